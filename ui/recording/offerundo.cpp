// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/offerundo.h"

#include "core/wording/errorwords.h"
#include "ui/support/messagebar.h"
#include "ui/support/whenready.h"

namespace balie {

void offerUndo(Workspace &workspace, MessageBar &messages, const QString &words, const UndoWork &undo)
{
    messages.offerUndo(words, [&workspace, &messages, undo] {
        whenReady(workspace.run(undo), &messages, [&messages](const Result<void> &done) {
            if (!done)
                messages.tell(MessageKind::Failure, sentenceOf(done.error()));
        });
    });
}

} // namespace balie
