// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// organisation add, organisation list: the organisations of a register.
#include "app/cli/commandcall.h"
#include "app/cli/registeraccess.h"
#include "core/casework/addorganisation.h"
#include "core/domain/organisation/freesign.h"
#include "core/exchange/profilefile.h"
#include "core/overview/organisationrows.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace balie {

namespace {

QJsonObject inJson(const OrganisationRow &row)
{
    return {{QStringLiteral("name"), row.organisation.name.toString()},
            {QStringLiteral("sign"), row.organisation.sign.toString()},
            {QStringLiteral("profile"), row.current.profile.id},
            {QStringLiteral("calendar"), toWord(row.organisation.calendar)},
            {QStringLiteral("requests"), row.requests},
            {QStringLiteral("open"), row.openRequests}};
}

ExitCode say(const std::vector<OrganisationRow> &rows, Output &out)
{
    QJsonArray organisations;
    for (const OrganisationRow &row : rows) {
        organisations.append(inJson(row));
        if (!out.isJson())
            out.line(row.organisation.sign.toString().leftJustified(8) + row.organisation.name.toString() + QStringLiteral(" (") + labelOf(row.current.profile) + u')');
    }
    if (out.isJson())
        out.document({{QStringLiteral("organisations"), organisations}});
    return ExitCode::Done;
}

Result<ExitCode> sayAll(RegisterAccess &access, Output &out)
{
    return access.run([](Register &reg) { return organisationRows(reg); }).transform([&](const std::vector<OrganisationRow> &rows) {
        return say(rows, out);
    });
}

Result<ExitCode> listOrganisations(CommandCall &call)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    return sayAll(*access, call.out());
}

Result<ExitCode> addAnOrganisation(CommandCall &call)
{
    const Result<Profile> profile = call.requiredText("--profile").and_then(builtInProfile);
    if (!profile)
        return profile.error();
    const QString wanted = call.has("--organisation") ? call.text("--organisation") : profile->organisation;
    const Result<ShortText> name = ShortText::from(wanted);
    if (!name)
        return name.error().with(QStringLiteral("option"), QStringLiteral("--organisation"));
    if (const Result<OrganisationSign> possible = OrganisationSign::suggestedFor(wanted); !possible)
        return possible.error().with(QStringLiteral("option"), QStringLiteral("--organisation"));
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<Organisation> added = access->run([&](Register &reg) -> Result<Organisation> {
        const Result<OrganisationSign> sign = organisationRows(reg).and_then([&](const std::vector<OrganisationRow> &rows) {
            return freeSignFor(wanted, signsOf(rows));
        });
        if (!sign)
            return sign.error();
        const Organisation organisation{OrganisationId::create(reg.clock().now()), *name, *sign, {}, std::nullopt, std::nullopt, std::nullopt};
        return addOrganisation(reg, organisation, *profile);
    });
    if (!added)
        return added.error();
    return sayAll(*access, call.out());
}

} // namespace

Command organisationListCommand()
{
    return {"organisation list", "", QT_TRANSLATE_NOOP("Cli", "the organisations of the register"), {}, listOrganisations};
}

Command organisationAddCommand()
{
    return {"organisation add", "", QT_TRANSLATE_NOOP("Cli", "a further organisation in the same register"),
        {
            {"--profile", "ID", QT_TRANSLATE_NOOP("Cli", "the organisation; see the command profiles")},
            {"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "its name, when it is not the profile's")},
        },
        addAnOrganisation};
}

} // namespace balie
