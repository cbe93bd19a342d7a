// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/letterwords.h"

#include "translations/translations.h"

#include <QLocale>

namespace balie {

LetterWords::LetterWords(Language language) : m_language(language)
{
    openTranslations();
    // The texts of the sources are English; where there is nothing to load they are the words.
    [[maybe_unused]] const bool hasTexts = m_words.load(QStringLiteral("privacybalie_") + toWord(language), QStringLiteral(":/translations"));
}

QString LetterWords::said(const char *text) const
{
    const QString translated = m_words.translate("LetterWords", text);
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

QString LetterWords::plainDay(QDate day) const
{
    if (!day.isValid())
        return {};
    return QStringLiteral("%1 %2 %3").arg(QString::number(day.day()), localeOf(m_language).monthName(day.month()), QString::number(day.year()));
}

QString LetterWords::longDay(QDate day) const
{
    return day.isValid() ? localeOf(m_language).dayName(day.dayOfWeek()) + u' ' + plainDay(day) : QString();
}

static const char *toPerson(Right right)
{
    switch (right) {
    case Right::Access: return QT_TRANSLATE_NOOP("LetterWords", "access to your data");
    case Right::Rectification: return QT_TRANSLATE_NOOP("LetterWords", "correction of your data");
    case Right::Erasure: return QT_TRANSLATE_NOOP("LetterWords", "erasure of your data");
    case Right::Restriction: return QT_TRANSLATE_NOOP("LetterWords", "a stop on the use of your data for the time being (restriction)");
    case Right::Portability: return QT_TRANSLATE_NOOP("LetterWords", "your data in a file to take with you");
    case Right::Objection: return QT_TRANSLATE_NOOP("LetterWords", "an end to a use of your data (objection)");
    case Right::MarketingObjection: return QT_TRANSLATE_NOOP("LetterWords", "no more advertising");
    case Right::WithdrawConsent: return QT_TRANSLATE_NOOP("LetterWords", "an end to what you had agreed to (withdrawal of consent)");
    case Right::AutomatedDecision: return QT_TRANSLATE_NOOP("LetterWords", "a second look by a human at a decision of the computer");
    case Right::Information: return QT_TRANSLATE_NOOP("LetterWords", "an explanation of how we handle data");
    case Right::Complaint: return QT_TRANSLATE_NOOP("LetterWords", "handling of your complaint");
    }
    Q_UNREACHABLE();
}

// Of what recipients hear about (Art. 19); the rest reads the same to everybody.
static const char *toAnother(Right right)
{
    switch (right) {
    case Right::Rectification: return QT_TRANSLATE_NOOP("LetterWords", "correction of data");
    case Right::Erasure: return QT_TRANSLATE_NOOP("LetterWords", "erasure of data");
    case Right::Restriction: return QT_TRANSLATE_NOOP("LetterWords", "a stop on the use of data for the time being (restriction)");
    default: return toPerson(right);
    }
}

QString LetterWords::listedRights(const std::vector<Right> &rights, bool toThePerson) const
{
    QStringList words;
    for (Right right : rights)
        words.append(said(toThePerson ? toPerson(right) : toAnother(right)));
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return said(QT_TRANSLATE_NOOP("LetterWords", "%1 and %2")).arg(words.join(QStringLiteral(", ")), last);
}

QString LetterWords::asked(const std::vector<Right> &rights) const
{
    return listedRights(rights, true);
}

QString LetterWords::askedByAnother(const std::vector<Right> &rights) const
{
    return listedRights(rights, false);
}

QString LetterWords::heading(Right right) const
{
    QString words = said(toPerson(right));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString LetterWords::role(RepresentativeKind kind) const
{
    switch (kind) {
    case RepresentativeKind::Parent: return said(QT_TRANSLATE_NOOP("LetterWords", "parent or guardian"));
    case RepresentativeKind::Curator: return said(QT_TRANSLATE_NOOP("LetterWords", "legal guardian (curator)"));
    case RepresentativeKind::Bewindvoerder: return said(QT_TRANSLATE_NOOP("LetterWords", "administrator (bewindvoerder)"));
    case RepresentativeKind::Mentor: return said(QT_TRANSLATE_NOOP("LetterWords", "mentor"));
    case RepresentativeKind::Gemachtigde: return said(QT_TRANSLATE_NOOP("LetterWords", "authorised representative"));
    case RepresentativeKind::Lawyer: return said(QT_TRANSLATE_NOOP("LetterWords", "lawyer"));
    case RepresentativeKind::Heir: return said(QT_TRANSLATE_NOOP("LetterWords", "heir"));
    }
    Q_UNREACHABLE();
}

QString LetterWords::either(const QStringList &ways) const
{
    if (ways.size() < 2)
        return ways.join(QString());
    return said(QT_TRANSLATE_NOOP("LetterWords", "%1 or %2")).arg(ways.mid(0, ways.size() - 1).join(QStringLiteral(", ")), ways.last());
}

QString LetterWords::byEmail(const QString &address) const
{
    return said(QT_TRANSLATE_NOOP("LetterWords", "By e-mail: %1")).arg(address);
}

QString LetterWords::byPortal() const
{
    return said(QT_TRANSLATE_NOOP("LetterWords", "Through our portal"));
}

QString LetterWords::mailText(const QString &reference, const QString &organisation, Brings what) const
{
    const char *text = what == Brings::Letter
        ? QT_TRANSLATE_NOOP("LetterWords", "With this message you receive a letter from us. Our reference is %1.\n\nYours sincerely,\n%2\n")
        : QT_TRANSLATE_NOOP("LetterWords", "With this message you receive a letter from us, and the files that go with it. Our reference is %1.\n\nYours sincerely,\n%2\n");
    return said(text).arg(reference, organisation);
}

QString LetterWords::dateLabel() const
{
    return said(QT_TRANSLATE_NOOP("LetterWords", "Date"));
}

QString LetterWords::referenceLabel() const
{
    return said(QT_TRANSLATE_NOOP("LetterWords", "Our reference"));
}

QString LetterWords::subjectLabel() const
{
    return said(QT_TRANSLATE_NOOP("LetterWords", "Subject"));
}

QString LetterWords::pageNumber(int page, int pages) const
{
    return said(QT_TRANSLATE_NOOP("LetterWords", "page %1 of %2")).arg(page).arg(pages);
}

} // namespace balie
