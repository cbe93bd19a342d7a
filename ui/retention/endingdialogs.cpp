// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/endingdialogs.h"

#include "core/casework/addretention.h"
#include "core/casework/editretention.h"
#include "core/overview/retentioncells.h"
#include "core/wording/retentionwords.h"
#include "ui_removeform.h"
#include "ui_triggerform.h"

namespace balie {

TriggerDialog::TriggerDialog(Workspace &workspace, const RetentionDetail &detail, QDate today, QWidget *parent)
    : KeepingDialog(workspace, tr("When the period began"), tr("&Keep"), parent), m_ui(new Ui::TriggerForm), m_detail(detail), m_today(today)
{
    setObjectName(QStringLiteral("triggerDialog"));
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    m_ui->intro->setText(tr("%1. The period begins with: %2.").arg(whomOf(detail.row), wordOf(detail.rule.trigger)));
    m_ui->trigger->setToday(today);
    m_ui->trigger->setSide(DayLies::Nearest);
    if (detail.row.item.trigger)
        m_ui->trigger->setDay(*detail.row.item.trigger);
    setForm(form);
    connect(m_ui->trigger, &DateField::dayChanged, this, &TriggerDialog::showOutcome);
    showOutcome();
}

TriggerDialog::~TriggerDialog() = default;

// Under the rule that holds today; a day under an earlier version of the statement can come out otherwise.
void TriggerDialog::showOutcome()
{
    if (m_ui->trigger->hasMistake())
        return m_ui->outcome->clear();
    std::vector<Hold> standing;
    for (const PlacedHold &placed : m_detail.holds)
        standing.push_back(placed.hold);
    RetentionItem item = m_detail.row.item;
    item.trigger = m_ui->trigger->day();
    m_ui->outcome->setText(sentenceOf(m_detail.rule, expiryOf(m_detail.rule, item.days(), standing, m_today)));
}

QWidget *TriggerDialog::wrongField(const Error &error) const
{
    return error.code() == ErrorCode::NotADate ? m_ui->trigger : KeepingDialog::wrongField(error);
}

void TriggerDialog::record()
{
    if (m_ui->trigger->hasMistake())
        return refuse(m_ui->trigger->mistake(), m_ui->trigger);
    const RetentionItemId id = m_detail.row.item.id;
    store([id, day = m_ui->trigger->day()](Register &opened) { return endRetention(opened, id, day); }, [this, id](const Result<RetentionItem> &) {
        const auto undo = undoBy([id, before = m_detail.row.item.trigger](Register &opened) { return endRetention(opened, id, before); });
        Q_EMIT recorded(m_ui->trigger->day() ? tr("The period runs from that day.") : tr("The period has not begun after all."), undo);
    });
}

RemoveDialog::RemoveDialog(Workspace &workspace, const RetentionRow &row, QWidget *parent)
    : KeepingDialog(workspace, tr("Entered by mistake"), tr("&Take out of the list"), parent), m_ui(new Ui::RemoveForm), m_item(row.item)
{
    setObjectName(QStringLiteral("removeDialog"));
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    m_ui->intro->setText(tr("%1: this goes out of the list because it is not kept anywhere. Nothing is destroyed by it.").arg(whomOf(row)));
    setForm(form);
}

RemoveDialog::~RemoveDialog() = default;

QWidget *RemoveDialog::wrongField(const Error &error) const
{
    return error.code() == ErrorCode::ReasonMissing ? m_ui->reason : KeepingDialog::wrongField(error);
}

void RemoveDialog::record()
{
    const Result<LongText> reason = LongText::from(m_ui->reason->toPlainText().trimmed());
    if (!reason)
        return refuseBecause(reason.error());
    store([id = m_item.id, why = *reason](Register &opened) { return removeRetention(opened, id, why); }, [this](const Result<void> &) {
        Q_EMIT recorded(tr("It is out of the list."), undoBy([item = m_item](Register &opened) { return addRetention(opened, {item}); }));
    });
}

} // namespace balie
