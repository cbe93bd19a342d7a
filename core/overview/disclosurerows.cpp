// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/disclosurerows.h"

#include "core/overview/disclosurecautions.h"
#include "core/store/tables.h"
#include "core/workspace/caserules.h"

#include <algorithm>
#include <map>

namespace balie {

namespace {

using Line = DisclosureList::Line;

// Rows of one reading: recipients and organisations are few, and looked up once each.
class Rows
{
public:
    explicit Rows(Register &opened) : m_opened(opened) {}

    Result<DisclosureRow> of(const Line &line)
    {
        const Result<Organisation> organisation = m_opened.tables().organisations.find(line.disclosure.organisation);
        if (!organisation)
            return organisation.error();
        const Result<Recipient> recipient = recipientOf(line.disclosure.recipient);
        if (!recipient)
            return recipient.error();
        DisclosureRow row{line.disclosure, noticeOn(line.disclosure, line.notice, m_opened.today()), organisation->name.toString(), line.recipient.toString(), recipient->kind,
                          line.person ? line.person->display() : QString()};
        row.recipientRole = recipient->role ? std::optional(recipient->role->role) : std::nullopt;
        row.recipientCountry = recipient->country.toString();
        const auto &agreements = recipient->agreements;
        const auto restsOn = std::find_if(agreements.begin(), agreements.end(), [&](const Agreement &one) { return one.id == line.disclosure.agreement; });
        row.agreement = restsOn == agreements.end() ? std::nullopt : std::optional(*restsOn);
        return row;
    }

    Result<std::vector<DisclosureRow>> of(const std::vector<Line> &lines)
    {
        std::vector<DisclosureRow> rows;
        for (const Line &line : lines) {
            const Result<DisclosureRow> row = of(line);
            if (!row)
                return row.error();
            rows.push_back(*row);
        }
        return rows;
    }

private:
    Result<Recipient> recipientOf(RecipientId id)
    {
        const auto known = m_recipients.find(id);
        if (known != m_recipients.end())
            return known->second;
        return m_opened.tables().recipients.find(id).transform([&](const Recipient &recipient) { return m_recipients.emplace(id, recipient).first->second; });
    }

    Register &m_opened;
    std::map<RecipientId, Recipient> m_recipients;
};

// Those to whom the question is put: of a kind each of them. An answer without any is another thing than one to all.
Result<std::optional<std::vector<RecipientId>>> askedOf(Register &opened, const DisclosureQuery &query)
{
    using Asked = std::optional<std::vector<RecipientId>>;
    if (query.recipient) {
        const Result<Recipient> known = opened.tables().recipients.find(*query.recipient);
        if (!known)
            return known.error();
        const RecipientId stays = known->mergedInto.value_or(known->id);
        const bool fits = !query.kind || known->kind == *query.kind;
        return Asked(fits ? std::vector{stays} : std::vector<RecipientId>());
    }
    if (!query.kind)
        return Asked();
    return opened.tables().recipients.all(query.organisation).transform([&](const std::vector<Recipient> &all) {
        std::vector<RecipientId> asked;
        for (const Recipient &recipient : all) {
            if (recipient.kind == *query.kind)
                asked.push_back(recipient.id);
        }
        return Asked(asked);
    });
}

// Nothing where no recipient is asked for.
Result<std::optional<DisclosureList::Wanted>> wantedOf(Register &opened, const DisclosureQuery &query)
{
    if (query.organisation) {
        if (const Result<Organisation> known = opened.tables().organisations.find(*query.organisation); !known)
            return known.error();
    }
    return askedOf(opened, query).transform([&](const std::optional<std::vector<RecipientId>> &asked) {
        if (asked && asked->empty())
            return std::optional<DisclosureList::Wanted>();
        return std::optional(DisclosureList::Wanted{query.on, query.organisation, asked.value_or(std::vector<RecipientId>()), query.person, query.purpose, query.basis, query.notice,
                                                    opened.today(), query.onlySpecial, qBound(1, query.limit, 1000), query.after});
    });
}

} // namespace

Result<DisclosurePage> disclosureRows(Register &opened, const DisclosureQuery &query)
{
    const auto wanted = wantedOf(opened, query);
    if (!wanted)
        return wanted.error();
    if (!*wanted)
        return DisclosurePage();
    const auto page = opened.tables().disclosureLists.page(**wanted);
    if (!page)
        return page.error();
    return Rows(opened).of(page->lines).transform([&](const std::vector<DisclosureRow> &rows) { return DisclosurePage{rows, page->next}; });
}

Result<qint64> eachDisclosure(Register &opened, const DisclosureQuery &query, const std::function<Result<void>(const DisclosureRow &)> &take)
{
    const auto wanted = wantedOf(opened, query);
    if (!wanted)
        return wanted.error();
    qint64 given = 0;
    if (!*wanted)
        return given;
    Rows rows(opened);
    const Result<void> done = opened.tables().disclosureLists.each(**wanted, [&](const Line &line) {
        ++given;
        return rows.of(line).and_then(take);
    });
    return done ? Result<qint64>(given) : done.error();
}

Result<DisclosureDetail> disclosureDetail(Register &opened, DisclosureId id)
{
    const Result<Line> line = opened.tables().disclosureLists.line(id);
    if (!line)
        return line.error();
    const Result<DisclosureRow> row = Rows(opened).of(*line);
    if (!row)
        return row.error();
    const Result<Recipient> recipient = opened.tables().recipients.find(row->disclosure.recipient);
    if (!recipient)
        return recipient.error();
    return versionForDay(opened, row->disclosure.organisation, row->disclosure.on)
        .and_then([&](const VersionOnDay &version) { return cautionsHere(opened, row->disclosure, *recipient, version.version.profile); })
        .transform([&](const std::vector<DisclosureCaution> &cautions) { return DisclosureDetail{*row, cautions}; });
}

Result<std::vector<DisclosureRow>> disclosuresToTell(Register &opened, int limit)
{
    const auto kept = opened.tables().disclosures.toTell(opened.today(), limit);
    if (!kept)
        return kept.error();
    std::vector<Line> lines;
    for (const DisclosureTable::Kept &one : *kept) {
        const Result<Line> line = opened.tables().disclosureLists.line(one.disclosure.id);
        if (!line)
            return line.error();
        lines.push_back(*line);
    }
    return Rows(opened).of(lines);
}

} // namespace balie
