// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/filewriting.h"

#include "core/platform/durablefile.h"
#include "core/platform/registerfolder.h"
#include "core/wording/errorwords.h"
#include "ui/support/messagebar.h"

namespace balie {

static bool isDone(const Result<void> &done, MessageBar *messages)
{
    if (!done && messages)
        messages->tell(MessageKind::Failure, sentenceOf(done.error()));
    return done.has_value();
}

bool mayBeWritten(const QString &path, MessageBar *messages)
{
    return isDone(checkOutsideRegister(path), messages);
}

bool writeChosen(const QString &path, const QByteArray &bytes, MessageBar *messages)
{
    return isDone(writeAmongOthers(path, bytes), messages);
}

} // namespace balie
