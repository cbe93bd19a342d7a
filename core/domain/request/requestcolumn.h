// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

namespace balie {

// What a list of cases can show, filter and sort by.
enum class RequestColumn {
    Reference,
    Person,
    Street,
    Rights,
    Channel,
    Organisation,
    State,
    Received,
    Due,
    PromiseDue,
    StatutoryDue,
    NoticeBy,
    Handler,
    ClosedOn,
};

template <>
struct EnumWords<RequestColumn>
{
    static constexpr auto words = enumWords<RequestColumn>({
        {RequestColumn::Reference, "reference"},
        {RequestColumn::Person, "person"},
        {RequestColumn::Street, "street"},
        {RequestColumn::Rights, "rights"},
        {RequestColumn::Channel, "channel"},
        {RequestColumn::Organisation, "organisation"},
        {RequestColumn::State, "state"},
        {RequestColumn::Received, "received"},
        {RequestColumn::Due, "due"},
        {RequestColumn::PromiseDue, "promise-due"},
        {RequestColumn::StatutoryDue, "statutory-due"},
        {RequestColumn::NoticeBy, "notice-by"},
        {RequestColumn::Handler, "handler"},
        {RequestColumn::ClosedOn, "closed-on"},
    });
};

} // namespace balie
