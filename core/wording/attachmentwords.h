// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment/attachment.h"
#include "core/domain/attachment/redaction.h"

#include <QString>
#include <QStringList>

namespace balie {

// The words for the files of a case and for what is blacked out in them.

QString wordOf(AttachmentKind kind);
QString wordOf(RedactionGround ground);

// "312 kB", "4,2 MB": as people say how large a file is.
QString sizeWords(qint64 bytes);

// What a file that was put with a case is called when something in it was blacked out: "Brief (met zwarte vlakken).pdf".
QString nameOfBlackedOut(const AttachmentName &original);

// Of the two files that a person takes along (Art. 20): what they are called, and what stands beside them.
QString portableName(const QString &ending);
QString portableNote();
// Whether that note stands beside a file, whichever language the program spoke then.
bool isPortableNote(const QString &note);

// "page 2: 3 × rights of others; 1 × BSN", one line a page: what may be told of the boxes.
QStringList groundLines(const RedactionBoxes &boxes);

} // namespace balie
