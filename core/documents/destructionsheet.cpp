// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/destructionsheet.h"

#include "core/documents/sheetwriter.h"
#include "core/wording/auditwords.h"
#include "core/wording/datewords.h"
#include "core/wording/destructionwords.h"
#include "core/wording/proofsheetwords.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <set>

namespace balie {

qint64 DestructionSheet::items() const
{
    return std::accumulate(parts.begin(), parts.end(), qint64{0}, [](qint64 sum, const Part &part) { return sum + part.items; });
}

bool DestructionSheet::isAllKept() const
{
    const auto isKept = [](const Part &part) { return part.items == 0 || (part.answer && part.answer->outcome == SystemOutcome::Kept); };
    return state == DestructionState::Done && std::all_of(parts.begin(), parts.end(), isKept);
}

QString DestructionSheet::title() const
{
    return isAllKept() ? DestructionText::nothingDestroyed(destruction.number) : DestructionText::title(destruction.number, state);
}

QStringList DestructionSheet::unproved() const
{
    QStringList systems;
    for (const Part &part : parts) {
        const auto isOfIt = [&](const Search &search) { return search.system == part.system; };
        if (part.answer && part.answer->outcome == SystemOutcome::Destroyed && !systems.contains(part.system) && std::none_of(searches.begin(), searches.end(), isOfIt))
            systems.append(part.system);
    }
    return systems;
}

QString searchLine(const DestructionSheet::Search &search)
{
    return search.isRewritten ? DestructionText::rewrittenLine(search.system, search.pages) : DestructionText::searchLine(search.system, search.pages, search.hits);
}

qint64 DestructionSheet::spared() const
{
    return std::accumulate(parts.begin(), parts.end(), qint64{0}, [](qint64 sum, const Part &part) { return sum + part.spared; });
}

namespace {

QString numberOf(qint64 count)
{
    return QLocale().toString(count);
}

QString dueOf(const DestructionSheet::Part &part)
{
    if (!part.firstDue || !part.lastDue)
        return QStringLiteral("–");
    if (part.firstDue == part.lastDue)
        return numericDay(*part.firstDue);
    return QStringLiteral("%1 – %2").arg(numericDay(*part.firstDue), numericDay(*part.lastDue));
}

QString outcomeOf(const DestructionSheet::Part &part)
{
    if (!part.answer)
        return DestructionText::notAnswered();
    return QStringLiteral("%1, %2").arg(wordOf(part.answer->outcome), numericDay(part.answer->on));
}

void writeParts(SheetWriter &writer, const DestructionSheet &sheet)
{
    const std::vector<qreal> shares{0.23, 0.25, 0.09, 0.12, 0.15, 0.16};
    writer.heading(DestructionText::whatHeading());
    writer.table(DestructionText::partColumns(), shares, [&] {
        for (const DestructionSheet::Part &part : sheet.parts)
            writer.row({part.system, part.category.name.in(QLocale()), numberOf(part.items), numberOf(part.persons), dueOf(part), outcomeOf(part)}, shares);
    });
}

// The administrator of each system, once.
void writeAnswers(SheetWriter &writer, const DestructionSheet &sheet)
{
    std::set<QString> told;
    writer.heading(DestructionText::answersHeading());
    for (const DestructionSheet::Part &part : sheet.parts) {
        if (!told.insert(part.system).second)
            continue;
        writer.field(part.system, part.answer ? DestructionText::answerLine(*part.answer) : DestructionText::notAnswered());
    }
}

void writeRules(SheetWriter &writer, const DestructionSheet &sheet)
{
    std::set<QString> told;
    writer.heading(DestructionText::rulesHeading());
    for (const DestructionSheet::Part &part : sheet.parts) {
        if (!told.insert(part.category.id).second)
            continue;
        writer.together([&] {
            writer.strong(part.category.name.in(QLocale()));
            for (const QString &rule : part.rules)
                writer.text(rule);
        });
        writer.space(0.4);
    }
}

void writeSteps(SheetWriter &writer, const DestructionSheet &sheet)
{
    const std::vector<qreal> shares{0.09, 0.23, 0.48, 0.2};
    writer.heading(DestructionText::stepsHeading());
    writer.table(DestructionText::stepColumns(), shares, [&] {
        for (const DestructionSheet::Step &step : sheet.steps)
            writer.row({numberOf(step.sequence), moment(step.at), auditWords(step.action), step.userName}, shares);
    });
    writer.small(DestructionText::chainLine(sheet.seal));
}

void writeSearches(SheetWriter &writer, const DestructionSheet &sheet)
{
    const QStringList unproved = sheet.unproved();
    if (sheet.searches.empty() && unproved.isEmpty())
        return;
    writer.heading(DestructionText::searchesHeading());
    for (const DestructionSheet::Search &search : sheet.searches)
        writer.text(searchLine(search));
    for (const QString &system : unproved)
        writer.text(DestructionText::unprovedLine(system));
}

void writeCopies(SheetWriter &writer, const DestructionSheet &sheet)
{
    writer.heading(DestructionText::copiesHeading());
    if (sheet.copies.empty())
        writer.text(DestructionText::noCopies());
    for (const DestructionSheet::OldCopy &copy : sheet.copies)
        writer.text(DestructionText::copyLine(copy.made, copy.lapses));
    if (sheet.lastBackup)
        writer.text(DestructionText::backupsLine(sheet.backups, *sheet.lastBackup));
    writer.small(DestructionText::copiesElsewhere());
}

void write(SheetWriter &writer, const DestructionSheet &sheet)
{
    const Destruction &made = sheet.destruction;
    writer.title(sheet.title());
    writer.text(drawnUpOn(sheet.drawnUp));
    writer.field(DestructionText::organisationName(), sheet.organisation);
    writer.field(DestructionText::reasonName(), made.reason.toString());
    writer.field(DestructionText::stateName(), wordOf(sheet.state));
    writer.field(DestructionText::itemsName(), numberOf(sheet.items()));
    if (sheet.letGo > 0)
        writer.field(DestructionText::letGoName(), DestructionText::letGoLine(sheet.letGo));
    writer.field(DestructionText::coolingOffName(), DestructionText::coolingOff(made.coolingOff, made.readyOn()));
    writeParts(writer, sheet);
    writeAnswers(writer, sheet);
    writeRules(writer, sheet);
    writeSteps(writer, sheet);
    writeSearches(writer, sheet);
    writeCopies(writer, sheet);
}

} // namespace

PagePainter destructionPainter(const DestructionSheet &sheet)
{
    return [sheet](QPagedPaintDevice &device) {
        const QString title = sheet.title();
        SheetWriter writer(device, {sheet.organisation, title, sheet.seal, title});
        write(writer, sheet);
        writer.paint();
    };
}

} // namespace balie
