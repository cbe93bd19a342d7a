// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/actdialogs.h"

#include "core/casework/recordact.h"
#include "core/domain/request/expectedreply.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "ui/request/fieldreading.h"
#include "ui/support/whenready.h"
#include "ui_askidentityform.h"
#include "ui_extendform.h"
#include "ui_linkform.h"
#include "ui_pauseform.h"
#include "ui_sentbyform.h"

namespace balie {

AcknowledgeDialog::AcknowledgeDialog(Workspace &workspace, const CaseView &view, QWidget *parent)
    : ActDialog(workspace, view, tr("Confirm receipt"), tr("&Record"), parent), m_ui(new Ui::SentByForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    m_ui->intro->setText(tr("Tell the person that the request has arrived: the number is %1, the last day for an answer is %2.")
                             .arg(view.dossier.request.reference(), longDay(view.dossier.clocks.due)));
    fillWords<SentBy>(*m_ui->sentBy);
    chooseWord(*m_ui->sentBy, expectedReply(view.dossier.request));
    setForm(form);
    offerLetter();
}

AcknowledgeDialog::~AcknowledgeDialog() = default;

Result<Happening> AcknowledgeDialog::happening() const
{
    return Happening(happened::Acknowledged{chosenWord<SentBy>(*m_ui->sentBy)});
}

AskIdentityDialog::AskIdentityDialog(Workspace &workspace, const CaseView &view, QWidget *parent)
    : ActDialog(workspace, view, tr("Ask who it is"), tr("&Record"), parent), m_ui(new Ui::AskIdentityForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    setForm(form);
    offerLetter();
    setDayLabel(tr("Asked o&n"));
}

AskIdentityDialog::~AskIdentityDialog() = default;

Result<Happening> AskIdentityDialog::happening() const
{
    return readLong(*m_ui->asked, Needed::Yes).and_then([this](const LongText &asked) {
        return readLong(*m_ui->doubt, Needed::Yes).transform([&asked](const LongText &doubt) {
            return Happening(happened::IdentityAsked{asked, doubt});
        });
    });
}

PauseDialog::PauseDialog(Workspace &workspace, const CaseView &view, QWidget *parent)
    : ActDialog(workspace, view, tr("Ask to specify"), tr("&Record"), parent), m_ui(new Ui::PauseForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    setForm(form);
    offerLetter();
    setDayLabel(tr("Asked o&n"));
}

PauseDialog::~PauseDialog() = default;

Result<Happening> PauseDialog::happening() const
{
    return readLong(*m_ui->asked, Needed::Yes).transform([](const LongText &asked) {
        return Happening(happened::ClockPaused{PauseGround::Specification, asked});
    });
}

std::optional<QDate> promiseNoticeAhead(const TwoClocks &clocks, QDate today)
{
    const bool ahead = clocks.promiseNoticeBy && *clocks.promiseNoticeBy < clocks.noticeBy && today <= *clocks.promiseNoticeBy;
    return ahead ? clocks.promiseNoticeBy : std::nullopt;
}

ExtendDialog::ExtendDialog(Workspace &workspace, const CaseView &view, QWidget *parent)
    : ActDialog(workspace, view, tr("Extend the term"), tr("&Extend"), parent), m_ui(new Ui::ExtendForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    const TwoClocks &clocks = view.dossier.clocks;
    const QString law = dayWithLeft(clocks.noticeBy, view.today);
    const std::optional<QDate> promise = promiseNoticeAhead(clocks, view.today);
    m_ui->until->setText(promise ? tr("The person must have been told, with the reasons, on or before %1: then the promise moves too. "
                                      "Until %2 only the term of the law still moves, and the promise is broken.")
                                       .arg(dayWithLeft(*promise, view.today), law)
                                 : tr("The person must have been told, with the reasons, on or before %1.").arg(law));
    fillWords<ExtensionGround>(*m_ui->ground);
    setForm(form);
    offerLetter();
    setDayLabel(tr("Notice sent o&n"));
}

ExtendDialog::~ExtendDialog() = default;

Result<Happening> ExtendDialog::happening() const
{
    return readLong(*m_ui->reason, Needed::Yes).transform([this](const LongText &reason) {
        return Happening(happened::ExtensionTold{chosenWord<ExtensionGround>(*m_ui->ground), reason});
    });
}

LinkDialog::LinkDialog(Workspace &workspace, const CaseView &view, QWidget *parent)
    : ActDialog(workspace, view, tr("Link with another case"), tr("&Link"), parent), m_ui(new Ui::LinkForm)
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    setForm(form);
    hideDay();
}

LinkDialog::~LinkDialog() = default;

Result<Happening> LinkDialog::happening() const
{
    return Error(ErrorCode::RequestUnknown); // known only after the register was asked, see submit()
}

// The number is looked up first; the link then names the case itself.
void LinkDialog::submit(NumberGate numbers)
{
    const Result<LongText> reason = readLong(*m_ui->reason, Needed::No);
    if (!reason)
        return refuse(sentenceOf(reason.error()), m_ui->reason);
    const QString reference = m_ui->reference->text().trimmed();
    whenReady(workspace().run([reference](Register &opened) { return requestByReference(opened, reference); }), this,
              [this, reason = *reason, numbers](const Result<RequestId> &other) {
                  if (other)
                      record(happened::Linked{*other, reason}, numbers);
                  else
                      refuse(sentenceOf(other.error()), m_ui->reference);
              });
}

} // namespace balie
