// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the page of a case: which buttons there are, the dialogs behind them, and undo.
#include "core/casework/recordact.h"
#include "core/domain/request/nextstep.h"
#include "core/domain/right/atonce.h"
#include "core/overview/proofofcase.h"
#include "core/wording/cautionwords.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "core/wording/phrases.h"
#include "ui/models/requestwords.h"
#include "ui/request/actdialogs.h"
#include "ui/request/casepage.h"
#include "ui/request/casepanels.h"
#include "ui/request/caserecipientspanel.h"
#include "ui/request/letterspanel.h"
#include "ui/support/accesskeys.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/pageheader.h"
#include "ui/support/printing.h"
#include "ui/support/whenready.h"

#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolTip>

#include <algorithm>

namespace balie {

const PossibleAction *CasePage::possible(RequestAction action) const
{
    return m_view ? m_view->dossier.possible(action) : nullptr;
}

// What the case waits for, where that is no button: the person's turn, or a step that is for a colleague.
QString CasePage::awaitedWords() const
{
    const RequestDossier &dossier = m_view->dossier;
    if (!dossier.nextStep)
        return nextStepText(std::nullopt, dossier.state, dossier.clocks.due, m_view->today);
    return dossier.offers(*dossier.nextStep) ? QString() : tr("Next step, for a colleague: %1").arg(wordOf(*dossier.nextStep));
}

// On the last day and after it: what has to be done now, and what is still possible.
QString CasePage::pressingWords() const
{
    const RequestDossier &dossier = m_view->dossier;
    const TwoClocks &clocks = dossier.clocks;
    if (!isOpen(dossier.state))
        return {};
    QStringList sentences;
    if (isStopOpen(dossier.request))
        sentences.append(tr("Stop today: that works at once. The last day is for the confirmation."));
    if (clocks.due <= m_view->today) {
        sentences.append(urgencySentence(clocks.due, m_view->today));
        if (!clocks.extended && !allWorkAtOnce(dossier.rights))
            sentences.append(extensionWords(clocks.noticeBy, m_view->today) + QLatin1Char('.'));
    }
    return sentences.join(QLatin1Char(' '));
}

QString CasePage::textOf(const PossibleAction &action) const
{
    if (action.whyNot)
        return tr("%1 (not now)").arg(wordOf(action.action));
    if (!action.until)
        return wordOf(action.action);
    const std::optional<QDate> promise = promiseNoticeAhead(m_view->dossier.clocks, m_view->today);
    return action.action == RequestAction::Extend && promise
        ? tr("%1 (promise: until %2, law: until %3)").arg(wordOf(action.action), briefDay(*promise), briefDay(*action.until))
        : tr("%1 (possible until %2)").arg(wordOf(action.action), shortDay(*action.until));
}

// What can be done is known once the case has been read.
void CasePage::hideActions()
{
    m_next->hide();
    m_extend->hide();
    m_more->hide();
    messages()->setStandingUndo({});
}

void CasePage::showActions()
{
    m_nextAction = offeredStep();
    if (!m_nextAction && m_next->hasFocus())
        m_tabs->setFocus(); // and not wherever the next button of the window is
    m_next->setVisible(m_nextAction.has_value());
    if (m_nextAction)
        m_next->setText(wordOf(*m_nextAction));
    if (const PossibleAction *extend = possible(RequestAction::Extend))
        m_extend->setText(textOf(*extend));
    const PossibleAction *revoke = possible(RequestAction::Revoke);
    const bool canRevoke = revoke && revoke->isOffered() && !revoke->whyNot;
    messages()->setStandingUndo(canRevoke ? [this] { act(RequestAction::Revoke); } : MessageBar::Action());
    fillMenu();
    m_more->setVisible(!m_more->menu()->isEmpty());
    fitHeader();
}

// The next step; while the case waits for the person, what ends the waiting.
std::optional<RequestAction> CasePage::offeredStep() const
{
    const RequestDossier &dossier = m_view->dossier;
    const std::optional<RequestAction> step =
        dossier.nextStep ? dossier.nextStep : stepWhileWaiting(dossier.request, dossier.clocks.due, m_view->today);
    return step && dossier.offers(*step) ? step : std::nullopt;
}

// Extending has a button of its own where there is room beside the name; it is always in the menu.
void CasePage::fitHeader()
{
    const PossibleAction *extend = possible(RequestAction::Extend);
    const int nameAndAir = 24 * fontMetrics().averageCharWidth() + 4 * metrics::groups;
    int needed = nameAndAir + m_extend->sizeHint().width() + m_more->sizeHint().width();
    if (m_nextAction)
        needed += m_next->sizeHint().width();
    m_extend->setVisible(extend && !extend->whyNot && m_nextAction != RequestAction::Extend && needed <= header()->width());
}

void CasePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitHeader();
}

