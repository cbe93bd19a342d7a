// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/databasethread.h"

#include <QEventLoop>

namespace balie {

Result<std::unique_ptr<DatabaseThread>> DatabaseThread::start(Opener opener)
{
    std::unique_ptr<DatabaseThread> database(new DatabaseThread);
    QPromise<Result<void>> opened;
    opened.start(); // before the thread: nobody waits for what has not begun
    QFuture<Result<void>> outcome = opened.future();
    database->m_thread = std::thread([self = database.get(), open = std::move(opener), answer = std::move(opened)]() mutable {
        // Where a letter is laid out its layout starts timers, and Qt wants a loop for those. None of them is waited for:
        // what is asked of a layout lays out the whole.
        const QEventLoop forTimers;
        Result<std::unique_ptr<Register>> found = open();
        answer.addResult(found ? Result<void>() : Result<void>(found.error()));
        answer.finish();
        if (found)
            self->work(std::move(*found));
    });
    const Result<void> result = outcome.result();
    if (!result)
        return result.error();
    return database;
}

DatabaseThread::~DatabaseThread()
{
    close();
}

void DatabaseThread::enqueue(std::unique_ptr<Task> task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closing) {
            m_tasks.push_back(std::move(task));
            m_wake.notify_one();
            return;
        }
    }
    task->run(nullptr);
}

void DatabaseThread::work(std::unique_ptr<Register> opened)
{
    while (true) {
        std::unique_ptr<Task> task;
        {
            std::unique_lock lock(m_mutex);
            if (m_tasks.empty() && !m_closing) {
                lock.unlock();
                opened->idle();
                lock.lock();
            }
            m_wake.wait(lock, [this] { return m_closing || !m_tasks.empty(); });
            if (m_closing)
                break;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task->run(opened->isOpen() ? opened.get() : nullptr);
    }
    std::deque<std::unique_ptr<Task>> dropped;
    {
        const std::lock_guard lock(m_mutex);
        dropped.swap(m_tasks);
    }
    for (const std::unique_ptr<Task> &task : dropped)
        task->run(nullptr);
}

void DatabaseThread::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        m_wake.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace balie
