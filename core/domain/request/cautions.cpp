// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/cautions.h"

#include "core/domain/identity/identityadvice.h"
#include "core/domain/request/answercautions.h"
#include "core/domain/request/answerrules.h"
#include "core/domain/request/checklist.h"
#include "core/domain/request/complaintcautions.h"
#include "core/domain/request/knowncircumstances.h"
#include "core/domain/request/searches.h"

#include <algorithm>
#include <set>

namespace balie {

namespace {

// "Delete right after the check" (EDPB Guidelines 01/2022, 79): a long weekend still is.
constexpr int daysToDeleteACopy = 3;
constexpr int promptWorkingDays = 5; // no number in law; "without undue delay" (EDPB Guidelines 01/2022, 159)

int workingDaysBetween(QDate from, QDate to, const HolidayCalendar &holidays)
{
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += holidays.isWorkingDay(day, HolidayCalendar::Days::Atw) ? 1 : 0;
    return count;
}

class Cautions
{
public:
    Cautions(const Request &request, const CaseEvent &event, const WorkflowContext &context, const ClockRules &rulesAfter)
        : m_request(request), m_event(event), m_context(context),
          m_before(twoClocks(clockFacts(request.history), context.rules, context.holidays)),
          m_after(twoClocks(clockFacts(request.history.with(event)), rulesAfter, context.holidays))
    {
    }

    std::vector<Caution> take()
    {
        questionNotKept();
        if (std::holds_alternative<happened::IdentityAsked>(m_event.what))
            identityAsked();
        if (const auto *paused = std::get_if<happened::ClockPaused>(&m_event.what))
            pauseTold(paused->ground);
        if (const auto *confirmed = std::get_if<happened::IdentityConfirmed>(&m_event.what))
            confirmedAt(confirmed->check);
        if (std::holds_alternative<happened::ExtensionTold>(m_event.what))
            promiseBroken();
        if (std::holds_alternative<happened::ReceiptCorrected>(m_event.what))
            receiptMoved();
        if (std::holds_alternative<happened::RightsCorrected>(m_event.what) && m_after.due != m_before.due)
            add(QStringLiteral("last-day-by-rights"), {{QStringLiteral("was"), iso(m_before.due)}, {QStringLiteral("date"), iso(m_after.due)}});
        if (const auto *point = std::get_if<happened::PointSettled>(&m_event.what)) {
            leftOutUnexplained(*point);
            searchedByNobody(*point);
        }
        if (const auto *answer = std::get_if<happened::Answered>(&m_event.what))
            add(answerCautions(m_request, *answer, m_event.on, m_context));
        if (const auto *asked = std::get_if<happened::SearchAsked>(&m_event.what))
            searchedUntil(asked->answerBy);
        if (const auto *reminded = std::get_if<happened::SearchReminded>(&m_event.what))
            searchedUntil(reminded->answerBy);
        if (std::holds_alternative<happened::Closed>(m_event.what))
            closed();
        for (Caution &one : complaintCautions(m_request, m_event, m_context))
            m_cautions.push_back(std::move(one));
        undecreedYear();
        return std::move(m_cautions);
    }

private:
    void add(const QString &word, QMap<QString, QString> facts = {}) { m_cautions.push_back({word, std::move(facts)}); }
    void add(const std::vector<Caution> &more) { m_cautions.insert(m_cautions.end(), more.begin(), more.end()); }

    static QString iso(QDate day) { return day.toString(Qt::ISODate); }

    // A pause counts for what was asked (EDPB Guidelines 01/2022, 159), and who it is may be asked on reasonable
    // doubt alone (Art. 12(6)). The window asks for both; a script may keep them elsewhere.
    void questionNotKept()
    {
        const auto *paused = std::get_if<happened::ClockPaused>(&m_event.what);
        const auto *identity = std::get_if<happened::IdentityAsked>(&m_event.what);
        if (!paused && !identity)
            return;
        const bool onIdentity = identity || paused->ground == PauseGround::Identity;
        if ((identity ? identity->asked : paused->asked).isEmpty())
            add(QStringLiteral("question-not-kept"), {{QStringLiteral("missing"), QStringLiteral("asked")}});
        else if (onIdentity && (identity ? identity->doubt : paused->doubt).isEmpty())
            add(QStringLiteral("question-not-kept"), {{QStringLiteral("missing"), QStringLiteral("doubt")}});
    }

    void askedLate(const QString &word)
    {
        const int days = workingDaysBetween(m_request.history.received(), m_event.on, m_context.holidays);
        if (days > promptWorkingDays)
            add(word, {{QStringLiteral("days"), QString::number(days)}});
        if (m_event.on > m_before.statutoryDue)
            add(QStringLiteral("asked-after-the-end"), {{QStringLiteral("date"), iso(m_before.statutoryDue)}});
    }

    void pauseTold(PauseGround ground)
    {
        if (ground == PauseGround::Identity)
            knownAlready();
        askedLate(ground == PauseGround::Identity ? QStringLiteral("identity-asked-late") : QStringLiteral("specification-asked-late"));
    }

