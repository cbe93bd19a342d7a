// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importorder.h"

#include <future>

namespace balie {

inline constexpr int stagedPage = 5000; // rows at a time

// Gives take() what read(after) reads, page after page, to the end. Error: Cancelled.
template <typename Read, typename Take>
Result<void> eachPage(const ImportWatch &watch, Read &&read, Take &&take)
{
    for (qint64 after = 0;;) {
        if (watch.isStopped())
            return Error(ErrorCode::Cancelled);
        const auto rows = read(after);
        if (!rows)
            return rows.error();
        if (const Result<void> taken = take(*rows); !taken)
            return taken;
        if (static_cast<int>(rows->size()) < stagedPage)
            return {};
        after = rows->back().rowKey;
    }
}

// Gives take() each of what read(after) reads, to the end; after: the last of the page before, or nothing. Error: Cancelled.
template <typename Read, typename Take>
Result<void> eachOne(const ImportWatch &watch, Read &&read, Take &&take)
{
    using One = std::decay_t<decltype(read(std::nullopt)->front())>;
    for (std::optional<One> after;;) {
        if (watch.isStopped())
            return Error(ErrorCode::Cancelled);
        const auto some = read(after);
        if (!some)
            return some.error();
        for (const One &one : *some) {
            if (const Result<void> taken = take(one); !taken)
                return taken;
        }
        if (static_cast<int>(some->size()) < stagedPage)
            return {};
        after = some->back();
    }
}

// Reads the next page while the one before is in hand, on another thread: what it reads from is nobody else's meanwhile.
template <typename Read>
class ReadingAhead
{
public:
    explicit ReadingAhead(Read read) : m_read(std::move(read)) {}

    auto operator()(qint64 after)
    {
        auto rows = m_next.valid() ? m_next.get() : m_read(after);
        if (rows && static_cast<int>(rows->size()) == stagedPage)
            m_next = std::async(std::launch::async, m_read, rows->back().rowKey);
        return rows;
    }

private:
    Read m_read;
    std::future<std::invoke_result_t<Read, qint64>> m_next;
};

} // namespace balie
