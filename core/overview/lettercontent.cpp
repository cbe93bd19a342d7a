// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/lettercontent.h"

#include "core/domain/letter/courtremedy.h"
#include "core/domain/letter/provenact.h"
#include "core/domain/request/answerrules.h"
#include "core/domain/right/atonce.h"
#include "core/overview/letteraddressee.h"
#include "core/overview/letterdecision.h"
#include "core/overview/letterextension.h"
#include "core/overview/letterstyling.h"
#include "core/workspace/caserules.h"

#include <algorithm>

namespace balie {

namespace {

// Gathers what there is to say; what is empty is not said, and stays a hole.
class LetterFacts
{
public:
    LetterFacts(const RequestDossier &dossier, LetterKind kind, const LetterWords &words, QDate day)
        : m_dossier(dossier), m_history(dossier.request.history), m_kind(kind), m_words(words), m_day(day)
    {
    }

    LetterFields take() { return std::move(m_fields); }

    void sayOrganisation()
    {
        const Organisation &organisation = m_dossier.organisation;
        say("organisation.name", organisation.name.toString());
        say("organisation.address", organisation.address.toString());
        say("organisation.contact", m_words.either(waysToReach(m_dossier.organisation, m_dossier.profile.profile)));
        if (organisation.officer)
            say("organisation.officer", organisation.officer->toString());
        say("statement.name", m_dossier.profile.profile.statement.title);
    }

    // The answer goes to whoever acts for the person; where that is, the register does not know.
    void sayAddressee(std::optional<SentBy> way)
    {
        const Person &person = m_dossier.person;
        say("person.name", person.name.display());
        if (person.address)
            say("person.address", envelopeLines(*person.address));
        if (const std::optional<Representative> &by = m_dossier.request.representative) {
            holds(by->kind == RepresentativeKind::Heir ? "addressee.isHeir" : "addressee.isRepresentative");
            say("addressee.name", by->name.toString());
            say("representative.role", m_words.role(by->kind));
            if (by->lacksAuthority())
                holds(lackingProof(by->kind));
            return;
        }
        say("addressee.name", person.name.display());
        say("addressee.address", addressFor(person, way, m_words));
    }

    void sayCase()
    {
        const std::vector<Right> &rights = m_dossier.rights;
        const TwoClocks &clocks = m_dossier.clocks;
        const bool underTerm = std::any_of(rights.begin(), rights.end(), isUnderAnswerTerm);
        say("letter.day", m_words.plainDay(m_day));
        say("case.number", m_dossier.request.reference());
        sayDay("case.receivedOn", m_dossier.facts.received);
        say("case.rights", m_words.asked(rights));
        say("case.words", m_dossier.request.words.toString());
        // A day that is over is no promise: after that of the statement only the law's is left, and then neither. Nor is
        // one that an extension took back.
        const bool tookBack = clocks.extended && !clocks.promiseExtended;
        const bool keepsPromise = clocks.binding == Binding::Promise && clocks.due >= m_day && !tookBack;
        const bool keepsLaw = clocks.statutoryDue >= m_day;
        if (keepsPromise || keepsLaw)
            sayDay("case.dueOn", keepsPromise ? clocks.due : clocks.statutoryDue);
        sayDay("case.lawDueOn", clocks.statutoryDue);
        holds("case.hasWords", !m_dossier.request.words.isEmpty());
        // What cannot be refused waits for nothing, not even for who asks it (Art. 7(3), 21(3)).
        const bool atOnce = anyWorksAtOnce(rights);
        const bool waits = !allWorkAtOnce(rights);
        holds("case.worksAtOnce", atOnce);
        holds("case.waits", waits);
        holds("case.restWaits", atOnce && waits);
        holds("case.allAtOnce", !waits);
        const bool asksAccess = std::find(rights.begin(), rights.end(), Right::Access) != rights.end();
        holds(asksAccess ? "case.asksAccess" : "case.asksNoAccess");
        holds("law.setsTerm", underTerm);
        holds("promise.isEarlier", keepsPromise);
        holds("promise.isNotEarlier", !keepsPromise && keepsLaw && underTerm);
        // A pause that begins after the last day makes nothing come in time.
        const bool stops = m_dossier.rules.suspension == Suspension::Counts && m_day <= clocks.statutoryDue;
        holds(stops ? "clock.stops" : "clock.runsOn", underTerm);
    }

