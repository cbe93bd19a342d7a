// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossierwriter.h"

#include "core/documents/dossierlayout.h"

#include <QPagedPaintDevice>
#include <QPaintEngine>

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
DossierBinding bindingFor(const DossierSheet &sheet, const std::vector<ExhibitPages> &exhibits)
{
    DossierBinding binding;
    for (std::size_t i = 0; i < exhibits.size() && !sheet.rasterised; ++i) {
        if (exhibits.at(i).isPdf())
            binding.takes(static_cast<int>(i), exhibits.at(i).exhibit().bytes, exhibits.at(i).pages());
    }
    return binding;
}

// Of the preview of a print dialog, which shows far more pages than it prints.
bool isPreview(const QPagedPaintDevice &device)
{
    const QPaintEngine *engine = device.paintEngine();
    return engine && engine->type() == QPaintEngine::Picture;
}

} // namespace

Result<MadeDossier> makeDossier(const DossierSheet &sheet, const PageProgress &progress)
{
    const std::vector<ExhibitPages> exhibits = opened(sheet);
    DossierBinding binding = bindingFor(sheet, exhibits);
    MadeDossier made;
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
    const Result<QByteArray> bound = binding.bound(pages, room, bookmarks, [&](int) { return !progress || progress(made.pages, made.pages); });
    if (!bound)
        return bound.error();
    made.pdf = *bound;
    return made;
}

PagePainter dossierPainter(const DossierSheet &sheet)
{
    return [sheet](QPagedPaintDevice &device) {
        const std::vector<ExhibitPages> exhibits = opened(sheet);
        DossierLayout(device, sheet, exhibits, nullptr, isPreview(device) ? previewDots : printedDots).paint({});
    };
}

} // namespace balie
