// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/actdialog.h"

#include "core/casework/recordact.h"
#include "core/wording/cautionwords.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "ui/support/datefield.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/primarybutton.h"
#include "ui/support/taborder.h"
#include "ui/support/whenready.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace balie {

ActDialog::ActDialog(Workspace &workspace, const CaseView &view, const QString &title, const QString &action,
                     QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_view(view)
{
    setWindowTitle(tr("%1 – %2", "title of an act and case number").arg(title, view.dossier.request.reference()));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    build(action);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(200);
    connect(&m_previewTimer, &QTimer::timeout, this, &ActDialog::showPreview);
}

void ActDialog::build(const QString &action)
{
    auto *whole = new QVBoxLayout(this);
    metrics::layOutCard(whole);
    m_messages = new MessageBar(this);
    m_messages->setObjectName(QStringLiteral("messages"));
    m_messages->dismiss();
    whole->addWidget(m_messages);
    m_formPlace = new QVBoxLayout;
    whole->addLayout(m_formPlace, 1);
    m_dayLabel = new PlainLabel(tr("Da&y of the act"), this);
    m_day = new DateField(this);
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setToday(m_view.today);
    m_day->setSide(DayLies::Before);
    m_day->setDay(m_view.today);
    m_dayLabel->setBuddy(m_day);
    whole->addWidget(m_dayLabel);
    whole->addWidget(m_day);
    m_preview = new PlainLabel(QString(), TextRole::Caption, this);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setWordWrap(true);
    whole->addWidget(m_preview);
    auto *buttons = new QDialogButtonBox(this);
    m_action = new PrimaryButton(action, this);
    m_action->setObjectName(QStringLiteral("record"));
    m_action->setDefault(true);
    buttons->addButton(m_action, QDialogButtonBox::ActionRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    whole->addWidget(buttons);
    setMinimumWidth(560);
    connect(m_day, &DateField::dayChanged, this, &ActDialog::formChanged);
    connect(m_action, &QPushButton::clicked, this, [this] { submit(NumberGate::Refuse); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ActDialog::setForm(QWidget *form)
{
    if (form->layout())
        metrics::layOutInside(form->layout());
    m_formPlace->addWidget(form);
    tabThrough(*form, {m_day, m_action, m_cancel});
}

void ActDialog::setDayLabel(const QString &text)
{
    m_dayLabel->setText(text);
}

void ActDialog::hideDay()
{
    m_dayHidden = true;
    m_dayLabel->hide();
    m_day->hide();
}

std::optional<QDate> ActDialog::actDay() const
{
    return m_dayHidden ? std::optional(m_view.today) : m_day->day();
}

// A refusal was of what stood there before.
void ActDialog::formChanged()
{
    m_messages->dismiss();
    m_previewTimer.start();
}

void ActDialog::refuse(const QString &text)
{
    m_messages->tell(MessageKind::Failure, text);
}

// What would follow is asked of the rules themselves, not guessed here.
void ActDialog::showPreview()
{
    const Result<Happening> what = happening();
    const std::optional<QDate> day = actDay();
    if (!what || !day) {
        m_preview->clear();
        return;
    }
    const RequestId id = dossier().request.id;
    whenReady(m_workspace.run([id, on = *day, happened = *what](Register &opened) {
                  return previewEvent(opened, id, on, happened);
              }),
              this, [this](const Result<Preview> &preview) { tell(preview); });
}

void ActDialog::tell(const Result<Preview> &preview)
{
    if (!preview) {
        m_preview->setText(sentenceOf(preview.error()));
        return;
    }
    QStringList lines;
    if (isOpen(preview->state)) {
        const QDate due = preview->clocks.due;
        lines.append(due == dossier().clocks.due ? tr("The last day stays %1.").arg(shortDay(due))
                                                 : tr("The last day becomes %1.").arg(shortDay(due)));
    } else {
        lines.append(tr("The case becomes: %1.").arg(wordOf(preview->state)));
    }
    for (const Caution &caution : preview->cautions)
        lines.append(sentenceOf(caution));
    m_preview->setText(lines.join(QLatin1Char('\n')));
}

void ActDialog::submit(NumberGate numbers)
{
    const Result<Happening> what = happening();
    if (what)
        record(*what, numbers);
    else
        refuse(sentenceOf(what.error()));
}

void ActDialog::record(const Happening &what, NumberGate numbers)
{
    const std::optional<QDate> day = actDay();
    if (!day) {
        refuse(tr("Fill in the day on which it was done, for example %1.").arg(QStringLiteral("7-3")));
        m_day->setFocus();
        return;
    }
    m_action->setEnabled(false);
    const Act act{dossier().request.id, *day, dossier().request.revision, numbers};
    whenReady(m_workspace.run([act, what](Register &opened) { return recordAct(opened, act, what); }), this,
              [this](const Result<ActDone> &done) { take(done); });
}

void ActDialog::take(const Result<ActDone> &done)
{
    m_action->setEnabled(true);
    if (done) {
        Q_EMIT recorded(*done);
        accept();
    } else if (done.error().code() == ErrorCode::HoldsForbiddenNumber) {
        m_messages->offer(MessageKind::Caution, sentenceOf(done.error()), tr("&Make it unreadable and store"),
                          [this] { submit(NumberGate::Mask); });
    } else {
        refuse(sentenceOf(done.error()));
    }
}

} // namespace balie
