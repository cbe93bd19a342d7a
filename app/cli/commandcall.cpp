// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcall.h"

#include "app/cli/textfile.h"

#include <QRegularExpression>

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

std::optional<QDate> dayFrom(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}\\z"));
    if (!pattern.match(text).hasMatch())
        return std::nullopt;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
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
    const std::optional<QDate> day = dayFrom(text(option));
    if (!day)
        return aboutOption(ErrorCode::NotADate, option, text(option));
    return day;
}

Result<QDate> CommandCall::requiredDate(const char *option) const
{
    if (const Result<QString> given = requiredText(option); !given)
        return given.error();
    return date(option).transform([](const std::optional<QDate> &day) { return *day; });
}

Result<std::optional<int>> CommandCall::number(const char *option) const
{
    if (!has(option))
        return std::optional<int>();
    bool isNumber = false;
    const int number = text(option).toInt(&isNumber);
    if (!isNumber || number < 0)
        return aboutOption(ErrorCode::NotANumber, option, text(option));
    return std::optional(number);
}

Result<void> CommandCall::notTogether(const char *option, const char *other) const
{
    if (has(option) && has(other)) {
        return wrongUsage(UsageProblem::OptionsExclude)
            .with(QStringLiteral("option"), nameOf(option)).with(QStringLiteral("other"), nameOf(other));
    }
    return {};
}

Result<void> CommandCall::onlyWith(const char *option, const char *other) const
{
    if (has(option) && !has(other)) {
        return wrongUsage(UsageProblem::OptionNeedsOther)
            .with(QStringLiteral("option"), nameOf(option)).with(QStringLiteral("other"), nameOf(other));
    }
    return {};
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

Error CommandCall::notAWord(const char *option, const QString &text, const QStringList &allowed)
{
    return aboutOption(ErrorCode::NotAWord, option, text).with(QStringLiteral("allowed"), allowed.join(QStringLiteral(", ")));
}

} // namespace balie
