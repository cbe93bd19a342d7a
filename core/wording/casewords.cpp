// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/casewords.h"

#include <QCoreApplication>

#include <array>

namespace balie {

namespace {

struct CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

constexpr std::array<std::pair<const char *, const char *>, std::variant_size_v<Happening>> eventWords{{
    {"received", QT_TRANSLATE_NOOP("CaseWords", "Request received")},
    {"acknowledged", QT_TRANSLATE_NOOP("CaseWords", "Receipt confirmed")},
    {"identity-asked", QT_TRANSLATE_NOOP("CaseWords", "Identity asked")},
    {"identity-confirmed", QT_TRANSLATE_NOOP("CaseWords", "Identity confirmed")},
    {"clock-paused", QT_TRANSLATE_NOOP("CaseWords", "Clock paused")},
    {"clock-resumed", QT_TRANSLATE_NOOP("CaseWords", "Clock runs again")},
    {"extension-told", QT_TRANSLATE_NOOP("CaseWords", "Extension told to the person")},
    {"point-settled", QT_TRANSLATE_NOOP("CaseWords", "Point settled")},
    {"answered", QT_TRANSLATE_NOOP("CaseWords", "Answer sent")},
    {"withdrawn", QT_TRANSLATE_NOOP("CaseWords", "Withdrawn by the person")},
    {"closed", QT_TRANSLATE_NOOP("CaseWords", "Case closed")},
    {"reopened", QT_TRANSLATE_NOOP("CaseWords", "Case opened again")},
    {"struck-out", QT_TRANSLATE_NOOP("CaseWords", "Case struck out")},
    {"breach-suspected", QT_TRANSLATE_NOOP("CaseWords", "Data breach suspected")},
    {"receipt-corrected", QT_TRANSLATE_NOOP("CaseWords", "Day of receipt corrected")},
    {"revoked", QT_TRANSLATE_NOOP("CaseWords", "Step undone")},
    {"noted", QT_TRANSLATE_NOOP("CaseWords", "Note")},
    {"linked", QT_TRANSLATE_NOOP("CaseWords", "Linked to another case")},
    {"rights-corrected", QT_TRANSLATE_NOOP("CaseWords", "Rights corrected")},
    {"search-asked", QT_TRANSLATE_NOOP("CaseWords", "Search asked")},
    {"search-reminded", QT_TRANSLATE_NOOP("CaseWords", "Colleague reminded")},
    {"search-signed", QT_TRANSLATE_NOOP("CaseWords", "Search signed off")},
    {"others-weighed", QT_TRANSLATE_NOOP("CaseWords", "Data of others weighed")},
    {"processing-named", QT_TRANSLATE_NOOP("CaseWords", "Processing named")},
    {"complaint-made", QT_TRANSLATE_NOOP("CaseWords", "Complaint made")},
    {"complaint-detailed", QT_TRANSLATE_NOOP("CaseWords", "Complaint completed")},
    {"demand-made", QT_TRANSLATE_NOOP("CaseWords", "Demand received")},
    {"demand-deferred", QT_TRANSLATE_NOOP("CaseWords", "Demand: more time given")},
    {"demand-answered", QT_TRANSLATE_NOOP("CaseWords", "Demand answered")},
    {"complaint-ended", QT_TRANSLATE_NOOP("CaseWords", "Complaint ended")},
    {"recipient-told", QT_TRANSLATE_NOOP("CaseWords", "Recipient settled (Art. 19)")},
    {"recipient-answered", QT_TRANSLATE_NOOP("CaseWords", "Recipient answered")},
}};

} // namespace

QString wordOf(RequestState state)
{
    switch (state) {
    case RequestState::Received: return CaseWords::tr("Received");
    case RequestState::Identification: return CaseWords::tr("Identification");
    case RequestState::InProgress: return CaseWords::tr("In progress");
    case RequestState::Extended: return CaseWords::tr("Extended");
    case RequestState::Answered: return CaseWords::tr("Answered");
    case RequestState::Closed: return CaseWords::tr("Closed");
    case RequestState::Withdrawn: return CaseWords::tr("Withdrawn");
    case RequestState::StruckOut: return CaseWords::tr("Struck out");
    }
    Q_UNREACHABLE();
}

QString wordOf(RequestAction action)
{
    switch (action) {
    case RequestAction::Acknowledge: return CaseWords::tr("Confirm receipt");
    case RequestAction::AskIdentity: return CaseWords::tr("Ask identity");
    case RequestAction::ConfirmIdentity: return CaseWords::tr("Confirm identity");
    case RequestAction::Pause: return CaseWords::tr("Pause the clock");
    case RequestAction::Resume: return CaseWords::tr("Let the clock run again");
    case RequestAction::Extend: return CaseWords::tr("Extend the term");
    case RequestAction::Check: return CaseWords::tr("Settle points");
    case RequestAction::Answer: return CaseWords::tr("Record answer");
    case RequestAction::Withdraw: return CaseWords::tr("Record withdrawal");
    case RequestAction::Close: return CaseWords::tr("Close case");
    case RequestAction::Reopen: return CaseWords::tr("Open again");
    case RequestAction::StrikeOut: return CaseWords::tr("Strike out");
    case RequestAction::SuspectBreach: return CaseWords::tr("Record suspected data breach");
    case RequestAction::CorrectReceipt: return CaseWords::tr("Correct day of receipt");
    case RequestAction::CorrectRights: return CaseWords::tr("Correct rights");
    case RequestAction::Revoke: return CaseWords::tr("Undo step");
    case RequestAction::Note: return CaseWords::tr("Add note");
    case RequestAction::Link: return CaseWords::tr("Link to another case");
    case RequestAction::AskSearch: return CaseWords::tr("Ask a search");
    case RequestAction::RemindSearch: return CaseWords::tr("Remind the colleague");
    case RequestAction::SignSearch: return CaseWords::tr("Sign a search off");
    case RequestAction::WeighOthers: return CaseWords::tr("Weigh data of others");
    case RequestAction::NameProcessing: return CaseWords::tr("Name the processing");
    case RequestAction::Complain: return CaseWords::tr("Record complaint");
    case RequestAction::DetailComplaint: return CaseWords::tr("Complete the complaint");
    case RequestAction::Demand: return CaseWords::tr("Record demand");
    case RequestAction::DeferDemand: return CaseWords::tr("Record more time");
    case RequestAction::AnswerDemand: return CaseWords::tr("Answer demand");
    case RequestAction::EndComplaint: return CaseWords::tr("End complaint");
    case RequestAction::TellRecipient: return CaseWords::tr("Tell a recipient");
    case RequestAction::RecipientAnswer: return CaseWords::tr("Record answer of a recipient");
    }
    Q_UNREACHABLE();
}

QString wordOf(const Happening &what)
{
    if (isFailedCheck(what))
        return CaseWords::tr("Identity not established");
    return eventWord(kindWord(what));
}

QString eventWord(const QString &kind)
{
    for (const auto &[word, text] : eventWords) {
        if (kind == QLatin1String(word))
            return CaseWords::tr(text);
    }
    return {};
}

QString wordOf(PauseGround ground)
{
    switch (ground) {
    case PauseGround::Identity: return CaseWords::tr("Waiting for identification");
    case PauseGround::Specification: return CaseWords::tr("Waiting for the person to say more precisely what is wanted");
    }
    Q_UNREACHABLE();
}

QString wordOf(ExtensionGround ground)
{
    switch (ground) {
    case ExtensionGround::Complexity: return CaseWords::tr("The request is complex");
    case ExtensionGround::Number: return CaseWords::tr("This person made several requests");
    }
    Q_UNREACHABLE();
}

QString wordOf(PointResult result)
{
    switch (result) {
    case PointResult::Done: return CaseWords::tr("Done");
    case PointResult::NothingFound: return CaseWords::tr("Nothing found");
    case PointResult::NotApplicable: return CaseWords::tr("Does not apply here");
    }
    Q_UNREACHABLE();
}

QString wordOf(SearchResult result)
{
    switch (result) {
    case SearchResult::Found: return CaseWords::tr("Found");
    case SearchResult::NothingFound: return CaseWords::tr("Nothing found");
    }
    Q_UNREACHABLE();
}

QString wordOf(OthersTreatment treatment)
{
    switch (treatment) {
    case OthersTreatment::Given: return CaseWords::tr("Given");
    case OthersTreatment::BlackedOut: return CaseWords::tr("Blacked out");
    case OthersTreatment::Withheld: return CaseWords::tr("Left out");
    }
    Q_UNREACHABLE();
}

QString wordOf(NoticeOutcome outcome)
{
    switch (outcome) {
    case NoticeOutcome::Told: return CaseWords::tr("Told", "a recipient");
    case NoticeOutcome::Impossible: return CaseWords::tr("Could not be told");
    case NoticeOutcome::Disproportionate: return CaseWords::tr("Telling is too much effort");
    case NoticeOutcome::HasNone: return CaseWords::tr("Has nothing of this person");
    }
    Q_UNREACHABLE();
}

QString wordOf(ComplaintBody body)
{
    switch (body) {
    case ComplaintBody::Organisation: return CaseWords::tr("To the organisation");
    case ComplaintBody::Authority: return CaseWords::tr("To the Autoriteit Persoonsgegevens");
    case ComplaintBody::Court: return CaseWords::tr("To the court");
    }
    Q_UNREACHABLE();
}

QString wordOf(ComplaintOutcome outcome)
{
    switch (outcome) {
    case ComplaintOutcome::Upheld: return CaseWords::tr("Well-founded");
    case ComplaintOutcome::PartlyUpheld: return CaseWords::tr("Partly well-founded");
    case ComplaintOutcome::Rejected: return CaseWords::tr("Unfounded");
    case ComplaintOutcome::NotHandled: return CaseWords::tr("Not taken up");
    case ComplaintOutcome::Settled: return CaseWords::tr("Settled together");
    case ComplaintOutcome::Withdrawn: return CaseWords::tr("Withdrawn by the person", "a complaint");
    }
    Q_UNREACHABLE();
}

QString wordOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Late: return CaseWords::tr("Too late");
    case Urgency::Today: return CaseWords::tr("Today");
    case Urgency::ThisWeek: return CaseWords::tr("This week");
    case Urgency::Later: return CaseWords::tr("Later");
    case Urgency::Waiting: return CaseWords::tr("Waiting");
    case Urgency::Done: return CaseWords::tr("Done", "a case that needs nothing more");
    }
    Q_UNREACHABLE();
}

QString wordOf(Binding binding)
{
    switch (binding) {
    case Binding::Promise: return CaseWords::tr("Own promise");
    case Binding::Law: return CaseWords::tr("Law");
    }
    Q_UNREACHABLE();
}

QString wordOf(Suspension suspension)
{
    switch (suspension) {
    case Suspension::Counts: return CaseWords::tr("A pause moves the last day");
    case Suspension::Ignored: return CaseWords::tr("A pause does not move the last day");
    }
    Q_UNREACHABLE();
}

QString wordOf(CalendarChoice calendar)
{
    switch (calendar) {
    case CalendarChoice::Strict: return CaseWords::tr("Strict: weekends and public holidays");
    case CalendarChoice::Atw: return CaseWords::tr("Wide: also Good Friday and days off by decree");
    }
    Q_UNREACHABLE();
}

} // namespace balie
