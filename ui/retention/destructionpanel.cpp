// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/destructionpanel.h"

#include "core/domain/user/permission.h"
#include "core/wording/auditwords.h"
#include "core/wording/datewords.h"
#include "core/wording/destructionwords.h"
#include "core/wording/errorwords.h"
#include "ui/support/chip.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rowmenu.h"

#include <QApplication>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace balie {

namespace {

Chip chipOf(DestructionState state)
{
    const auto look = [state]() -> std::pair<Hue, IconName> {
        switch (state) {
        case DestructionState::Proposed: return {Hue::Yellow, IconName::Waiting};
        case DestructionState::CoolingOff: return {Hue::Blue, IconName::Clock};
        case DestructionState::Ready: return {Hue::Orange, IconName::DueToday};
        case DestructionState::Running: return {Hue::Orange, IconName::Waiting};
        case DestructionState::Done: return {Hue::Green, IconName::Done};
        case DestructionState::Cancelled: return {Hue::Grey, IconName::Dismiss};
        }
        Q_UNREACHABLE();
    }();
    return {look.first, look.second, wordOf(state)};
}

QString stepsOf(const DestructionSheet &sheet)
{
    QStringList lines;
    for (const DestructionSheet::Step &step : sheet.steps) {
        lines.append(step.userName.isEmpty() ? DestructionPanel::tr("%1: %2", "what was done, when").arg(auditWords(step.action), moment(step.at))
                                             : DestructionPanel::tr("%1: %2, %3", "what was done, who, when").arg(auditWords(step.action), step.userName, moment(step.at)));
    }
    return lines.join(u'\n');
}

QString searchesOf(const DestructionSheet &sheet)
{
    QStringList lines;
    for (const DestructionSheet::Search &search : sheet.searches)
        lines.append(searchLine(search));
    for (const QString &system : sheet.unproved())
        lines.append(DestructionText::unprovedLine(system));
    return lines.join(u'\n');
}

} // namespace

