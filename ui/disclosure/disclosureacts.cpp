// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/disclosureacts.h"

#include "core/casework/disclosure/recorddisclosure.h"
#include "core/wording/datewords.h"
#include "ui/models/disclosuresmodel.h"
#include "ui_strikeoutform.h"
#include "ui_tellform.h"

namespace balie {

StrikeOutDialog::StrikeOutDialog(Workspace &workspace, const DisclosureRow &row, QWidget *parent)
    : KeepingDialog(workspace, tr("Strike out a disclosure"), tr("&Strike out"), parent), m_ui(new Ui::StrikeOutForm), m_disclosure(row.disclosure.id)
{
    setObjectName(QStringLiteral("strikeOutDialog"));
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    m_ui->intro->setText(tr("%1 to %2, about %3: it stays in the register, struck out, and counts no longer. That cannot be taken back.")
                             .arg(shortDay(row.disclosure.on), row.recipientName, aboutWhom(row)));
    setForm(form);
}

StrikeOutDialog::~StrikeOutDialog() = default;

QWidget *StrikeOutDialog::wrongField(const Error &error) const
{
    return error.code() == ErrorCode::ReasonMissing ? m_ui->reason : KeepingDialog::wrongField(error);
}

void StrikeOutDialog::record()
{
    const Result<LongText> reason = LongText::from(m_ui->reason->toPlainText().trimmed());
    if (!reason)
        return refuseBecause(reason.error());
    if (!reason->hasWords())
        return refuse(tr("Fill in why it does not count, so that a reader later understands it."), m_ui->reason);
    store([id = m_disclosure, why = *reason](Register &opened) { return strikeOutDisclosure(opened, id, why); },
          [this](const Result<Disclosure> &) { Q_EMIT recorded(tr("It is struck out."), UndoWork()); });
}

TellDialog::TellDialog(Workspace &workspace, const DisclosureRow &row, QDate today, QWidget *parent)
    : KeepingDialog(workspace, tr("The person was told"), tr("&Keep"), parent), m_ui(new Ui::TellForm), m_before(row.disclosure)
{
    setObjectName(QStringLiteral("tellDialog"));
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    m_ui->intro->setText(tr("On %1 data about %2 went to %3. Tell the person who got which data and why, and fill in when you did.")
                             .arg(longDay(row.disclosure.on), aboutWhom(row), row.recipientName));
    m_ui->on->setToday(today);
    m_ui->on->setSide(DayLies::Before);
    m_ui->on->setDay(today);
    setForm(form);
}

TellDialog::~TellDialog() = default;

QWidget *TellDialog::wrongField(const Error &error) const
{
    const bool isDay = error.code() == ErrorCode::DateInFuture || error.code() == ErrorCode::DateOutOfOrder || error.code() == ErrorCode::NotADate;
    return isDay ? m_ui->on : KeepingDialog::wrongField(error);
}

void TellDialog::record()
{
    if (!m_ui->on->day())
        return refuse(m_ui->on->hasMistake() ? m_ui->on->mistake() : tr("Fill in the day on which the person was told."), m_ui->on);
    store([id = m_before.id, on = *m_ui->on->day()](Register &opened) { return tellDisclosed(opened, id, on); }, [this](const Result<Disclosure> &stored) {
        Disclosure before = m_before;
        before.revision = stored->revision;
        Q_EMIT recorded(tr("It is kept that the person was told."),
                        workspace().may(Permission::ManageRecipients) ? undoBy([before](Register &opened) { return correctDisclosure(opened, before); }) : UndoWork());
    });
}

} // namespace balie
