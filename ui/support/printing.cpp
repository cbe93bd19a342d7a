// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/printing.h"

#include "core/wording/errorwords.h"
#include "ui/support/filewriting.h"
#include "ui/support/messagebar.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPaintEngine>
#include <QPointer>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStorageInfo>

#include <algorithm>
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

bool mayBePrinted(const QPrinter &printer, MessageBar *messages)
{
    return printer.outputFileName().isEmpty() || mayBeWritten(printer.outputFileName(), messages);
}

QString whereWritten(const QPrinter &printer)
{
    const QString file = printer.outputFileName();
    return file.isEmpty() ? QString() : QCoreApplication::translate("Printing", "Written to %1. The file is not encrypted: keep it safe.").arg(file);
}

// Its last lines say where its table begins: bytes that were lost on the way, at the end or before, are seen there.
static bool isWholePdf(const QString &path)
{
    constexpr qint64 tail = 64;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - tail)))
        return false;
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    if (lines.size() < 3 || lines.last() != "%%EOF" || lines.at(lines.size() - 3) != "startxref")
        return false;
    return file.seek(lines.at(lines.size() - 2).toLongLong()) && file.read(4) == "xref";
}

Result<void> checkPrinted(const QPrinter &printer)
{
    constexpr qint64 nextToNothing = 64 * 1024;
    const QString path = printer.outputFileName();
    if (path.isEmpty() || printer.outputFormat() != QPrinter::PdfFormat || isWholePdf(path))
        return {};
    const QFileInfo file(path);
    const ErrorCode code = QStorageInfo(file.absolutePath()).bytesAvailable() < nextToNothing ? ErrorCode::DiskFull : ErrorCode::FileUnwritable;
    if (file.isFile())
        QFile::remove(path);
    return Error(code).with(QStringLiteral("file"), file.fileName());
}

// Once the dialog is no more: it holds on to the printer.
static void printAfter(QDialog *dialog, QWidget *parent, const std::shared_ptr<QPrinter> &printer, const std::shared_ptr<bool> &wanted,
                       const PrintOut &print)
{
    QObject::connect(dialog, &QObject::destroyed, parent, [printer, wanted, print] {
        if (*wanted)
            print(printer);
    });
}

void choosePrinter(QWidget *parent, const QString &jobName, QPageLayout::Orientation orientation, const PrintOut &print)
{
    const std::shared_ptr<QPrinter> printer = makePrinter(jobName, orientation);
    const auto wanted = std::make_shared<bool>(false);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog, [wanted](QPrinter *) { *wanted = true; });
    printAfter(dialog, parent, printer, wanted, print);
    dialog->open();
}

// The preview asks for its pages on a picture, and once more on the printer itself.
static bool isPreview(const QPrinter &printer)
{
    const QPaintEngine *engine = printer.paintEngine();
    return engine && engine->type() == QPaintEngine::Picture;
}

void previewPages(QWidget *parent, const QString &jobName, const PagePainter &paint, QPageLayout::Orientation orientation,
                  const PrintOut &print)
{
    const std::shared_ptr<QPrinter> printer = makePrinter(jobName, orientation);
    const auto wanted = std::make_shared<bool>(false);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [paint, wanted](QPrinter *on) {
        if (isPreview(*on))
            paint(*on);
        else
            *wanted = true;
    });
    printAfter(dialog, parent, printer, wanted, print);
    dialog->open();
}

void paintAndTell(QPrinter &printer, const PagePainter &paint, MessageBar *messages)
{
    paint(printer);
    const Result<void> printed = checkPrinted(printer);
    if (!messages)
        return;
    if (!printed)
        messages->tell(MessageKind::Failure, sentenceOf(printed.error()));
    else if (const QString where = whereWritten(printer); !where.isEmpty())
        messages->tell(MessageKind::Success, where);
}

static PrintOut paintedAtOnce(const PagePainter &paint, MessageBar *messages)
{
    return [paint, messages = QPointer(messages)](const std::shared_ptr<QPrinter> &printer) {
        if (mayBePrinted(*printer, messages))
            paintAndTell(*printer, paint, messages);
    };
}

void previewPages(QWidget *parent, const QString &jobName, const PagePainter &paint, QPageLayout::Orientation orientation,
                  MessageBar *messages)
{
    previewPages(parent, jobName, paint, orientation, paintedAtOnce(paint, messages));
}

} // namespace balie
