// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/longtext.h"
#include "core/domain/disclosure/agreement.h"
#include "core/domain/organisation/country.h"
#include "core/domain/organisation/recipientkind.h"

#include <vector>

namespace balie {

// What a recipient is to the organisation. It depends on the relation and not on the trade, and is decided by a person
// (Art. 4(7)-(8), 26, 28; EDPB Guidelines 07/2020).
enum class DecidedRole { Processor, Independent, Joint };

template <>
struct EnumWords<DecidedRole>
{
    static constexpr auto words = enumWords<DecidedRole>({
        {DecidedRole::Processor, "processor"},
        {DecidedRole::Independent, "independent"},
        {DecidedRole::Joint, "joint"},
    });
};

struct RoleDecision
{
    DecidedRole role = DecidedRole::Processor;
    ShortText by;
    QDate on;

    friend bool operator==(const RoleDecision &, const RoleDecision &) = default;
};

// What makes it lawful that data leave the European Economic Area.
enum class TransferGround {
    Adequacy,     // Art. 45; for the United States a company that is certified under Decision (EU) 2023/1795
    Safeguards,   // Art. 46: standard clauses and the like
    BindingRules, // Art. 47
    Exception,    // Art. 49
};

template <>
struct EnumWords<TransferGround>
{
    static constexpr auto words = enumWords<TransferGround>({
        {TransferGround::Adequacy, "adequacy"},
        {TransferGround::Safeguards, "safeguards"},
        {TransferGround::BindingRules, "binding-rules"},
        {TransferGround::Exception, "exception"},
    });
};

struct Transfer
{
    TransferGround ground = TransferGround::Adequacy;
    LongText words; // which decision, which clauses: what a person is told (Art. 15(2))

    friend bool operator==(const Transfer &, const Transfer &) = default;
};

// Somebody who receives personal data, third party or processor (Art. 4(9)): by name, because a person may ask for the name
// (C-154/21). It is ended and never removed while something was disclosed to it.
struct Recipient
{
    RecipientId id;
    OrganisationId organisation;
    ShortText name;
    RecipientKind kind = RecipientKind::Other;
    std::optional<RoleDecision> role = {}; // none: nobody decided yet
    Country country = Country::netherlands();
    std::optional<Transfer> transfer = {};
    QString listedAs = {};                 // the Dutch name of the recipient in the statement that it falls under; empty: none
    std::vector<Agreement> agreements = {}; // in the order of their days
    QString contact = {};                  // where a notice goes (Art. 19): an address or a telephone number; may be empty
    LongText note = {};
    std::optional<QDate> ended = {};       // the last day on which it could get data
    std::optional<RecipientId> mergedInto = {};
    int revision = 0;

    // Null where none is in force on that day.
    const Agreement *agreementOn(QDate day) const;
    bool mayReceiveOn(QDate day) const { return !mergedInto && (!ended || day <= *ended); }

    friend bool operator==(const Recipient &, const Recipient &) = default;
};

// Errors: those of checkAgreement(), NotADate (fact "key": "role", "ended"), SaidTwice (fact "key": "agreements") for two of
// one kind and day, Empty (fact "key": "transfer") for a transfer without the words that a person is told.
Result<void> checkRecipient(const Recipient &recipient);

} // namespace balie
