// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/destructionoffers.h"

#include "core/exchange/retentionfile.h"
#include "core/store/expireditems.h"
#include "core/store/tables.h"

#include <algorithm>
#include <numeric>

namespace balie {

qint64 DestructionOffer::items() const
{
    return std::accumulate(parts.begin(), parts.end(), qint64{0}, [](qint64 sum, const Part &part) { return sum + part.items; });
}

static Result<DestructionOffer> offerOf(Register &opened, const Organisation &organisation, const QString &category)
{
    const auto expired = countExpired(opened.tables().connection(), {organisation.id, category}, opened.today());
    if (!expired)
        return expired.error();
    DestructionOffer offer{organisation.id, organisation.name.toString(), {}};
    for (const ExpiredCount &part : *expired)
        offer.parts.push_back({categoryFor(builtInRetentionBaseline(), part.category), part.items});
    std::stable_sort(offer.parts.begin(), offer.parts.end(), [](const auto &one, const auto &other) { return one.items > other.items; });
    return offer;
}

Result<std::vector<DestructionOffer>> destructionOffers(Register &opened, std::optional<OrganisationId> organisation, const QString &category)
{
    const auto organisations = opened.tables().organisations.all();
    if (!organisations)
        return organisations.error();
    std::vector<DestructionOffer> offers;
    for (const Organisation &each : *organisations) {
        if (organisation && each.id != *organisation)
            continue;
        const Result<DestructionOffer> offer = offerOf(opened, each, category);
        if (!offer)
            return offer.error();
        if (offer->items() > 0)
            offers.push_back(*offer);
    }
    return offers;
}

} // namespace balie
