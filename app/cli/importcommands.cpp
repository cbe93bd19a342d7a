// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// import persons, tenancies, retention, vera, recipients, disclosures, works-orders: what comes in from files of other systems.
#include "app/cli/importreport.h"
#include "app/cli/importwatch.h"
#include "app/cli/keepingwish.h"
#include "app/cli/message.h"
#include "app/cli/registeraccess.h"
#include "app/cli/textfile.h"
#include "core/import/keepmapping.h"
#include "core/overview/organisationrows.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace balie {

namespace {

constexpr int mostLinesSaid = 1000;
constexpr const char *defaultSystem = "ERP";

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<OrganisationId> ownerIn(Register &reg, const CommandCall &call)
{
    const auto named = organisationWish(reg, call);
    if (!named)
        return named.error();
    if (*named)
        return **named;
    const auto rows = organisationRows(reg);
    if (!rows)
        return rows.error();
    if (rows->size() == 1)
        return rows->front().organisation.id;
    QStringList names;
    for (const OrganisationRow &row : *rows)
        names.append(row.organisation.name.toString());
    return wrongUsage(UsageProblem::SeveralOrganisations).with(QStringLiteral("organisations"), names.join(QStringLiteral(", ")));
}

// A file, or one that was kept by that name.
Result<std::optional<ColumnMapping>> mappingWish(RegisterAccess &access, const CommandCall &call, ImportKind kind)
{
    if (!call.has("--mapping"))
        return std::optional<ColumnMapping>();
    const QString given = call.text("--mapping");
    Result<ColumnMapping> mapping = Error(ErrorCode::FileMissing);
    if (QFileInfo::exists(given))
        mapping = readInput(given).and_then([](const QByteArray &json) { return mappingFromJson(json); });
    else
        mapping = access.run([&](Register &reg) { return keptMapping(reg, *tableOf(kind), given); });
    return mapping.transform([](const ColumnMapping &found) { return std::optional(found); });
}

Result<ImportOrder> orderFrom(RegisterAccess &access, const CommandCall &call, ImportKind kind)
{
    const Result<ShortText> system = ShortText::from(call.has("--system") ? call.text("--system") : QString::fromLatin1(defaultSystem));
    if (!system)
        return system.error().with(QStringLiteral("option"), QStringLiteral("--system"));
    const auto owner = access.run([&](Register &reg) { return mayImport(reg, kind).and_then([&] { return ownerIn(reg, call); }); });
    if (!owner)
        return owner.error();
    const auto mapping = mappingWish(access, call, kind);
    if (!mapping)
        return mapping.error();
    const Result<QDate> today = access.run([](Register &reg) { return Result<QDate>(reg.today()); });
    return ImportOrder{kind, call.arguments(), *owner, *system, *mapping, *today, call.text("--sheet")};
}

Result<void> keepMappingOf(RegisterAccess &access, const CommandCall &call, const StagedImport &staged)
{
    if (!call.has("--save-mapping"))
        return {};
    Result<ColumnMapping> mapping = mappingFromJson(staged.reading.mapping.toUtf8());
    if (!mapping)
        return mapping.error();
    mapping->name = call.text("--save-mapping").simplified();
    return access.run([&](Register &reg) { return keepMapping(reg, *mapping); });
}

Result<ImportAnswer> answerOf(const StagedImport &staged, const ImportPreview &counts, std::optional<qint64> batch, bool isDryRun)
{
    const auto refused = refusedLines(staged, StagedRefusal::Refused, 0, mostLinesSaid);
    const auto passedOver = refusedLines(staged, StagedRefusal::PassedOver, 0, mostLinesSaid);
    if (!refused || !passedOver)
        return refused ? passedOver.error() : refused.error();
    return ImportAnswer{batch, isDryRun, counts, *refused, *passedOver};
}

struct Brought
{
    std::unique_ptr<StagedImport> staged;
    MovedImport moved;
    bool isStopped = false; // by lines that cannot be taken
};

// Reading is done here, and comparing and moving on the thread of the register.
Result<Brought> read(RegisterAccess &access, const CommandCall &call, const ImportOrder &order)
{
    ImportWatch &watch = watchOfTheUser();
    auto staged = registerFolder(call).and_then([&](const QString &folder) { return stageImport(folder, order, watch); });
    if (!staged)
        return staged.error();
    StagedImport &import = **staged;
    const auto compared = access.run([&](Register &reg) { return compareImport(reg, import, watch); });
    if (!compared)
        return compared.error();
    const RefusedLines refused = call.has("--leave-out") ? RefusedLines::LeaveOut : RefusedLines::Stop;
    Brought brought{std::move(*staged), {{}, *compared}, compared->refused > 0 && refused == RefusedLines::Stop};
    if (call.has("--dry-run") || brought.isStopped)
        return brought;
    const auto moved = access.run([&](Register &reg) { return moveImport(reg, import, refused, watch); });
    if (!moved)
        return moved.error();
    brought.moved = *moved;
    return brought;
}

Result<ExitCode> bringIn(CommandCall &call, ImportKind kind)
{
    if (call.arguments().isEmpty())
        return wrongUsage(UsageProblem::ArgumentMissing).with(QStringLiteral("argument"), QStringLiteral("FILE"));
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<ImportOrder> order = orderFrom(*access, call, kind);
    if (!order)
        return order.error();
    const Result<Brought> brought = read(*access, call, *order);
    if (!brought)
        return brought.error();
    const bool isDryRun = call.has("--dry-run");
    if (const Result<void> kept = isDryRun ? Result<void>() : keepMappingOf(*access, call, *brought->staged); !kept)
        return kept.error();
    const auto answer = answerOf(*brought->staged, brought->moved.counts, brought->moved.batch, isDryRun);
    if (!answer)
        return answer.error();
    sayImport(*brought->staged, *answer, call.out());
    if (!brought->isStopped)
        return ExitCode::Done;
    call.out().warning(messageOf(importRefused(answer->counts.refused)));
    return ExitCode::Refused;
}

std::vector<CommandOption> optionsOf(ImportKind kind)
{
    std::vector<CommandOption> options{
        {"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "whose they are")},
        {"--system", "NAME", QT_TRANSLATE_NOOP("Cli", "the system that it comes from, ERP unless said; its keys are remembered by this name")}};
    if (tableOf(kind)) {
        options.push_back({"--sheet", "NAME", QT_TRANSLATE_NOOP("Cli", "the sheet of a spreadsheet, the first unless said")});
        options.push_back({"--mapping", "FILE", QT_TRANSLATE_NOOP("Cli", "which column is which field, a JSON file or the name of a kept one; by its headings unless said")});
        options.push_back({"--save-mapping", "NAME", QT_TRANSLATE_NOOP("Cli", "keep the mapping that was used under this name")});
    }
    options.push_back({"--leave-out", nullptr, QT_TRANSLATE_NOOP("Cli", "leave out the lines that cannot be taken; without this, one of them stops it all")});
    options.push_back({"--dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "read and compare, and write nothing")});
    return options;
}

} // namespace

Command importPersonsCommand()
{
    return {"import persons", "FILE...", QT_TRANSLATE_NOOP("Cli", "persons from CSV or XLSX, all or none: new ones, and what changed of those that came before"),
            optionsOf(ImportKind::Persons), [](CommandCall &call) { return bringIn(call, ImportKind::Persons); }};
}

Command importTenanciesCommand()
{
    return {"import tenancies", "FILE...", QT_TRANSLATE_NOOP("Cli", "tenancies from CSV or XLSX: until when what is kept of each tenant stays"),
            optionsOf(ImportKind::Tenancies), [](CommandCall &call) { return bringIn(call, ImportKind::Tenancies); }};
}

Command importRetentionCommand()
{
    return {"import retention", "FILE...", QT_TRANSLATE_NOOP("Cli", "closed files from CSV or XLSX, with their category and the day that counts"),
            optionsOf(ImportKind::Retention), [](CommandCall &call) { return bringIn(call, ImportKind::Retention); }};
}

Command importVeraCommand()
{
    return {"import vera", "FILE...", QT_TRANSLATE_NOOP("Cli", "persons, tenancies, debts and dossiers from VERA, in JSON or a ZIP of it"), optionsOf(ImportKind::Vera),
            [](CommandCall &call) { return bringIn(call, ImportKind::Vera); }};
}

Command importRecipientsCommand()
{
    return {"import recipients", "FILE...", QT_TRANSLATE_NOOP("Cli", "who may get data, from CSV or XLSX"), optionsOf(ImportKind::Recipients),
            [](CommandCall &call) { return bringIn(call, ImportKind::Recipients); }};
}

Command importDisclosuresCommand()
{
    return {"import disclosures", "FILE...", QT_TRANSLATE_NOOP("Cli", "what went to whom, from CSV or XLSX; bring in the recipients first"), optionsOf(ImportKind::Disclosures),
            [](CommandCall &call) { return bringIn(call, ImportKind::Disclosures); }};
}

Command importWorksOrdersCommand()
{
    return {"import works-orders", "FILE...", QT_TRANSLATE_NOOP("Cli", "works orders of a system for maintenance, from CSV or XLSX, as disclosures to their contractors"),
            optionsOf(ImportKind::WorksOrders), [](CommandCall &call) { return bringIn(call, ImportKind::WorksOrders); }};
}

} // namespace balie
