// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportwish.h"

#include "app/cli/keepingwish.h"
#include "core/workspace/register.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int firstYear = 2018; // that of the GDPR

Error cannotBe(const char *option, const QString &text, const QString &allowed)
{
    return Error(ErrorCode::NotAWord).with(QStringLiteral("option"), QString::fromLatin1(option)).with(QStringLiteral("text"), text.left(40)).with(QStringLiteral("allowed"), allowed);
}

// "2026-03"
Result<QDate> monthWish(const CommandCall &call, const char *option)
{
    static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d{2}$"));
    const Result<QString> text = call.requiredText(option);
    if (!text)
        return text.error();
    const QDate month = QDate::fromString(*text + QStringLiteral("-01"), Qt::ISODate);
    if (!form.match(*text).hasMatch() || !month.isValid() || month.year() < firstYear)
        return cannotBe(option, *text, Cli::tr("months, written as 2026-03"));
    return month;
}

Result<ReportPeriod> monthsWish(const CommandCall &call)
{
    const Result<QDate> from = monthWish(call, "--from");
    if (!from)
        return from.error();
    const Result<QDate> to = monthWish(call, "--to");
    if (!to)
        return to.error();
    if (*to < *from)
        return cannotBe("--to", call.text("--to"), Cli::tr("months from %1 on").arg(call.text("--from")));
    if (from->addYears(10) <= *to)
        return cannotBe("--to", call.text("--to"), Cli::tr("ten years at most"));
    return ReportPeriod::ofMonths(*from, *to);
}

// "2026-1"
Result<ReportPeriod> quarterWish(const CommandCall &call)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})-([1-4])$"));
    const QString text = call.text("--quarter");
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || match.captured(1).toInt() < firstYear)
        return cannotBe("--quarter", text, Cli::tr("quarters, written as 2026-1 to 2026-4"));
    return ReportPeriod::ofQuarter(match.captured(1).toInt(), match.captured(2).toInt());
}

Result<ReportPeriod> periodWish(const CommandCall &call, QDate today)
{
    for (const char *option : {"--quarter", "--from", "--to"}) {
        if (const Result<void> one = call.notTogether("--year", option); !one)
            return one.error();
    }
    for (const char *option : {"--from", "--to"}) {
        if (const Result<void> one = call.notTogether("--quarter", option); !one)
            return one.error();
    }
    if (call.has("--quarter"))
        return quarterWish(call);
    if (call.has("--from") || call.has("--to"))
        return monthsWish(call);
    const Result<std::optional<int>> year = call.number("--year", firstYear, 2199);
    if (!year)
        return cannotBe("--year", call.text("--year"), Cli::tr("years from %1 on").arg(firstYear));
    return ReportPeriod::ofYear(year->value_or(today.year()));
}

} // namespace

Result<ReportQuery> reportQuery(Register &reg, const CommandCall &call)
{
    const Result<ReportPeriod> period = periodWish(call, reg.today());
    if (!period)
        return period.error();
    if (period->first > reg.today())
        return Error(ErrorCode::DateInFuture).with(QStringLiteral("date"), period->first).with(QStringLiteral("today"), reg.today());
    return organisationWish(reg, call).transform([&](const std::optional<OrganisationId> &organisation) { return ReportQuery{*period, organisation}; });
}

Result<int> leastWish(const CommandCall &call)
{
    constexpr int usual = 5;
    return call.number("--fewer-than", 2, 100).transform([&](std::optional<int> least) { return least.value_or(call.has("--suppress") ? usual : 0); });
}

std::vector<CommandOption> reportOptions()
{
    return {{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "only of this organisation")},
            {"--year", "YEAR", QT_TRANSLATE_NOOP("Cli", "of this year; this year unless said")},
            {"--quarter", "YEAR-QUARTER", QT_TRANSLATE_NOOP("Cli", "of this quarter: 2026-1 is January to March")},
            {"--from", "MONTH", QT_TRANSLATE_NOOP("Cli", "from this month, written as 2026-03")},
            {"--to", "MONTH", QT_TRANSLATE_NOOP("Cli", "to this month, which counts too")},
            {"--suppress", nullptr, QT_TRANSLATE_NOOP("Cli", "hide numbers below 5, so that nobody can be recognised in them")},
            {"--fewer-than", "N", QT_TRANSLATE_NOOP("Cli", "hide numbers below this one instead")}};
}

} // namespace balie
