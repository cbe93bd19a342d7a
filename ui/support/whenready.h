// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace balie {

// Delivers the result of work on another thread to the window's thread, if the receiver still lives
// then; otherwise, or when the work was dropped without a result, nothing happens. The result is
// moved out of the future, so T need not be copyable.
//     whenReady(workspace.run(…), this, [this](Result<WorkList> list) { … });
template <typename T, typename Function>
void whenReady(const QFuture<T> &future, QObject *receiver, Function function)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, receiver, [watcher, function = std::move(function)]() mutable {
        watcher->deleteLater();
        QFuture<T> finished = watcher->future();
        if (finished.isValid() && finished.resultCount() > 0)
            function(finished.takeResult());
    });
    watcher->setFuture(future);
}

} // namespace balie