    // Art. 12(6): only on reasonable doubt, and there was none a moment ago.
    void knownAlready()
    {
        if (!isIdentified(m_request.history))
            return;
        QDate since;
        for (const CaseEvent &event : m_request.history.standing()) {
            if (isEstablished(event.what))
                since = event.on;
        }
        add(QStringLiteral("identity-known-already"), {{QStringLiteral("date"), iso(since)}});
    }

    // Asking everybody who they are, whatever they want, is what a fine was given for (AP, DPG Media).
    void identityAsked()
    {
        knownAlready();
        askedLate(QStringLiteral("identity-asked-late"));
        const IdentityAdvice advice = adviseIdentity(currentRights(m_request), knownCircumstances(m_request));
        if (!advice.level)
            add(QStringLiteral("blanket-identity"));
        else if (advice.reason == IdentityReason::AlreadyLoggedIn)
            add(QStringLiteral("logged-in-identity"));
    }

    void confirmedAt(const IdentityCheck &check)
    {
        if (check.copyDeletedBy && m_event.on.daysTo(*check.copyDeletedBy) > daysToDeleteACopy)
            add(QStringLiteral("copy-kept-long"), {{QStringLiteral("date"), iso(*check.copyDeletedBy)}});
        if (check.outcome == IdentityOutcome::NotEstablished)
            return;
        if (m_context.demand == IdentityDemand::Required && check.level < IdentityLevel::Shown)
            add(QStringLiteral("document-wished"));
        std::set<IdentityCircumstance> known = knownCircumstances(m_request);
        known.insert(check.circumstances.begin(), check.circumstances.end());
        if (check.level == IdentityLevel::Portal)
            known.insert(IdentityCircumstance::LoggedIn); // enough for all but special data
        const IdentityAdvice advice = adviseIdentity(currentRights(m_request), known);
        if (advice.level && check.level < *advice.level) {
            add(QStringLiteral("identity-level-low"),
                {{QStringLiteral("level"), QString::number(int(check.level))},
                 {QStringLiteral("advised"), QString::number(int(*advice.level))}});
        }
    }

    // The law allows it; the organisation's own promise does not know it, or its own limit has passed.
    void promiseBroken()
    {
        if (!m_after.promiseDue || m_after.promiseExtended)
            return;
        add(QStringLiteral("promise-broken"), {{QStringLiteral("promise"), iso(*m_after.promiseDue)},
                                               {QStringLiteral("law"), iso(m_after.statutoryDue)}});
    }

    void receiptMoved()
    {
        if (m_after.due != m_before.due)
            add(QStringLiteral("last-day-moves"), {{QStringLiteral("was"), iso(m_before.due)}, {QStringLiteral("date"), iso(m_after.due)}});
        if (m_before.extended && !m_after.extended)
            add(QStringLiteral("extension-now-late"), {{QStringLiteral("date"), iso(m_after.noticeBy)}});
    }

    // Closing asks for an outcome for the recipients (Art. 19); that it does not apply wants a reason.
    void leftOutUnexplained(const happened::PointSettled &settled)
    {
        if (settled.point == u"recipients-told" && settled.result == PointResult::NotApplicable && settled.note.isEmpty())
            add(QStringLiteral("recipients-left-out"));
    }

    // Who looked where, and with which key, is what a supervisor asks.
    void searchedByNobody(const happened::PointSettled &settled)
    {
        if (settled.point == u"systems-searched" && searchesOf(m_request.history).empty())
            add(QStringLiteral("no-search-recorded"));
    }

    void searchedUntil(QDate answerBy)
    {
        if (answerBy > m_before.due)
            add(QStringLiteral("search-after-the-end"), {{QStringLiteral("date"), iso(m_before.due)}});
    }

    void closed()
    {
        QStringList open;
        for (const ChecklistPoint &point : openPointsOf(m_request))
            open.append(point.word);
        if (!open.isEmpty())
            add(QStringLiteral("points-left-open"), {{QStringLiteral("points"), open.join(u',')}});
    }

    void undecreedYear()
    {
        const int year = m_after.statutoryDue.year();
        if (m_context.holidays.isDecreed(year))
            return;
        QMap<QString, QString> facts{{QStringLiteral("year"), QString::number(year)}};
        if (m_context.holidays.isBeforeDecrees(year))
            facts.insert(QStringLiteral("era"), QStringLiteral("before"));
        add(QStringLiteral("no-decree-for-year"), std::move(facts));
    }

    const Request &m_request;
    const CaseEvent &m_event;
    const WorkflowContext &m_context;
    TwoClocks m_before;
    TwoClocks m_after;
    std::vector<Caution> m_cautions;
};

} // namespace

std::vector<Caution> cautions(const Request &request, const CaseEvent &event, const WorkflowContext &context,
                              const ClockRules &rulesAfter)
{
    return Cautions(request, event, context, rulesAfter).take();
}

std::vector<Caution> cautions(const Request &request, const CaseEvent &event, const WorkflowContext &context)
{
    return cautions(request, event, context, context.rules);
}

} // namespace balie
