// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/recipient.h"
#include "core/domain/organisation/profile.h"

namespace balie {

// What is not in order with a recipient, in the order of its weight.
enum class RecipientFlag {
    TransferWithoutGround, // outside the EEA, and nothing of Art. 45-49
    OutsideUnion,          // against the promise of the statement; Norway too, where it says the Union
    NoProcessorAgreement,  // Art. 28(3)
    NoJointArrangement,    // Art. 26(1)
    NoCovenant,            // the statement says that a covenant is why data go there
    RoleUndecided,
    OutsideStatement,      // the statement names nobody like it (Art. 13(1)(e))
    AgreementEnding,
};

template <>
struct EnumWords<RecipientFlag>
{
    static constexpr auto words = enumWords<RecipientFlag>({
        {RecipientFlag::TransferWithoutGround, "transfer-without-ground"},
        {RecipientFlag::OutsideUnion, "outside-union"},
        {RecipientFlag::NoProcessorAgreement, "no-processor-agreement"},
        {RecipientFlag::NoJointArrangement, "no-joint-arrangement"},
        {RecipientFlag::NoCovenant, "no-covenant"},
        {RecipientFlag::RoleUndecided, "role-undecided"},
        {RecipientFlag::OutsideStatement, "outside-statement"},
        {RecipientFlag::AgreementEnding, "agreement-ending"},
    });
};

// The line of the statement that a recipient falls under; null where it falls under none.
const NamedRecipient *namedAs(const Profile &profile, const Recipient &recipient);

// On that day, under that version of the statement: while nobody decided on its role it is a processor where the statement
// calls it one. Of a recipient that is ended or merged there is nothing to say.
std::vector<RecipientFlag> flagsOf(const Recipient &recipient, const Profile &profile, QDate today);

} // namespace balie
