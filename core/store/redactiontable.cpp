// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redactiontable.h"

#include "core/store/columns.h"

namespace balie {

static constexpr qreal millionth = 1e6;

static qint64 millionths(qreal fraction)
{
    return qRound64(fraction * millionth);
}

static RedactionBox readBox(const Row &row)
{
    const QRectF place(row.count(1) / millionth, row.count(2) / millionth, row.count(3) / millionth, row.count(4) / millionth);
    static const RedactionBox standIn = RedactionBox::from(1, QRectF(0, 0, 1, 1), RedactionGround::Bsn).value();
    return row.kept(0, RedactionBox::from(row.count(0), place, row.word<RedactionGround>(5), row.orNull(6, &Row::shortText)), standIn);
}

Result<RedactionBoxes> RedactionTable::of(AttachmentId id) const
{
    return m_connection.rows(
        QStringLiteral("SELECT page, box_left, box_top, box_width, box_height, ground, words FROM redaction_box"
                       " WHERE attachment = (SELECT row_key FROM attachment WHERE id = ?) ORDER BY seq"),
        toColumns(id), readBox);
}

Result<void> RedactionTable::replace(Transaction &transaction, AttachmentId id, const RedactionBoxes &boxes) const
{
    const auto gone = transaction.change(
        QStringLiteral("DELETE FROM redaction_box WHERE attachment = (SELECT row_key FROM attachment WHERE id = ?)"), toColumns(id));
    if (!gone)
        return gone.error();
    int seq = 0;
    for (const RedactionBox &box : boxes) {
        const QRectF &place = box.place();
        const auto added = transaction.changeOne(
            QStringLiteral("INSERT INTO redaction_box (attachment, seq, page, box_left, box_top, box_width, box_height, ground, words)"
                           " SELECT row_key, ?, ?, ?, ?, ?, ?, ?, ? FROM attachment WHERE id = ?"),
            toColumns(++seq, box.page(), millionths(place.left()), millionths(place.top()), millionths(place.width()), millionths(place.height()),
                      box.ground(), box.words(), id));
        if (!added)
            return added;
    }
    return {};
}

} // namespace balie
