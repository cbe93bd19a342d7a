// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/recipientnotices.h"

#include "core/domain/request/answerrules.h"
#include "core/domain/request/checklist.h"

#include <algorithm>

namespace balie {

std::vector<RecipientNotice> noticesOf(const History &history)
{
    std::vector<RecipientNotice> notices;
    const auto of = [&notices](RecipientId recipient) {
        return std::find_if(notices.begin(), notices.end(), [&](const RecipientNotice &notice) { return notice.recipient == recipient; });
    };
    for (const CaseEvent &event : history.standing()) {
        if (const auto *told = std::get_if<happened::RecipientTold>(&event.what)) {
            if (const auto earlier = of(told->recipient); earlier != notices.end())
                notices.erase(earlier);
            notices.push_back({told->recipient, *told, event.on, std::nullopt, std::nullopt});
        } else if (const auto *answered = std::get_if<happened::RecipientAnswered>(&event.what)) {
            if (const auto notice = of(answered->recipient); notice != notices.end()) {
                notice->answer = answered->answer;
                notice->answeredOn = event.on;
            }
        }
    }
    return notices;
}

bool mustTellRecipients(const History &history)
{
    const std::vector<Right> granted = grantedRights(decisionsInForce(history));
    return std::any_of(granted.begin(), granted.end(), isToldToRecipients);
}

Result<void> checkRecipientTold(const happened::RecipientTold &told)
{
    if (told.outcome != NoticeOutcome::Told && !told.words.hasWords())
        return Error(ErrorCode::ReasonMissing).with(QStringLiteral("field"), QStringLiteral("words"));
    if (told.outcome == NoticeOutcome::Told && !told.sentBy)
        return Error(ErrorCode::OutcomeMissing).with(QStringLiteral("field"), QStringLiteral("sent-by"));
    return {};
}

Result<void> checkRecipientAnswered(const History &history, const happened::RecipientAnswered &answered, QDate on)
{
    const std::vector<RecipientNotice> notices = noticesOf(history);
    const auto found = std::find_if(notices.begin(), notices.end(), [&](const RecipientNotice &notice) { return notice.recipient == answered.recipient; });
    if (found == notices.end() || found->told.outcome != NoticeOutcome::Told)
        return Error(ErrorCode::RecipientUnknown).with(QStringLiteral("reason"), QStringLiteral("not-told"));
    if (!answered.answer.hasWords())
        return Error(ErrorCode::Empty).with(QStringLiteral("key"), QStringLiteral("answer"));
    if (on < found->on)
        return Error(ErrorCode::DateOutOfOrder).with(QStringLiteral("date"), found->on).with(QStringLiteral("event"), QStringLiteral("recipient-told"));
    return {};
}

} // namespace balie
