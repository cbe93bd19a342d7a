// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to the cases, what went to others and what was destroyed, for reportcounting.h.
#include "core/domain/complaint/complaints.h"
#include "core/exchange/retentionfile.h"
#include "core/overview/reportcounting.h"
#include "core/store/tables.h"

#include <QLocale>

#include <map>

namespace balie {

namespace {

template <typename E>
void layOut(ReportCounts &counts, ReportPart part)
{
    for (const E value : allValues<E>())
        counts.at(part, toWord(value));
}

void layOutOutcomes(ReportCounts &counts)
{
    for (const Right right : allValues<Right>()) {
        for (const Outcome outcome : allValues<Outcome>())
            counts.at(ReportPart::Outcomes, toWord(right) + u'/' + toWord(outcome));
    }
}

// "letter", "access=granted", "erasure=refused", "legal-duty": a ground stands behind its decision.
void takeAnswer(const QStringList &words, ReportCounts &counts)
{
    for (const QString &word : words) {
        if (word.contains(u'='))
            counts.add(ReportPart::Outcomes, QString(word).replace(u'=', u'/'), 1);
        else if (fromWord<RefusalGround>(word))
            counts.add(ReportPart::Refusals, word, 1);
    }
}

void takeStep(const ProcedureStep &step, ReportCounts &counts)
{
    const QString word = step.words.value(0);
    if (step.kind == u"answered")
        takeAnswer(step.words, counts);
    else if (step.kind == u"extension-told")
        counts.add(ReportPart::Extensions, word, 1);
    else if (step.kind == u"clock-paused")
        counts.add(ReportPart::Pauses, word, 1);
    else if (step.kind == u"identity-asked")
        counts.add(ReportPart::Pauses, toWord(PauseGround::Identity), 1);
    else if (step.kind == u"complaint-made")
        counts.add(ReportPart::Complaints, word, 1);
    else if (step.kind == u"complaint-ended")
        counts.add(ReportPart::ComplaintsEnded, word, 1);
}

void takeDisclosures(const DisclosureFigureTable::Counted &one, const std::map<RecipientId, RecipientKind> &kinds, ReportCounts &counts)
{
    const auto add = [&](const char *key, qint64 by) { counts.add(ReportPart::Disclosures, QString::fromLatin1(key), by); };
    add("number", one.number);
    add("persons", one.persons);
    add("special", one.kind.special ? one.number : 0);
    add("owed", one.kind.notice == NoticeState::Owed ? one.number : 0);
    add("banned", one.kind.notice == NoticeState::Banned ? one.number : 0);
    counts.add(ReportPart::Purposes, toWord(one.kind.purpose), one.number);
    if (const auto kind = kinds.find(one.kind.recipient); kind != kinds.end()) {
        counts.add(ReportPart::RecipientKinds, toWord(kind->second), one.number);
        counts.add(ReportPart::PersonsByKind, toWord(kind->second), one.persons);
    }
}

void layOutDisclosures(ReportCounts &counts)
{
    for (const char *key : {"number", "persons", "special", "owed", "banned"})
        counts.at(ReportPart::Disclosures, QString::fromLatin1(key));
    layOut<RecipientKind>(counts, ReportPart::RecipientKinds);
    layOut<RecipientKind>(counts, ReportPart::PersonsByKind);
    layOut<DisclosurePurpose>(counts, ReportPart::Purposes);
    layOut<DemandForce>(counts, ReportPart::Compelled);
}

void takeDestroyed(const ReportTable::Destroyed &one, ReportCounts &counts)
{
    const ReportPart part = one.outcome == SystemOutcome::Destroyed ? ReportPart::Destroyed : ReportPart::KeptBack;
    counts.add(part, one.category, one.items);
    counts.of(part).back().label = categoryFor(builtInRetentionBaseline(), one.category).name.in(QLocale());
}

Instant beginOf(QDate day)
{
    return Instant::fromMSecs(day.startOfDay(legalZone()).toMSecsSinceEpoch());
}

} // namespace

Result<ReportRows> readReportRows(Register &opened, ReportTable &table, const ReportTable::Asked &asked)
{
    ReportRows rows;
    const auto take = [](auto &into, auto read) -> Result<void> {
        if (!read)
            return read.error();
        into = std::move(*read);
        return {};
    };
    const auto recipients = opened.tables().recipients.all(asked.organisation);
    if (!recipients)
        return recipients.error();
    for (const Recipient &recipient : *recipients)
        rows.kinds.emplace(recipient.id, recipient.kind);
    const Result<void> read = take(rows.received, table.received(asked))
                                  .and_then([&] { return take(rows.answered, table.answered(asked)); })
                                  .and_then([&] { return take(rows.steps, table.steps(asked)); })
                                  .and_then([&] { return take(rows.disclosures, opened.tables().disclosureFigures.countedOn(opened.today(), asked.first, asked.last, asked.organisation)); })
                                  .and_then([&] { return take(rows.compelled, table.compelled(asked)); });
    return read ? Result<ReportRows>(std::move(rows)) : read.error();
}

void countSteps(const ReportRows &rows, const ReportPeriod &period, ReportCounts &counts)
{
    layOut<ExtensionGround>(counts, ReportPart::Extensions);
    layOut<PauseGround>(counts, ReportPart::Pauses);
    layOutOutcomes(counts);
    layOut<RefusalGround>(counts, ReportPart::Refusals);
    layOut<ComplaintBody>(counts, ReportPart::Complaints);
    layOut<ComplaintOutcome>(counts, ReportPart::ComplaintsEnded);
    for (const ProcedureStep &step : rows.steps) {
        if (period.holds(step.on))
            takeStep(step, counts);
    }
}

void countDisclosures(const ReportRows &rows, const ReportPeriod &period, ReportCounts &counts)
{
    layOutDisclosures(counts);
    for (const DisclosureFigureTable::Counted &one : rows.disclosures) {
        if (period.holds(one.kind.month))
            takeDisclosures(one, rows.kinds, counts);
    }
    for (const ReportTable::OfForce &one : rows.compelled) {
        if (period.holds(one.month))
            counts.add(ReportPart::Compelled, toWord(one.force), one.number);
    }
}

Result<void> countDestruction(ReportTable &table, const ReportTable::Asked &asked, ReportCounts &counts)
{
    const Result<qint64> batches = table.batches(beginOf(asked.first), beginOf(asked.last.addDays(1)), asked.organisation);
    if (!batches)
        return batches.error();
    counts.add(ReportPart::Batches, QStringLiteral("batches"), *batches);
    return table.destroyed(asked).and_then([&](const std::vector<ReportTable::Destroyed> &parts) -> Result<void> {
        for (const ReportTable::Destroyed &one : parts)
            takeDestroyed(one, counts);
        return {};
    });
}

} // namespace balie
