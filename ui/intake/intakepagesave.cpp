// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the intake page writes: the case, and drafts of it; and whom it may concern.
#include "core/casework/receiverequest.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/phrases.h"
#include "core/wording/errorwords.h"
#include "ui/intake/intakepage.h"
#include "ui/support/messagebar.h"
#include "ui/support/plainlabel.h"
#include "ui/support/whenready.h"

#include <QJsonDocument>
#include <QListWidget>
#include <QPushButton>

namespace balie {

void IntakePage::save()
{
    Result<Receipt> receipt = m_card->receipt();
    if (!receipt)
        return messages()->tell(MessageKind::Failure, sentenceOf(receipt.error()));
    receipt->draft = m_draft;
    m_save->setEnabled(false);
    m_draftTimer.stop();
    whenReady(m_workspace.run([wanted = *receipt](Register &opened) { return receiveRequest(opened, wanted); }), this,
              [this](const Result<ActDone> &done) {
                  m_save->setEnabled(true);
                  if (done)
                      saved(*done);
                  else
                      messages()->tell(MessageKind::Failure, sentenceOf(done.error()));
              });
}

// The number and the last day are read aloud while the caller is still on the line.
void IntakePage::saved(const ActDone &done)
{
    const QString aloud = readBack(m_card->rights(), done.reference, done.clocks.due,
                                   m_card->identification() ? CallerKnown::Yes : CallerKnown::NotYet);
    newCard(m_kind);
    m_saved = aloud;
    readAloud();
    messages()->offer(MessageKind::Success, tr("Saved as %1.").arg(done.reference), tr("&Open the case"),
                      [this, id = done.request] { Q_EMIT requestWanted(id); });
    m_card->focusFirst();
}

void IntakePage::later()
{
    if (!m_card->isBlank()) {
        keepDraft();
        messages()->tell(MessageKind::Success, tr("The card is kept. You find it here under “Not finished yet”."));
    }
    newCard(m_kind);
    m_card->focusFirst();
}

std::optional<Draft> IntakePage::draftOfCard() const
{
    if (!m_dirty || m_card->isBlank())
        return std::nullopt;
    const QString name = m_card->typedName();
    const QString content = QString::fromUtf8(QJsonDocument(m_card->toJson()).toJson(QJsonDocument::Compact));
    return Draft{m_draft, name.isEmpty() ? tr("Without a name") : name.left(80), content};
}

void IntakePage::saveDraftSoon()
{
    const std::optional<Draft> draft = draftOfCard();
    if (!draft)
        return;
    m_dirty = false;
    whenReady(m_workspace.run([wanted = *draft](Register &opened) { return saveDraft(opened, wanted); }), this,
              [this, card = m_card](const Result<DraftId> &id) {
                  if (id && card == m_card)
                      m_draft = *id;
              });
}

// Waits: the register may close right after.
void IntakePage::keepDraft()
{
    m_draftTimer.stop();
    if (const std::optional<Draft> draft = draftOfCard()) {
        const Result<DraftId> id = m_workspace.runAndWait([&draft](Register &opened) { return saveDraft(opened, *draft); });
        if (id)
            m_draft = *id;
        m_dirty = false;
    }
}

void IntakePage::readDrafts()
{
    whenReady(m_workspace.run([](Register &opened) { return drafts(opened); }), this,
              [this](const Result<std::vector<DraftRow>> &rows) { showDrafts(rows.value_or({})); });
}

void IntakePage::showDrafts(const std::vector<DraftRow> &rows)
{
    m_begun.clear();
    m_drafts->clear();
    for (const DraftRow &row : rows) {
        if (m_draft == row.id)
            continue;
        m_begun.push_back(row);
        m_drafts->addItem(tr("%1, begun %2").arg(row.title, moment(row.savedOn)));
    }
    m_drafts->setVisible(!m_begun.empty());
    m_draftsTitle->setVisible(!m_begun.empty());
}

void IntakePage::lookForPerson()
{
    const std::optional<OrganisationId> organisation = m_card->organisation();
    const PersonSketch sketch = m_card->sketch();
    if (m_card->person() && m_card->person()->name.display() != sketch.name.trimmed())
        m_card->setPerson(std::nullopt);
    if (!organisation || sketch.name.trimmed().size() + sketch.telephone.size() + sketch.email.size() < 3)
        return showPersons({});
    whenReady(m_workspace.run([organisation = *organisation, sketch](Register &opened) {
                  return likelyPersons(opened, organisation, sketch);
              }),
              this, [this](const Result<std::vector<LikelyPerson>> &likely) { showPersons(likely.value_or({})); });
}

void IntakePage::showPersons(const std::vector<LikelyPerson> &likely)
{
    m_likely = likely;
    m_persons->clear();
    for (const LikelyPerson &one : likely) {
        QStringList lines{one.person.name.display()};
        if (one.person.address)
            lines.append(one.person.address->oneLine());
        for (const RequestRow &open : one.openRequests)
            lines.append(tr("Open: %1, %2").arg(open.reference, listed(open.rights)));
        m_persons->addItem(lines.join(QLatin1Char('\n')));
    }
    m_persons->setVisible(!likely.empty());
    m_personsTitle->setVisible(!likely.empty());
}

} // namespace balie
