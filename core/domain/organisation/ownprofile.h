// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organisation/profile.h"

#include <QStringList>

namespace balie {

// A profile for an organisation of which we hold no statement, made from the law alone ("avg") or from
// the statement of another. It takes over the policy: terms, periods, kinds of recipients, promises.
// It leaves behind what belongs to the other one alone: its addresses, working area, sources of data and
// complaint route, its quotes, the title, audience, date and version of its statement, and the notes on
// what its text lacks (gapsIn() finds those of the new one). The officer fills these in.
// Errors: those of checkProfileId(); ProfileExists (fact "id"); Empty, TooLong, NotText (fact "key").
Result<Profile> ownProfile(const Profile &source, const QString &id, const QString &organisation,
                           const QStringList &takenIds);

} // namespace balie
