// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace balie {

// What an operation gives that can fail for a reason outside the code: its value or an Error, and
// neither can be ignored. Spelled like std::expected, which clang 14 cannot read with GCC 12's headers.
template <typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_outcome(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_outcome(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_outcome.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { Q_ASSERT(has_value()); return std::get<0>(m_outcome); }
    T &value() & { Q_ASSERT(has_value()); return std::get<0>(m_outcome); }
    T &&value() && { Q_ASSERT(has_value()); return std::get<0>(std::move(m_outcome)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    T value_or(T fallback) const { return has_value() ? value() : std::move(fallback); }

    const Error &error() const { Q_ASSERT(!has_value()); return std::get<1>(m_outcome); }

    // The same value, or the same error with one more line in its trail.
    Result during(const QString &attempt) &&
    {
        if (has_value())
            return std::move(*this);
        return std::get<1>(std::move(m_outcome)).during(attempt);
    }

    template <typename F>
    auto transform(F &&f) const -> Result<std::invoke_result_t<F, const T &>>
    {
        if (!has_value())
            return error();
        return std::forward<F>(f)(value());
    }

    template <typename F>
    auto and_then(F &&f) const -> std::invoke_result_t<F, const T &>
    {
        if (!has_value())
            return error();
        return std::forward<F>(f)(value());
    }

private:
    std::variant<T, Error> m_outcome;
};

// The outcome of an operation that gives nothing but its success.
template <>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_outcome(std::move(error)) {}

    bool has_value() const { return m_outcome.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { Q_ASSERT(!has_value()); return std::get<1>(m_outcome); }

    Result during(const QString &attempt) &&
    {
        if (has_value())
            return {};
        return std::get<1>(std::move(m_outcome)).during(attempt);
    }

    template <typename F>
    auto and_then(F &&f) const -> std::invoke_result_t<F>
    {
        if (!has_value())
            return error();
        return std::forward<F>(f)();
    }

private:
    std::variant<std::monostate, Error> m_outcome;
};

} // namespace balie
