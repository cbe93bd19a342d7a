// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossierwriter.h"

#include "core/documents/dossierlayout.h"
#include "core/documents/pages.h"

#include <QPagedPaintDevice>

namespace balie {

namespace {

constexpr qreal fileDots = 150; // of a picture of a page, an inch
constexpr qreal printedDots = 200;
constexpr qreal previewDots = 80;

std::vector<ExhibitPages> opened(const DossierSheet &sheet)
{
    return {sheet.exhibits.begin(), sheet.exhibits.end()};
}

// Those that come along as they are; the others become pictures.
std::vector<ExhibitPages> boundOrOpened(const DossierSheet &sheet, DossierBinding &binding)
{
    std::vector<ExhibitPages> exhibits;
    for (std::size_t i = 0; i < sheet.exhibits.size(); ++i) {
        const DossierExhibit &exhibit = sheet.exhibits.at(i);
        const bool asItIs = exhibit.kind == AttachmentKind::Pdf && !exhibit.bytes.isEmpty() && !sheet.rasterised && !exhibit.asPicture && (exhibit.own || exhibit.pages);
        exhibits.emplace_back(exhibit, asItIs ? binding.take(static_cast<int>(i), exhibit.bytes, exhibit.pages) : std::nullopt);
    }
    return exhibits;
}

std::vector<int> foreignIn(const std::vector<ExhibitPages> &exhibits)
{
    std::vector<int> numbers;
    for (const ExhibitPages &one : exhibits) {
        if (one.isBound() && !one.exhibit().own)
            numbers.push_back(one.exhibit().number);
    }
    return numbers;
}

QByteArray frameAlone(const DossierSheet &sheet)
{
    return pdfOf({}, [&](QPagedPaintDevice &device) {
        QPainter painter(&device);
        FramePainter(device, dossierFrame(sheet)).paintSame(painter);
    });
}

} // namespace

Result<MadeDossier> makeDossier(const DossierSheet &sheet, const PageProgress &progress)
{
    DossierBinding binding;
    const std::vector<ExhibitPages> exhibits = boundOrOpened(sheet, binding);
    MadeDossier made;
    made.asTheyAre = foreignIn(exhibits);
    std::vector<Bookmark> bookmarks;
    QRectF room;
    bool isStopped = false;
    const PdfKind kind = binding.isEmpty() ? PdfKind::Archive : PdfKind::Usual;
    const QByteArray pages = pdfOf(sheet.references().join(QStringLiteral(", ")), [&](QPagedPaintDevice &device) {
        DossierLayout layout(device, sheet, exhibits, &binding, fileDots);
        made.pages = layout.pages();
        made.exhibits = layout.exhibitLines();
        bookmarks = layout.bookmarks();
        room = layout.exhibitRoom();
        layout.paint([&](int page) { return !(isStopped = progress && !progress(page, made.pages)); });
    }, QPageLayout::Portrait, kind);
    if (isStopped)
        return Error(ErrorCode::Cancelled);
    const Result<QByteArray> bound = binding.bound({pages, frameAlone(sheet), room}, bookmarks, [&](int) { return !progress || progress(made.pages, made.pages); });
    if (!bound)
        return bound.error();
    made.pdf = *bound;
    return made;
}

Result<PaintedDossier> paintDossier(const DossierSheet &sheet, QPagedPaintDevice &printer, const BeforePaper &before, const PageProgress &progress)
{
    const std::vector<ExhibitPages> exhibits = opened(sheet);
    DossierLayout layout(printer, sheet, exhibits, nullptr, printedDots);
    const int pages = layout.pages();
    if (progress && !progress(0, pages))
        return Error(ErrorCode::Cancelled);
    if (const Result<void> may = before(pages); !may)
        return may.error();
    bool isStopped = false;
    // The first page goes in any case: by now it is said that it does.
    const int painted = layout.paint([&](int page) { return page == 1 || !(isStopped = progress && !progress(page - 1, pages)); });
    if (painted < pages)
        return Error(isStopped ? ErrorCode::Cancelled : ErrorCode::FileUnwritable).with(QStringLiteral("pages"), qint64{painted});
    return PaintedDossier{pages, layout.exhibitLines()};
}

std::vector<int> withoutPages(const std::vector<ExhibitLine> &exhibits)
{
    std::vector<int> numbers;
    for (const ExhibitLine &line : exhibits) {
        if (line.whyNot)
            numbers.push_back(line.number);
    }
    return numbers;
}

Result<PagePainter> dossierPreview(const DossierSheet &sheet, const PageProgress &progress)
{
    std::vector<ExhibitPages> exhibits = opened(sheet);
    int pages = 0;
    for (const ExhibitPages &exhibit : exhibits)
        pages += exhibit.pages();
    int drawn = 0;
    const auto goOn = [&] { return !progress || progress(drawn++, pages); };
    for (ExhibitPages &exhibit : exhibits) {
        if (!exhibit.drawAhead(previewDots, goOn))
            return Error(ErrorCode::Cancelled);
    }
    return PagePainter([sheet, exhibits](QPagedPaintDevice &device) { DossierLayout(device, sheet, exhibits, nullptr, previewDots).paint({}); });
}

} // namespace balie
