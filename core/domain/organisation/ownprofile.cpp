// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/ownprofile.h"

#include "core/base/shorttext.h"
#include "core/domain/organisation/profilecheck.h"

namespace balie {

// Words that the source said about itself would be a false quotation of the new organisation.
static void forgetQuotes(Profile &profile)
{
    profile.answer.quote.clear();
    profile.answer.extensionQuote.clear();
    profile.identification.quote.clear();
    profile.bsn.quote.clear();
    profile.transfers.quote.clear();
    profile.complaint.quote.clear();
    for (NamedRefusalGround &ground : profile.refusalGrounds)
        ground.quote.clear();
    for (RetentionPromise &retention : profile.retention)
        retention.quote.clear();
    for (PromiseKept &promise : profile.promises)
        promise.quote.clear();
}

static void forgetWhoItWas(Profile &profile)
{
    profile.workingArea = {};
    profile.channels.clear();
    profile.complaint.internal = {};
    profile.complaint.note = {};
    profile.sources.clear();
    profile.gaps.clear();
    profile.statement.title.clear();
    profile.statement.audience = {};
    profile.statement.date.reset();
    profile.statement.version.clear();
    profile.statement.inForceFrom.reset();
    profile.statement.inForceUntil.reset();
}

Result<Profile> ownProfile(const Profile &source, const QString &id, const QString &organisation,
                           const QStringList &takenIds)
{
    if (const Result<void> sound = checkProfileId(id); !sound)
        return sound.error();
    if (takenIds.contains(id))
        return Error(ErrorCode::ProfileExists).with(QStringLiteral("id"), id);
    const Result<ShortText> name = ShortText::from(organisation);
    if (!name)
        return name.error().with(QStringLiteral("key"), QStringLiteral("organisation"));
    Profile own = source;
    own.id = id;
    own.basedOn = source.id;
    own.organisation = name->toString();
    forgetQuotes(own);
    forgetWhoItWas(own);
    return own;
}

} // namespace balie
