// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The letters of the case: which there are, and how one is begun. What a letter tells of a step that is not taken
// yet is asked in the dialog of that step.
#include "core/casework/beginletter.h"
#include "core/domain/letter/provenact.h"
#include "core/overview/letterrows.h"
#include "core/wording/errorwords.h"
#include "core/workspace/registerevents.h"
#include "ui/request/casepage.h"
#include "ui/request/caserecipientspanel.h"
#include "ui/request/letterspanel.h"
#include "ui/support/messagebar.h"
#include "ui/support/whenready.h"

namespace balie {

void CasePage::connectLetters()
{
    connect(m_letters, &LettersPanel::letterWanted, this, &CasePage::letterWanted);
    connect(m_letters, &LettersPanel::newWanted, this, &CasePage::newLetter);
    connect(m_letters, &LettersPanel::refused, this, [this](const Error &whyNot) { messages()->tell(MessageKind::Information, sentenceOf(whyNot)); });
    connect(&m_workspace.events(), &RegisterEvents::lettersChanged, this, [this](const RequestId &id) {
        if (m_id == id)
            readLetters();
    });
}

void CasePage::readLetters()
{
    if (!m_id)
        return;
    whenReady(m_workspace.run([id = *m_id](Register &opened) { return caseLetters(opened, id); }), this,
              [this, id = *m_id](const Result<CaseLetters> &letters) {
                  if (m_id == id && letters)
                      m_letters->showLetters(*letters);
              });
}

void CasePage::newLetter(LetterKind kind)
{
    if (!m_view)
        return;
    const std::optional<RequestAction> act = actProvenBy(kind, m_view->dossier.request.history);
    const PossibleAction *found = act ? possible(*act) : nullptr;
    const bool isSaidByItself = kind == LetterKind::Receipt || kind == LetterKind::IdentityNeverShown;
    const bool asksFirst = !isSaidByItself && found && !found->whyNot;
    if (!asksFirst)
        return beginLetter({m_view->dossier.request.id, kind, m_letters->language(), {}});
    if (ActDialog *dialog = dialogFor(*act)) {
        dialog->preferLetter(kind);
        present(dialog, toWord(*act));
    }
}

void CasePage::beginLetter(const LetterOrder &order)
{
    whenReady(m_workspace.run([order](Register &opened) { return balie::beginLetter(opened, order); }), this, [this](const Result<CaseLetter> &letter) {
        if (letter)
            Q_EMIT letterWanted(letter->id);
        else
            messages()->tell(MessageKind::Failure, sentenceOf(letter.error()));
    });
}

void CasePage::connectRecipients()
{
    connect(m_recipients, &CaseRecipientsPanel::actWanted, this, &CasePage::actAboutRecipient);
    connect(m_recipients, &CaseRecipientsPanel::letterWanted, this, &CasePage::noticeTo);
    connect(m_recipients, &CaseRecipientsPanel::copied, this, [this] {
        messages()->tell(MessageKind::Success, tr("Copied: who got data of this person, without what an authority forbids to tell."));
    });
    for (const auto changed : {&RegisterEvents::disclosuresChanged, &RegisterEvents::recipientsChanged}) {
        connect(&m_workspace.events(), changed, this, [this] {
            if (m_view)
                refresh();
        });
    }
}

// To one that got the data (Art. 19): its name and where it is reached stand in the letter.
void CasePage::noticeTo(const Recipient &recipient)
{
    if (!m_view)
        return;
    LetterOrder order{m_view->dossier.request.id, LetterKind::RecipientNotice, m_letters->language(), {}};
    order.byHand.insert(QStringLiteral("recipient.name"), recipient.name.toString());
    if (!recipient.contact.isEmpty())
        order.byHand.insert(QStringLiteral("recipient.address"), recipient.contact);
    beginLetter(order);
}

} // namespace balie
