// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/longtext.h"
#include "core/domain/attachment/attachmentname.h"

#include <QByteArray>

#include <optional>

namespace balie {

using AttachmentId = Id<struct AttachmentTag>;

// More is no letter but an archive; it would also make every backup of the register slow.
constexpr qint64 largestAttachment = 50 * 1024 * 1024;
constexpr int mostPages = 2000;
// Of one picture or page once it is unpacked: a wall poster at 200 dots per inch. A small file can hold far more.
constexpr qint64 mostPixels = 60'000'000;

// A file of a case as the register keeps it; its bytes are kept apart.
struct Attachment
{
    AttachmentId id;
    RequestId request;
    int number = 1; // within the case, from 1; never given out twice
    AttachmentName name;
    AttachmentKind kind = AttachmentKind::Other;
    qint64 size = 0; // bytes
    QByteArray sha256;
    std::optional<int> pages;
    Instant added = Instant::fromMSecs(0);
    std::optional<UserId> by;
    LongText note;
    // Why it is kept although a number stands in it that may not be; empty where none was found.
    LongText keptBecause;
    // The original, of one in which something was blacked out.
    std::optional<AttachmentId> madeFrom;
    // Holds data on health or other special data (Art. 9); somebody said so, no program reads it in a file.
    bool medical = false;

    // A file that was taken out leaves that it was there: its hash, who took it out and why. Name, note and bytes go.
    struct Removal
    {
        Instant at = Instant::fromMSecs(0);
        std::optional<UserId> by;
        LongText because;
    };
    std::optional<Removal> removed = {};

    bool holdsForbiddenNumber() const { return !keptBecause.isEmpty(); }
};

} // namespace balie
