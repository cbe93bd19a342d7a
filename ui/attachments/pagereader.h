// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/redactedcopy.h"
#include "ui/support/aside.h"

namespace balie {

// The pages of one file, read on a thread of their own, one thing after the other. What was asked and is not begun when
// it goes is dropped.
class PageReader
{
public:
    PageReader();
    ~PageReader();
    PageReader(const PageReader &) = delete;
    PageReader &operator=(const PageReader &) = delete;

    // How many pages there are; first of all.
    QFuture<Result<int>> open(const QByteArray &bytes, AttachmentKind kind);
    QFuture<Result<QImage>> image(int page, qreal dotsPerInch);
    // Where the words stand, each a box with that ground.
    QFuture<RedactionBoxes> find(const QString &words, RedactionGround ground, const std::optional<ShortText> &why);
    QFuture<Result<QByteArray>> blackedOut(const RedactionBoxes &boxes, const std::shared_ptr<Advance> &advance);

private:
    QThreadPool m_pool; // of one thread
    std::shared_ptr<std::optional<PagedFile>> m_file = std::make_shared<std::optional<PagedFile>>(); // that thread's
};

} // namespace balie
