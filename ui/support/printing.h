// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/pages.h"

#include <memory>

class QPrinter;
class QWidget;

namespace balie {

class MessageBar;

// Puts pages on the printer that somebody chose: only now do they really go. The dialog has gone by then, so that
// the printer may be painted on from any thread.
using PrintOut = std::function<void(const std::shared_ptr<QPrinter> &printer)>;

// Asks for the printer; nothing blocks. The name of the job is seen by everybody at the printer: a case number at
// most, never a person's name.
void choosePrinter(QWidget *parent, const QString &jobName, QPageLayout::Orientation orientation, const PrintOut &print);
// Paints into the preview alone; what is printed from there is print's to do.
void previewPages(QWidget *parent, const QString &jobName, const PagePainter &paint, QPageLayout::Orientation orientation,
                  const PrintOut &print);

// The same, painted at once. What went to a file is said on the messages, as of every file that leaves the
// register: it is not encrypted.
void previewPages(QWidget *parent, const QString &jobName, const PagePainter &paint,
                  QPageLayout::Orientation orientation = QPageLayout::Portrait, MessageBar *messages = nullptr);

// The dialog of the system can print to a file of any name, also among those of a register. Says why not.
bool mayBePrinted(const QPrinter &printer, MessageBar *messages);

// Once it was painted on: a printer tells nothing, but what went to a file is whole there or it is taken away, since
// half a PDF looks like paper and is none. Errors: DiskFull, FileUnwritable, with the fact "file".
Result<void> checkPrinted(const QPrinter &printer);

// And says where, if it was written to a file, or that it is not there.
void paintAndTell(QPrinter &printer, const PagePainter &paint, MessageBar *messages);

// Where it was written, in words; empty where a printer took it.
QString whereWritten(const QPrinter &printer);

} // namespace balie
