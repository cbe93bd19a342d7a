// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pages.h"

class QWidget;

namespace balie {

class MessageBar;

// Asks for the printer, then paints; nothing blocks. The name of the job is seen by everybody at the
// printer: a case number at most, never a person's name. What went to a file is said on the messages, as
// of every file that leaves the register: it is not encrypted.
void printPages(QWidget *parent, const QString &jobName, const PagePainter &paint,
                QPageLayout::Orientation orientation = QPageLayout::Portrait, MessageBar *messages = nullptr);
void previewPages(QWidget *parent, const QString &jobName, const PagePainter &paint,
                  QPageLayout::Orientation orientation = QPageLayout::Portrait, MessageBar *messages = nullptr);

} // namespace balie
