// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment/attachmentkind.h"
#include "core/domain/attachment/lookedthrough.h"

#include <QString>
#include <QStringList>

namespace balie {

// What there is to say of a file that was put with a case: that it cannot be shown, and what of it nobody looked
// through. Empty where all was.
QStringList cautionsAbout(const LookedThrough &looked);

// Of a file that goes along with a mail, whose words alone are shown: what it is called, what it is, how large.
QString attachedToMessage(const QString &name, AttachmentKind kind, qint64 size);

} // namespace balie
