// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/pagedmodel.h"

#include <QFuture>
#include <QFutureWatcher>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace balie {

// Some rows and where the next ones begin; no cursor: these were the last.
template <typename Row>
struct RowPage
{
    std::vector<Row> rows;
    std::optional<QString> next;
};

// A table model that never holds more than what was scrolled to. It asks an injected function for a
// page behind a cursor, and takes the answer on the thread of the model. A refresh asks once for as
// many rows as are shown and moves the old rows to their new places, so that selections survive.
// Row needs `id` and ==.
template <typename Row>
class PagedRows : public PagedModel
{
public:
    // limit: how many rows at most; after: the cursor of the page before, none for the first.
    using Fetch = std::function<QFuture<Result<RowPage<Row>>>(int limit, std::optional<QString> after)>;

    static constexpr int pageSize = 100;
    static constexpr int mostRefreshed = 500;

    explicit PagedRows(QObject *parent = nullptr) : PagedModel(parent) {}

    // Asks anew through this function; what was shown goes once the first answer is there.
    void setSource(Fetch fetch)
    {
        m_fetch = std::move(fetch);
        refresh();
    }

    void refresh() override
    {
        if (!m_fetch)
            return;
        const int shown = static_cast<int>(m_rows.size());
        ask(std::clamp(shown, pageSize, mostRefreshed), std::nullopt);
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_next && !isLoading();
    }

    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            ask(pageSize, m_next);
    }

    const Row *rowAt(int row) const
    {
        return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
    }

    // -1 when the row is not among those read so far.
    template <typename IdOfRow>
    int rowOf(const IdOfRow &id) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.id == id; });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }

private:
    void ask(int limit, std::optional<QString> after)
    {
        const int generation = ++m_generation;
        setLoading(true);
        const bool first = !after;
        // A watcher, since it answers from the event loop: never in the middle of a change.
        auto *watcher = new QFutureWatcher<Result<RowPage<Row>>>(this);
        QObject::connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation, first] {
            watcher->deleteLater();
            if (generation == m_generation && watcher->future().resultCount() > 0)
                take(watcher->result(), first);
        });
        watcher->setFuture(m_fetch(limit, after));
    }

    // Loading ends only after the rows are in: a view must not ask for more while they come.
    void take(Result<RowPage<Row>> answer, bool first)
    {
        if (!answer) {
            setLoading(false);
            Q_EMIT failed(answer.error());
            return;
        }
        m_next = answer->next;
        first ? replace(std::move(answer->rows)) : append(std::move(answer->rows));
        setLoading(false);
        announceLoaded();
    }

    void append(std::vector<Row> rows)
    {
        if (rows.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
        endInsertRows();
    }

    void replace(std::vector<Row> fresh)
    {
        removeGone(fresh);
        for (std::size_t i = 0; i < fresh.size(); ++i) {
            const int to = static_cast<int>(i);
            const int from = rowOf(fresh[i].id);
            if (from < 0) {
                beginInsertRows({}, to, to);
                m_rows.insert(m_rows.begin() + to, fresh[i]);
                endInsertRows();
                continue;
            }
            if (from > to) {
                beginMoveRows({}, from, from, {}, to);
                Row moved = std::move(m_rows[static_cast<std::size_t>(from)]);
                m_rows.erase(m_rows.begin() + from);
                m_rows.insert(m_rows.begin() + to, std::move(moved));
                endMoveRows();
            }
            if (!(m_rows[i] == fresh[i])) {
                m_rows[i] = fresh[i];
                Q_EMIT dataChanged(index(to, 0), index(to, columnCount() - 1));
            }
        }
    }

    void removeGone(const std::vector<Row> &fresh)
    {
        for (int row = rowCount() - 1; row >= 0; --row) {
            const auto &id = m_rows[static_cast<std::size_t>(row)].id;
            const bool stays = std::any_of(fresh.begin(), fresh.end(), [&id](const Row &other) { return other.id == id; });
            if (stays)
                continue;
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
    }

    Fetch m_fetch;
    std::vector<Row> m_rows;
    std::optional<QString> m_next;
};

} // namespace balie
