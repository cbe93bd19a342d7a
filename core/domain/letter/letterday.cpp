// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/letter/letterday.h"

#include "core/domain/calendar/dutchdate.h"

#include <algorithm>
#include <array>
#include <optional>

namespace balie {

static constexpr std::array days{u"restriction.from", u"restriction.liftedOn", u"objection.from", u"marketing.from", u"consent.from", u"notice.answerBy"};

bool isLetterDay(QStringView name)
{
    return std::any_of(days.begin(), days.end(), [name](const char16_t *one) { return name == QStringView(one); });
}

// The same whenever it is read.
static std::optional<QDate> concreteDay(QString said, QDate today)
{
    if (said.endsWith(u'.'))
        said.chop(1);
    const Result<QDate> now = dayFromTyped(said, today);
    const Result<QDate> later = dayFromTyped(said, today.addYears(3).addDays(3));
    return now && later && *now == *later ? std::optional(*now) : std::nullopt;
}

Result<QDate> letterDayFrom(const QString &name, const QString &said, QDate letterDay)
{
    const Error unfit = Error(ErrorCode::LetterDoesNotFit).with(QStringLiteral("names"), name);
    const std::optional<QDate> day = concreteDay(said.trimmed(), letterDay);
    if (!day)
        return unfit.with(QStringLiteral("reason"), QStringLiteral("no-day")).with(QStringLiteral("text"), said.simplified().left(40));
    if (name == u"restriction.liftedOn" && *day <= letterDay)
        return unfit.with(QStringLiteral("reason"), QStringLiteral("lifted-already")).with(QStringLiteral("date"), letterDay);
    return *day;
}

} // namespace balie
