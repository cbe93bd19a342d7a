// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lettertable.h"

#include "core/store/columns.h"
#include "core/store/lettercodec.h"

namespace balie {

namespace {

CaseLetter letterOf(const Row &row)
{
    CaseLetter letter{row.id<LetterId>(0), row.id<RequestId>(1), row.word<LetterKind>(2), row.text(3), row.text(4),
                      row.id<UserId>(5), row.moment(6), row.count(7)};
    if (!row.isNull(8))
        letter.final = FinalLetter{row.day(8), row.moment(9), row.id<UserId>(10), row.bytes(11), row.count(12)};
    if (!row.isNull(13))
        letter.dispatch = Dispatch{row.day(13), row.word<SentBy>(14), row.moment(15), row.id<UserId>(16), row.orNull(17, &Row::id<EventId>)};
    return letter;
}

QString selectWhere(const QString &condition)
{
    return QStringLiteral("SELECT l.id, r.id, l.kind, l.language, l.subject, l.begun_by, l.saved, l.revision,"
                          " f.day, f.made, f.by_user, f.sha256, f.pages, d.on_day, d.way, d.recorded, d.by_user, d.event"
                          " FROM letter l JOIN request r ON r.row_key = l.request"
                          " LEFT JOIN letter_final f ON f.letter = l.row_key LEFT JOIN letter_dispatch d ON d.letter = l.row_key"
                          " WHERE %1 ORDER BY l.row_key DESC").arg(condition);
}

} // namespace

Result<std::vector<CaseLetter>> LetterTable::of(RequestId request) const
{
    return m_connection.rows(selectWhere(QStringLiteral("l.request = (SELECT row_key FROM request WHERE id = ?)")), toColumns(request), letterOf);
}

Result<std::vector<CaseLetter>> LetterTable::finals() const
{
    return m_connection.rows(selectWhere(QStringLiteral("f.letter IS NOT NULL")), {}, letterOf);
}

Result<CaseLetter> LetterTable::find(LetterId id) const
{
    const auto rows = m_connection.rows(selectWhere(QStringLiteral("l.id = ?")), toColumns(id), letterOf);
    if (!rows)
        return rows.error();
    return rows->empty() ? Result<CaseLetter>(Error(ErrorCode::LetterUnknown)) : Result<CaseLetter>(rows->front());
}

Result<LetterDraft> LetterTable::content(LetterId id) const
{
    const auto rows = m_connection.rows(QStringLiteral("SELECT content FROM letter WHERE id = ?"), toColumns(id), [](const Row &row) { return row.text(0); });
    if (!rows)
        return rows.error();
    return rows->empty() ? Result<LetterDraft>(Error(ErrorCode::LetterUnknown)) : decodeLetter(rows->front().toUtf8());
}

Result<QByteArray> LetterTable::paper(LetterId id) const
{
    const auto rows = m_connection.rows(QStringLiteral("SELECT pdf FROM letter_paper WHERE letter = (SELECT row_key FROM letter WHERE id = ?)"),
                                        toColumns(id), [](const Row &row) { return row.bytes(0); });
    if (!rows)
        return rows.error();
    return rows->empty() ? QByteArray() : rows->front();
}

Result<void> LetterTable::insert(Transaction &transaction, const CaseLetter &letter, const LetterDraft &draft) const
{
    return transaction.changeOne(
        QStringLiteral("INSERT INTO letter (id, request, kind, language, subject, content, begun_by, saved, revision)"
                       " VALUES (?, (SELECT row_key FROM request WHERE id = ?), ?, ?, ?, ?, ?, ?, ?)"),
        toColumns(letter.id, letter.request, letter.kind, letter.language, draft.text.subject, QString::fromUtf8(encodeLetter(draft)),
                  letter.begunBy, letter.saved, letter.revision));
}

Result<void> LetterTable::save(Transaction &transaction, LetterId id, int revision, const LetterDraft &draft, Instant now) const
{
    return transaction.changeOne(QStringLiteral("UPDATE letter SET subject = ?, content = ?, saved = ?, revision = revision + 1 WHERE id = ? AND revision = ?"),
                                 toColumns(draft.text.subject, QString::fromUtf8(encodeLetter(draft)), now, id, revision));
}

Result<void> LetterTable::finish(Transaction &transaction, LetterId id, const FinalLetter &final, const QByteArray &pdf) const
{
    const Result<void> done = transaction.changeOne(
        QStringLiteral("INSERT INTO letter_final (letter, day, made, by_user, sha256, pages) VALUES ((SELECT row_key FROM letter WHERE id = ?), ?, ?, ?, ?, ?)"),
        toColumns(id, final.day, final.made, final.by, final.sha256, final.pages));
    if (!done)
        return done;
    return transaction.changeOne(QStringLiteral("INSERT INTO letter_paper (letter, pdf) VALUES ((SELECT row_key FROM letter WHERE id = ?), ?)"), toColumns(id, pdf));
}

Result<void> LetterTable::send(Transaction &transaction, LetterId id, const Dispatch &dispatch) const
{
    return transaction.changeOne(
        QStringLiteral("INSERT INTO letter_dispatch (letter, on_day, way, recorded, by_user, event) VALUES ((SELECT row_key FROM letter WHERE id = ?), ?, ?, ?, ?, ?)"),
        toColumns(id, dispatch.on, dispatch.way, dispatch.recorded, dispatch.by, dispatch.event));
}

Result<void> LetterTable::remove(Transaction &transaction, LetterId id) const
{
    return transaction.changeOne(QStringLiteral("DELETE FROM letter WHERE id = ? AND NOT EXISTS (SELECT 1 FROM letter_final WHERE letter_final.letter = letter.row_key)"), toColumns(id));
}

} // namespace balie
