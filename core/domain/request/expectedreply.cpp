// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/expectedreply.h"

namespace balie {

static SentBy usualReply(Channel channel)
{
    switch (channel) {
    case Channel::Email:
    case Channel::Form:
        return SentBy::Email;
    case Channel::Portal:
        return SentBy::Portal;
    case Channel::Letter:
    case Channel::Phone:
    case Channel::Counter:
        return SentBy::Letter;
    }
    Q_UNREACHABLE();
}

SentBy expectedReply(const Request &request)
{
    if (request.replyBy)
        return *request.replyBy;
    const auto *received = std::get_if<happened::Received>(&request.history.all().front().what);
    return received ? usualReply(received->channel) : SentBy::Letter;
}

} // namespace balie
