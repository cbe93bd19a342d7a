// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/letterextension.h"

namespace balie {

static Result<ExtensionClocks> clocksWith(Register &opened, const RequestDossier &dossier, const HolidayCalendar &holidays, QDate day)
{
    ClockFacts before = dossier.facts;
    before.extensionTold.reset();
    const TwoClocks unextended = twoClocks(before, dossier.rules, holidays);
    const std::optional<CaseEvent> told = dossier.request.history.last<happened::ExtensionTold>();
    if (told && !dossier.clocks.extended && !dossier.clocks.promiseExtended)
        return Error(ErrorCode::ExtensionTooLate).with(QStringLiteral("limit"), dossier.clocks.noticeBy);
    if (told)
        return ExtensionClocks{unextended, dossier.clocks, told};
    const Result<LongText> anyReason = LongText::from(QStringLiteral("-"));
    const Result<Preview> preview = previewEvent(opened, dossier.request.id, day, happened::ExtensionTold{ExtensionGround::Complexity, *anyReason});
    if (!preview)
        return preview.error();
    return ExtensionClocks{unextended, preview->clocks, std::nullopt};
}

Result<ExtensionClocks> extensionClocks(Register &opened, const RequestDossier &dossier, const HolidayCalendar &holidays, QDate day)
{
    return clocksWith(opened, dossier, holidays, day).and_then([day](const ExtensionClocks &clocks) {
        if (clocks.answerBy() >= day)
            return Result<ExtensionClocks>(clocks);
        const Error over(ErrorCode::LetterDoesNotFit);
        return Result<ExtensionClocks>(over.with(QStringLiteral("reason"), QStringLiteral("day-over")).with(QStringLiteral("date"), clocks.answerBy()));
    });
}

} // namespace balie
