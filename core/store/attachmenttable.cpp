// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachmenttable.h"

#include "core/store/columns.h"

namespace balie {

static const QString selectAll = QStringLiteral(
    "SELECT a.id, r.id, a.number, a.name, a.kind, a.size, a.sha256, a.pages, a.added, a.by_user, a.note, a.kept_because,"
    " a.made_from, a.removed, a.removed_by, a.removed_because, a.medical FROM attachment a JOIN request r ON r.row_key = a.request");

static Attachment readAttachment(const Row &row)
{
    Attachment file{row.id<AttachmentId>(0), row.id<RequestId>(1), row.count(2), AttachmentName::from(row.text(3)),
                    row.word<AttachmentKind>(4), row.integer(5), row.bytes(6), row.orNull(7, &Row::count), row.moment(8),
                    row.orNull(9, &Row::id<UserId>), row.longText(10), row.longText(11), row.orNull(12, &Row::id<AttachmentId>), row.flag(16)};
    if (!row.isNull(13))
        file.removed = Attachment::Removal{row.moment(13), row.orNull(14, &Row::id<UserId>), row.longText(15)};
    return file;
}

static Result<Attachment> orMissing(const Result<std::optional<Attachment>> &found)
{
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::FileMissing).with(QStringLiteral("kind"), QStringLiteral("attachment"));
    return **found;
}

Result<Attachment> AttachmentTable::find(AttachmentId id) const
{
    return orMissing(m_connection.first(selectAll + QStringLiteral(" WHERE a.id = ?"), toColumns(id), readAttachment));
}

Result<Attachment> AttachmentTable::withNumber(RequestId request, int number) const
{
    return orMissing(m_connection.first(selectAll + QStringLiteral(" WHERE r.id = ? AND a.number = ?"), toColumns(request, number), readAttachment));
}

Result<std::vector<Attachment>> AttachmentTable::of(RequestId request) const
{
    return m_connection.rows(selectAll + QStringLiteral(" WHERE r.id = ? ORDER BY a.number"), toColumns(request), readAttachment);
}

Result<std::vector<Attachment>> AttachmentTable::all() const
{
    return m_connection.rows(selectAll + QStringLiteral(" ORDER BY a.row_key"), {}, readAttachment);
}

Result<int> AttachmentTable::nextNumber(RequestId request) const
{
    return m_connection
        .number(QStringLiteral("SELECT coalesce(max(number), 0) FROM attachment WHERE request = (SELECT row_key FROM request WHERE id = ?)"), toColumns(request))
        .transform([](qint64 last) { return static_cast<int>(last) + 1; });
}

Result<std::optional<int>> AttachmentTable::numberWithHash(RequestId request, const QByteArray &sha256) const
{
    return m_connection.first(
        QStringLiteral("SELECT number FROM attachment WHERE request = (SELECT row_key FROM request WHERE id = ?) AND sha256 = ? AND removed IS NULL"),
        toColumns(request, sha256), [](const Row &row) { return row.count(0); });
}

Result<void> AttachmentTable::add(Transaction &transaction, const Attachment &file) const
{
    return transaction.changeOne(
        QStringLiteral("INSERT INTO attachment (id, request, number, name, kind, size, sha256, pages, added, by_user, note, kept_because, made_from, medical, removed_because)"
                       " SELECT ?, row_key, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '' FROM request WHERE id = ?"),
        toColumns(file.id, file.number, file.name, file.kind, file.size, file.sha256, file.pages, file.added, file.by, file.note, file.keptBecause,
                  file.madeFrom, file.medical, file.request));
}

Result<void> AttachmentTable::addPiece(Transaction &transaction, AttachmentId id, int seq, const QByteArray &bytes) const
{
    return transaction.changeOne(
        QStringLiteral("INSERT INTO attachment_piece (attachment, seq, bytes) SELECT row_key, ?, ? FROM attachment WHERE id = ?"), toColumns(seq, bytes, id));
}

Result<void> AttachmentTable::eachPiece(AttachmentId id, const std::function<Result<void>(const QByteArray &)> &take) const
{
    return m_connection.eachRow(
        QStringLiteral("SELECT bytes FROM attachment_piece WHERE attachment = (SELECT row_key FROM attachment WHERE id = ?) ORDER BY seq"), toColumns(id),
        [&](const Row &row) { return take(row.bytes(0)); });
}

Result<void> AttachmentTable::setMedical(Transaction &transaction, AttachmentId id, bool medical) const
{
    return transaction.changeOne(QStringLiteral("UPDATE attachment SET medical = ? WHERE id = ? AND removed IS NULL"), toColumns(medical, id));
}

Result<void> AttachmentTable::remove(Transaction &transaction, AttachmentId id, const Attachment::Removal &removal) const
{
    const auto gone = transaction.change(
        QStringLiteral("DELETE FROM attachment_piece WHERE attachment = (SELECT row_key FROM attachment WHERE id = ?)"), toColumns(id));
    if (!gone)
        return gone.error();
    return transaction.changeOne(
        QStringLiteral("UPDATE attachment SET name = '_', note = '', kept_because = '', medical = 0, removed = ?, removed_by = ?, removed_because = ?"
                       " WHERE id = ? AND removed IS NULL"),
        toColumns(removal.at, removal.by, removal.because, id));
}

} // namespace balie
