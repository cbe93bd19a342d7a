// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/longtext.h"
#include "core/domain/attachment/attachmentname.h"

#include <QByteArray>

#include <optional>

namespace balie {

// The signed agreement itself, kept with what is known of it: a controller has to be able to show it (Art. 5(2), 28(9)).
struct AgreementCopy
{
    AgreementId agreement;
    AttachmentName name;
    AttachmentKind kind = AttachmentKind::Other;
    qint64 size = 0; // bytes
    QByteArray sha256;
    LongText keptBecause = {}; // why it is kept although a number stands in it that may not be; empty where none was found
    Instant added = Instant::fromMSecs(0);
    std::optional<UserId> by = {};
};

} // namespace balie
