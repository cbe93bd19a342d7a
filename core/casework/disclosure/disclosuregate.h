// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/disclosurerules.h"
#include "core/domain/organisation/profileversion.h"
#include "core/workspace/register.h"

#include <map>
#include <memory>

namespace balie {

// What any disclosure must be by itself before it is stored, however it comes in. Errors: those of checkDisclosure(),
// HoldsForbiddenNumber, DateInFuture (facts "date", "today").
Result<void> checkWritten(const Disclosure &disclosure, QDate today);

// Whether a disclosure may go to its recipient, and what was promised of telling the person, by the statement of its day. It
// looks each statement up once, also for a million disclosures; it lives as long as one act.
class DisclosureGate
{
public:
    explicit DisclosureGate(Register &opened) : m_opened(opened) {}

    // Errors: those of mayDisclose(), RecipientUnknown for one of another organisation, ProfileUnknown.
    Result<NoticeState> admit(const Disclosure &disclosure, const Recipient &recipient);
    // What was promised alone, of one that went out already. Error: ProfileUnknown.
    Result<NoticeState> noticeOf(const Disclosure &disclosure, const Recipient &recipient);

private:
    using Statement = std::shared_ptr<const Profile>;
    Result<Statement> statementOn(OrganisationId organisation, QDate day);

    Register &m_opened;
    std::map<OrganisationId, std::vector<ProfileVersion>> m_versions;
    std::map<ProfileVersionId, Statement> m_statements;
    std::map<std::pair<OrganisationId, QDate>, Statement> m_days;
};

} // namespace balie
