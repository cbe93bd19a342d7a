// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/choosedialog.h"

#include "core/casework/chooseretention.h"
#include "core/domain/calendar/dutchperiod.h"
#include "core/domain/retention/expiry.h"
#include "core/wording/datewords.h"
#include "core/wording/profilewords.h"
#include "core/wording/retentionwords.h"
#include "ui_chooseform.h"

#include <QLocale>

namespace balie {

ChooseDialog::ChooseDialog(Workspace &workspace, OrganisationId organisation, const RetentionRule &rule, QDate today, QWidget *parent)
    : KeepingDialog(workspace, tr("Choose a period"), tr("C&hoose"), parent), m_ui(new Ui::ChooseForm), m_organisation(organisation), m_rule(rule), m_today(today)
{
    setObjectName(QStringLiteral("chooseDialog"));
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    m_rule.chosen.reset();
    m_ui->grounds->setText((QStringList{rule.category.name.in(QLocale())} + groundsOf(m_rule)).join(u'\n'));
    m_ui->endOfYear->setChecked(rule.floor ? rule.floor->term.start == TermStart::EndOfYear : rule.suggested && rule.suggested->start == TermStart::EndOfYear);
    m_rule.chosen = rule.chosen;
    if (rule.chosen) {
        m_ui->period->setText(periodText(rule.chosen->term.period));
        m_ui->endOfYear->setChecked(rule.chosen->term.start == TermStart::EndOfYear);
        m_ui->reason->setPlainText(rule.chosen->reason.toString());
    }
    setForm(form);
    connect(this, &DialogFrame::fieldsChanged, this, &ChooseDialog::showOutcome);
    showOutcome();
}

ChooseDialog::~ChooseDialog() = default;

Result<std::optional<RetentionTerm>> ChooseDialog::typedTerm() const
{
    if (m_ui->period->text().trimmed().isEmpty())
        return std::optional<RetentionTerm>();
    return periodFromTyped(m_ui->period->text()).transform([this](const Period &period) {
        return std::optional(RetentionTerm{period, m_ui->endOfYear->isChecked() ? TermStart::EndOfYear : TermStart::Day});
    });
}

// What would come of it for something of which the period begins today: the rules say it, not this dialog.
void ChooseDialog::showOutcome()
{
    const auto term = typedTerm();
    if (!term)
        return m_ui->outcome->clear();
    RetentionRule rule = m_rule;
    rule.chosen.reset();
    const auto reason = LongText::from(m_ui->reason->toPlainText().trimmed());
    if (*term && reason)
        rule.chosen = ChosenTerm{**term, *reason};
    const Expiry expiry = expiryOf(rule, TriggerDays(m_today, m_today), {}, m_today);
    QStringList parts;
    if (expiry.conflict && expiry.state == ExpiryState::InConflict)
        parts.append(sentenceOf(rule, *expiry.conflict));
    parts.append(expiry.lastDay ? tr("What begins today stays up to and including %1: %2.").arg(plainDay(*expiry.lastDay), wordOf(expiry.reason).toLower()) : wordOf(expiry.state));
    if (*term && expiry.lastDay && rule.chosen && rule.chosen->term.lastDay(m_today) != *expiry.lastDay)
        parts.append(tr("Law or promise do not let your choice reach to %1.").arg(plainDay(rule.chosen->term.lastDay(m_today))));
    m_ui->outcome->setText(parts.join(u'\n'));
}

QWidget *ChooseDialog::wrongField(const Error &error) const
{
    switch (error.code()) {
    case ErrorCode::NotAPeriod: return m_ui->period;
    case ErrorCode::ReasonMissing: return m_ui->reason;
    default: return KeepingDialog::wrongField(error);
    }
}

void ChooseDialog::record()
{
    const auto term = typedTerm();
    if (!term)
        return refuse(tr("That is no period. Type it for example as “7 jaar” or “6 maanden”."), m_ui->period);
    const Result<LongText> reason = LongText::from(m_ui->reason->toPlainText().trimmed());
    if (!reason)
        return refuseBecause(reason.error());
    if (*term && !reason->hasWords())
        return refuse(tr("Fill in why so long: a choice is accounted for."), m_ui->reason);
    choose(*term ? std::optional(ChosenTerm{**term, *reason}) : std::nullopt);
}

void ChooseDialog::choose(const std::optional<ChosenTerm> &chosen)
{
    store([whose = m_organisation, category = m_rule.category.id, chosen](Register &opened) { return chooseRetention(opened, whose, category, chosen); },
          [this, chosen](const Result<RetentionRule> &) {
              const auto undo = undoBy([whose = m_organisation, category = m_rule.category.id, before = m_rule.chosen](Register &opened) {
                  return chooseRetention(opened, whose, category, before);
              });
              Q_EMIT recorded(chosen ? tr("The period is chosen; everything of this category stands by it from now on.") : tr("Nothing is chosen for this category any more."), undo);
          });
}

} // namespace balie
