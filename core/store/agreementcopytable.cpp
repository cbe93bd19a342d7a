// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agreementcopytable.h"

#include "core/store/attachmenttable.h"
#include "core/store/columns.h"

namespace balie {

static const QString selectCopies = QStringLiteral("SELECT a.id, c.name, c.kind, c.size, c.sha256, c.kept_because, c.added, c.by_user FROM agreement_copy c"
                                                   " JOIN recipient_agreement a ON a.row_key = c.agreement JOIN recipient r ON r.row_key = a.recipient"
                                                   " JOIN organisation o ON o.row_key = r.organisation");
static const QString copyOfThat = QStringLiteral("(SELECT c.row_key FROM agreement_copy c JOIN recipient_agreement a ON a.row_key = c.agreement WHERE a.id = ?)");

static AgreementCopy readCopy(const Row &row)
{
    return {row.id<AgreementId>(0), AttachmentName::from(row.text(1)), row.word<AttachmentKind>(2), row.integer(3), row.bytes(4), row.longText(5), row.moment(6),
            row.orNull(7, &Row::id<UserId>)};
}

Result<std::vector<AgreementCopy>> AgreementCopyTable::all(std::optional<OrganisationId> organisation) const
{
    const QString order = QStringLiteral(" ORDER BY c.row_key");
    return organisation ? m_connection.rows(selectCopies + QStringLiteral(" WHERE o.id = ?") + order, toColumns(*organisation), readCopy)
                        : m_connection.rows(selectCopies + order, {}, readCopy);
}

Result<std::optional<AgreementCopy>> AgreementCopyTable::of(AgreementId agreement) const
{
    return m_connection.first(selectCopies + QStringLiteral(" WHERE a.id = ?"), toColumns(agreement), readCopy);
}

Result<QByteArray> AgreementCopyTable::bytes(AgreementId agreement) const
{
    QByteArray all;
    const Result<void> read = m_connection.eachRow(QStringLiteral("SELECT bytes FROM agreement_copy_piece WHERE copy = %1 ORDER BY seq").arg(copyOfThat), toColumns(agreement),
                                                   [&all](const Row &row) {
                                                       all.append(row.bytes(0));
                                                       return Result<void>();
                                                   });
    return read ? Result<QByteArray>(all) : read.error();
}

Result<void> AgreementCopyTable::add(Transaction &transaction, const AgreementCopy &copy, const QByteArray &bytes) const
{
    const Result<int> added = transaction.change(QStringLiteral("INSERT INTO agreement_copy (agreement, name, kind, size, sha256, kept_because, added, by_user)"
                                                                " SELECT row_key, ?, ?, ?, ?, ?, ?, ? FROM recipient_agreement WHERE id = ?"),
                                                 toColumns(copy.name, copy.kind, copy.size, copy.sha256, copy.keptBecause, copy.added, copy.by, copy.agreement));
    if (!added || *added == 0)
        return added ? Error(ErrorCode::AgreementUnknown) : added.error();
    int seq = 0;
    for (qsizetype at = 0; at < bytes.size(); at += AttachmentTable::pieceSize) {
        // Straight from where it lies: bound, not copied.
        const QByteArray piece = QByteArray::fromRawData(bytes.constData() + at, std::min(AttachmentTable::pieceSize, bytes.size() - at));
        const Result<void> stored = transaction.changeOne(QStringLiteral("INSERT INTO agreement_copy_piece (copy, seq, bytes) VALUES (%1, ?, ?)").arg(copyOfThat),
                                                          toColumns(copy.agreement, seq++, piece));
        if (!stored)
            return stored;
    }
    return {};
}

Result<void> AgreementCopyTable::remove(Transaction &transaction, AgreementId agreement) const
{
    const Result<int> pieces = transaction.change(QStringLiteral("DELETE FROM agreement_copy_piece WHERE copy = %1").arg(copyOfThat), toColumns(agreement));
    return pieces ? transaction.changeOne(QStringLiteral("DELETE FROM agreement_copy WHERE row_key = %1").arg(copyOfThat), toColumns(agreement)) : pieces.error();
}

} // namespace balie
