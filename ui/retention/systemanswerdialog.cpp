// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/systemanswerdialog.h"

#include "core/casework/destruction/carryoutdestruction.h"
#include "core/domain/retention/casefile.h"
#include "core/wording/destructionwords.h"
#include "ui/support/pluralof.h"
#include "ui_systemanswerform.h"

#include <QLocale>
#include <QSet>

namespace balie {

SystemAnswerDialog::SystemAnswerDialog(Workspace &workspace, const DestructionSheet &sheet, const QString &system, QDate today, QWidget *parent)
    : KeepingDialog(workspace, tr("Answer about %1").arg(sheet.destruction.number), tr("&Keep the answer"), parent), m_ui(new Ui::SystemAnswerForm), m_destruction(sheet.destruction),
      m_system(system), m_isOwn(system == ownSystem().toString())
{
    setObjectName(QStringLiteral("answerDialog"));
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    count(sheet);
    m_ui->intro->setText(m_spared > 0 ? introOf() + u'\n' + DestructionText::sparedLine(m_spared, true) : introOf());
    if (m_isOwn)
        m_ui->by->setText(workspace.session().userName);
    m_ui->outcome->addItem(tr("All of it is destroyed there"), toWord(SystemOutcome::Destroyed));
    m_ui->outcome->addItem(tr("It is not destroyed, it stays there"), toWord(SystemOutcome::Kept));
    m_ui->on->setToday(today);
    m_ui->on->setSide(DayLies::Before);
    m_ui->on->setRange(sheet.destruction.begun->at.inZone(legalZone()).date(), today);
    m_ui->on->setDay(today);
    setForm(form);
    sayMeanwhile(tr("It is being erased here, and then every page of the register is searched for it. In a large register that takes minutes. Leave the program open."));
    connect(m_ui->outcome, &QComboBox::currentIndexChanged, this, &SystemAnswerDialog::showOutcome);
    showOutcome();
}

SystemAnswerDialog::~SystemAnswerDialog() = default;

QString SystemAnswerDialog::introOf() const
{
    const QString number = QLocale().toString(m_items);
    return m_isOwn ? tr("%1 file(s) of closed cases in this register itself. You answer for it.", nullptr, pluralOf(m_items)).arg(number)
                   : tr("%1: %2 thing(s) on the list. What did its administrator answer?", "a system and how many", pluralOf(m_items)).arg(m_system, number);
}

void SystemAnswerDialog::count(const DestructionSheet &sheet)
{
    QSet<QString> others;
    for (const DestructionSheet::Part &part : sheet.parts) {
        if (part.system == m_system) {
            m_items += part.items - part.spared;
            m_spared += part.spared;
        } else if (!part.answer) {
            others.insert(part.system);
        }
    }
    m_others = static_cast<int>(others.size());
}

SystemOutcome SystemAnswerDialog::outcome() const
{
    return fromWord<SystemOutcome>(m_ui->outcome->currentData().toString()).value_or(SystemOutcome::Kept);
}

void SystemAnswerDialog::showOutcome()
{
    const bool destroyed = outcome() == SystemOutcome::Destroyed;
    m_ui->noteLabel->setText(destroyed ? tr("What &else there is to say") : tr("Why is it k&ept there? (required)"));
    if (!destroyed)
        return m_ui->outcomeWords->setText(tr("Then it stays here too, past its period. It can be proposed again."));
    m_ui->outcomeWords->setText(m_isOwn ? tr("Then the words, the letters and the files of each case are erased, and the persons of whom nothing else is known. How a case was dealt with stays.")
                                        : tr("Then it is erased here as well: of whom it was, which file it was, and the persons of whom nothing else is known."));
}

bool SystemAnswerDialog::isComplete()
{
    if (m_ui->by->text().trimmed().isEmpty())
        refuse(tr("Fill in who says so: the administrator of the system."), m_ui->by);
    else if (!m_ui->on->day())
        refuse(m_ui->on->hasMistake() ? m_ui->on->mistake() : tr("Fill in the day on which it was destroyed, or refused."), m_ui->on);
    else if (outcome() == SystemOutcome::Kept && m_ui->note->toPlainText().trimmed().isEmpty())
        refuse(tr("Fill in why it stays there."), m_ui->note);
    else
        return true;
    return false;
}

QWidget *SystemAnswerDialog::wrongField(const Error &error) const
{
    switch (error.code()) {
    case ErrorCode::DateInFuture:
    case ErrorCode::DateOutOfOrder: return m_ui->on;
    case ErrorCode::ReasonMissing: return m_ui->note;
    default: return KeepingDialog::wrongField(error);
    }
}

void SystemAnswerDialog::record()
{
    if (!isComplete())
        return;
    const Result<ShortText> by = ShortText::from(m_ui->by->text());
    const Result<LongText> note = LongText::from(m_ui->note->toPlainText().trimmed());
    if (!by || !note)
        return refuseBecause(by ? note.error() : by.error());
    const SystemAnswer answer{outcome(), *by, *m_ui->on->day(), *note};
    if (answer.outcome == SystemOutcome::Destroyed)
        askOnceMore(answer);
    else
        keep(answer);
}

void SystemAnswerDialog::askOnceMore(const SystemAnswer &answer)
{
    const QString number = QLocale().toString(m_items);
    const QString question = m_others > 0
        ? tr("%1 thing(s) are erased here too. Nobody can undo that.", nullptr, pluralOf(m_items)).arg(number)
        : tr("This is the last answer. %1 thing(s) are erased here too, and %2 is done. Nobody can undo that.", nullptr, pluralOf(m_items)).arg(number, m_destruction.number);
    ask(question, tr("E&rase"), [this, answer] { keep(answer); });
}

void SystemAnswerDialog::keep(const SystemAnswer &answer)
{
    const Result<ShortText> system = ShortText::from(m_system);
    if (!system)
        return refuseBecause(system.error());
    store([id = m_destruction.id, system = *system, answer](Register &opened) { return answerDestruction(opened, id, system, answer); },
          [this, answer](const Result<Destruction> &after) { Q_EMIT recorded(saidAfter(*after, answer), {}); });
}

QString SystemAnswerDialog::saidAfter(const Destruction &after, const SystemAnswer &answer) const
{
    if (after.done)
        return tr("Every system has answered: %1 is done. Save its certificate.").arg(after.number);
    const QString left = tr("%n system(s) still have to answer.", nullptr, m_others);
    return (answer.outcome == SystemOutcome::Destroyed ? tr("What was destroyed in %1 is erased here too.") : tr("What is in %1 stays.")).arg(m_system) + u' ' + left;
}

} // namespace balie
