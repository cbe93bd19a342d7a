// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/recipientstotell.h"

#include "core/overview/disclosurerows.h"
#include "core/store/tables.h"

#include <algorithm>

namespace balie {

namespace {

class Gathering
{
public:
    Gathering(Register &opened, const Request &request) : m_opened(opened), m_request(request) {}

    // What went about the person, by who got it.
    Result<void> takeDisclosures()
    {
        DisclosureQuery query;
        query.person = m_request.person;
        const Result<qint64> given = eachDisclosure(m_opened, query, [this](const DisclosureRow &row) { return row.disclosure.struckOut ? Result<void>() : take(row); });
        return given ? Result<void>() : given.error();
    }

    // Software and the like: what is in a system is with who keeps that system. While nobody decided its role it counts as a processor.
    Result<void> takeSystems()
    {
        const auto all = m_opened.tables().recipients.all(m_request.organisation);
        if (!all)
            return all.error();
        for (const Recipient &recipient : *all) {
            const bool isOfSystems = recipient.kind == RecipientKind::Software && (!recipient.role || recipient.role->role == DecidedRole::Processor);
            if (isOfSystems && recipient.mayReceiveOn(m_opened.today()) && !find(recipient.id))
                m_found.push_back({recipient, {}, std::nullopt});
        }
        return {};
    }

    // A notice to one that was merged since is one to the other.
    Result<void> takeNotices()
    {
        for (const RecipientNotice &notice : noticesOf(m_request.history)) {
            const Result<Recipient> told = m_opened.tables().recipients.find(notice.recipient);
            if (!told && told.error().code() == ErrorCode::RecipientUnknown)
                continue;
            if (!told)
                return told.error();
            if (RecipientToTell *known = find(told->mergedInto.value_or(told->id)))
                known->notice = notice;
        }
        return {};
    }

    std::vector<RecipientToTell> found() && { return std::move(m_found); }

private:
    RecipientToTell *find(RecipientId id)
    {
        const auto there = std::find_if(m_found.begin(), m_found.end(), [&](const RecipientToTell &one) { return one.recipient.id == id; });
        return there == m_found.end() ? nullptr : &*there;
    }

    Result<void> take(const DisclosureRow &row)
    {
        const Disclosure &disclosure = row.disclosure;
        RecipientToTell *known = find(disclosure.recipient);
        if (!known) {
            const Result<Recipient> recipient = m_opened.tables().recipients.find(disclosure.recipient);
            if (!recipient)
                return recipient.error();
            known = &m_found.emplace_back(RecipientToTell{*recipient, {}, std::nullopt});
        }
        known->given.push_back({disclosure.on, disclosure.purpose, disclosure.categories, row.notice != NoticeState::Banned});
        return {};
    }

    Register &m_opened;
    const Request &m_request;
    std::vector<RecipientToTell> m_found;
};

} // namespace

std::vector<DataCategory> RecipientToTell::categories() const
{
    std::vector<DataCategory> all;
    for (const Given &one : given)
        all.insert(all.end(), one.categories.begin(), one.categories.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::optional<QDate> RecipientToTell::lastOn() const
{
    const auto last = std::max_element(given.begin(), given.end(), [](const Given &a, const Given &b) { return a.on < b.on; });
    return last == given.end() ? std::nullopt : std::optional(last->on);
}

Result<std::vector<RecipientToTell>> recipientsToTell(Register &opened, const Request &request)
{
    Gathering gathering(opened, request);
    const Result<void> gathered = gathering.takeDisclosures().and_then([&] { return gathering.takeSystems(); }).and_then([&] { return gathering.takeNotices(); });
    return gathered ? Result<std::vector<RecipientToTell>>(std::move(gathering).found()) : gathered.error();
}

Result<void> areRecipientsTold(Register &opened, const Request &request)
{
    const auto all = recipientsToTell(opened, request);
    return all ? areRecipientsTold(request.history, *all) : all.error();
}

Result<void> areRecipientsTold(const History &history, const std::vector<RecipientToTell> &recipients)
{
    if (!mustTellRecipients(history))
        return {};
    QStringList open;
    for (const RecipientToTell &one : recipients) {
        if (!one.notice)
            open.append(one.recipient.name.toString());
    }
    return open.isEmpty() ? Result<void>() : Result<void>(Error(ErrorCode::RecipientsOpen).with(QStringLiteral("recipients"), open.join(QStringLiteral("; "))));
}

} // namespace balie
