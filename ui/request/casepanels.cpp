// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/casepanels.h"

#include "core/domain/request/knowncircumstances.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "core/wording/eventdetails.h"
#include "ui/models/proofmodel.h"
#include "ui/models/timelinemodel.h"
#include "ui/request/personcard.h"
#include "ui/support/fittedcolumns.h"
#include "ui/support/foldingrow.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rowmenu.h"
#include "ui/support/tables.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include <tuple>

namespace balie {

namespace {

QVBoxLayout *tabLayout(QWidget *tab)
{
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, metrics::groups, 0, 0);
    layout->setSpacing(metrics::related);
    return layout;
}

PlainLabel *addLabel(QVBoxLayout *layout, TextRole role, QWidget *parent)
{
    auto *label = new PlainLabel(QString(), role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(label);
    return label;
}

QPushButton *addPush(FoldingRow *line, IconName name, const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(icon(name), text);
    button->setObjectName(objectName);
    line->addWidget(button);
    return button;
}

// A button whose act is not possible now can still be pressed, and the page then says why; who comes to it by
// Tab hears it before. A greyed word tells nobody anything.
void showPossible(QPushButton &button, const QString &words, const PossibleAction *action)
{
    const bool now = !action || !action->whyNot;
    button.setText(now ? words : HistoryPanel::tr("%1 (not now)").arg(words));
    const QString whyNot = now ? QString() : sentenceOf(*action->whyNot);
    button.setToolTip(whyNot.toHtmlEscaped());
    button.setStatusTip(whyNot);
    button.setAccessibleDescription(whyNot);
}

// The employee who is named in the check; else whoever entered it.
QString checkedBy(const RequestDossier &dossier, const CaseEvent &confirmed)
{
    if (const auto &employee = std::get<happened::IdentityConfirmed>(confirmed.what).check.employee)
        return employee->toString();
    const auto entered = std::find_if(dossier.events.begin(), dossier.events.end(),
                                      [&confirmed](const DossierEvent &row) { return row.event.id == confirmed.id; });
    return entered == dossier.events.end() ? QString() : entered->byName;
}

} // namespace

QTableView *caseTable(QAbstractItemModel *model, std::vector<int> whole, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    dressTable(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    new FittedColumns(table, std::move(whole));
    table->setMinimumHeight(6 * metrics::denseRow(table->fontMetrics()));
    return table;
}

HistoryPanel::HistoryPanel(QWidget *parent) : QWidget(parent), m_model(new TimelineModel(this))
{
    auto *whole = new FoldingRow(this);
    whole->setContentsMargins(0, metrics::groups, 0, 0);
    whole->setSpacing(metrics::page);
    auto *events = new QVBoxLayout;
    events->setSpacing(metrics::related);
    whole->addLayout(events, 1);
    events->addItem(new QSpacerItem(60 * fontMetrics().averageCharWidth(), 0, QSizePolicy::Preferred)); // with less it stands alone
    m_table = caseTable(m_model, {0}, this);
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setAccessibleName(tr("History of the case"));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem); // the last act is in view, the first row whole
    events->addWidget(m_table, 1);
    auto *line = new FoldingRow;
    line->setSpacing(metrics::related);
    m_addNote = addPush(line, IconName::Note, tr("Add a no&te"), QStringLiteral("addNote"));
    m_undo = addPush(line, IconName::Undo, QString(), QStringLiteral("undoLast"));
    events->addLayout(line);
    m_beside = new QScrollArea(this);
    m_beside->setFrameShape(QFrame::NoFrame);
    m_beside->setAccessibleName(tr("The person"));
    m_beside->setWidgetResizable(true);
    m_beside->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_beside->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // as high as the table, and scrolls
    m_beside->setMinimumHeight(8 * fontMetrics().lineSpacing());
    whole->addWidget(m_beside);
    for (QPushButton *act : {m_addNote, m_undo})
        RowMenu::of(*m_table).offer(act);
    connect(m_addNote, &QPushButton::clicked, this, &HistoryPanel::noteWanted);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPanel::undoWanted);
}

void HistoryPanel::showCase(const CaseView &view)
{
    m_model->setRows(view.dossier.events);
    m_table->scrollToBottom();
    m_addNote->setVisible(view.dossier.offers(RequestAction::Note));
    m_undo->setVisible(view.dossier.offers(RequestAction::Revoke));
    showPossible(*m_undo, tr("&Undo the last act"), view.dossier.possible(RequestAction::Revoke));
    showBeside(view.dossier);
}

void HistoryPanel::showBeside(const RequestDossier &dossier)
{
    auto *card = new PersonCard(dossier);
    connect(card, &PersonCard::caseWanted, this, &HistoryPanel::caseWanted);
    connect(card, &PersonCard::personWanted, this, &HistoryPanel::personWanted);
    m_beside->setWidget(card); // the card of the case before goes
    const int usual = std::max(metrics::navigation, 30 * fontMetrics().averageCharWidth());
    const int wanted = card->minimumSizeHint().width() + m_beside->verticalScrollBar()->sizeHint().width();
    m_beside->setFixedWidth(std::clamp(wanted, usual, 2 * usual)); // a case with its state is longer than a caption
}

