// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

namespace balie {

// The event from which a retention period runs. It is an event on the file, never the day on which the file was made.
enum class RetentionTrigger {
    LeaseEnded,
    RegistrationEnded,
    RecordClosed, // the record lost its current use; of a lease: it ended and was settled
    ClaimDue,
    Judgment,
    AllocationChecked, // by the accountant, in the year after it
    AllocationFinal,
    RentIncreaseFinal,
    UrgencyEnded, // decided, lapsed, or a home was allocated
    ProcedureEnded,
    Recorded,
    Called,
    DecisionFinal,
    LastIncident,
    Entered,
    IdentityConfirmed,
    RequestClosed,
    Disclosed,
    ConsentEnded,
    Breach,
    EmploymentEnded,
    FirstUse,
    PurposeEnded,
    AtOnce, // nothing is waited for: there was never a reason to keep it
};

template <>
struct EnumWords<RetentionTrigger>
{
    static constexpr auto words = enumWords<RetentionTrigger>({
        {RetentionTrigger::LeaseEnded, "lease-ended"},
        {RetentionTrigger::RegistrationEnded, "registration-ended"},
        {RetentionTrigger::RecordClosed, "record-closed"},
        {RetentionTrigger::ClaimDue, "claim-due"},
        {RetentionTrigger::Judgment, "judgment"},
        {RetentionTrigger::AllocationChecked, "allocation-checked"},
        {RetentionTrigger::AllocationFinal, "allocation-final"},
        {RetentionTrigger::RentIncreaseFinal, "rent-increase-final"},
        {RetentionTrigger::UrgencyEnded, "urgency-ended"},
        {RetentionTrigger::ProcedureEnded, "procedure-ended"},
        {RetentionTrigger::Recorded, "recorded"},
        {RetentionTrigger::Called, "called"},
        {RetentionTrigger::DecisionFinal, "decision-final"},
        {RetentionTrigger::LastIncident, "last-incident"},
        {RetentionTrigger::Entered, "entered"},
        {RetentionTrigger::IdentityConfirmed, "identity-confirmed"},
        {RetentionTrigger::RequestClosed, "request-closed"},
        {RetentionTrigger::Disclosed, "disclosed"},
        {RetentionTrigger::ConsentEnded, "consent-ended"},
        {RetentionTrigger::Breach, "breach"},
        {RetentionTrigger::EmploymentEnded, "employment-ended"},
        {RetentionTrigger::FirstUse, "first-use"},
        {RetentionTrigger::PurposeEnded, "purpose-ended"},
        {RetentionTrigger::AtOnce, "at-once"},
    });
};

} // namespace balie
