// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/register.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace balie {

// The one thread on which a register is opened, read, written and closed, with the queue of what is to
// be done there. What still waits when it is closed gets the error Cancelled.
class DatabaseThread
{
public:
    using Opener = std::function<Result<std::unique_ptr<Register>>()>;

    // Runs the opener on the new thread and waits for it.
    static Result<std::unique_ptr<DatabaseThread>> start(Opener opener);
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    template <typename F>
    auto submit(F fn) -> QFuture<std::invoke_result_t<F, Register &>>
    {
        using Answer = std::invoke_result_t<F, Register &>;
        auto task = std::make_unique<TaskOf<F, Answer>>(std::move(fn));
        QFuture<Answer> future = task->promise.future();
        enqueue(std::move(task));
        return future;
    }

    // Does what is being done to its end, cancels the rest, closes the register, ends the thread.
    void close();

private:
    struct Task
    {
        virtual ~Task() = default;
        // Without a register it is not done any more: the answer is the error Cancelled.
        virtual void run(Register *opened) = 0;
    };

    template <typename F, typename Answer>
    struct TaskOf final : Task
    {
        explicit TaskOf(F work) : fn(std::move(work)) { promise.start(); }
        void run(Register *opened) override
        {
            promise.addResult(answer(opened));
            promise.finish();
        }
        Answer answer(Register *opened)
        {
            if (!opened)
                return Error(ErrorCode::Cancelled);
            return fn(*opened);
        }
        F fn;
        QPromise<Answer> promise;
    };

    DatabaseThread() = default;
    void enqueue(std::unique_ptr<Task> task);
    void work(std::unique_ptr<Register> opened);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::unique_ptr<Task>> m_tasks;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace balie
