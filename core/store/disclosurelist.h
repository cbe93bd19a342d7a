// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/disclosurerules.h"
#include "core/domain/person/personname.h"
#include "core/store/connection.h"
#include "core/store/requestquery.h"

#include <functional>
#include <vector>

namespace balie {

// Reads the register of disclosures as lists, a page at a time, the latest first.
class DisclosureList
{
public:
    struct Wanted
    {
        DayRange on = {};
        std::optional<OrganisationId> organisation = {};
        std::vector<RecipientId> recipients = {}; // to one of these; none: to all
        std::optional<PersonId> person = {};
        std::optional<DisclosurePurpose> purpose = {};
        std::optional<LegalBasis> basis = {};
        std::optional<NoticeState> notice = {}; // as it is on that day (noticeOn())
        QDate today = {};
        bool onlySpecial = false;
        int limit = 100;
        QString after = {}; // the cursor that came with the page before
    };

    struct Line
    {
        Disclosure disclosure;
        NoticeState notice;
        ShortText recipient; // its name
        std::optional<PersonName> person;
    };

    struct Page
    {
        std::vector<Line> lines;
        QString next; // empty: this was the last
    };

    explicit DisclosureList(Connection &connection) : m_connection(connection) {}

    // With those that were struck out. Error: NotAWord for what is no cursor of such a list (fact "key": "cursor").
    Result<Page> page(const Wanted &wanted) const;
    // Error: DisclosureUnknown.
    Result<Line> line(DisclosureId id) const;
    // All of a page's question, without its limit, in its order.
    Result<void> each(const Wanted &wanted, const std::function<Result<void>(const Line &)> &take) const;

private:
    Connection &m_connection;
};

} // namespace balie
