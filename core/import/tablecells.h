// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/cellvalue.h"
#include "core/exchange/table/columnmapping.h"
#include "core/import/personparts.h"

#include <algorithm>

namespace balie {

// The cells of one row by their fields.
class Cells
{
public:
    Cells(TableKind kind, const ColumnPlaces &places) : m_fields(fieldsOf(kind)), m_places(places) {}

    void setRow(const QStringList &cells) { m_cells = &cells; }
    bool isMapped(const char *field) const { return placeOf(field) >= 0; }
    QString text(const char *field) const
    {
        const int place = placeOf(field);
        return place < 0 ? QString() : m_cells->value(place).simplified();
    }
    // None where nothing stands. Error: FileMalformed ("problem" = "not-a-day", "field").
    Result<std::optional<QDate>> day(const char *field) const
    {
        const QString written = text(field);
        if (written.isEmpty())
            return std::optional<QDate>();
        const Result<QDate> day = dayOfCell(written);
        return day ? Result<std::optional<QDate>>(*day) : Result<std::optional<QDate>>(lineRefused("not-a-day", field));
    }

private:
    int placeOf(const char *field) const
    {
        const auto found = std::find_if(m_fields.begin(), m_fields.end(), [field](const TableField &one) { return qstrcmp(one.word, field) == 0; });
        return found == m_fields.end() ? -1 : m_places[static_cast<std::size_t>(found - m_fields.begin())];
    }

    const std::vector<TableField> &m_fields;
    const ColumnPlaces &m_places;
    const QStringList *m_cells = nullptr;
};

} // namespace balie
