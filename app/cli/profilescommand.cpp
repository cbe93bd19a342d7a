// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// profiles: the statements that come with the program.
#include "app/cli/commandcall.h"
#include "app/cli/eventjson.h"
#include "core/exchange/profilefile.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// "P30D"; null where the statement is silent and the law alone holds.
QJsonValue period(std::optional<int> days)
{
    return days ? QJsonValue(Period::ofDays(*days).toString()) : QJsonValue();
}

std::optional<int> promisedDays(const Profile &profile)
{
    return profile.answer.promise ? std::optional(profile.answer.promise->days) : std::nullopt;
}

std::optional<int> extensionDays(const Profile &profile)
{
    return profile.answer.promise ? profile.answer.promise->extensionDays : std::nullopt;
}

QJsonObject inJson(const Profile &profile)
{
    const std::optional<QDate> from = profile.statement.inForceFrom;
    return {{QStringLiteral("id"), profile.id},
            {QStringLiteral("name"), profile.organisation},
            {QStringLiteral("version"), textOrNull(profile.statement.version)},
            {QStringLiteral("in_force_from"), from ? QJsonValue(from->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("term"), period(promisedDays(profile))},
            {QStringLiteral("extension"), period(extensionDays(profile))},
            {QStringLiteral("quote"), textOrNull(profile.answer.quote)}};
}

QString promiseInWords(const Profile &profile)
{
    const std::optional<int> days = promisedDays(profile);
    if (!days)
        return Cli::tr("promises nothing: the law, one month");
    if (const std::optional<int> more = extensionDays(profile))
        return Cli::tr("promises %1 days, and %2 more when told in time").arg(*days).arg(*more);
    return Cli::tr("promises %1 days, no extension").arg(*days);
}

Result<std::vector<Profile>> wanted(const CommandCall &call)
{
    if (call.arguments().isEmpty())
        return builtInProfiles();
    return builtInProfile(call.argument(0)).transform([](const Profile &profile) { return std::vector{profile}; });
}

Result<ExitCode> answerProfiles(CommandCall &call)
{
    const Result<std::vector<Profile>> profiles = wanted(call);
    if (!profiles)
        return profiles.error();
    QJsonArray array;
    for (const Profile &profile : *profiles) {
        array.append(inJson(profile));
        if (!call.out().isJson())
            call.out().line(profile.id.leftJustified(13) + profile.organisation.leftJustified(30) + profile.statement.version.leftJustified(6) + promiseInWords(profile));
    }
    if (call.out().isJson())
        call.out().document({{QStringLiteral("profiles"), array}});
    return ExitCode::Done;
}

} // namespace

Command profilesCommand()
{
    return {"profiles", "[ID]", QT_TRANSLATE_NOOP("Cli", "the statements that come with the program, or one of them"), {}, answerProfiles};
}

} // namespace balie
