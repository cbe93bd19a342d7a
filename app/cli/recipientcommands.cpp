// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// recipient list, add, set, remove, merge, statement: who may get data, and on what.
#include "app/cli/columns.h"
#include "app/cli/disclosurejson.h"
#include "app/cli/keepingwish.h"
#include "app/cli/recipientwish.h"
#include "app/cli/registeraccess.h"
#include "core/casework/disclosure/keeprecipient.h"
#include "core/wording/datewords.h"
#include "core/wording/disclosurewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QStringList lineOf(const RecipientRow &row)
{
    QStringList flags;
    for (const RecipientFlag flag : row.flags)
        flags.append(wordOf(flag));
    const Recipient &recipient = row.recipient;
    return {recipient.name.toString(), wordOf(recipient.kind), recipient.role ? wordOf(recipient.role->role) : QStringLiteral("-"), countryName(recipient.country),
            recipient.ended ? shortDay(*recipient.ended) : QString(), flags.join(QStringLiteral(", "))};
}

ExitCode say(const std::vector<RecipientRow> &rows, Output &out)
{
    QJsonArray recipients;
    std::vector<QStringList> lines;
    const bool isOfSeveral = std::any_of(rows.begin(), rows.end(), [&](const RecipientRow &row) { return row.organisationName != rows.front().organisationName; });
    for (const RecipientRow &row : rows) {
        recipients.append(inJson(row));
        lines.push_back(lineOf(row));
        if (isOfSeveral)
            lines.back().prepend(row.organisationName);
    }
    if (out.isJson())
        out.document({{QStringLiteral("recipients"), recipients}});
    else if (lines.empty())
        out.line(Cli::tr("No recipient is there."));
    else
        sayInColumns(lines, out);
    return ExitCode::Done;
}

// As they stand in the register now.
Result<std::vector<RecipientRow>> rowsOf(Register &reg, const std::vector<Recipient> &kept)
{
    return recipientRows(reg).transform([&](std::vector<RecipientRow> rows) {
        const auto isOther = [&](const RecipientRow &row) { return std::none_of(kept.begin(), kept.end(), [&](const Recipient &one) { return one.id == row.recipient.id; }); };
        rows.erase(std::remove_if(rows.begin(), rows.end(), isOther), rows.end());
        return rows;
    });
}

// Does it, and says those that it was about.
template <typename F>
Result<ExitCode> done(CommandCall &call, F &&work)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const auto rows = access->run([&](Register &reg) { return work(reg).and_then([&](const std::vector<Recipient> &kept) { return rowsOf(reg, kept); }); });
    return rows ? Result<ExitCode>(say(*rows, call.out())) : rows.error();
}

Result<Recipient> recipientNamed(Register &reg, const CommandCall &call, int argument)
{
    return organisationWish(reg, call).and_then([&](const std::optional<OrganisationId> &organisation) { return recipientByName(reg, call.argument(argument), organisation); });
}

Result<ExitCode> list(CommandCall &call)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    const auto rows = access->run([&](Register &reg) {
        return organisationWish(reg, call).and_then([&](const std::optional<OrganisationId> &organisation) { return recipientRows(reg, organisation); });
    });
    return rows ? Result<ExitCode>(say(*rows, call.out())) : rows.error();
}

Result<ExitCode> add(CommandCall &call)
{
    if (const Result<QString> organisation = call.requiredText("--organisation"); !organisation)
        return organisation.error();
    const Result<ShortText> name = ShortText::from(call.argument(0));
    if (!name)
        return name.error();
    return done(call, [&](Register &reg) {
        return organisationWish(reg, call)
            .and_then([&](const std::optional<OrganisationId> &whose) { return recipientWish(call, reg.clock().now(), {.id = RecipientId::create(Instant::fromMSecs(0)), .organisation = *whose, .name = *name}); })
            .and_then([&](const Recipient &recipient) { return keepRecipients(reg, {recipient}); });
    });
}

Result<ExitCode> set(CommandCall &call)
{
    return done(call, [&](Register &reg) {
        return recipientNamed(reg, call, 0)
            .and_then([&](const Recipient &recipient) { return recipientWish(call, reg.clock().now(), recipient); })
            .and_then([&](const Recipient &recipient) { return keepRecipients(reg, {recipient}); });
    });
}

Result<ExitCode> statement(CommandCall &call)
{
    if (const Result<QString> organisation = call.requiredText("--organisation"); !organisation)
        return organisation.error();
    return done(call, [&](Register &reg) {
        return organisationWish(reg, call).and_then([&](const std::optional<OrganisationId> &organisation) { return addRecipientsOfStatement(reg, *organisation); });
    });
}

Result<ExitCode> merge(CommandCall &call)
{
    return done(call, [&](Register &reg) -> Result<std::vector<Recipient>> {
        const Result<Recipient> duplicate = recipientNamed(reg, call, 0);
        if (!duplicate)
            return duplicate.error();
        const Result<Recipient> stays = recipientNamed(reg, call, 1);
        if (!stays)
            return stays.error();
        return mergeRecipients(reg, duplicate->id, stays->id).and_then([&] { return Result<std::vector<Recipient>>({*stays}); });
    });
}

Result<ExitCode> remove(CommandCall &call)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<void> gone = access->run([&](Register &reg) -> Result<void> {
        const Result<Recipient> recipient = recipientNamed(reg, call, 0);
        return recipient ? removeRecipient(reg, recipient->id) : recipient.error();
    });
    if (!gone)
        return gone.error();
    if (call.out().isJson())
        call.out().document({{QStringLiteral("removed"), call.argument(0)}});
    else
        call.out().line(Cli::tr("Taken out of the list of recipients: %1").arg(call.argument(0)));
    return ExitCode::Done;
}

const CommandOption whose{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "whose it is, where several organisations have one of that name")};
const CommandOption needed{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "which organisation")};

std::vector<CommandOption> with(const CommandOption &organisation)
{
    std::vector<CommandOption> options = recipientOptions();
    options.insert(options.begin(), organisation);
    return options;
}

} // namespace

Command recipientListCommand()
{
    return {"recipient list", "", QT_TRANSLATE_NOOP("Cli", "who may get data, and what is not in order with them"),
            {{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "only of this organisation")}}, list};
}

Command recipientAddCommand()
{
    return {"recipient add", "NAME", QT_TRANSLATE_NOOP("Cli", "somebody who may get data"), with(needed), add};
}

Command recipientSetCommand()
{
    return {"recipient set", "NAME", QT_TRANSLATE_NOOP("Cli", "what is known of a recipient; what is not said stays as it is"), with(whose), set};
}

Command recipientStatementCommand()
{
    return {"recipient statement", "", QT_TRANSLATE_NOOP("Cli", "adds whom the statement of an organisation names and is not there yet"), {needed}, statement};
}

Command recipientMergeCommand()
{
    return {"recipient merge", "DOUBLE NAME", QT_TRANSLATE_NOOP("Cli", "two are one: what went to the double went to the other"), {whose}, merge};
}

Command recipientRemoveCommand()
{
    return {"recipient remove", "NAME", QT_TRANSLATE_NOOP("Cli", "takes out one to whom nothing went; end any other with set --ended"), {whose}, remove};
}

} // namespace balie
