// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/disclosurelist.h"

#include "core/store/columns.h"
#include "core/store/disclosurelanes.h"
#include "core/store/disclosurerow.h"

namespace balie {

namespace {

using Line = DisclosureList::Line;

QString selectLine(const char *condition)
{
    return QStringLiteral("SELECT %1, r.name, p.given, p.prefix, p.family FROM %2 WHERE %3").arg(disclosureColumns(), disclosureTables(), QLatin1String(condition));
}

Line lineOf(const Row &row)
{
    constexpr int name = disclosureColumnCount;
    Disclosure disclosure = disclosureOf(row);
    std::optional<PersonName> person;
    if (disclosure.person)
        person = PersonName{row.orNull(name + 1, &Row::shortText), row.text(name + 2), row.shortText(name + 3)};
    return {std::move(disclosure), noticeOf(row), row.shortText(name), person};
}

Result<Line> oneOf(Result<std::optional<Line>> found)
{
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::DisclosureUnknown);
    return std::move(**found);
}

} // namespace

// First where they stand, off an index alone; then each by its row.
Result<DisclosureList::Page> DisclosureList::page(const Wanted &wanted) const
{
    const auto lanes = DisclosureLanes::of(m_connection, wanted);
    if (!lanes)
        return lanes.error();
    std::optional<DisclosurePlace> after;
    if (!wanted.after.isEmpty()) {
        const Result<DisclosurePlace> read = DisclosurePlace::from(wanted.after);
        if (!read)
            return read.error();
        after = *read;
    }
    const auto places = lanes->places(after, wanted.limit);
    if (!places)
        return places.error();
    Page page;
    for (const DisclosurePlace &place : *places) {
        Result<Line> line = oneOf(m_connection.first(selectLine("d.row_key = ?"), toColumns(place.rowKey), lineOf));
        if (!line)
            return line.error();
        page.lines.push_back(std::move(*line));
    }
    if (!places->empty() && static_cast<int>(places->size()) == wanted.limit)
        page.next = places->back().toString();
    return page;
}

Result<Line> DisclosureList::line(DisclosureId id) const
{
    return oneOf(m_connection.first(selectLine("d.id = ?"), toColumns(id), lineOf));
}

Result<void> DisclosureList::each(const Wanted &wanted, const std::function<Result<void>(const Line &)> &take) const
{
    constexpr int atATime = 1000;
    Wanted some = wanted;
    some.limit = atATime;
    do {
        const Result<Page> read = page(some);
        if (!read)
            return read.error();
        for (const Line &line : read->lines) {
            if (const Result<void> taken = take(line); !taken)
                return taken;
        }
        some.after = read->next;
    } while (!some.after.isEmpty());
    return {};
}

} // namespace balie
