// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/usage.h"
#include "core/base/clock.h"
#include "core/base/enumtext.h"
#include "core/base/secret.h"
#include "core/domain/right/right.h"

#include <QDate>

#include <initializer_list>
#include <memory>
#include <optional>

namespace balie {

// Every word of an enumeration, as help and errors name them.
template <typename E>
QString allWords()
{
    QStringList words;
    for (E value : allValues<E>())
        words.append(toWord(value));
    return words.join(QStringLiteral(", "));
}

// Error NotAWord (facts "option", "text", "allowed").
template <typename E>
Error notAWord(const char *option, const QString &text)
{
    return Error(ErrorCode::NotAWord)
        .with(QStringLiteral("option"), QString::fromLatin1(option))
        .with(QStringLiteral("text"), text.left(40))
        .with(QStringLiteral("allowed"), allWords<E>());
}

// One call of the program, as a command sees it: what was asked, read as values, and where to answer.
// A value that is none gives an error that names its option.
class CommandCall
{
public:
    CommandCall(Arguments arguments, Output &output) : m_arguments(std::move(arguments)), m_output(output) {}

    Output &out() { return m_output; }

    const QStringList &arguments() const { return m_arguments.arguments; }
    QString argument(qsizetype index) const { return m_arguments.arguments.value(index); }

    bool has(const char *option) const { return m_arguments.has(option); }
    QString text(const char *option) const { return values(option).value(0); }
    QStringList values(const char *option) const { return m_arguments.options.value(QString::fromLatin1(option)); }

    // Error: WrongUsage when it is missing.
    Result<QString> requiredText(const char *option) const;
    // Errors: NotADate (facts "option", "text"), and WrongUsage when it is missing.
    Result<std::optional<QDate>> date(const char *option) const;
    Result<QDate> requiredDate(const char *option) const;
    // Whole. Errors: NotANumber (facts "option", "text"), NumberOutOfRange (facts "option", "value", "from", "to").
    Result<std::optional<int>> number(const char *option, int from, int to) const;

    // A word of an enumeration. Error: NotAWord (facts "option", "text", "allowed").
    template <typename E>
    Result<std::optional<E>> word(const char *option) const
    {
        if (!has(option))
            return std::optional<E>();
        const std::optional<E> found = fromWord<E>(text(option));
        if (!found)
            return notAWord<E>(option, text(option));
        return found;
    }

    // Error: WrongUsage when both are given.
    Result<void> notTogether(const char *option, const char *other) const;

    // Error: WrongUsage when one of these is given without the one that it belongs to.
    Result<void> goWith(std::initializer_list<const char *> options, const char *owner) const;

    // The first line of the file, or of standard input for "-". Errors: WrongUsage when the option is
    // missing, FileMissing, FileUnreadable, Empty.
    Result<Secret> secret(const char *option) const;

    // The day given with --today, else none: then the system's clock holds.
    std::optional<QDate> today() const { return m_today; }
    std::unique_ptr<Clock> clock() const;
    void lookAsIfOn(QDate today) { m_today = today; }

private:
    Arguments m_arguments;
    Output &m_output;
    std::optional<QDate> m_today;
};

// The rights given with --right, each once. Errors: RightUnknown (facts "option", "text", "allowed"),
// WrongUsage when there is none.
Result<std::vector<Right>> readRights(const CommandCall &call);

// "2025-03-31" as a day. Error: NotADate (fact "text") for anything else, for the 31st of February, and
// for years of another age (also facts "first" and "last", the years that there are).
Result<QDate> dayFrom(const QString &text);

} // namespace balie
