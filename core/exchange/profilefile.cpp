// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profilefile.h"

#include "core/domain/organisation/profilecheck.h"
#include "core/exchange/jsondocument.h"
#include "core/exchange/profilefields.h"

#include <QFile>

namespace balie {

static const char *const profileFormat = "balie-profile";

static Error damaged(const QString &file, const QString &key, const QString &problem)
{
    return Error(ErrorCode::ProfileDamaged)
        .with(QStringLiteral("file"), file)
        .with(QStringLiteral("key"), key)
        .with(QStringLiteral("problem"), problem);
}

Result<Profile> readProfile(const QByteArray &json, const QString &file)
{
    if (json.size() > largestJson)
        return Error(ErrorCode::FileTooLarge)
            .with(QStringLiteral("file"), file)
            .with(QStringLiteral("limit"), largestJson);
    Profile profile;
    if (const auto fault = readJsonDocument(json, profileFormat, profile))
        return damaged(file, fault->key, fault->problem);
    if (const Result<void> sound = checkProfile(profile); !sound)
        return damaged(file, sound.error().fact(QStringLiteral("key")), toWord(sound.error().code()));
    return profile;
}

QByteArray writeProfile(const Profile &profile)
{
    return writeJsonDocument(profileFormat, profile);
}

// What is compiled in was proven by the tests; a program that holds a damaged one must not start.
static Profile compiledIn(const QString &id)
{
    QFile file(QStringLiteral(":/balie/profiles/%1.json").arg(id));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const Result<Profile> profile = readProfile(file.readAll(), file.fileName());
    Q_ASSERT(profile);
    return *profile;
}

QStringList builtInProfileIds()
{
    return {QStringLiteral("domijn"), QStringLiteral("mijande"), QStringLiteral("ieder1"),
            QStringLiteral("oosterpoort"), QStringLiteral("jutphaas"), QStringLiteral("avg")};
}

const std::vector<Profile> &builtInProfiles()
{
    static const std::vector<Profile> profiles = [] {
        std::vector<Profile> read;
        for (const QString &id : builtInProfileIds())
            read.push_back(compiledIn(id));
        return read;
    }();
    return profiles;
}

Result<Profile> builtInProfile(const QString &id)
{
    for (const Profile &profile : builtInProfiles()) {
        if (profile.id == id)
            return profile;
    }
    return Error(ErrorCode::ProfileUnknown)
        .with(QStringLiteral("id"), id)
        .with(QStringLiteral("known"), builtInProfileIds().join(QStringLiteral(", ")));
}

} // namespace balie
