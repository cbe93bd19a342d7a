// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/destroyjson.h"

#include "app/cli/eventjson.h"

#include <QJsonArray>

namespace balie {

static QJsonObject inJson(const DestructionSheet::Part &part)
{
    const auto &answer = part.answer;
    return {{QStringLiteral("system"), part.system},
            {QStringLiteral("category"), part.category.id},
            {QStringLiteral("items"), part.items},
            {QStringLiteral("persons"), part.persons},
            {QStringLiteral("spared"), part.spared},
            {QStringLiteral("first_due"), isoOrNull(part.firstDue)},
            {QStringLiteral("last_due"), isoOrNull(part.lastDue)},
            {QStringLiteral("rules"), QJsonArray::fromStringList(part.rules)},
            {QStringLiteral("outcome"), textOrNull(answer ? QString(toWord(answer->outcome)) : QString())},
            {QStringLiteral("answered_by"), textOrNull(answer ? answer->by.toString() : QString())},
            {QStringLiteral("answered_on"), isoOrNull(answer ? std::optional(answer->on) : std::nullopt)},
            {QStringLiteral("note"), textOrNull(answer ? answer->note.toString() : QString())}};
}

static QJsonObject inJson(const DestructionSheet::Step &step)
{
    return {{QStringLiteral("sequence"), step.sequence},
            {QStringLiteral("at"), step.at.toString()},
            {QStringLiteral("action"), step.action},
            {QStringLiteral("user"), textOrNull(step.userName)}};
}

static QJsonObject inJson(const DestructionSheet::Search &search)
{
    return {{QStringLiteral("system"), search.system},
            {QStringLiteral("pages"), search.pages},
            {QStringLiteral("hits"), search.isRewritten ? QJsonValue() : QJsonValue(search.hits)},
            {QStringLiteral("rewritten"), search.isRewritten}};
}

QJsonObject inJson(const DestructionRow &row)
{
    return {{QStringLiteral("batch"), row.destruction.number},
            {QStringLiteral("organisation"), row.organisationName},
            {QStringLiteral("state"), toWord(row.state)},
            {QStringLiteral("ready_on"), isoOrNull(row.destruction.readyOn())},
            {QStringLiteral("proposed_by"), row.proposedBy},
            {QStringLiteral("approved_by"), textOrNull(row.approvedBy)},
            {QStringLiteral("pending"), row.pending}};
}

QJsonObject inJson(const DestructionSheet &sheet)
{
    QJsonArray parts;
    for (const DestructionSheet::Part &part : sheet.parts)
        parts.append(inJson(part));
    QJsonArray steps;
    for (const DestructionSheet::Step &step : sheet.steps)
        steps.append(inJson(step));
    QJsonArray searches;
    for (const DestructionSheet::Search &search : sheet.searches)
        searches.append(inJson(search));
    QJsonArray copies;
    for (const DestructionSheet::OldCopy &copy : sheet.copies)
        copies.append(QJsonObject{{QStringLiteral("made"), copy.made.toString()}, {QStringLiteral("lapses"), copy.lapses.toString(Qt::ISODate)}});
    return {{QStringLiteral("batch"), sheet.destruction.number},
            {QStringLiteral("organisation"), sheet.organisation},
            {QStringLiteral("state"), toWord(sheet.state)},
            {QStringLiteral("reason"), sheet.destruction.reason.toString()},
            {QStringLiteral("ready_on"), isoOrNull(sheet.destruction.readyOn())},
            {QStringLiteral("items"), sheet.items()},
            {QStringLiteral("let_go"), sheet.letGo},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("searches"), searches},
            {QStringLiteral("old_copies"), copies},
            {QStringLiteral("backups_made"), sheet.backups},
            {QStringLiteral("last_backup"), sheet.lastBackup ? QJsonValue(sheet.lastBackup->toString()) : QJsonValue()},
            {QStringLiteral("seal"), sheet.seal}};
}

} // namespace balie
