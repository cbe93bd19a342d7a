// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <type_traits>

namespace balie {

// Work that needs no register and takes its time: on that pool, so that neither window nor register waits.
template <typename F>
auto aside(QThreadPool &pool, F work) -> QFuture<std::invoke_result_t<F>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<F>>>();
    QFuture<std::invoke_result_t<F>> future = promise->future();
    promise->start();
    pool.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

// How far work on another thread is, and whether somebody stopped it; shared by both.
struct Advance
{
    std::atomic<qint64> done{0};
    std::atomic<qint64> all{0};
    std::atomic<bool> stopped{false};

    // For the functions that tell how far they are: false stops them.
    bool at(qint64 part, qint64 whole)
    {
        done = part;
        all = whole;
        return !stopped;
    }
};

} // namespace balie
