// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/eventtable.h"

#include "core/store/columns.h"
#include "core/store/eventcodec.h"

namespace balie {

Result<void> EventTable::append(Transaction &transaction, RequestId request, qsizetype seq, const CaseEvent &event) const
{
    return appendAll(transaction, request, seq, {event});
}

Result<void> EventTable::appendAll(Transaction &transaction, RequestId request, qsizetype seq, const std::vector<CaseEvent> &events) const
{
    const Result<qint64> key = m_connection.number(QStringLiteral("SELECT row_key FROM request WHERE id = ?"), toColumns(request));
    if (!key)
        return key.error();
    for (const CaseEvent &event : events) {
        const Result<void> written = transaction.changeOne(
            QStringLiteral("INSERT INTO event (request, seq, id, on_day, recorded, by_user, kind, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            toColumns(*key, seq++, event.id, event.on, event.recorded, event.by, kindWord(event.what),
                      QString::fromUtf8(encodeHappening(event.what))));
        if (!written)
            return written;
    }
    return {};
}

static Result<CaseEvent> eventOf(const Row &row)
{
    const Result<Happening> what = decodeHappening(row.text(4), row.text(5).toUtf8());
    if (!what)
        return what.error();
    return CaseEvent{row.id<EventId>(0), row.day(1), row.moment(2), row.orNull(3, &Row::id<UserId>), *what};
}

Result<History> EventTable::historyOf(RequestId request) const
{
    std::vector<CaseEvent> events;
    const Result<void> done = m_connection.eachRow(
        QStringLiteral("SELECT id, on_day, recorded, by_user, kind, payload FROM event"
                       " WHERE request = (SELECT row_key FROM request WHERE id = ?) ORDER BY seq"),
        toColumns(request), [&](const Row &row) -> Result<void> {
            const Result<CaseEvent> event = eventOf(row);
            if (!event)
                return event.error();
            events.push_back(*event);
            return {};
        });
    if (!done)
        return done.error();
    if (events.empty())
        return Error(ErrorCode::RequestUnknown);
    Result<History> history = History::from(std::move(events));
    if (!history)
        return Error(ErrorCode::RegisterDamaged).with(QStringLiteral("request"), request.toString());
    return history;
}

Result<qint64> EventTable::count() const
{
    return m_connection.number(QStringLiteral("SELECT count(*) FROM event"));
}

} // namespace balie
