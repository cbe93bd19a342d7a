// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier of 60 letters, 500 events and 40 attached PDFs of 10 pages, beside qpdf that merges the same files and a bare
// QTextDocument that prints the same texts. Measured, never tested.
#include "core/documents/dossierwriter.h"
#include "core/documents/pages.h"
#include "core/documents/sheetwriter.h"
#include "core/overview/dossierofcase.h"
#include "tests/bench/report.h"
#include "tests/support/letterorders.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace balie;

namespace {

constexpr int letters = 60;
constexpr int events = 500;
constexpr int attached = 40;
constexpr int pagesEach = 10;

// Text as people write it, another one each time.
QString paragraph(int seed)
{
    QString words;
    for (int word = 0; word < 60; ++word)
        words += QStringLiteral("gegevens%1 ").arg((seed * 31 + word * 7) % 997);
    return words;
}

QByteArray pdfOfPages(int pages, int seed)
{
    return pdfOf(QStringLiteral("x"), [&](QPagedPaintDevice &device) {
        SheetWriter writer(device);
        for (int page = 0; page < pages; ++page) {
            for (int part = 0; part < 5; ++part)
                writer.text(paragraph(seed * 100 + page * 10 + part));
            if (page + 1 < pages)
                writer.newPage();
        }
        writer.paint();
    });
}

// What a case of that size tells: made of a real one, so that every part has something to say.
DossierSheet sheetOf(TestRegister &reg, int scale)
{
    const RequestId request = knownCase(reg, {Right::Access});
    DossierOrder order;
    order.requests = {request};
    DossierSheet sheet = must(dossierOfCases(*reg, order));
    DossierCase &about = sheet.cases.front();
    const DossierMoment moment = about.moments.back();
    for (int event = 0; event < events / scale; ++event) {
        DossierMoment noted = moment;
        noted.event.what = happened::Withdrawn{must(LongText::from(paragraph(event).left(80)))};
        about.moments.push_back(noted);
    }
    for (int letter = 0; letter < letters / scale; ++letter) {
        const int number = static_cast<int>(sheet.exhibits.size()) + 1;
        sheet.exhibits.push_back({number, about.request.reference(), QStringLiteral("Brief"), {}, AttachmentKind::Pdf, true, false, {}, pdfOfPages(1, letter)});
    }
    for (int file = 0; file < attached / scale; ++file) {
        const int number = static_cast<int>(sheet.exhibits.size()) + 1;
        sheet.exhibits.push_back({number, about.request.reference(), QStringLiteral("Bijlage"), {}, AttachmentKind::Pdf, false, false, pagesEach, pdfOfPages(pagesEach, 1000 + file)});
    }
    return sheet;
}

// The floor: the same files one behind the other, as qpdf merges them.
qsizetype merged(const DossierSheet &sheet)
{
    QPDF all;
    all.emptyPDF();
    std::vector<std::unique_ptr<QPDF>> sources;
    for (const DossierExhibit &exhibit : sheet.exhibits) {
        sources.push_back(std::make_unique<QPDF>());
        sources.back()->processMemoryFile("x", exhibit.bytes.constData(), static_cast<std::size_t>(exhibit.bytes.size()));
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*sources.back()).getAllPages())
            QPDFPageDocumentHelper(all).addPage(page, false);
    }
    QPDFWriter writer(all);
    writer.setOutputMemory();
    writer.write();
    return static_cast<qsizetype>(writer.getBufferSharedPointer()->getSize());
}

// And the same words, as a bare document prints them.
qsizetype printed(const DossierSheet &sheet)
{
    const DossierCase &about = sheet.cases.front();
    QString words;
    for (int part = 2; part < dossierParts; ++part) {
        const SheetText text = dossierPartText(static_cast<DossierPart>(part), about, {});
        for (const SheetText::Line &line : text.lines())
            words += line.words.join(u' ') + u'\n';
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QTextDocument document;
    document.setPlainText(words);
    document.print(&writer);
    return bytes.size();
}

// Every file as it is, on as many pages as were said.
void checkPages(const DossierSheet &sheet, const MadeDossier &made)
{
    const bool isWhole = std::all_of(made.exhibits.begin(), made.exhibits.end(), [&](const ExhibitLine &line) {
        return line.pages == (sheet.exhibits.at(static_cast<std::size_t>(line.number - 1)).own ? 1 : pagesEach);
    });
    if (!isWhole || made.asTheyAre.size() < 10)
        qFatal("another dossier than was said");
}

Pair measure(const DossierSheet &sheet)
{
    checkPages(sheet, must(makeDossier(sheet)));
    constexpr int turns = 5;
    return alternate(turns, [&] { must(makeDossier(sheet)); },
                     [&] {
                         if (merged(sheet) + printed(sheet) == 0)
                             qFatal("nothing was made");
                     });
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication program(argc, argv);
    TestRegister reg;
    Report report(QStringLiteral("A complaint dossier; the floor is qpdf merging the same files and a bare QTextDocument printing the same words"),
                  QStringLiteral("floor"));
    report.add(QStringLiteral("15 letters, 125 events, 10 PDFs of 10 pages"), measure(sheetOf(reg, 4)), {});
    report.add(QStringLiteral("60 letters, 500 events, 40 PDFs of 10 pages"), measure(sheetOf(reg, 1)), {{}, 2});
    return 0;
}
