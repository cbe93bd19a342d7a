// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/printing.h"

#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>

namespace balie {

static std::shared_ptr<QPrinter> makePrinter(const QString &jobName, QPageLayout::Orientation orientation)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(orientation);
    printer->setPageMargins(QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin), QPageLayout::Millimeter);
    printer->setDocName(jobName);
    printer->setCreator(QStringLiteral("Privacybalie"));
    return printer;
}

void printPages(QWidget *parent, const QString &jobName, const PagePainter &paint, QPageLayout::Orientation orientation)
{
    const std::shared_ptr<QPrinter> printer = makePrinter(jobName, orientation);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog,
                     [printer, paint](QPrinter *) { paint(*printer); });
    dialog->open();
}

void previewPages(QWidget *parent, const QString &jobName, const PagePainter &paint, QPageLayout::Orientation orientation)
{
    const std::shared_ptr<QPrinter> printer = makePrinter(jobName, orientation);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [printer, paint](QPrinter *) { paint(*printer); });
    dialog->open();
}

} // namespace balie
