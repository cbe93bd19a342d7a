// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/requestfiltersql.h"
#include "core/store/requestquery.h"

#include <QString>
#include <QVariantList>

#include <vector>

namespace balie {

// In which order a list is read, and where its next page begins. A page begins after the last row
// that was seen: the values by which it was ordered, and its row. So a page costs the same wherever
// it lies, and a row that comes or goes before it moves nothing.
class RequestOrder
{
public:
    explicit RequestOrder(const std::vector<SortKey> &keys);

    // What must be selected of the last row, for cursorFrom().
    QString selected() const;
    int selectedCount() const { return static_cast<int>(m_parts.size()); }
    QString orderBy() const;
    // Whether an index has the rows in this order, so that a page is read off it without sorting.
    bool followsIndex() const { return m_followsIndex; }
    // From those values.
    QString cursorFrom(const QVariantList &values) const;
    // Error: NotAWord (fact "key") when the cursor is not one of this order.
    Result<void> beginAfter(const QString &cursor, SqlCondition &condition) const;

private:
    struct Part
    {
        QString expression;
        Direction direction;
    };

    QString signature() const;

    std::vector<Part> m_parts;
    bool m_followsIndex;
};

} // namespace balie