// In groups: the way to the answer, other ends, what is added, what is put right. What is not possible
// now can still be chosen, to hear why: a greyed word tells nobody anything.
void CasePage::fillMenu()
{
    using A = RequestAction;
    static const std::vector<std::vector<RequestAction>> groups{
        {A::Acknowledge, A::AskIdentity, A::ConfirmIdentity, A::Pause, A::Resume, A::Extend, A::Answer, A::Close},
        {A::AskSearch, A::SignSearch},
        {A::Withdraw, A::Reopen},
        {A::Note, A::Link, A::SuspectBreach},
        {A::CorrectReceipt, A::CorrectRights, A::Revoke, A::StrikeOut}};
    QMenu *menu = m_more->menu();
    menu->clear();
    menu->setToolTipsVisible(true);
    AccessKeys keys;
    for (const std::vector<RequestAction> &group : groups) {
        bool separate = true;
        for (const RequestAction word : group) {
            const PossibleAction *action = possible(word);
            if (!action || !action->isOffered())
                continue;
            if (separate && !menu->isEmpty())
                menu->addSeparator();
            separate = false;
            QAction *item = menu->addAction(keys.marked(textOf(*action)));
            item->setObjectName(QStringLiteral("act_%1").arg(toWord(word)));
            const QString whyNot = action->whyNot ? sentenceOf(*action->whyNot) : QString();
            item->setToolTip(action->whyNot ? whyNot : textOf(*action));
            item->setStatusTip(whyNot); // in the status line as soon as the arrow keys reach it
            connect(item, &QAction::triggered, this, [this, word] { act(word); });
        }
    }
    addEditing(*menu, keys);
}

// Qt shows the tip of a menu to the mouse alone; here the arrow keys bring it as well.
void CasePage::sayWhyNot(QAction *item)
{
    QMenu *menu = m_more->menu();
    const QRect place = menu->actionGeometry(item);
    QToolTip::showText(menu->mapToGlobal(place.bottomLeft()), item->statusTip().toHtmlEscaped(), menu, place);
    menu->setAccessibleDescription(item->statusTip());
}

// What holds an act back is told; where it can be mended on a tab, with the way there.
void CasePage::tellWhyNot(const Error &whyNot)
{
    if (whyNot.code() == ErrorCode::RecipientsOpen)
        messages()->offer(MessageKind::Information, sentenceOf(whyNot), tr("To the recipients"), [this] { m_tabs->setCurrentWidget(m_recipients); });
    else
        messages()->tell(MessageKind::Information, sentenceOf(whyNot));
}

void CasePage::act(RequestAction action)
{
    const PossibleAction *found = possible(action);
    if (!found)
        return;
    if (found->whyNot)
        return tellWhyNot(*found->whyNot);
    if (action == RequestAction::Check) {
        m_tabs->setCurrentWidget(m_handling);
        m_handling->begin();
        return;
    }
    if (ActDialog *dialog = dialogFor(action))
        present(dialog, toWord(action));
}

void CasePage::actAbout(RequestAction action, const std::optional<EventId> &about)
{
    m_about = about;
    act(action);
    m_about.reset();
}

void CasePage::actAboutRecipient(RequestAction action, const std::optional<RecipientId> &about)
{
    m_aboutRecipient = about;
    act(action);
    m_aboutRecipient.reset();
}

void CasePage::present(ActDialog *dialog, const QString &word)
{
    m_dialog = dialog;
    m_dialogWord = word;
    m_draft.reset();
    connect(dialog, &ActDialog::recorded, this, &CasePage::taken);
    connect(dialog, &ActDialog::letterBegun, this, &CasePage::letterWanted);
    dialog->setLetterLanguage(m_letters->language());
    connect(dialog, &QDialog::finished, this, &CasePage::dropDraft);
    dialog->open();
}

// Undo is a new entry that takes the old one back; the history keeps both.
void CasePage::taken(const ActDone &done, const QString &words)
{
    QStringList lines{tr("Recorded: %1.").arg(words)};
    for (const Caution &caution : done.cautions)
        lines.append(sentenceOf(caution));
    const LongText reason = LongText::from(tr("Undone right after entry")).value_or({});
    messages()->offerUndo(lines.join(QLatin1Char(' ')), [this, done, reason] {
        record(happened::Revoked{done.event, reason}, done.request, done.revision);
    });
}

// When it is refused the case is read again: somebody may have been there first.
void CasePage::record(const Happening &what, const RequestId &request, int revision)
{
    const Act act{request, m_clock.today(), revision, NumberGate::Mask};
    whenReady(m_workspace.run([act, what](Register &opened) { return recordAct(opened, act, what); }), this,
              [this, what](const Result<ActDone> &done) {
                  if (!done) {
                      messages()->tell(MessageKind::Failure, sentenceOf(done.error()));
                      refresh();
                  } else if (std::holds_alternative<happened::Revoked>(what)) {
                      messages()->tell(MessageKind::Success, tr("Undone. The history shows both entries."));
                  } else {
                      taken(*done, wordOf(what));
                  }
              });
}

void CasePage::printProof()
{
    if (m_view)
        previewPages(this, m_view->dossier.request.reference(), proofPainter(proofOfCase(m_view->dossier, m_view->today)), QPageLayout::Portrait, messages());
}

} // namespace balie
