// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace balie {

class MessageBar;

// A file that the user chose to save something in. Both say why not, and then answer false.

// Not among the files of a register: asked before the log says that something went out.
bool mayBeWritten(const QString &path, MessageBar *messages);
// Whole or not at all, for this user alone.
bool writeChosen(const QString &path, const QByteArray &bytes, MessageBar *messages);

} // namespace balie
