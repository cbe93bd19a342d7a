// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// organisation add, list and set: the organisations of a register.
#include "app/cli/commandcall.h"
#include "app/cli/registeraccess.h"
#include "core/casework/addorganisation.h"
#include "core/casework/editorganisation.h"
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
            {QStringLiteral("officer"), row.organisation.officer ? row.organisation.officer->toString() : QJsonValue()},
            {QStringLiteral("address"), row.organisation.address.toString()},
            {QStringLiteral("email"), row.organisation.email ? row.organisation.email->toString() : QJsonValue()},
            {QStringLiteral("telephone"), row.organisation.phone ? row.organisation.phone->toString() : QJsonValue()},
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

// What an option says takes the place of what was there; an empty one takes it away.
template <typename T, typename From>
Result<void> take(std::optional<T> &field, const CommandCall &call, const char *option, const From &from)
{
    if (!call.has(option))
        return {};
    field.reset();
    if (call.text(option).trimmed().isEmpty())
        return {};
    const Result<T> typed = from(call.text(option));
    if (!typed)
        return typed.error().with(QStringLiteral("option"), QString::fromLatin1(option));
    field = *typed;
    return {};
}

Result<Organisation> changed(Organisation organisation, const CommandCall &call)
{
    std::optional<LongText> address = organisation.address;
    for (const Result<void> &taken : {take(organisation.officer, call, "--officer", ShortText::from), take(address, call, "--address", LongText::from),
                                      take(organisation.email, call, "--email", EmailAddress::from), take(organisation.phone, call, "--telephone", ShortText::from)}) {
        if (!taken)
            return taken.error();
    }
    organisation.address = address.value_or(LongText());
    return organisation;
}

Result<ExitCode> setAnOrganisation(CommandCall &call)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<Organisation> set = access->run([&](Register &reg) {
        return organisationByName(reg, call.argument(0)).and_then([&](const Organisation &found) { return changed(found, call); }).and_then([&](const Organisation &wanted) {
            return editOrganisation(reg, wanted);
        });
    });
    if (!set)
        return set.error();
    return sayAll(*access, call.out());
}

} // namespace

Command organisationListCommand()
{
    return {"organisation list", "", QT_TRANSLATE_NOOP("Cli", "the organisations of the register"), {}, listOrganisations};
}

Command organisationSetCommand()
{
    return {"organisation set", "NAME", QT_TRANSLATE_NOOP("Cli", "who does the work of the privacy officer in it, and how it is reached"),
        {
            {"--officer", "NAME", QT_TRANSLATE_NOOP("Cli", "the privacy officer")},
            {"--address", "TEXT", QT_TRANSLATE_NOOP("Cli", "its address, as on its letters")},
            {"--email", "EMAIL", QT_TRANSLATE_NOOP("Cli", "its e-mail address")},
            {"--telephone", "NUMBER", QT_TRANSLATE_NOOP("Cli", "its telephone number")},
        },
        setAnOrganisation};
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
