// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/retention/retentioncategory.h"
#include "core/workspace/register.h"

#include <optional>
#include <vector>

namespace balie {

// What can be proposed to be destroyed of one organisation: past its period, without a hold, in no other destruction.
struct DestructionOffer
{
    struct Part
    {
        RetentionCategory category;
        qint64 items = 0;
    };

    OrganisationId organisation;
    QString organisationName;
    std::vector<Part> parts; // the largest first

    qint64 items() const;
};

// Of each organisation, or the one, where something is; category: empty for all.
Result<std::vector<DestructionOffer>> destructionOffers(Register &opened, std::optional<OrganisationId> organisation = {}, const QString &category = {});

} // namespace balie
