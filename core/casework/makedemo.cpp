// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/makedemo.h"

#include "core/base/succeeded.h"
#include "core/casework/addorganisation.h"
#include "core/casework/demo/demodisclosures.h"
#include "core/casework/demo/demofiles.h"
#include "core/casework/demo/demoorganisations.h"
#include "core/casework/demo/demoregister.h"
#include "core/casework/demo/demoretention.h"
#include "core/exchange/profilefile.h"
#include "core/workspace/founding.h"

namespace balie {

namespace {

constexpr const char *demoPassphrase = "privacybalie demo";
constexpr const char *demoUser = "Demo";

Result<void> addFurther(Register &opened, const Profile &profile)
{
    const Result<ShortText> name = ShortText::from(profile.organisation);
    const Result<OrganisationSign> sign = OrganisationSign::suggestedFor(profile.organisation);
    if (!name)
        return name.error();
    if (!sign)
        return sign.error();
    const Organisation organisation{OrganisationId::create(opened.clock().now()), *name, *sign, {}, {}, {}, {},
                                    CalendarChoice::Strict, Suspension::Counts, 0};
    return succeeded(addOrganisation(opened, organisation, profile));
}

} // namespace

Result<DemoMade> makeDemo(const QString &folder, const DemoWish &wish, const Clock &clock, const std::function<bool(qint64)> &progress)
{
    const Result<Profile> first = builtInProfile(QStringLiteral("domijn"));
    if (!first)
        return first.error();
    const NewRegister wanted{folder, {}, *first, QString::fromLatin1(demoUser)};
    // The passphrase is known to everybody, so its key need not cost more than the least.
    Result<FoundedRegister> founded = foundRegister(wanted, Secret::fromText(QString::fromLatin1(demoPassphrase)), clock, KeyCost::floor());
    if (!founded)
        return founded.error();
    const auto fill = [&]() -> Result<DemoCounts> {
        for (const char *id : {"mijande", "ieder1", "oosterpoort", "jutphaas"}) {
            const Result<Profile> profile = builtInProfile(QString::fromLatin1(id));
            if (!profile)
                return profile.error();
            if (const Result<void> added = addFurther(*founded->opened, *profile); !added)
                return added.error();
        }
        if (const Result<void> introduced = introduceDemoOrganisations(*founded->opened); !introduced)
            return introduced.error();
        const Result<DemoCounts> filled = fillDemoRegister(*founded->opened, wish, progress);
        if (!filled)
            return filled;
        const Result<qint64> retained = keepDemoRetention(*founded->opened, wish.seed, wish.retention, {});
        if (!retained)
            return retained.error();
        const Result<qint64> disclosed = keepDemoDisclosures(*founded->opened, wish.seed, wish.disclosures, {});
        if (!disclosed)
            return disclosed.error();
        const Result<void> attached = attachDemoFiles(*founded->opened);
        const Result<void> kept = attached ? founded->keep() : attached;
        return kept ? Result<DemoCounts>(DemoCounts{filled->requests, filled->persons, *retained, *disclosed}) : kept.error();
    };
    const Result<DemoCounts> filled = fill();
    if (!filled) {
        founded->abandon();
        return filled.error();
    }
    founded->opened.reset();
    return DemoMade{folder, QString::fromLatin1(demoUser), QString::fromLatin1(demoPassphrase), filled->requests, filled->persons, filled->retention, filled->disclosures};
}

} // namespace balie
