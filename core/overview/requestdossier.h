// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/complaint/complaints.h"
#include "core/domain/deadline/deadlineproof.h"
#include "core/domain/deadline/urgency.h"
#include "core/domain/organisation/organisation.h"
#include "core/domain/organisation/profileversion.h"
#include "core/domain/person/person.h"
#include "core/domain/request/cautions.h"
#include "core/domain/processing/processing.h"
#include "core/domain/request/checklist.h"
#include "core/domain/request/othersdata.h"
#include "core/domain/request/request.h"
#include "core/domain/request/searches.h"
#include "core/domain/retention/erasureadvice.h"
#include "core/overview/recipientstotell.h"
#include "core/overview/requestrow.h"
#include "core/workspace/register.h"

#include <optional>
#include <vector>

namespace balie {

// An action of the case page: possible today, or why not (an Error of the rules, for core/wording).
struct PossibleAction
{
    RequestAction action;
    std::optional<Error> whyNot;
    std::optional<QDate> until; // the last day on which it can still be done, where there is one

    // Not when the role of the user never may: what is only not possible now is offered, to hear why.
    bool isOffered() const { return !whyNot || whyNot->code() != ErrorCode::NotPermitted; }
};

// A line of the history, with the name of who entered it and whether it still counts.
struct DossierEvent
{
    CaseEvent event;
    QString byName; // empty: the program itself
    bool revoked = false;
    QString about = {}; // what of the case it goes on with: the system of the search, the names of the descriptions
};

// A point of the checklist and how it was settled, if it was.
struct DossierPoint
{
    ChecklistPoint point;
    std::optional<happened::PointSettled> settled;
    std::optional<QDate> settledOn;
    bool open = false; // somebody still can settle it
};

// Everything that the page of one case shows.
struct RequestDossier
{
    Request request;
    Person person;
    Organisation organisation;
    ProfileVersion profile;
    VersionFit profileFit = VersionFit::InForce;
    RequestState state = RequestState::Received;
    std::vector<Right> rights = {}; // as they are now
    Urgency urgency = Urgency::Later;
    ClockFacts facts = {};
    ClockRules rules = {};
    TwoClocks clocks = {};
    std::vector<ProofStep> proof = {};
    std::vector<DossierEvent> events = {};
    std::vector<DossierPoint> checklist = {};
    std::vector<ChecklistPoint> openPoints = {};
    std::vector<Search> searches = {};
    std::vector<OthersPlace> othersData = {};
    std::vector<Processing> processings = {};      // those of the organisation, as they are, or as they were when it was answered
    std::vector<ProcessingId> named = {};          // those that concern the person
    std::vector<Complaint> complaints = {};
    std::vector<RecipientToTell> recipients = {};  // who got data of the person, and what became of telling them (Art. 19)
    std::vector<PossibleAction> actions = {}; // every action, in the order of RequestAction
    std::optional<RequestAction> nextStep = {};
    std::optional<QDate> courtPetitionBy = {}; // after an answer in time, UAVG 35(2)
    std::optional<EventId> undo = {};          // what undo would revoke
    std::vector<RequestRow> linked = {};
    std::vector<ErasureLine> erasure = {};     // where erasure is asked: what is kept of the person, and what to do with it
    std::vector<RequestRow> others = {};       // other cases of the same person

    // Null in a dossier of which the actions were not asked.
    const PossibleAction *possible(RequestAction action) const;
    bool offers(RequestAction action) const;
    // The descriptions that an answer tells of, in the order of their names.
    std::vector<Processing> namedProcessings() const;
};

// Errors: RequestUnknown.
Result<RequestDossier> requestDossier(Register &opened, RequestId request);

// The same as the case stood at the end of that day (knownBy()): its state, dates, points and complaints. What was
// entered of it (its events, descriptions and other cases) is as in the dossier that was read.
RequestDossier asItStood(RequestDossier dossier, QDate day, const WorkflowContext &context, const Session &session);

// What recording this event would say, without recording it: the cautions and the dates after it, for
// a dialog that shows what will happen. Errors: as the act itself.
struct Preview
{
    RequestState state = RequestState::Received;
    TwoClocks clocks;
    std::vector<Caution> cautions;
};
Result<Preview> previewEvent(Register &opened, RequestId request, QDate on, const Happening &what);

// The case that a number names: "DOM-2026-0014", or "2026-0014" where only one organisation has it.
// Error: RequestUnknown (fact "reference", or "count" when several have it).
Result<RequestId> requestByReference(Register &opened, const QString &reference);

} // namespace balie
