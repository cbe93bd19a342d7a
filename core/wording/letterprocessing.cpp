// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer tells of the processing (Art. 15(1)(a) to (h), 15(2)) and of what stays out of it (Art. 15(4)).
#include "core/wording/disclosurewords.h"
#include "core/wording/letterwords.h"

#include <QtGlobal>

namespace balie {

static const char *whyWeMay(LegalBasis basis)
{
    switch (basis) {
    case LegalBasis::Consent: return QT_TRANSLATE_NOOP("LetterWords", "you gave your consent");
    case LegalBasis::Contract: return QT_TRANSLATE_NOOP("LetterWords", "needed for the agreement with you");
    case LegalBasis::LegalObligation: return QT_TRANSLATE_NOOP("LetterWords", "the law obliges us to");
    case LegalBasis::VitalInterests: return QT_TRANSLATE_NOOP("LetterWords", "to protect somebody's life");
    case LegalBasis::PublicTask: return QT_TRANSLATE_NOOP("LetterWords", "a task in the public interest");
    case LegalBasis::LegitimateInterests: return QT_TRANSLATE_NOOP("LetterWords", "our legitimate interest");
    }
    Q_UNREACHABLE();
}

static const char *const noTransferWords = QT_TRANSLATE_NOOP("LetterWords", "No.");

// What it means that a description says nothing of that.
static const char *whenSilent(const ProcessingPoint &point)
{
    if (point.matter == &Processing::recipients)
        return QT_TRANSLATE_NOOP("LetterWords", "Nobody outside our organisation.");
    if (point.matter == &Processing::source)
        return QT_TRANSLATE_NOOP("LetterWords", "From yourself.");
    if (point.matter == &Processing::automated)
        return QT_TRANSLATE_NOOP("LetterWords", "No. A human always decides.");
    return point.matter == &Processing::transfers ? noTransferWords : "";
}

// What was written as a sentence stands between brackets without its dot.
static QString undotted(QString text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString LetterWords::purposes(const std::vector<Processing> &descriptions) const
{
    QStringList lines;
    for (const Processing &one : descriptions) {
        const QString why = one.basisWords.isEmpty() ? said(whyWeMay(one.basis))
                                                     : said(QT_TRANSLATE_NOOP("LetterWords", "%1: %2")).arg(said(whyWeMay(one.basis)), undotted(one.basisWords.toString()));
        lines.append(said(QT_TRANSLATE_NOOP("LetterWords", "%1 (%2).")).arg(undotted(one.purpose.toString()), why));
    }
    return lines.join(u'\n');
}

// What several descriptions say differently stands behind their names, so that it is clear what belongs together.
QString LetterWords::bySubject(const ProcessingPoint &point, const std::vector<Processing> &descriptions) const
{
    QStringList lines;
    QStringList subjects;
    for (const Processing &one : descriptions) {
        const QString text = (one.*point.matter).isEmpty() ? said(whenSilent(point)) : (one.*point.matter).toString();
        if (lines.contains(text))
            subjects[lines.indexOf(text)] += QStringLiteral(", ") + one.name.toString();
        else {
            lines.append(text);
            subjects.append(one.name.toString());
        }
    }
    for (qsizetype i = 0; lines.size() > 1 && i < lines.size(); ++i)
        lines[i] = said(QT_TRANSLATE_NOOP("LetterWords", "%1: %2")).arg(subjects.at(i), lines.at(i));
    return lines.join(u'\n');
}

QString LetterWords::told(const ProcessingPoint &point, const std::vector<Processing> &descriptions) const
{
    return point.matter == &Processing::purpose ? purposes(descriptions) : bySubject(point, descriptions);
}

QString LetterWords::theseGot() const
{
    return said(QT_TRANSLATE_NOOP("LetterWords", "We gave data about you to:"));
}

QString LetterWords::keepsSystems(const QString &recipient) const
{
    return said(QT_TRANSLATE_NOOP("LetterWords", "%1: keeps systems in which your data are.")).arg(recipient);
}

QString LetterWords::noTransfer() const
{
    return said(noTransferWords);
}

QString LetterWords::transferLine(const QString &recipient, const Country &country, const QString &safeguards) const
{
    return said(QT_TRANSLATE_NOOP("LetterWords", "Yes: to %1 (%2).")).arg(recipient, countryName(country, language())) + u' ' + safeguards;
}

QString LetterWords::othersLeftOut(int blackedOut, int withheld, const QStringList &grounds) const
{
    QStringList counts;
    if (blackedOut > 0)
        counts.append(said(QT_TRANSLATE_NOOP("LetterWords", "made unreadable %1 ×")).arg(blackedOut));
    if (withheld > 0)
        counts.append(said(QT_TRANSLATE_NOOP("LetterWords", "left out %1 ×")).arg(withheld));
    return said(QT_TRANSLATE_NOOP("LetterWords", "%1. The reason stands in the law: %2."))
        .arg(counts.join(QStringLiteral(", ")), grounds.join(QStringLiteral("; ")));
}

} // namespace balie
