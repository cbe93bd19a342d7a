// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The last part: what hangs below the dossier, what stayed out, and who made it when.
#include "core/wording/datewords.h"
#include "core/wording/dossierwords.h"
#include "core/wording/errorwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace balie {

namespace {

struct Dossier
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

// To who reads the dossier, who cannot mend it.
QString whyNotWords(const Error &error)
{
    const QString kind = error.fact(QStringLiteral("kind"));
    if (kind == u"locked")
        return Dossier::tr("the file opens with a password alone.");
    if (kind == u"pages" || kind == u"pixels")
        return Dossier::tr("it is too large to print.");
    if (kind == u"no-pages" || kind == u"no-reader")
        return Dossier::tr("a file of this kind has no pages that can be shown here.");
    if (error.code() == ErrorCode::FileMalformed)
        return Dossier::tr("the file is broken.");
    return sentenceOf(error);
}

void sayExhibits(SheetText &text, const std::vector<ExhibitLine> &exhibits)
{
    if (exhibits.empty()) {
        text.text(Dossier::tr("There are no exhibits."));
        return;
    }
    text.table({Dossier::tr("Exhibit"), Dossier::tr("What it is"), Dossier::tr("Pages")}, {0.12, 0.74, 0.14});
    for (const ExhibitLine &line : exhibits) {
        const QString hash = QString::fromLatin1(line.sha256.toHex());
        const qsizetype half = hash.size() / 2; // the whole is longer than a line
        QStringList what{line.title, QStringLiteral("%1 · SHA-256").arg(line.reference), hash.first(half), hash.sliced(half)};
        if (line.whyNot)
            what.append(Dossier::tr("Its pages are not in this dossier: %1").arg(whyNotWords(*line.whyNot)));
        if (line.alonePictured)
            what.append(Dossier::tr("Its pages are pictures of the original."));
        text.row({QString::number(line.number), what.join(u'\n'), line.pages > 0 ? QString::number(line.pages) : QStringLiteral("–")});
    }
}

void sayLeftOut(SheetText &text, const DossierEnd &end)
{
    QStringList without;
    for (DossierExtra extra : end.leftOut)
        without.append(wordOf(extra));
    if (!without.isEmpty())
        text.text(Dossier::tr("Left out on purpose, as nobody chose it (GDPR Art. 5(1)(c)): %1.").arg(without.join(QStringLiteral("; "))));
    if (end.filesLeftOut > 0)
        text.text(Dossier::tr("For that reason %n file(s) of the case do not come along.", nullptr, end.filesLeftOut));
    if (!end.unwanted.isEmpty())
        text.text(Dossier::tr("Left out by choice: attachment(s) %1.", nullptr, static_cast<int>(end.unwanted.size())).arg(end.unwanted.join(QStringLiteral(", "))));
    if (end.rasterised)
        text.text(Dossier::tr("The pages of the exhibits are pictures of the originals."));
    else if (end.othersAsPictures)
        text.text(Dossier::tr("The pages of the attachments are pictures of the originals."));
}

// A number counts within the cases of a print, so that these are named wherever there was more than this one.
void sayPrints(SheetText &text, const std::vector<DossierPrint> &prints)
{
    const bool isOne = std::all_of(prints.begin(), prints.end(), [&prints](const DossierPrint &print) { return print.cases == prints.back().cases && print.cases.size() < 2; });
    QStringList head{Dossier::tr("Version"), Dossier::tr("When"), Dossier::tr("By"), Dossier::tr("How"), Dossier::tr("Chosen beside the usual")};
    if (!isOne)
        head.insert(1, Dossier::tr("Cases"));
    text.strong(Dossier::tr("Print log"));
    text.table(head, isOne ? std::vector<qreal>{0.1, 0.23, 0.2, 0.17, 0.3} : std::vector<qreal>{0.1, 0.22, 0.17, 0.15, 0.14, 0.22});
    for (const DossierPrint &print : prints) {
        QStringList extras;
        for (DossierExtra extra : print.extras)
            extras.append(wordOf(extra));
        QStringList cells{QString::number(print.version), moment(print.at), print.by, print.outlet ? wordOf(*print.outlet) : QString(), extras.join(QStringLiteral("; "))};
        if (!isOne)
            cells.insert(1, print.cases.join(u'\n'));
        text.row(cells);
    }
}

} // namespace

SheetText dossierEndText(const DossierEnd &end)
{
    SheetText text;
    sayExhibits(text, end.exhibits);
    sayLeftOut(text, end);
    sayPrints(text, end.prints);
    text.small(Dossier::tr("At the foot of every page stands the head of the audit log of the register when this was drawn up. With the register it can be proved that nothing was changed in it since."));
    text.signatures(Dossier::tr("For the controller"), {Dossier::tr("Place and date"), Dossier::tr("Name"), Dossier::tr("Signature")});
    return text;
}

} // namespace balie
