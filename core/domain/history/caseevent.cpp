// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/history/caseevent.h"

namespace balie {

namespace {

// One overload a kind, so that a new kind without a word does not compile.
struct WordOfKind
{
    const char *operator()(const happened::Received &) const { return "received"; }
    const char *operator()(const happened::Acknowledged &) const { return "acknowledged"; }
    const char *operator()(const happened::IdentityAsked &) const { return "identity-asked"; }
    const char *operator()(const happened::IdentityConfirmed &) const { return "identity-confirmed"; }
    const char *operator()(const happened::ClockPaused &) const { return "clock-paused"; }
    const char *operator()(const happened::ClockResumed &) const { return "clock-resumed"; }
    const char *operator()(const happened::ExtensionTold &) const { return "extension-told"; }
    const char *operator()(const happened::PointSettled &) const { return "point-settled"; }
    const char *operator()(const happened::Answered &) const { return "answered"; }
    const char *operator()(const happened::Withdrawn &) const { return "withdrawn"; }
    const char *operator()(const happened::Closed &) const { return "closed"; }
    const char *operator()(const happened::Reopened &) const { return "reopened"; }
    const char *operator()(const happened::StruckOut &) const { return "struck-out"; }
    const char *operator()(const happened::BreachSuspected &) const { return "breach-suspected"; }
    const char *operator()(const happened::ReceiptCorrected &) const { return "receipt-corrected"; }
    const char *operator()(const happened::Revoked &) const { return "revoked"; }
    const char *operator()(const happened::Noted &) const { return "noted"; }
    const char *operator()(const happened::Linked &) const { return "linked"; }
    const char *operator()(const happened::RightsCorrected &) const { return "rights-corrected"; }
    const char *operator()(const happened::SearchAsked &) const { return "search-asked"; }
    const char *operator()(const happened::SearchReminded &) const { return "search-reminded"; }
    const char *operator()(const happened::SearchSigned &) const { return "search-signed"; }
    const char *operator()(const happened::OthersWeighed &) const { return "others-weighed"; }
    const char *operator()(const happened::ProcessingNamed &) const { return "processing-named"; }
    const char *operator()(const happened::ComplaintMade &) const { return "complaint-made"; }
    const char *operator()(const happened::ComplaintDetailed &) const { return "complaint-detailed"; }
    const char *operator()(const happened::DemandMade &) const { return "demand-made"; }
    const char *operator()(const happened::DemandDeferred &) const { return "demand-deferred"; }
    const char *operator()(const happened::DemandAnswered &) const { return "demand-answered"; }
    const char *operator()(const happened::ComplaintEnded &) const { return "complaint-ended"; }
    const char *operator()(const happened::RecipientTold &) const { return "recipient-told"; }
    const char *operator()(const happened::RecipientAnswered &) const { return "recipient-answered"; }
};

bool hasOutcome(const Happening &what, IdentityOutcome outcome)
{
    const auto *confirmed = std::get_if<happened::IdentityConfirmed>(&what);
    return confirmed && confirmed->check.outcome == outcome;
}

} // namespace

bool isRefusal(const RightDecision &decision)
{
    return decision.outcome == Outcome::Refused || decision.outcome == Outcome::Partly;
}

bool isEstablished(const Happening &what)
{
    return hasOutcome(what, IdentityOutcome::Established);
}

bool isFailedCheck(const Happening &what)
{
    return hasOutcome(what, IdentityOutcome::NotEstablished);
}

QString kindWord(const Happening &what)
{
    return QString::fromLatin1(std::visit(WordOfKind{}, what));
}

} // namespace balie
