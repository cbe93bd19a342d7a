// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment/attachment.h"
#include "core/store/transaction.h"

#include <functional>
#include <vector>

namespace balie {

// The files of the cases, and their bytes in pieces.
class AttachmentTable
{
public:
    // So large that a row costs little beside its bytes, and so small that it is never in memory twice.
    static constexpr qsizetype pieceSize = 512 * 1024;

    explicit AttachmentTable(Connection &connection) : m_connection(connection) {}

    // Error: FileMissing ("kind" = "attachment").
    Result<Attachment> find(AttachmentId id) const;
    Result<Attachment> withNumber(RequestId request, int number) const;
    // In the order of their numbers, those that were removed too.
    Result<std::vector<Attachment>> of(RequestId request) const;
    Result<std::vector<Attachment>> all() const;
    // The number for the next one.
    Result<int> nextNumber(RequestId request) const;
    // The number of the one with those bytes that the case has already.
    Result<std::optional<int>> numberWithHash(RequestId request, const QByteArray &sha256) const;

    Result<void> add(Transaction &transaction, const Attachment &attachment) const;
    // Pieces count from 0.
    Result<void> addPiece(Transaction &transaction, AttachmentId id, int seq, const QByteArray &bytes) const;
    // One after the other; an error from take ends the reading and is given back.
    Result<void> eachPiece(AttachmentId id, const std::function<Result<void>(const QByteArray &)> &take) const;
    // Of a file that is there.
    Result<void> setMedical(Transaction &transaction, AttachmentId id, bool medical) const;
    // Bytes, name, note and mark are gone after it; the row says that it was there.
    Result<void> remove(Transaction &transaction, AttachmentId id, const Attachment::Removal &removal) const;

private:
    Connection &m_connection;
};

} // namespace balie