    void sayQuestions()
    {
        holds("identity.isOpen", isWaitingForIdentity());
        std::optional<QDate> identityAsked;
        std::optional<QDate> specificationAsked;
        for (const CaseEvent &event : m_history.standing()) {
            if (const auto *asked = std::get_if<happened::IdentityAsked>(&event.what))
                identityAsked = sayIdentity(event.on, asked->asked, asked->doubt);
            const auto *paused = std::get_if<happened::ClockPaused>(&event.what);
            if (paused && paused->ground == PauseGround::Identity)
                identityAsked = sayIdentity(event.on, paused->asked, paused->doubt);
            if (paused && paused->ground == PauseGround::Specification) {
                specificationAsked = event.on;
                say("specification.asked", paused->asked.toString());
            }
        }
        // The letter that asks is itself the asking.
        if (identityAsked || m_kind == LetterKind::AskIdentity)
            sayDay("identity.askedOn", identityAsked.value_or(m_day));
        if (specificationAsked || m_kind == LetterKind::AskSpecification)
            sayDay("specification.askedOn", specificationAsked.value_or(m_day));
    }

    // The clocks as they were, and as they are with the extension: that which stands, or that of today.
    void sayExtension(const ExtensionClocks &clocks, std::optional<ExtensionGround> meant)
    {
        const auto *told = clocks.told ? &std::get<happened::ExtensionTold>(clocks.told->what) : nullptr;
        sayDay("extension.dueBefore", clocks.before.due);
        sayDay("extension.dueOn", clocks.answerBy());
        holds("extension.breaksPromise", !clocks.keepsPromise());
        const std::optional<ExtensionGround> ground = told ? std::optional(told->ground) : meant;
        if (ground)
            holds(*ground == ExtensionGround::Complexity ? "extension.isComplex" : "extension.isMany");
        if (told)
            say("extension.reason", told->reason.toString());
    }

    void sayDecisions(const std::vector<RightDecision> &decisions)
    {
        std::vector<LetterFields> records;
        bool refused = false;
        for (const RightDecision &decision : decisions) {
            records.push_back(decisionFields(m_dossier, decision, m_words));
            refused = refused || tellsRemedies(decision);
        }
        for (Right right : decisions.empty() ? m_dossier.rights : std::vector<Right>())
            records.push_back(undecidedFields(right, m_words));
        m_fields.lists.insert(QStringLiteral("decision"), records);
        holds(refused ? "answer.hasRefusal" : "answer.hasNoRefusal");
        sayNotice(decisions);
    }

    void sayCourt(const CourtRemedy &court)
    {
        if (court.until)
            sayDay("remedies.courtUntil", *court.until);
        if (court.answeredOn)
            sayDay("remedies.answeredOn", *court.answeredOn);
        holds(court.answeredOn ? "remedies.runsSince" : "remedies.runs", court.term == CourtTerm::Runs);
        holds("remedies.passed", court.term == CourtTerm::Passed);
        holds("remedies.hasNoTerm", court.term == CourtTerm::None);
        const bool isAnswerLate = court.term == CourtTerm::None && tellsDecisions(m_kind);
        holds("answer.isLate", isAnswerLate);
        // Whether the term ran on while the person had to answer is not sure; that this was to be told within it, is (Art. 12(4)).
        const bool isToldLate = court.term != CourtTerm::NotYet && !court.answeredOn && m_day > m_dossier.clocks.statutoryDue;
        holds("refusal.isLate", isToldLate);
        holds("refusal.isToldLate", isToldLate && !isAnswerLate); // the answer itself came in time, by mouth
    }

    // A complaint hangs on a case, is a case of its own, or stands in the words of one.
    void sayComplaint()
    {
        if (const Complaint *complaint = toOrganisation()) {
            sayDay("complaint.receivedOn", complaint->on);
            return say("complaint.words", complaint->made.contested.toString());
        }
        const std::vector<Right> &rights = m_dossier.rights;
        if (std::find(rights.begin(), rights.end(), Right::Complaint) == rights.end())
            return;
        sayDay("complaint.receivedOn", m_dossier.facts.received);
        say("complaint.words", m_dossier.request.words.toString());
    }

