// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/request.h"
#include "core/domain/request/workflowcontext.h"

namespace balie {

// What is allowed now but deserves a word before it is done; words for core/wording:
//   "identity-asked-late", "specification-asked-late" (fact "days": working days since receipt)
//   "question-not-kept" (fact "missing"): "asked" or "doubt"
//   "asked-after-the-end" (fact "date"): the term of the law had passed
//   "refused-whole": all of an access for the rights of others, who can be made unreadable
//   "blanket-identity": nothing of a file is given, so nobody need show who it is
//   "logged-in-identity": the portal has shown already who it is
//   "identity-known-already" (fact "date"): asked again although it is established
//   "identity-level-low" (facts "level", "advised"): with what is known of the data, the call and the doubt
//   "copy-kept-long" (fact "date"): a copy goes right after the check
//   "document-wished": the statement asks for a document from everybody; the law is content with less
//   "promise-broken" (facts "promise", "law"): the law allows the extension, the statement does not
//   "answered-late-law", "answered-late-promise" (fact "date")
//   "works-at-once-late" (facts "right", "days" since receipt): Art. 7(3), 21(3)
//   "recipients-left-out": the point of Art. 19 is said not to apply, and not why
//   "no-search-recorded": all systems are said to be searched, and no search says by whom
//   "reply-channel-differs" (facts "wanted", "sent")
//   "oral-refusal": a refusal names ground and remedies, and the register must be able to show it
//   "oral-not-asked": orally only when the person asks (Art. 12(1))
//   "no-decree-for-year" (facts "year"; "era" "before": older than the table of decrees)
//   "last-day-moves", "last-day-by-rights" (facts "was", "date"): receipt or rights were put right
//   "extension-now-late" (fact "date")
//   "deceased-without-heir": refused as the person has died, and no heir is recorded to whom the letter goes
//   "others-left-out": data of others stay out of an access that is called granted: in part it is refused (Art. 12(4))
//   "asked-lately": who could not be identified was asked only some days before ("days")
//   "searched-before-reopening": nothing was searched again for the second answer to a request for access
//   "search-after-the-end" (fact "date"): a colleague may answer after the last day of the case
//   "letter-lay" (fact "date": the day on the letter): it went out later than that, and counts days from then; "nothing-enclosed": a copy or file was to go along
//   "complaint-without-day": to the organisation, and no day by which it is answered: nothing stands in the work list
//   "internal-stage-skipped": a complaint to the authority, while the statement asks to come to the organisation first
//   "petition-late" (facts "date"; "mediation": "possible" or "none"): to the court after the six weeks of UAVG 35(2)
//   "demands-left-open" (fact "count"): a complaint ends while something that was demanded is not answered
//   "court-after-mediation" (fact "date"): UAVG 36, when the authority mediated about an answer in time
//   "points-left-open" (fact "points"): closed while something that holds nothing up is not done, as the copy of 15(3)
struct Caution
{
    QString word;
    QMap<QString, QString> facts;
    friend bool operator==(const Caution &, const Caution &) = default;
};
// The rules after the event are others when the event moves the case to another version of the statement,
// or to rights for which another term was promised.
std::vector<Caution> cautions(const Request &request, const CaseEvent &event, const WorkflowContext &context,
                              const ClockRules &rulesAfter);
std::vector<Caution> cautions(const Request &request, const CaseEvent &event, const WorkflowContext &context);

} // namespace balie
