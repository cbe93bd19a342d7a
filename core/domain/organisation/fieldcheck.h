// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organisation/localtext.h"

#include <QString>

#include <optional>

namespace balie {

// Looks at the texts and numbers of a profile one after another and keeps the first thing that is wrong,
// with the place where it stands (fact "key"). Errors: Empty, TooLong, NotText, NumberOutOfRange.
class FieldCheck
{
public:
    Result<void> outcome() const { return m_fault ? Result<void>(*m_fault) : Result<void>(); }

    // Error TooLong (facts "limit", "length", in characters).
    static Error tooLong(qsizetype limit, qsizetype length);

protected:
    void fail(const Error &error, const QString &key);
    void text(const QString &text, const QString &key);
    void optionalText(const QString &text, const QString &key);
    void localText(const LocalText &both, const QString &key);
    void optionalLocalText(const LocalText &both, const QString &key);
    // What stands literally in the statement, at most ProfileLimits::longestQuote words.
    void quote(const QString &quote, const QString &key);
    void number(int value, int from, int to, const QString &key);

private:
    std::optional<Error> m_fault;
};

} // namespace balie
