// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/recipientacts.h"

#include "core/casework/disclosure/keeprecipient.h"
#include "core/wording/datewords.h"
#include "ui/support/pluralof.h"
#include "ui_endrecipientform.h"
#include "ui_mergeform.h"

#include <QLocale>

namespace balie {

EndRecipientDialog::EndRecipientDialog(Workspace &workspace, const Recipient &recipient, QDate today, QWidget *parent)
    : KeepingDialog(workspace, tr("End a recipient"), tr("&Keep"), parent), m_ui(new Ui::EndRecipientForm), m_before(recipient)
{
    setObjectName(QStringLiteral("endRecipientDialog"));
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    m_ui->intro->setText(tr("%1 gets no data after this day. What it got before stays in the register.").arg(recipient.name.toString()));
    m_ui->ended->setToday(today);
    m_ui->ended->setSide(DayLies::Nearest);
    m_ui->ended->setDay(recipient.ended.value_or(today));
    setForm(form);
}

EndRecipientDialog::~EndRecipientDialog() = default;

void EndRecipientDialog::record()
{
    if (!m_ui->ended->day())
        return refuse(m_ui->ended->hasMistake() ? m_ui->ended->mistake() : tr("Fill in the last day on which it got data."), m_ui->ended);
    Recipient ended = m_before;
    ended.ended = m_ui->ended->day();
    store([ended](Register &opened) { return keepRecipients(opened, {ended}); }, [this](const Result<std::vector<Recipient>> &stored) {
        Recipient before = m_before;
        before.revision = stored->front().revision;
        Q_EMIT recorded(tr("%1 gets no data after %2.").arg(before.name.toString(), shortDay(*stored->front().ended)),
                        undoBy([before](Register &opened) { return keepRecipients(opened, {before}); }));
    });
}

MergeRecipientDialog::MergeRecipientDialog(Workspace &workspace, const RecipientRow &duplicate, const std::vector<RecipientRow> &others, QWidget *parent)
    : KeepingDialog(workspace, tr("Merge two recipients"), tr("&Merge"), parent), m_ui(new Ui::MergeForm), m_duplicate(duplicate)
{
    setObjectName(QStringLiteral("mergeRecipientDialog"));
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    m_ui->intro->setText(tr("%1 is the same one as another in this list. Its agreements and what it got go to the other, whose own words stay.")
                             .arg(duplicate.recipient.name.toString()));
    for (const RecipientRow &row : others) {
        if (row.recipient.organisation == duplicate.recipient.organisation && row.recipient.id != duplicate.recipient.id)
            m_ui->stays->addItem(row.recipient.name.toString(), row.recipient.id.toString());
    }
    m_ui->stays->choose({});
    setForm(form);
    connect(m_ui->stays, &QComboBox::currentTextChanged, this, &MergeRecipientDialog::showOutcome);
    showOutcome();
}

MergeRecipientDialog::~MergeRecipientDialog() = default;

void MergeRecipientDialog::showOutcome()
{
    const bool isChosen = !m_ui->stays->chosen().isEmpty();
    takeAsGiven(*m_ui->stays->lineEdit()); // chosen, not typed
    m_ui->outcome->setText(isChosen ? tr("%1 disclosures go from %2 to %3. That cannot be taken back.", nullptr, pluralOf(m_duplicate.disclosures))
                                          .arg(QLocale().toString(m_duplicate.disclosures), m_duplicate.recipient.name.toString(), m_ui->stays->currentText())
                                    : QString());
}

void MergeRecipientDialog::record()
{
    const Result<RecipientId> stays = RecipientId::from(m_ui->stays->chosen());
    if (!stays)
        return refuse(tr("Choose which one stays, from the list."), m_ui->stays);
    store([duplicate = m_duplicate.recipient.id, stays = *stays](Register &opened) { return mergeRecipients(opened, duplicate, stays); },
          [this, name = m_ui->stays->currentText()](const Result<void> &) { Q_EMIT recorded(tr("Merged into %1.").arg(name), UndoWork()); });
}

} // namespace balie
