// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/disclosure.h"
#include "core/domain/disclosure/recipient.h"
#include "core/domain/organisation/profile.h"

namespace balie {

// Whether that statement and that recipient let the data go. Errors: RecipientEnded (fact "ended"), AgreementUnknown for one
// that is not of the recipient or was not in force on that day, DisclosureForbidden (fact "reason": "marketing" where the
// statement forbids that purpose; "arrears-recipient" and "arrears-data" where an early report of arrears goes to another than a
// municipality or holds special data (Besluit gemeentelijke schuldhulpverlening art. 2); "unlisted" where it names nobody like the recipient, promises to give nobody else, and no
// law obliges).
Result<void> mayDisclose(const Disclosure &disclosure, const Recipient &recipient, const Profile &profile);

// What is allowed and asks for a thought, before it is saved and on the list afterwards.
enum class DisclosureCaution {
    NotToldBeforehand,    // the statement promises that the person hears of it beforehand
    NotTold,              // or that the person hears of it, and no law forbids that
    MoreThanStated,       // the statement gives this recipient the address and, if needed, the telephone number
    NoAgreement,          // a processor without an agreement on that day (Art. 28(3))
    OutsideUnion,         // against the statement
    TransferWithoutGround, // Art. 44
    OutsideStatement,
    ArrearsOtherwise,     // to a municipality for another purpose than the early report, so that its conditions are not asked
    ApprovedAlone,        // who decided looked along too
    ChangeNotTold,        // of a rectification, erasure or restriction since (Art. 19); only the register knows (core/overview/disclosurecautions)
};

template <>
struct EnumWords<DisclosureCaution>
{
    static constexpr auto words = enumWords<DisclosureCaution>({
        {DisclosureCaution::NotToldBeforehand, "not-told-beforehand"},
        {DisclosureCaution::NotTold, "not-told"},
        {DisclosureCaution::MoreThanStated, "more-than-stated"},
        {DisclosureCaution::NoAgreement, "no-agreement"},
        {DisclosureCaution::OutsideUnion, "outside-union"},
        {DisclosureCaution::TransferWithoutGround, "transfer-without-ground"},
        {DisclosureCaution::OutsideStatement, "outside-statement"},
        {DisclosureCaution::ArrearsOtherwise, "arrears-otherwise"},
        {DisclosureCaution::ApprovedAlone, "approved-alone"},
        {DisclosureCaution::ChangeNotTold, "change-not-told"},
    });
};

std::vector<DisclosureCaution> cautionsOf(const Disclosure &disclosure, const Recipient &recipient, const Profile &profile);

// Whether the statement promised that the person hears of it, and the person did not, or not in time; what a ban forbids
// is not owed. It is kept with the disclosure as it was on its day.
enum class NoticeState { InOrder, Owed, Banned };

template <>
struct EnumWords<NoticeState>
{
    static constexpr auto words = enumWords<NoticeState>({
        {NoticeState::InOrder, "in-order"},
        {NoticeState::Owed, "owed"},
        {NoticeState::Banned, "banned"},
    });
};

NoticeState noticeStateOf(const Disclosure &disclosure, const Recipient &recipient, const Profile &profile);

// What it comes to on a day, of what was kept: once the last day of the ban is over the person is to be told. A ban until further notice
// stands until somebody says that it is over.
NoticeState noticeOn(const Disclosure &disclosure, NoticeState kept, QDate today);

} // namespace balie
