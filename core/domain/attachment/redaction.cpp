// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attachment/redaction.h"

#include "core/domain/attachment/attachment.h"

namespace balie {

namespace {

// In millionths, as it is kept: what was read back is what was drawn.
QRectF rounded(const QRectF &place)
{
    constexpr qreal millionth = 1e6;
    const auto whole = [](qreal fraction) { return qRound(fraction * millionth) / millionth; };
    return QRectF(QPointF(whole(place.left()), whole(place.top())), QPointF(whole(place.right()), whole(place.bottom())));
}

} // namespace

Result<RedactionBox> RedactionBox::from(int page, const QRectF &place, RedactionGround ground, const std::optional<ShortText> &words)
{
    if (page < 1 || page > mostPages) {
        return Error(ErrorCode::NumberOutOfRange)
            .with(QStringLiteral("value"), qint64{page})
            .with(QStringLiteral("from"), qint64{1})
            .with(QStringLiteral("to"), qint64{mostPages});
    }
    const QRectF within = rounded(place.normalized().intersected(QRectF(0, 0, 1, 1)));
    if (within.width() <= 0 || within.height() <= 0)
        return Error(ErrorCode::NumberOutOfRange).with(QStringLiteral("part"), QStringLiteral("place"));
    if (ground == RedactionGround::Other && !words)
        return Error(ErrorCode::ReasonMissing);
    return RedactionBox(page, within, ground, words);
}

std::map<int, std::map<RedactionGround, int>> groundsByPage(const RedactionBoxes &boxes)
{
    std::map<int, std::map<RedactionGround, int>> pages;
    for (const RedactionBox &box : boxes)
        ++pages[box.page()][box.ground()];
    return pages;
}

} // namespace balie