    // What the authority asked, and under which reference.
    void sayAuthority(const LetterMeaning &meant)
    {
        const std::optional<Demand> demand = demandAnsweredBy(meant, m_history);
        if (demand) {
            sayDay("authority.askedOn", demand->on);
            sayDay("authority.answerBy", demand->answerBy);
        }
        for (const Complaint &complaint : m_dossier.complaints) {
            const bool isOfDemand = demand && complaint.id == demand->made.complaint;
            if (complaint.made.body != ComplaintBody::Authority || !(isOfDemand || complaint.isOpen()))
                continue;
            say("authority.reference", complaint.reference ? complaint.reference->toString() : QString());
            say("authority.contact", complaint.contact ? complaint.contact->toString() : QString());
        }
    }

private:
    // The open one, or the last that ended.
    const Complaint *toOrganisation() const
    {
        const Complaint *found = nullptr;
        for (const Complaint &complaint : m_dossier.complaints) {
            if (complaint.made.body == ComplaintBody::Organisation && !(found && found->isOpen()))
                found = &complaint;
        }
        return found;
    }

    void say(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            m_fields.texts.insert(QString::fromLatin1(name), text);
    }
    void sayDay(const char *name, QDate day) { say(name, m_words.longDay(day)); }
    void holds(const char *name, bool does = true)
    {
        if (does)
            m_fields.conditions.insert(QString::fromLatin1(name));
    }

    bool isWaitingForIdentity() const
    {
        const std::vector<Pause> &pauses = m_dossier.facts.pauses;
        return m_dossier.state == RequestState::Identification
            || std::any_of(pauses.begin(), pauses.end(), [](const Pause &pause) { return pause.ground == PauseGround::Identity && !pause.until; });
    }

    QDate sayIdentity(QDate on, const LongText &enough, const LongText &doubt)
    {
        say("identity.enough", enough.toString());
        say("identity.doubt", doubt.toString());
        return on;
    }

    // What recipients hear about: Art. 19.
    void sayNotice(const std::vector<RightDecision> &decisions)
    {
        std::vector<Right> told;
        for (Right right : grantedRights(decisions)) {
            if (isToldToRecipients(right))
                told.push_back(right);
        }
        say("notice.rights", m_words.askedByAnother(told));
        const Person &person = m_dossier.person;
        say("notice.person", person.address ? person.name.display() + QStringLiteral(", ") + person.address->oneLine() : person.name.display());
        if (const std::optional<CaseEvent> answer = m_history.last<happened::Answered>())
            sayDay("notice.doneOn", answer->on);
    }

    const RequestDossier &m_dossier;
    const History &m_history;
    LetterKind m_kind;
    const LetterWords &m_words;
    QDate m_day;
    LetterFields m_fields;
};

} // namespace

Result<LetterFields> letterFields(Register &opened, const RequestDossier &dossier, LetterKind kind, const LetterWords &words,
                                  const LetterMeaning &meant, QDate day, std::optional<SentBy> way)
{
    const Result<WorkflowContext> context = workflowContext(opened, dossier.request);
    if (!context)
        return context.error();
    LetterFacts facts(dossier, kind, words, day);
    facts.sayOrganisation();
    facts.sayAddressee(way ? way : dossier.request.replyBy);
    facts.sayCase();
    facts.sayQuestions();
    facts.sayComplaint();
    facts.sayAuthority(meant);
    if (kind == LetterKind::Extension) {
        const Result<ExtensionClocks> clocks = extensionClocks(opened, dossier, context->holidays, day);
        if (!clocks)
            return clocks.error();
        facts.sayExtension(*clocks, meant.ground);
    }
    const std::vector<RightDecision> standing = decisionsInForce(dossier.request.history);
    facts.sayDecisions(standing.empty() ? meant.decisions : standing);
    facts.sayCourt(courtRemedyIn(kind, day, dossier.request, context->rules, context->holidays));
    return facts.take();
}

} // namespace balie
