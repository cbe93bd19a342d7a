// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>
#include <QPageLayout>
#include <QSizeF>
#include <QString>

#include <functional>

class QPagedPaintDevice;

namespace balie {

// Paints pages on a device that may be a printer, a PDF or the preview.
using PagePainter = std::function<void(QPagedPaintDevice &device)>;

// Archive: PDF/A-1b, which carries all that is needed to show it in fifty years.
enum class PdfKind { Usual, Archive };

// The pages on A4 as a PDF, made in memory. The title is seen by whoever opens the file: a case number at
// most, never a person's name.
QByteArray pdfOf(const QString &title, const PagePainter &paint, QPageLayout::Orientation orientation = QPageLayout::Portrait,
                 PdfKind kind = PdfKind::Usual);

// White around the text of every sheet, in millimetres: a punch and most printers take less.
inline constexpr qreal paperMargin = 18;

// The font of paper, without ligatures: so that "officer", and a hash with "ff", are found and copied letter by letter.
QFont paperFont(qreal points, QFont::Weight weight = QFont::Normal);

// A4 that stands, in points.
QSizeF paperSize();
// Of a page of that size: wider than high, and wider than that paper.
bool liesOnItsSide(const QSizeF &points);

// The room for text on a page, in the dots of the device.
QRectF textArea(const QPagedPaintDevice &device);

} // namespace balie
