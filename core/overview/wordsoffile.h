// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment/attachmentkind.h"

#include <QByteArray>
#include <QString>

namespace balie {

// A message or a plain text as it is read, on the screen and as an exhibit alike: words alone. Of a message it is said
// besides which files go along with it.
QString wordsOfFile(AttachmentKind kind, const QByteArray &bytes);

} // namespace balie
