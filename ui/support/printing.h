// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pages.h"

class QWidget;

namespace balie {

// Asks for the printer, then paints; nothing blocks. The name of the job is seen by everybody at the
// printer: a case number at most, never a person's name.
void printPages(QWidget *parent, const QString &jobName, const PagePainter &paint,
                QPageLayout::Orientation orientation = QPageLayout::Portrait);
void previewPages(QWidget *parent, const QString &jobName, const PagePainter &paint,
                QPageLayout::Orientation orientation = QPageLayout::Portrait);

} // namespace balie
