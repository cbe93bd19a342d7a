// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace balie {

// Delivers the result of work on the register's thread to the window's thread, if the receiver still
// lives then; otherwise, or when the work was cancelled by a lock, nothing happens.
//     whenReady(workspace.run(…), this, [this](const Result<WorkList> &list) { … });
template <typename T, typename Function>
void whenReady(const QFuture<T> &future, QObject *receiver, Function function)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, receiver, [watcher, function = std::move(function)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            function(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace balie