IdentificationPanel::IdentificationPanel(QWidget *parent) : QWidget(parent)
{
    QVBoxLayout *whole = tabLayout(this);
    m_state = addLabel(whole, TextRole::GroupTitle, this);
    m_state->setObjectName(QStringLiteral("identityState"));
    m_details = addLabel(whole, TextRole::Text, this);
    m_advice = addLabel(whole, TextRole::Text, this);
    m_advice->setObjectName(QStringLiteral("identityAdvice"));
    auto *line = new FoldingRow;
    line->setSpacing(metrics::related);
    m_ask = addPush(line, IconName::Identity, QString(), QStringLiteral("askIdentity"));
    m_confirm = addPush(line, IconName::Done, QString(), QStringLiteral("confirmIdentity"));
    whole->addLayout(line);
    PlainLabel *never = addLabel(whole, TextRole::Caption, this);
    never->setText(tr("Never kept: a copy, a document number, a BSN, or what was answered. Ask only on reasonable doubt, "
                      "and only what is necessary (GDPR Art. 12(6))."));
    whole->addStretch(1);
    connect(m_ask, &QPushButton::clicked, this, [this] { Q_EMIT actWanted(RequestAction::AskIdentity); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { Q_EMIT actWanted(RequestAction::ConfirmIdentity); });
}

void IdentificationPanel::showCase(const CaseView &view)
{
    const History &history = view.dossier.request.history;
    const auto looked = history.last<happened::IdentityConfirmed>();
    const auto asked = history.last<happened::IdentityAsked>();
    const bool confirmed = looked && isEstablished(looked->what);
    if (looked && !confirmed) {
        m_state->setText(tr("Not established on %1").arg(longDay(looked->on)));
        m_details->setText(eventDetails(looked->what));
    } else if (confirmed) {
        const QString by = checkedBy(view.dossier, *looked);
        m_state->setText(by.isEmpty() ? tr("Recognised on %1").arg(longDay(looked->on))
                                      : tr("Recognised on %1 by %2").arg(longDay(looked->on), by));
        m_details->setText(eventDetails(looked->what));
    } else if (asked) {
        m_state->setText(tr("Asked on %1, not answered yet").arg(longDay(asked->on)));
        m_details->setText(eventDetails(asked->what));
    } else {
        m_state->setText(tr("Not checked yet"));
        m_details->clear();
    }
    m_details->setVisible(!m_details->text().isEmpty());
    m_advice->setText(sentenceOf(adviseIdentity(view.dossier.rights, knownCircumstances(view.dossier.request))));
    m_advice->setVisible(!confirmed);
    const std::tuple<QPushButton *, RequestAction, QString> acts[] = {{m_ask, RequestAction::AskIdentity, tr("&Ask who it is")},
                                                                      {m_confirm, RequestAction::ConfirmIdentity, tr("Confirm &who it is")}};
    for (const auto &[button, word, words] : acts) {
        const PossibleAction *action = view.dossier.possible(word);
        button->setVisible(action && action->isOffered());
        showPossible(*button, words, action);
    }
}

ProofPanel::ProofPanel(QWidget *parent) : QWidget(parent), m_model(new ProofModel(this))
{
    QVBoxLayout *whole = tabLayout(this);
    m_summary = addLabel(whole, TextRole::GroupTitle, this);
    m_summary->setObjectName(QStringLiteral("proofSummary"));
    m_table = caseTable(m_model, {0}, this);
    m_table->setObjectName(QStringLiteral("proof"));
    m_table->setAccessibleName(tr("Proof of the dates"));
    whole->addWidget(m_table, 1);
    auto *line = new FoldingRow;
    line->setSpacing(metrics::related);
    m_print = addPush(line, IconName::Print, tr("&Print the proof sheet"), QStringLiteral("printProof"));
    whole->addLayout(line);
    RowMenu::of(*m_table).offer(m_print);
    connect(m_print, &QPushButton::clicked, this, &ProofPanel::printWanted);
}

void ProofPanel::setPrintable(Printable printable)
{
    m_print->setVisible(printable == Printable::Yes);
}

void ProofPanel::showCase(const CaseView &view)
{
    m_model->setRows(view.dossier.proof);
    const TwoClocks &clocks = view.dossier.clocks;
    m_summary->setText(clocks.binding == Binding::Promise
                           ? tr("The last day is %1: the promise of the organisation. The law allows until %2.")
                                 .arg(longDay(clocks.due), longDay(clocks.statutoryDue))
                           : tr("The last day is %1, by law.").arg(longDay(clocks.due)));
}

} // namespace balie
