// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/dossierprint.h"

#include "core/wording/dossierwords.h"
#include "core/wording/errorwords.h"
#include "ui/support/printing.h"

#include <QCoreApplication>
#include <QFile>
#include <QPrinter>

namespace balie {

namespace {

struct DossierPrinting
{
    Q_DECLARE_TR_FUNCTIONS(DossierPrinting)
};

const QString pagesGone = QStringLiteral("pages");

} // namespace

Result<PaintedDossier> printOut(Workspace &workspace, QPrinter &printer, const DossierSheet &sheet, const DossierGiven &given, Advance &advance)
{
    const auto log = [&](int pages) {
        DossierGiven whole = given;
        whole.pages = pages;
        return workspace.runAndWait([whole](Register &opened) { return printDossier(opened, whole); });
    };
    Result<PaintedDossier> printed = paintDossier(sheet, printer, log, [&](int page, int pages) { return advance.at(page, pages); });
    if (printed) {
        if (const Result<void> whole = checkPrinted(printer); !whole)
            printed = Error(whole.error()).with(pagesGone, qint64{0}); // a file is taken away whole
    }
    if (printed)
        return printed;
    if (!printed.error().facts().contains(pagesGone))
        return printed.error();
    if (const QString file = printer.outputFileName(); !file.isEmpty())
        QFile::remove(file);
    const int gone = printed.error().fact(pagesGone).toInt();
    const Result<void> said = workspace.runAndWait([given, gone](Register &opened) { return logPrintStopped(opened, given, gone); });
    return said ? printed.error() : said.error().with(pagesGone, qint64{gone});
}

QString printedWords(const QPrinter &printer, const PaintedDossier &printed)
{
    const QString where = whereWritten(printer);
    const QString words = where.isEmpty() ? DossierPrinting::tr("%n page(s) went to the printer.", nullptr, printed.pages) : where;
    const QString listed = listedAloneWords(printed.exhibits);
    return listed.isEmpty() ? words : words + u' ' + listed;
}

QString listedAloneWords(const std::vector<ExhibitLine> &exhibits)
{
    QStringList words;
    for (const int number : withoutPages(exhibits))
        words.append(DossierPrinting::tr("%1 is listed without its pages.").arg(exhibitLabel(number)));
    return words.join(u' ');
}

QString notPrintedWords(const Error &error)
{
    if (!error.facts().contains(pagesGone))
        return error.code() == ErrorCode::Cancelled ? DossierPrinting::tr("Stopped. Nothing was printed.")
                                                    : DossierPrinting::tr("Nothing was printed. %1").arg(sentenceOf(error));
    const int gone = error.fact(pagesGone).toInt();
    if (gone == 0 && error.facts().contains(QStringLiteral("file")))
        return DossierPrinting::tr("Nothing was written. %1 The log says so too.").arg(sentenceOf(error));
    if (error.code() == ErrorCode::Cancelled)
        return DossierPrinting::tr("Stopped after %n page(s). The log says so too.", nullptr, gone);
    return DossierPrinting::tr("The printer took no more after %n page(s). The log says so too.", nullptr, gone);
}

} // namespace balie