DestructionPanel::DestructionPanel(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_nothing(new PlainLabel(tr("Choose a destruction to see what is in it and what comes next."), TextRole::Caption, this)),
      m_content(new QWidget(this))
{
    setAccessibleName(tr("The chosen destruction"));
    m_nothing->setWordWrap(true);
    auto *whole = new QVBoxLayout(this);
    metrics::layOutInside(whole);
    whole->setContentsMargins(metrics::groups, 0, metrics::related, 0);
    whole->addWidget(m_nothing);
    whole->addWidget(m_content);
    whole->addStretch(1);
    build();
    showNothing();
}

void DestructionPanel::build()
{
    m_lines = new QVBoxLayout(m_content);
    metrics::layOutInside(m_lines);
    m_lines->setSpacing(metrics::tight);
    m_organisation = new PlainLabel(QString(), TextRole::Caption, m_content);
    m_number = new PlainLabel(QString(), TextRole::PageTitle, m_content);
    m_number->setObjectName(QStringLiteral("destructionNumber"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chip = new ChipLabel(m_content);
    for (PlainLabel *label : {m_organisation, m_number}) {
        label->setWordWrap(true);
        m_lines->addWidget(label);
    }
    m_lines->addWidget(m_chip, 0, Qt::AlignLeft);
    m_next = addLine(tr("What comes next"), "destructionNext");
    buildActs();
    m_reason = addLine(tr("Why it goes"), "destructionReason");
    m_coolingOff = addLine(DestructionText::coolingOffName(), "coolingOffWords");
    m_systems = new QWidget(m_content);
    m_lines->addWidget(m_systems);
    m_left = addLine(DestructionText::searchesHeading(), "destructionLeft");
    m_steps = addLine(tr("Who did what"), "destructionSteps");
}

PlainLabel *DestructionPanel::addLine(const QString &caption, const char *name)
{
    auto *line = new QWidget(m_content);
    auto *both = new QVBoxLayout(line);
    metrics::layOutInside(both);
    both->setSpacing(metrics::tight);
    both->setContentsMargins(0, metrics::related, 0, 0);
    both->addWidget(new PlainLabel(caption, TextRole::Caption, line));
    auto *text = new PlainLabel(QString(), line);
    text->setObjectName(QString::fromLatin1(name));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    both->addWidget(text);
    m_lines->addWidget(line);
    return text;
}

void DestructionPanel::buildActs()
{
    m_lines->addSpacing(metrics::related);
    m_approve = addAct(IconName::Done, tr("Appr&ove…"), "approveDestruction", &DestructionPanel::approveWanted);
    m_begin = addAct(IconName::Forward, tr("&Begin…"), "beginDestruction", &DestructionPanel::beginWanted);
    m_certificate = addAct(IconName::Proof, tr("&Save the certificate…"), "saveCertificate", &DestructionPanel::certificateWanted);
    m_cancel = addAct(IconName::Dismiss, tr("&Cancel it…"), "cancelDestruction", &DestructionPanel::cancelWanted);
}

QPushButton *DestructionPanel::addAct(IconName name, const QString &text, const char *objectName, void (DestructionPanel::*wanted)())
{
    auto *button = new QPushButton(icon(name), text, m_content);
    button->setObjectName(QString::fromLatin1(objectName));
    m_lines->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void DestructionPanel::offerIn(QTableView &table) const
{
    for (QPushButton *act : {m_approve, m_begin, m_certificate, m_cancel})
        RowMenu::of(table).offer(act);
}

void DestructionPanel::showNothing()
{
    m_nothing->show();
    m_content->hide();
}

// For who looks: "somebody else" is you, or is not.
QString DestructionPanel::nextWords(const DestructionRow &row, QDate today) const
{
    if (!m_workspace.may(Permission::ManageRetention))
        return nextSentence(row.destruction, today);
    const Result<void> may = mayApprove(row.destruction, m_workspace.session().user, today);
    if (may)
        return tr("%1 proposed it. Look at what is in it; then approve it, or cancel it.").arg(row.proposedBy);
    return may.error().code() == ErrorCode::DestructionSamePerson ? sentenceOf(may.error()) : nextSentence(row.destruction, today);
}

void DestructionPanel::showActs(const Destruction &destruction, QDate today)
{
    const bool mayManage = m_workspace.may(Permission::ManageRetention);
    m_approve->setVisible(mayManage && mayApprove(destruction, m_workspace.session().user, today));
    m_begin->setVisible(mayManage && mayBegin(destruction, today));
    m_cancel->setVisible(mayManage && mayCancel(destruction, today));
    m_certificate->setVisible(mayManage && destruction.stateOn(today) == DestructionState::Done);
}

void DestructionPanel::showDestruction(const DestructionRow &row, const DestructionSheet &sheet, QDate today)
{
    m_nothing->hide();
    m_content->show();
    m_organisation->setText(row.organisationName);
    m_number->setText(row.destruction.number);
    m_chip->setChip(chipOf(row.state));
    m_next->setText(nextWords(row, today));
    m_reason->setText(row.destruction.reason.toString());
    m_coolingOff->setText(DestructionText::coolingOff(row.destruction.coolingOff, row.destruction.readyOn()));
    showActs(row.destruction, today);
    showSystems(sheet, today);
    m_left->setText(searchesOf(sheet));
    m_left->parentWidget()->setVisible(!m_left->text().isEmpty());
    m_steps->setText(stepsOf(sheet));
}

// Who was at a button of a system is there again, where it is still offered.
void DestructionPanel::showSystems(const DestructionSheet &sheet, QDate today)
{
    const QWidget *focused = QApplication::focusWidget();
    const QString before = focused && m_systems->isAncestorOf(focused) ? focused->objectName() : QString();
    auto *made = new QWidget(m_content);
    auto *lines = new QVBoxLayout(made);
    metrics::layOutInside(lines);
    lines->setSpacing(metrics::tight);
    lines->setContentsMargins(0, metrics::related, 0, 0);
    delete m_lines->replaceWidget(m_systems, made);
    delete m_systems;
    m_systems = made;
    m_actsOfSystems = 0;
    lines->addWidget(new PlainLabel(DestructionText::whatHeading(), TextRole::Caption, made));
    QStringList systems;
    for (const DestructionSheet::Part &part : sheet.parts) {
        if (!systems.contains(part.system))
            systems.append(part.system);
    }
    for (const QString &system : systems)
        addSystem(sheet, system, today);
    if (systems.isEmpty())
        lines->addWidget(new PlainLabel(tr("Nothing is in it any more."), made));
    if (auto *again = before.isEmpty() ? nullptr : made->findChild<QPushButton *>(before))
        again->setFocus();
}

void DestructionPanel::addSystem(const DestructionSheet &sheet, const QString &system, QDate today)
{
    QStringList words;
    std::optional<SystemAnswer> answer;
    qint64 spared = 0;
    for (const DestructionSheet::Part &part : sheet.parts) {
        if (part.system != system)
            continue;
        words.append(tr("%1: %2", "a category of data and how many").arg(part.category.name.in(QLocale()), QLocale().toString(part.items)));
        answer = part.answer;
        spared += part.spared;
    }
    const bool asks = mayAnswer(sheet.destruction, today) && !answer;
    if (answer)
        words.append(DestructionText::answerLine(*answer));
    else if (asks)
        words.append(DestructionText::notAnswered());
    if (spared > 0)
        words.append(DestructionText::sparedLine(spared, sheet.destruction.begun.has_value()));
    auto *name = new PlainLabel(system, TextRole::GroupTitle, m_systems);
    auto *what = new PlainLabel(words.join(u'\n'), m_systems);
    what->setObjectName(QStringLiteral("inSystem"));
    for (PlainLabel *label : {name, what}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_systems->layout()->addWidget(label);
    }
    if (asks && m_workspace.may(Permission::ManageRetention))
        addSystemActs(system);
}

// The letter of Alt belongs to the first of them.
void DestructionPanel::addSystemActs(const QString &system)
{
    const int place = m_actsOfSystems++;
    auto *list = addSystemAct(IconName::Export, place == 0 ? tr("Save the &work list…") : tr("Save the work list…"), QStringLiteral("workList_%1").arg(place), system);
    connect(list, &QPushButton::clicked, this, [this, system] { Q_EMIT workListWanted(system); });
    auto *answer = addSystemAct(IconName::Answer, place == 0 ? tr("Fill i&n the answer…") : tr("Fill in the answer…"), QStringLiteral("answer_%1").arg(place), system);
    connect(answer, &QPushButton::clicked, this, [this, system] { Q_EMIT answerWanted(system); });
}

QPushButton *DestructionPanel::addSystemAct(IconName name, const QString &text, const QString &objectName, const QString &system)
{
    auto *button = new QPushButton(icon(name), text, m_systems);
    button->setObjectName(objectName);
    button->setAccessibleDescription(system);
    static_cast<QVBoxLayout *>(m_systems->layout())->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

} // namespace balie
