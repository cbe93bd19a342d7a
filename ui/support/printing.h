// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QString>

#include <functional>

class QPrinter;
class QWidget;

namespace balie {

// Paints pages on a device that may be a printer, a PDF file or the preview.
using PagePainter = std::function<void(QPrinter &printer)>;

// Asks for the printer, then paints; nothing blocks. The name of the job is seen by everybody at the
// printer: a case number at most, never a person's name.
void printPages(QWidget *parent, const QString &jobName, const PagePainter &paint,
                QPageLayout::Orientation orientation = QPageLayout::Portrait);
void previewPages(QWidget *parent, const QString &jobName, const PagePainter &paint,
                QPageLayout::Orientation orientation = QPageLayout::Portrait);
// For a button "as PDF": no dialog but where to.
void writePdf(const QString &file, const QString &title, const PagePainter &paint,
                QPageLayout::Orientation orientation = QPageLayout::Portrait);

} // namespace balie
