// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/dossierofcase.h"

#include "core/domain/audit/auditseal.h"
#include "core/domain/request/petitionterm.h"
#include "core/domain/user/accesspolicy.h"
#include "core/overview/attachmentrows.h"
#include "core/overview/dossierexhibits.h"
#include "core/overview/dossiersigns.h"
#include "core/overview/letterrows.h"
#include "core/overview/proofofcase.h"
#include "core/store/tables.h"
#include "core/workspace/caserules.h"

#include <algorithm>

namespace balie {

namespace {

// Those that were put on paper count by their day, drafts come last.
std::vector<DossierLetter> inOrder(const std::vector<LetterRow> &rows)
{
    std::vector<DossierLetter> letters;
    for (const LetterRow &row : rows)
        letters.push_back({row.letter, row.undone, row.sentBy, std::nullopt});
    std::stable_sort(letters.begin(), letters.end(), [](const DossierLetter &one, const DossierLetter &other) {
        if (!one.letter.final || !other.letter.final)
            return one.letter.final && !other.letter.final;
        return std::pair(one.letter.final->day, one.letter.final->made) < std::pair(other.letter.final->day, other.letter.final->made);
    });
    return letters;
}

// Art. 19: who was told, as it stands on the letter.
Result<void> nameRecipients(Register &opened, std::vector<DossierLetter> &letters)
{
    for (DossierLetter &row : letters) {
        if (row.letter.kind != LetterKind::RecipientNotice || !row.letter.final)
            continue;
        const Result<LetterDraft> draft = opened.tables().letters.content(row.letter.id);
        if (!draft)
            return draft.error();
        row.recipient = draft->text.address.section(u'\n', 0, 0);
    }
    return {};
}

Result<std::vector<DossierFile>> filesOf(Register &opened, RequestId request, const DossierLog &log)
{
    const auto rows = attachmentRows(opened, request);
    if (!rows)
        return rows.error();
    std::vector<DossierFile> files;
    for (const AttachmentRow &row : *rows) {
        DossierFile file{row.file, row.madeFromNumber};
        const auto looked = log.lookedThrough.find(row.madeFromNumber.value_or(row.file.number)); // a copy has no text of its own
        file.lookedThrough = looked == log.lookedThrough.end() ? isReadable(row.file.kind) : looked->second;
        if (row.file.madeFrom && !row.file.removed) {
            const Result<RedactionBoxes> boxes = redactionBoxes(opened, row.file.id);
            if (!boxes)
                return boxes.error();
            file.boxes = *boxes;
        }
        file.hasBlackedOutCopy = std::any_of(rows->begin(), rows->end(), [&](const AttachmentRow &other) {
            return other.file.madeFrom == row.file.id;
        });
        files.push_back(file);
    }
    return files;
}

std::vector<DossierAnswer> answersFrom(const Request &request, const ClockRules &rules, const HolidayCalendar &holidays)
{
    std::vector<DossierAnswer> answers;
    for (const GivenAnswer &given : answersOf(request.history)) {
        const std::vector<Right> rights = rightsIn(given.decisions);
        answers.push_back({given, petitionTermOf(given, request, rules, holidays), isAnsweredLate(given.on, rights, request, rules, holidays)});
    }
    return answers;
}

DossierCase caseFrom(const RequestDossier &dossier, QDate today)
{
    DossierCase about{dossier.request, dossier.person, dossier.organisation, dossier.profile, dossier.profileFit, today};
    about.state = dossier.state;
    about.rights = dossier.rights;
    about.clocks = dossier.clocks;
    for (const DossierEvent &row : dossier.events)
        about.moments.push_back({row.event, row.byName, row.revoked});
    about.openPoints = dossier.openPoints;
    for (const DossierPoint &point : dossier.checklist) {
        if (point.settled)
            about.points.push_back({point.point, *point.settled, point.settledOn.value_or(today)});
    }
    about.complaints = complaintsOf(dossier.request.history); // in the order in which they were recorded
    std::stable_sort(about.complaints.begin(), about.complaints.end(), [](const Complaint &a, const Complaint &b) { return a.on < b.on; });
    about.searches = dossier.searches;
    about.others = dossier.othersData;
    about.processings = dossier.namedProcessings();
    for (const RecipientToTell &one : dossier.recipients) {
        if (!one.notice)
            about.untold.append(one.recipient.name.toString());
    }
    return about;
}

Result<DossierCase> caseOf(Register &opened, const RequestDossier &dossier)
{
    const RequestId id = dossier.request.id;
    const Result<CaseLetters> letters = caseLetters(opened, id);
    if (!letters)
        return letters.error();
    const Result<DossierLog> log = dossierLog(opened, id);
    if (!log)
        return log.error();
    const auto files = filesOf(opened, id, *log);
    if (!files)
        return files.error();
    const Result<WorkflowContext> context = workflowContext(opened, dossier.request);
    if (!context)
        return context.error();
    const auto summary = opened.tables().summaries.of(id);
    if (!summary)
        return summary.error();
    DossierCase about = caseFrom(dossier, opened.today());
    about.summary = summary->toString();
    about.answers = answersFrom(dossier.request, context->rules, context->holidays);
    about.letters = inOrder(letters->rows);
    if (const Result<void> named = nameRecipients(opened, about.letters); !named)
        return named.error();
    about.files = *files;
    about.prints = log->prints;
    about.withoutFont = signsWithoutFont(opened, about);
    return about;
}

} // namespace

Result<DossierCase> dossierCase(Register &opened, RequestId request)
{
    return requestDossier(opened, request).and_then([&](const RequestDossier &dossier) { return caseOf(opened, dossier); });
}

Result<DossierCase> dossierCase(Register &opened, const RequestDossier &dossier)
{
    return caseOf(opened, dossier);
}

Result<void> fitInOneDossier(const std::vector<DossierCase> &cases)
{
    const bool areOfOne = std::all_of(cases.begin(), cases.end(), [&](const DossierCase &one) {
        return one.person.id == cases.front().person.id && one.organisation.id == cases.front().organisation.id;
    });
    if (!areOfOne)
        return Error(ErrorCode::PersonsDiffer).with(QStringLiteral("what"), QStringLiteral("dossier"));
    return {};
}

// Two cases tell of the same print.
static bool isSamePrint(const DossierPrint &one, const DossierPrint &other)
{
    constexpr qint64 second = 1000;
    return one.version == other.version && one.cases == other.cases && std::abs(one.at.msecsSinceEpoch() - other.at.msecsSinceEpoch()) < second;
}

// Every case keeps its own print log; what they say of one print is one line.
static void tellPrints(DossierSheet &sheet)
{
    for (const DossierCase &one : sheet.cases) {
        for (const DossierPrint &print : one.prints) {
            if (std::none_of(sheet.prints.begin(), sheet.prints.end(), [&](const DossierPrint &other) { return isSamePrint(print, other); }))
                sheet.prints.push_back(print);
        }
    }
    std::stable_sort(sheet.prints.begin(), sheet.prints.end(), [](const DossierPrint &one, const DossierPrint &other) {
        return std::pair(one.at.msecsSinceEpoch(), one.version) < std::pair(other.at.msecsSinceEpoch(), other.version);
    });
    for (const DossierPrint &print : sheet.prints)
        sheet.thisPrint.version = std::max(sheet.thisPrint.version, print.version + 1);
}

Result<DossierSheet> dossierOfCases(Register &opened, const DossierOrder &order)
{
    if (const Result<void> permitted = requirePermission(opened.session().role, Permission::Export); !permitted)
        return permitted.error();
    const Result<AuditHead> head = opened.tables().audit.head();
    if (!head)
        return head.error();
    DossierSheet sheet;
    for (const RequestId &request : order.requests) {
        const Result<RequestDossier> dossier = requestDossier(opened, request);
        if (!dossier)
            return dossier.error();
        Result<DossierCase> about = caseOf(opened, *dossier);
        if (!about)
            return about.error();
        if (sheet.cases.empty() && order.summary)
            about->summary = order.summary->trimmed();
        sheet.cases.push_back(*about);
        sheet.proofs.push_back(proofOfCase(*dossier, opened.today()));
    }
    if (const Result<void> fit = fitInOneDossier(sheet.cases); !fit)
        return fit.error();
    sheet.extras = order.extras;
    sheet.rasterised = order.rasterised;
    sheet.othersAsPictures = order.othersAsPictures;
    sheet.day = opened.today();
    sheet.seal = sealOf(*head);
    sheet.thisPrint = {opened.clock().now(), opened.session().userName, 1, sheet.references(), order.outlet, order.extras};
    tellPrints(sheet);
    hangExhibits(opened, sheet, order.files);
    return sheet;
}

} // namespace balie
