// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wrongoption.h"

namespace balie {

namespace {

bool isAboutADay(ErrorCode code)
{
    return code == ErrorCode::DateInFuture || code == ErrorCode::DateBeforeReceipt || code == ErrorCode::DateOutOfOrder;
}

// A corrected receipt has two days: its own must not lie in the future, the new one not behind another step.
QString optionOfDay(ErrorCode code, const ActWish &wish, const CommandCall &call)
{
    if (wish.action == RequestAction::CorrectReceipt) {
        const QDate received = std::get<happened::ReceiptCorrected>(wish.what).received;
        const bool isNewDay = code == ErrorCode::DateOutOfOrder || (code == ErrorCode::DateInFuture && received >= wish.on);
        return isNewDay ? QStringLiteral("--received") : QStringLiteral("--on");
    }
    return call.has("--sent-on") ? QStringLiteral("--sent-on") : QStringLiteral("--on");
}

} // namespace

Error namingOption(const Error &error, const ActWish &wish, const CommandCall &call)
{
    const ErrorCode code = error.code();
    // The day by which something is answered, measured against the day of the act itself.
    if (code == ErrorCode::DateOutOfOrder && call.has("--answer-by") && error.fact(QStringLiteral("event")) == kindWord(wish.what))
        return error.with(QStringLiteral("option"), QStringLiteral("--answer-by"));
    if (isAboutADay(code))
        return error.with(QStringLiteral("option"), optionOfDay(code, wish, call));
    if (code == ErrorCode::ReasonMissing && wish.action == RequestAction::EndComplaint)
        return error.with(QStringLiteral("option"), QStringLiteral("--text"));
    if (code == ErrorCode::ReasonMissing || code == ErrorCode::ExtensionNeedsReason)
        return error.with(QStringLiteral("option"), QStringLiteral("--reason"));
    return error;
}

Error namingOption(const Error &error)
{
    return isAboutADay(error.code()) ? error.with(QStringLiteral("option"), QStringLiteral("--received")) : error;
}

} // namespace balie
