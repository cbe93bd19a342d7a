// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the intake page writes: the case, and drafts of it; and whom it may concern.
#include "core/casework/receiverequest.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "ui/intake/intakepage.h"
#include "ui/support/messagebar.h"
#include "ui/support/plainlabel.h"
#include "ui/support/whenready.h"

#include <QJsonDocument>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace balie {

void IntakePage::save(NumberGate numbers)
{
    if (m_saving)
        return;
    Result<Receipt> receipt = m_card->receipt(numbers);
    if (!receipt) {
        const QString mistake = m_card->mistake();
        return messages()->tell(MessageKind::Failure, mistake.isEmpty() ? sentenceOf(receipt.error()) : mistake);
    }
    receipt->draft = m_draft;
    m_saving = true;
    m_draftTimer.stop();
    whenReady(m_workspace.run([wanted = *receipt](Register &opened) { return receiveRequest(opened, wanted); }), this,
              [this](const Result<ActDone> &done) {
                  m_saving = false;
                  const std::optional<QString> wanted = std::exchange(m_wanted, std::nullopt);
                  if (done)
                      saved(*done);
                  else if (done.error().code() == ErrorCode::HoldsForbiddenNumber)
                      askToMask(done.error());
                  else
                      messages()->tell(MessageKind::Failure, sentenceOf(done.error()));
                  if (done && wanted)
                      begin(*wanted);
              });
}

// The card shows what is made unreadable, and why; the number itself is never stored.
void IntakePage::askToMask(const Error &error)
{
    messages()->offer(MessageKind::Caution, sentenceOf(error), tr("Make it unreadable and save"),
                      [this] { save(NumberGate::Mask); });
    m_card->leadToNumber();
}

// The number and the last day are read aloud while the caller is still on the line.
void IntakePage::saved(const ActDone &done)
{
    const QString toRead = aloud(done.reference, done.clocks.due);
    m_lastOrganisation = m_card->organisation();
    newCard(m_kind);
    m_saved = toRead;
    readAloud();
    messages()->offer(MessageKind::Success, tr("Saved as %1.").arg(done.reference), tr("&Open the case"),
                      [this, id = done.request] { Q_EMIT requestWanted(id); });
    m_card->focusFirst();
}

void IntakePage::later()
{
    const bool blank = m_card->isBlank();
    if (const Result<void> kept = keepDraft(); !kept)
        return notKept(kept.error());
    newCard(m_kind);
    if (!blank)
        messages()->tell(MessageKind::Success, tr("The card is kept. You find it here under “Not finished yet”."));
    m_card->focusFirst();
}

// The card stays, for it is nowhere else.
void IntakePage::notKept(const Error &error)
{
    messages()->tell(MessageKind::Failure, tr("The card is not kept, and stays here: %1").arg(sentenceOf(error)));
}

std::optional<Draft> IntakePage::draftOfCard() const
{
    if (!m_dirty || m_card->isBlank())
        return std::nullopt;
    const QString name = m_card->typedName();
    const QString content = QString::fromUtf8(QJsonDocument(m_card->toJson()).toJson(QJsonDocument::Compact));
    return Draft{m_draft.value_or(DraftId::create(m_clock.now())), name.isEmpty() ? tr("Without a name") : name.left(80), content};
}

// The draft has its id before it is saved: what is typed meanwhile goes to the same one.
void IntakePage::saveDraftSoon()
{
    const std::optional<Draft> draft = draftOfCard();
    if (!draft)
        return;
    m_dirty = false;
    m_draft = draft->id;
    whenReady(m_workspace.run([wanted = *draft](Register &opened) { return saveDraft(opened, wanted); }), this,
              [this, card = m_card](const Result<DraftId> &id) {
                  if (id || card != m_card)
                      return;
                  m_dirty = true;
                  notKept(id.error());
              });
}

// Waits: the register may close right after.
Result<void> IntakePage::keepDraft()
{
    m_draftTimer.stop();
    const std::optional<Draft> draft = draftOfCard();
    if (!draft)
        return {};
    const Result<DraftId> id = m_workspace.runAndWait([&draft](Register &opened) { return saveDraft(opened, *draft); });
    if (!id)
        return id.error();
    m_draft = *id;
    m_dirty = false;
    return {};
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
    m_discard->setVisible(!m_begun.empty());
}

// A card opens here; a text for an act opens with its case.
void IntakePage::openDraft(const DraftRow &row)
{
    if (row.request)
        Q_EMIT requestWanted(*row.request);
    else
        begin(QStringLiteral("draft:%1").arg(row.id.toString()));
}

// It cannot be taken back, so it is asked first, in its place.
void IntakePage::askToDiscard()
{
    const int row = std::max(0, m_drafts->currentRow());
    const DraftRow draft = m_begun[static_cast<std::size_t>(row)];
    m_drafts->setCurrentRow(row);
    messages()->offer(MessageKind::Caution, tr("“%1” is then gone for good.").arg(draft.title), tr("Yes, discard it"),
                      [this, id = draft.id] { discard(id); });
}

void IntakePage::discard(const DraftId &draft)
{
    whenReady(m_workspace.run([draft](Register &opened) { return dropDraft(opened, draft); }), this,
              [this](const Result<void> &gone) {
                  if (gone)
                      messages()->tell(MessageKind::Success, tr("Discarded."));
                  else
                      messages()->tell(MessageKind::Failure, sentenceOf(gone.error()));
              });
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
