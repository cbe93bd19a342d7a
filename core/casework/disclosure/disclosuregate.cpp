// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/disclosure/disclosuregate.h"

#include "core/casework/numbergate.h"
#include "core/store/tables.h"

namespace balie {

namespace {

Result<void> refuseNumbers(const Disclosure &disclosure)
{
    QStringList texts{disclosure.group, disclosure.why.toString(), disclosure.article, disclosure.specialGround, disclosure.approvedBy,
                      disclosure.decidedBy.toString(), disclosure.reference, disclosure.told.why.toString()};
    if (disclosure.demand) {
        const CompelledDemand &demand = *disclosure.demand;
        texts << demand.authority.toString() << demand.reference.toString() << demand.article.toString() << demand.given.toString() << demand.approvedBy.toString()
              << demand.weighing.toString() << (demand.ban ? demand.ban->by.toString() : QString());
    }
    for (const QString &text : texts) {
        if (text.isEmpty())
            continue;
        if (const Result<QString> passed = passNumberGate(text, NumberGate::Refuse); !passed)
            return passed.error();
    }
    return {};
}

Result<void> refuseFuture(QDate day, QDate today)
{
    if (day <= today)
        return {};
    return Error(ErrorCode::DateInFuture).with(QStringLiteral("date"), day).with(QStringLiteral("today"), today);
}

} // namespace

Result<void> checkWritten(const Disclosure &disclosure, QDate today)
{
    if (const Result<void> sound = checkDisclosure(disclosure); !sound)
        return sound;
    if (const Result<void> free = refuseNumbers(disclosure); !free)
        return free;
    const Result<void> past = refuseFuture(disclosure.on, today);
    return past && disclosure.told.on ? refuseFuture(*disclosure.told.on, today) : past;
}

Result<DisclosureGate::Statement> DisclosureGate::statementOn(OrganisationId organisation, QDate day)
{
    if (const auto known = m_days.find({organisation, day}); known != m_days.end())
        return known->second;
    if (!m_versions.contains(organisation)) {
        auto versions = m_opened.tables().profileVersions.of(organisation);
        if (!versions)
            return versions.error();
        m_versions.emplace(organisation, std::move(*versions));
    }
    const std::optional<VersionOnDay> found = versionOn(m_versions.at(organisation), day);
    if (!found)
        return Error(ErrorCode::ProfileUnknown);
    // Of many days there are few statements.
    Statement &statement = m_statements[found->version.id];
    if (!statement)
        statement = std::make_shared<const Profile>(found->version.profile);
    m_days.emplace(std::pair(organisation, day), statement);
    return statement;
}

Result<NoticeState> DisclosureGate::noticeOf(const Disclosure &disclosure, const Recipient &recipient)
{
    return statementOn(disclosure.organisation, disclosure.on).transform([&](const Statement &statement) { return noticeStateOf(disclosure, recipient, *statement); });
}

Result<NoticeState> DisclosureGate::admit(const Disclosure &disclosure, const Recipient &recipient)
{
    if (recipient.organisation != disclosure.organisation)
        return Error(ErrorCode::RecipientUnknown);
    const Result<Statement> statement = statementOn(disclosure.organisation, disclosure.on);
    if (!statement)
        return statement.error();
    return mayDisclose(disclosure, recipient, **statement).and_then([&] { return Result<NoticeState>(noticeStateOf(disclosure, recipient, **statement)); });
}

} // namespace balie
