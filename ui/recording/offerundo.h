// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/support/undowork.h"

namespace balie {

class MessageBar;

// Says what was done and offers to take it back; why it cannot be taken back is said there too.
void offerUndo(Workspace &workspace, MessageBar &messages, const QString &words, const UndoWork &undo);

} // namespace balie
