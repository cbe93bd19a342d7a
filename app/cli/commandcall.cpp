// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcall.h"

#include "app/cli/textfile.h"

#include <QRegularExpression>

#include <algorithm>

namespace balie {

namespace {

QString nameOf(const char *option)
{
    return QString::fromLatin1(option);
}

Error aboutOption(ErrorCode code, const char *option, const QString &text)
{
    return Error(code).with(QStringLiteral("option"), nameOf(option)).with(QStringLiteral("text"), text.left(40));
}

} // namespace

Result<QDate> dayFrom(const QString &text)
{
    constexpr int first = 1900;
    constexpr int last = 2199;
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    const QDate day = pattern.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (day.isValid() && day.year() >= first && day.year() <= last)
        return day;
    const Error error = Error(ErrorCode::NotADate).with(QStringLiteral("text"), text.left(40));
    return day.isValid() ? error.with(QStringLiteral("first"), qint64(first)).with(QStringLiteral("last"), qint64(last)) : error;
}

Result<std::vector<Right>> readRights(const CommandCall &call)
{
    std::vector<Right> rights;
    for (const QString &word : call.values("--right")) {
        const std::optional<Right> right = fromWord<Right>(word);
        if (!right)
            return aboutOption(ErrorCode::RightUnknown, "--right", word).with(QStringLiteral("allowed"), allWords<Right>());
        if (std::find(rights.begin(), rights.end(), *right) == rights.end())
            rights.push_back(*right);
    }
    if (rights.empty())
        return wrongUsage(UsageProblem::OptionMissing).with(QStringLiteral("option"), QStringLiteral("--right"));
    return rights;
}

Result<QString> CommandCall::requiredText(const char *option) const
{
    if (!has(option))
        return wrongUsage(UsageProblem::OptionMissing).with(QStringLiteral("option"), nameOf(option));
    return text(option);
}

Result<std::optional<QDate>> CommandCall::date(const char *option) const
{
    if (!has(option))
        return std::optional<QDate>();
    const Result<QDate> day = dayFrom(text(option));
    if (!day)
        return day.error().with(QStringLiteral("option"), nameOf(option));
    return std::optional(*day);
}

Result<QDate> CommandCall::requiredDate(const char *option) const
{
    if (const Result<QString> given = requiredText(option); !given)
        return given.error();
    return date(option).transform([](const std::optional<QDate> &day) { return *day; });
}

Result<std::optional<int>> CommandCall::number(const char *option, int from, int to) const
{
    if (!has(option))
        return std::optional<int>();
    bool isNumber = false;
    const qlonglong number = text(option).toLongLong(&isNumber);
    static const QRegularExpression digits(QStringLiteral("\\A[-+]?[0-9]+\\z"));
    if (!isNumber && !digits.match(text(option)).hasMatch())
        return aboutOption(ErrorCode::NotANumber, option, text(option));
    if (!isNumber || number < from || number > to) {
        return Error(ErrorCode::NumberOutOfRange)
            .with(QStringLiteral("option"), nameOf(option)).with(QStringLiteral("value"), text(option).left(40))
            .with(QStringLiteral("from"), qint64(from)).with(QStringLiteral("to"), qint64(to));
    }
    return std::optional(int(number));
}

Result<void> CommandCall::notTogether(const char *option, const char *other) const
{
    if (has(option) && has(other)) {
        return wrongUsage(UsageProblem::OptionsExclude)
            .with(QStringLiteral("option"), nameOf(option)).with(QStringLiteral("other"), nameOf(other));
    }
    return {};
}

Result<void> CommandCall::goWith(std::initializer_list<const char *> options, const char *owner) const
{
    if (std::none_of(options.begin(), options.end(), [this](const char *option) { return has(option); }))
        return {};
    const Result<QString> there = requiredText(owner);
    return there ? Result<void>() : there.error();
}

Result<Secret> CommandCall::secret(const char *option) const
{
    const Result<QString> file = requiredText(option);
    if (!file)
        return file.error();
    return readSecret(*file);
}

std::unique_ptr<Clock> CommandCall::clock() const
{
    if (m_today)
        return std::make_unique<FixedClock>(FixedClock::at(*m_today));
    return std::make_unique<SystemClock>();
}

} // namespace balie
