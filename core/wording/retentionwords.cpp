// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/retentionwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace balie {

namespace {

struct RetentionWords
{
    Q_DECLARE_TR_FUNCTIONS(RetentionWords)
};

} // namespace

QString wordOf(RetentionTrigger trigger)
{
    switch (trigger) {
    case RetentionTrigger::LeaseEnded: return RetentionWords::tr("End of the lease");
    case RetentionTrigger::RegistrationEnded: return RetentionWords::tr("End of the registration");
    case RetentionTrigger::RecordClosed: return RetentionWords::tr("Record no longer in use");
    case RetentionTrigger::ClaimDue: return RetentionWords::tr("Claim became due");
    case RetentionTrigger::Judgment: return RetentionWords::tr("Judgment");
    case RetentionTrigger::AllocationChecked: return RetentionWords::tr("Allocation checked by the accountant");
    case RetentionTrigger::AllocationFinal: return RetentionWords::tr("Allocation final");
    case RetentionTrigger::RentIncreaseFinal: return RetentionWords::tr("Rent increase final");
    case RetentionTrigger::UrgencyEnded: return RetentionWords::tr("Urgency decided or ended");
    case RetentionTrigger::ProcedureEnded: return RetentionWords::tr("End of the procedure");
    case RetentionTrigger::Recorded: return RetentionWords::tr("Recording");
    case RetentionTrigger::Called: return RetentionWords::tr("Telephone call");
    case RetentionTrigger::DecisionFinal: return RetentionWords::tr("Decision final");
    case RetentionTrigger::LastIncident: return RetentionWords::tr("Last incident");
    case RetentionTrigger::Entered: return RetentionWords::tr("Entered on the list");
    case RetentionTrigger::IdentityConfirmed: return RetentionWords::tr("Identity confirmed");
    case RetentionTrigger::RequestClosed: return RetentionWords::tr("Request closed");
    case RetentionTrigger::Disclosed: return RetentionWords::tr("Data given to others");
    case RetentionTrigger::ConsentEnded: return RetentionWords::tr("Consent withdrawn or ended");
    case RetentionTrigger::Breach: return RetentionWords::tr("Data breach");
    case RetentionTrigger::EmploymentEnded: return RetentionWords::tr("End of the employment");
    case RetentionTrigger::FirstUse: return RetentionWords::tr("First use");
    case RetentionTrigger::PurposeEnded: return RetentionWords::tr("Purpose ended");
    case RetentionTrigger::AtOnce: return RetentionWords::tr("At once");
    }
    Q_UNREACHABLE();
}

QString wordOf(RuleCertainty certainty)
{
    switch (certainty) {
    case RuleCertainty::Certain: return RetentionWords::tr("Law");
    case RuleCertainty::FairlyCertain: return RetentionWords::tr("Law, to be looked up");
    case RuleCertainty::Guidance: return RetentionWords::tr("Guidance");
    case RuleCertainty::Practice: return RetentionWords::tr("Practice");
    case RuleCertainty::Proposal: return RetentionWords::tr("Proposal");
    case RuleCertainty::Unverified: return RetentionWords::tr("Not verified");
    }
    Q_UNREACHABLE();
}

QString wordOf(TermKind kind)
{
    switch (kind) {
    case TermKind::Period: return RetentionWords::tr("A period");
    case TermKind::Limitation: return RetentionWords::tr("As long as a claim can be made");
    case TermKind::EndsWithTrigger: return RetentionWords::tr("Until the event itself");
    case TermKind::AsUnderlyingData: return RetentionWords::tr("As long as the data it tells of");
    case TermKind::PerProtocol: return RetentionWords::tr("As your own protocol says");
    }
    Q_UNREACHABLE();
}

QString wordOf(ExpiryState state)
{
    switch (state) {
    case ExpiryState::NoTrigger: return RetentionWords::tr("Period not begun");
    case ExpiryState::NoPeriod: return RetentionWords::tr("No period chosen");
    case ExpiryState::Running: return RetentionWords::tr("Period runs");
    case ExpiryState::Expired: return RetentionWords::tr("Period over");
    case ExpiryState::OnHold: return RetentionWords::tr("On hold");
    case ExpiryState::InConflict: return RetentionWords::tr("In conflict");
    }
    Q_UNREACHABLE();
}

QString wordOf(ExpiryReason reason)
{
    switch (reason) {
    case ExpiryReason::TriggerOpen: return RetentionWords::tr("The event is still to come, or its day is not known");
    case ExpiryReason::NothingChosen: return RetentionWords::tr("Nobody chose a period");
    case ExpiryReason::AsUnderlyingData: return RetentionWords::tr("Goes with the data it tells of");
    case ExpiryReason::PerProtocol: return RetentionWords::tr("Your own protocol says it");
    case ExpiryReason::AtOnce: return RetentionWords::tr("No reason to keep it");
    case ExpiryReason::DutyToKeep: return RetentionWords::tr("Duty to keep");
    case ExpiryReason::OwnException: return RetentionWords::tr("Duty to keep, and the statement says so");
    case ExpiryReason::OpenClause: return RetentionWords::tr("Duty to keep, not promised; an open clause leaves room");
    case ExpiryReason::Promise: return RetentionWords::tr("Promised in the statement");
    case ExpiryReason::LongestAllowed: return RetentionWords::tr("The longest that is allowed");
    case ExpiryReason::Choice: return RetentionWords::tr("Chosen by the organisation");
    case ExpiryReason::Conflict: return RetentionWords::tr("Promise and law collide");
    }
    Q_UNREACHABLE();
}

QString wordOf(HoldKind kind)
{
    switch (kind) {
    case HoldKind::Restriction: return RetentionWords::tr("Restriction (GDPR Art. 18)");
    case HoldKind::OpenCase: return RetentionWords::tr("Open request or complaint");
    case HoldKind::Claim: return RetentionWords::tr("Claim");
    case HoldKind::Collection: return RetentionWords::tr("Collection of arrears");
    case HoldKind::Audit: return RetentionWords::tr("Audit");
    case HoldKind::Archive: return RetentionWords::tr("Kept for good");
    case HoldKind::Duty: return RetentionWords::tr("Duty to keep, says its system");
    case HoldKind::Blocked: return RetentionWords::tr("Blocked by its system");
    }
    Q_UNREACHABLE();
}

QString shortName(const RetentionCategory &category)
{
    return category.name.in(QLocale()).section(QStringLiteral(" ("), 0, 0);
}

QString caseHoldReason(HoldKind kind, const QString &reference)
{
    return (kind == HoldKind::Restriction ? RetentionWords::tr("Restriction granted in case %1") : RetentionWords::tr("Case %1 is open")).arg(reference);
}

QString wordOf(ArchiveStatus status)
{
    switch (status) {
    case ArchiveStatus::Current: return RetentionWords::tr("Current");
    case ArchiveStatus::Archived: return RetentionWords::tr("Archived");
    case ArchiveStatus::MustKeep: return RetentionWords::tr("Must be kept");
    case ArchiveStatus::Blocked: return RetentionWords::tr("Blocked");
    case ArchiveStatus::Destroyed: return RetentionWords::tr("Destroyed");
    }
    Q_UNREACHABLE();
}

QString archiveStatusWords(ArchiveStatus status)
{
    return RetentionWords::tr("Archive status (VERA): %1 (%2)").arg(wordOf(status), toWord(status));
}

} // namespace balie
