// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/knowncircumstances.h"

namespace balie {

std::set<IdentityCircumstance> knownCircumstances(Channel channel)
{
    if (channel == Channel::Portal)
        return {IdentityCircumstance::LoggedIn};
    return {};
}

std::set<IdentityCircumstance> knownCircumstances(const Request &request)
{
    return knownCircumstances(std::get<happened::Received>(request.history.all().front().what).channel);
}

} // namespace balie
