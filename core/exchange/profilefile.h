// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organisation/profile.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace balie {

// A profile as a JSON file (resources/profiles/README.md): how the built-in ones are compiled in, how a
// register keeps each version, how an officer takes one to another desk. Reading is strict: what is
// not understood is refused, never passed over. readProfile(writeProfile(x)) is x.

// file: the name for the error. At most 1 MB.
// Errors: FileTooLarge; ProfileDamaged (facts "file", "key", "problem": a word of JsonFault::Kind,
// "not-json", or the word of what checkProfile() found).
Result<Profile> readProfile(const QByteArray &json, const QString &file);
QByteArray writeProfile(const Profile &profile);

// domijn, mijande, ieder1, oosterpoort, jutphaas, avg (the law alone), in that order.
const std::vector<Profile> &builtInProfiles();
QStringList builtInProfileIds();

// Errors: ProfileUnknown (facts "id", "known": the ids with commas).
Result<Profile> builtInProfile(const QString &id);

} // namespace balie
