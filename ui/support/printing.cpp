// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/printing.h"

#include "ui/support/filewriting.h"
#include "ui/support/messagebar.h"

#include <QCoreApplication>
#include <QPointer>
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

// The dialog of the system can print to a file of any name.
static bool mayBePrinted(const QPrinter &printer, MessageBar *messages)
{
    return printer.outputFileName().isEmpty() || mayBeWritten(printer.outputFileName(), messages);
}

static void sayWhere(const QPrinter &printer, MessageBar *messages)
{
    const QString file = printer.outputFileName();
    if (messages && !file.isEmpty())
        messages->tell(MessageKind::Success, QCoreApplication::translate("Printing", "Written to %1. The file is not encrypted: keep it safe.").arg(file));
}

void printPages(QWidget *parent, const QString &jobName, const PagePainter &paint, QPageLayout::Orientation orientation,
                MessageBar *messages)
{
    const std::shared_ptr<QPrinter> printer = makePrinter(jobName, orientation);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog,
                     [printer, paint, messages = QPointer(messages)](QPrinter *) {
                         if (!mayBePrinted(*printer, messages))
                             return;
                         paint(*printer);
                         sayWhere(*printer, messages);
                     });
    dialog->open();
}

void previewPages(QWidget *parent, const QString &jobName, const PagePainter &paint, QPageLayout::Orientation orientation,
                  MessageBar *messages)
{
    const std::shared_ptr<QPrinter> printer = makePrinter(jobName, orientation);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [printer, paint](QPrinter *) {
                         if (mayBePrinted(*printer, nullptr))
                             paint(*printer);
                     });
    // Accepted when it was printed from there.
    QObject::connect(dialog, &QDialog::accepted, dialog, [printer, messages = QPointer(messages)] {
        if (mayBePrinted(*printer, messages))
            sayWhere(*printer, messages);
    });
    dialog->open();
}

} // namespace balie
