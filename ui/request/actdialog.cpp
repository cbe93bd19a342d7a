// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/actdialog.h"

#include "core/casework/beginletter.h"
#include "core/casework/recordact.h"
#include "core/domain/identity/bsnguard.h"
#include "core/domain/letter/provenact.h"
#include "core/wording/cautionwords.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "ui/support/datefield.h"
#include "ui/support/formstate.h"
#include "ui/support/icons.h"
#include "ui/support/messagebar.h"
#include "ui/support/plainlabel.h"
#include "ui/support/primarybutton.h"
#include "ui/support/whenready.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

namespace balie {

ActDialog::ActDialog(Workspace &workspace, const CaseView &view, const QString &title, const QString &action,
                     QWidget *parent)
    : DialogFrame(tr("%1 – %2", "title of an act and case number").arg(title, view.dossier.request.reference()), action, parent),
      m_workspace(workspace), m_view(view)
{
    this->action()->setObjectName(QStringLiteral("record"));
    setMinimumWidth(560);
    build();
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(200);
    connect(&m_previewTimer, &QTimer::timeout, this, &ActDialog::showPreview);
    connect(this, &DialogFrame::fieldsChanged, this, &ActDialog::formChanged);
    connect(this, &DialogFrame::confirmed, this, [this] { submit(NumberGate::Refuse); });
}

void ActDialog::build()
{
    m_dayLabel = new PlainLabel(tr("Da&y of the act"), this);
    m_day = new DateField(this);
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setToday(m_view.today);
    m_day->setSide(DayLies::Before);
    m_day->setDay(m_view.today);
    m_dayLabel->setBuddy(m_day);
    m_preview = new PlainLabel(QString(), TextRole::Caption, this);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setWordWrap(true);
    addUnderForm(m_dayLabel);
    addUnderForm(m_day);
    addUnderForm(m_preview);
    connect(m_day, &DateField::dayChanged, this, &DialogFrame::fieldsChanged);
}

void ActDialog::setDayLabel(const QString &text)
{
    m_dayLabel->setText(text);
}

void ActDialog::hideDay()
{
    m_isOfToday = true;
    m_dayLabel->hide();
    m_day->hide();
}

void ActDialog::askOtherDay(const QString &label, QDate day)
{
    m_isOfToday = true;
    setDayLabel(label);
    m_day->setDay(day);
}

QJsonObject ActDialog::typed() const
{
    return formState(*this);
}

void ActDialog::fill(const QJsonObject &typed)
{
    fillForm(*this, typed);
}

void ActDialog::showEvent(QShowEvent *event)
{
    DialogFrame::showEvent(event);
    if (!m_atFirst)
        m_atFirst = typed();
}

std::optional<QDate> ActDialog::actDay() const
{
    return m_isOfToday ? std::optional(m_view.today) : m_day->day();
}

void ActDialog::formChanged()
{
    m_previewTimer.start();
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
    if (movesCase() && isOpen(preview->state)) {
        const QDate due = preview->clocks.due;
        lines.append(due == dossier().clocks.due ? tr("The last day stays %1.").arg(shortDay(due))
                                                 : tr("The last day becomes %1.").arg(shortDay(due)));
    } else if (movesCase()) {
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
        refuseBecause(what.error());
}

void ActDialog::record(const Happening &what, NumberGate numbers)
{
    const std::optional<QDate> day = actDay();
    if (!day && m_day->hasMistake())
        return refuse(m_day->mistake(), m_day);
    if (!day)
        return refuse(tr("Fill in the day on which it was done, for example %1.").arg(QStringLiteral("7-3")), m_day);
    setWorking(true);
    const Act act{dossier().request.id, *day, dossier().request.revision, numbers};
    whenReady(m_workspace.run([act, what](Register &opened) { return recordAct(opened, act, what); }), this,
              [this, what](const Result<ActDone> &done) { take(done, what); });
}

void ActDialog::take(const Result<ActDone> &done, const Happening &what)
{
    setWorking(false);
    if (!done)
        return refuseBecause(done.error());
    Q_EMIT recorded(*done, wordOf(what));
    accept();
}

void ActDialog::offerLetter()
{
    m_makeLetter = new QPushButton(icon(IconName::Note), tr("Make the &letter first"), this);
    m_makeLetter->setObjectName(QStringLiteral("makeLetter"));
    m_makeLetter->setAutoDefault(false);
    m_makeLetter->setToolTip(tr("The step is recorded once the letter is sent. Was it told in another way? Record it here."));
    addUnderForm(m_makeLetter);
    connect(m_makeLetter, &QPushButton::clicked, this, &ActDialog::makeLetter);
}

void ActDialog::preferLetter(LetterKind kind)
{
    m_letterKind = kind;
    if (m_makeLetter)
        m_makeLetter->setFocus();
}

// An answer to a complaint is a letter of its own; which of the others it is follows from what was decided.
void ActDialog::makeLetter()
{
    const Result<Happening> what = happening();
    if (!what)
        return refuseBecause(what.error());
    const std::optional<LetterPlan> plan = letterFor(*what);
    if (!plan)
        return;
    const LetterKind kind = m_letterKind == LetterKind::ComplaintAnswer ? *m_letterKind : plan->kind;
    LetterOrder order{dossier().request.id, kind, m_letterLanguage, {}, plan->byHand, plan->meant.decisions, plan->meant.ground, {}, plan->meant.outcome, plan->meant.demand};
    order.byHand.removeIf([](const std::pair<const QString &, QString &> said) { return said.second.isEmpty(); });
    setWorking(true);
    whenReady(m_workspace.run([order](Register &opened) { return beginLetter(opened, order); }), this, [this](const Result<CaseLetter> &letter) {
        setWorking(false);
        if (!letter)
            return refuseBecause(letter.error());
        Q_EMIT letterBegun(letter->id);
        accept();
    });
}

// As its label says it, without what is said of it between brackets.
QString ActDialog::nameOf(const QWidget &field) const
{
    static const QRegularExpression aside(QStringLiteral("\\s*\\([^)]*\\)\\s*$"));
    for (const QLabel *label : findChildren<QLabel *>()) {
        if (label->buddy() == &field)
            return label->text().remove(u'&').remove(aside);
    }
    return {};
}

void ActDialog::askToMask(const Error &error)
{
    messages()->offer(MessageKind::Caution, sentenceOf(error), tr("&Make it unreadable and store"),
                      [this] { submit(NumberGate::Mask); });
    lead(wrongField(error));
}

void ActDialog::refuseBecause(const Error &error)
{
    setWorking(false);
    if (error.code() == ErrorCode::HoldsForbiddenNumber)
        return askToMask(error);
    QWidget *field = wrongField(error);
    const QString name = error.code() == ErrorCode::ReasonMissing && field ? nameOf(*field) : QString();
    refuse(name.isEmpty() ? sentenceOf(error) : tr("Fill in “%1”.").arg(name), field);
}

QWidget *ActDialog::wrongField(const Error &error) const
{
    switch (error.code()) {
    case ErrorCode::DateInFuture:
    case ErrorCode::DateBeforeReceipt:
    case ErrorCode::DateOutOfOrder:
    case ErrorCode::NotADate:
        return m_day->isHidden() ? nullptr : m_day;
    case ErrorCode::HoldsForbiddenNumber:
        return firstField([](const QString &text) { return !forbiddenNumbersIn(text).empty(); });
    case ErrorCode::TooLong:
        return firstField([limit = error.fact(QStringLiteral("limit")).toLongLong()](const QString &text) { return text.size() > limit; });
    case ErrorCode::ReasonMissing:
    case ErrorCode::RefusalNeedsWeighing:
    case ErrorCode::ExtensionNeedsReason:
        return firstField([](const QString &text) { return text.trimmed().isEmpty(); });
    default:
        return nullptr;
    }
}

} // namespace balie
