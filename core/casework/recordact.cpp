// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/recordact.h"

#include "core/casework/acknowledgerequest.h"
#include "core/casework/addnote.h"
#include "core/casework/answerdemand.h"
#include "core/casework/answerrequest.h"
#include "core/casework/askidentity.h"
#include "core/casework/asksearch.h"
#include "core/casework/closerequest.h"
#include "core/casework/complain.h"
#include "core/casework/confirmidentity.h"
#include "core/casework/correctreceipt.h"
#include "core/casework/correctrights.h"
#include "core/casework/deferdemand.h"
#include "core/casework/detailcomplaint.h"
#include "core/casework/endcomplaint.h"
#include "core/casework/extenddeadline.h"
#include "core/casework/linkrequests.h"
#include "core/casework/nameprocessing.h"
#include "core/casework/pauseclock.h"
#include "core/casework/recorddemand.h"
#include "core/casework/remindsearch.h"
#include "core/casework/reopenrequest.h"
#include "core/casework/resumeclock.h"
#include "core/casework/revokeevent.h"
#include "core/casework/settlepoint.h"
#include "core/casework/signsearch.h"
#include "core/casework/strikeoutrequest.h"
#include "core/casework/suspectbreach.h"
#include "core/casework/tellrecipient.h"
#include "core/casework/weighothers.h"
#include "core/casework/withdrawrequest.h"

namespace balie {

namespace {

// One overload a kind; a new kind of event does not compile until it is here.
struct Recorder
{
    Register &opened;
    const Act &act;

    Result<ActDone> operator()(const happened::Received &) const { return Error(ErrorCode::ActNotAllowedNow); }
    Result<ActDone> operator()(const happened::Acknowledged &what) const { return acknowledgeRequest(opened, act, what); }
    Result<ActDone> operator()(const happened::IdentityAsked &what) const { return askIdentity(opened, act, what); }
    Result<ActDone> operator()(const happened::IdentityConfirmed &what) const { return confirmIdentity(opened, act, what); }
    Result<ActDone> operator()(const happened::ClockPaused &what) const { return pauseClock(opened, act, what); }
    Result<ActDone> operator()(const happened::ClockResumed &what) const { return resumeClock(opened, act, what); }
    Result<ActDone> operator()(const happened::ExtensionTold &what) const { return extendDeadline(opened, act, what); }
    Result<ActDone> operator()(const happened::PointSettled &what) const { return settlePoint(opened, act, what); }
    Result<ActDone> operator()(const happened::Answered &what) const { return answerRequest(opened, act, what); }
    Result<ActDone> operator()(const happened::Withdrawn &what) const { return withdrawRequest(opened, act, what); }
    Result<ActDone> operator()(const happened::Closed &what) const { return closeRequest(opened, act, what); }
    Result<ActDone> operator()(const happened::Reopened &what) const { return reopenRequest(opened, act, what); }
    Result<ActDone> operator()(const happened::StruckOut &what) const { return strikeOutRequest(opened, act, what); }
    Result<ActDone> operator()(const happened::BreachSuspected &what) const { return suspectBreach(opened, act, what); }
    Result<ActDone> operator()(const happened::ReceiptCorrected &what) const { return correctReceipt(opened, act, what); }
    Result<ActDone> operator()(const happened::Revoked &what) const { return revokeEvent(opened, act, what); }
    Result<ActDone> operator()(const happened::Noted &what) const { return addNote(opened, act, what); }
    Result<ActDone> operator()(const happened::Linked &what) const { return linkRequests(opened, act, what); }
    Result<ActDone> operator()(const happened::RightsCorrected &what) const { return correctRights(opened, act, what); }
    Result<ActDone> operator()(const happened::SearchAsked &what) const { return askSearch(opened, act, what); }
    Result<ActDone> operator()(const happened::SearchReminded &what) const { return remindSearch(opened, act, what); }
    Result<ActDone> operator()(const happened::SearchSigned &what) const { return signSearch(opened, act, what); }
    Result<ActDone> operator()(const happened::OthersWeighed &what) const { return weighOthers(opened, act, what); }
    Result<ActDone> operator()(const happened::ProcessingNamed &what) const { return nameProcessing(opened, act, what); }
    Result<ActDone> operator()(const happened::ComplaintMade &what) const { return complain(opened, act, what); }
    Result<ActDone> operator()(const happened::ComplaintDetailed &what) const { return detailComplaint(opened, act, what); }
    Result<ActDone> operator()(const happened::DemandMade &what) const { return recordDemand(opened, act, what); }
    Result<ActDone> operator()(const happened::DemandDeferred &what) const { return deferDemand(opened, act, what); }
    Result<ActDone> operator()(const happened::DemandAnswered &what) const { return answerDemand(opened, act, what); }
    Result<ActDone> operator()(const happened::ComplaintEnded &what) const { return endComplaint(opened, act, what); }
    Result<ActDone> operator()(const happened::RecipientTold &what) const { return tellRecipient(opened, act, what); }
    Result<ActDone> operator()(const happened::RecipientAnswered &what) const { return hearRecipient(opened, act, what); }
};

} // namespace

Result<ActDone> recordAct(Register &opened, const Act &act, const Happening &what)
{
    return std::visit(Recorder{opened, act}, what);
}

} // namespace balie
