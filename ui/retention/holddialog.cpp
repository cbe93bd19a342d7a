// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/holddialog.h"

#include "core/casework/placehold.h"
#include "core/wording/datewords.h"
#include "core/wording/retentionwords.h"
#include "ui_holdform.h"

#include <QLocale>

namespace balie {

HoldDialog::HoldDialog(Workspace &workspace, const RetentionRow &row, QDate today, QWidget *parent)
    : KeepingDialog(workspace, tr("Do not destroy"), tr("&Hold it"), parent), m_ui(new Ui::HoldForm), m_today(today)
{
    setObjectName(QStringLiteral("holdDialog"));
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    offerTargets(row);
    for (const HoldKind kind : allValues<HoldKind>())
        m_ui->kind->addItem(wordOf(kind), toWord(kind));
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(toWord(HoldKind::Claim)));
    m_ui->owner->setText(workspace.session().userName);
    m_ui->reviewOn->setToday(today);
    m_ui->reviewOn->setSide(DayLies::After);
    m_ui->reviewOn->setDay(today.addMonths(3));
    m_ui->from->setToday(today);
    m_ui->from->setSide(DayLies::Before);
    m_ui->from->setDay(today);
    setForm(form);
}

HoldDialog::~HoldDialog() = default;

void HoldDialog::offerTargets(const RetentionRow &row)
{
    const auto offer = [this](const QString &words, const HoldTarget &target) {
        m_ui->target->addItem(words);
        m_targets.push_back(target);
    };
    offer(tr("Only this: %1").arg(row.category.name.in(QLocale())), row.item.id);
    if (row.item.person)
        offer(tr("Everything of %1").arg(row.personName), *row.item.person);
    if (row.item.request)
        offer(tr("Everything of case %1").arg(row.caseReference), *row.item.request);
}

bool HoldDialog::isComplete()
{
    if (m_ui->reason->toPlainText().trimmed().isEmpty())
        refuse(tr("Fill in why it may not be destroyed now."), m_ui->reason);
    else if (m_ui->owner->text().trimmed().isEmpty())
        refuse(tr("Fill in who looks at it again, so that it does not stay for ever."), m_ui->owner);
    else if (!m_ui->reviewOn->day())
        refuse(m_ui->reviewOn->hasMistake() ? m_ui->reviewOn->mistake() : tr("Fill in the day on which somebody looks at it again."), m_ui->reviewOn);
    else if (!m_ui->from->day())
        refuse(m_ui->from->hasMistake() ? m_ui->from->mistake() : tr("Fill in the day since when it may not be destroyed."), m_ui->from);
    else if (*m_ui->reviewOn->day() < *m_ui->from->day())
        refuse(tr("That day lies before the day since when it may not be destroyed, %1.").arg(shortDay(*m_ui->from->day())), m_ui->reviewOn);
    else
        return true;
    return false;
}

QWidget *HoldDialog::wrongField(const Error &error) const
{
    switch (error.code()) {
    case ErrorCode::DateInFuture: return m_ui->from;
    case ErrorCode::DateOutOfOrder: return m_ui->reviewOn;
    default: return KeepingDialog::wrongField(error);
    }
}

void HoldDialog::record()
{
    if (!isComplete())
        return;
    const Result<ShortText> owner = ShortText::from(m_ui->owner->text());
    const Result<LongText> reason = LongText::from(m_ui->reason->toPlainText().trimmed());
    if (!owner || !reason)
        return refuseBecause(owner ? reason.error() : owner.error());
    const HoldKind kind = fromWord<HoldKind>(m_ui->kind->currentData().toString()).value_or(HoldKind::Claim);
    const Hold hold{kind, *owner, *reason, *m_ui->from->day(), *m_ui->reviewOn->day(), {}};
    const HoldTarget target = m_targets.at(static_cast<std::size_t>(std::max(0, m_ui->target->currentIndex())));
    store([target, hold](Register &opened) { return placeHold(opened, target, hold); }, [this](const Result<PlacedHold> &placed) {
        const auto undo = undoBy([id = placed->id, on = m_today](Register &opened) { return liftHold(opened, id, on); });
        Q_EMIT recorded(tr("It is on hold until somebody lifts that. %1 looks at it again on %2.").arg(placed->hold.owner.toString(), shortDay(placed->hold.reviewOn)), undo);
    });
}

} // namespace balie
