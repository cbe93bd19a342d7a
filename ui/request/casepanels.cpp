// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/casepanels.h"

#include "core/domain/identity/identityadvice.h"
#include "core/domain/person/telephone.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "ui/models/eventdetails.h"
#include "ui/models/proofmodel.h"
#include "ui/models/timelinemodel.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

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

QPushButton *addPush(QHBoxLayout *line, IconName name, const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(icon(name), text);
    button->setObjectName(objectName);
    line->addWidget(button);
    return button;
}

// How the person can be reached and who acts for the person, in one line each.
QString factsOf(const RequestDossier &dossier)
{
    QStringList lines;
    const Person &person = dossier.person;
    if (person.address)
        lines.append(person.address->oneLine());
    QStringList reach;
    if (person.telephone)
        reach.append(shownTelephone(person.telephone->toString()));
    if (person.email)
        reach.append(person.email->toString());
    if (!reach.isEmpty())
        lines.append(reach.join(QStringLiteral(" · ")));
    if (dossier.request.representative) {
        lines.append(HistoryPanel::tr("Represented by %1 (%2)")
                         .arg(dossier.request.representative->name.toString(), wordOf(dossier.request.representative->kind)));
    }
    if (dossier.request.replyBy)
        lines.append(HistoryPanel::tr("Wants the answer by: %1").arg(wordOf(*dossier.request.replyBy)));
    if (dossier.request.handler)
        lines.append(HistoryPanel::tr("Handled by: %1").arg(dossier.request.handler->toString()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QTableView *caseTable(QAbstractItemModel *model, int stretched, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metrics::denseRow(table->fontMetrics()));
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setMinimumSectionSize(metrics::denseRow(table->fontMetrics()));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setMinimumHeight(120);
    return table;
}

HistoryPanel::HistoryPanel(QWidget *parent) : QWidget(parent), m_model(new TimelineModel(this))
{
    QVBoxLayout *whole = tabLayout(this);
    m_words = addLabel(whole, TextRole::Text, this);
    m_words->setObjectName(QStringLiteral("words"));
    m_facts = addLabel(whole, TextRole::Caption, this);
    m_others = new QWidget(this);
    new QHBoxLayout(m_others);
    metrics::layOutInside(m_others->layout());
    whole->addWidget(m_others);
    m_table = caseTable(m_model, 2, this);
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setAccessibleName(tr("History of the case"));
    whole->addWidget(m_table, 1);
    auto *line = new QHBoxLayout;
    QPushButton *note = addPush(line, IconName::Note, tr("Add a n&ote"), QStringLiteral("addNote"));
    m_undo = addPush(line, IconName::Undo, tr("&Undo the last act"), QStringLiteral("undoLast"));
    line->addStretch(1);
    whole->addLayout(line);
    connect(note, &QPushButton::clicked, this, &HistoryPanel::noteWanted);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPanel::undoWanted);
}

void HistoryPanel::showCase(const CaseView &view)
{
    m_model->setRows(view.dossier.events);
    m_table->scrollToBottom();
    const QString words = view.dossier.request.words.toString();
    m_words->setVisible(!words.isEmpty());
    m_words->setText(tr("“%1”", "the words of the person").arg(words));
    m_facts->setText(factsOf(view.dossier));
    m_undo->setEnabled(view.dossier.undo.has_value());
    showOthers(view.dossier);
}

// Cases that were linked, and others of the same person, one button each.
void HistoryPanel::showOthers(const RequestDossier &dossier)
{
    qDeleteAll(m_others->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_others->layout();
    auto *line = new QHBoxLayout(m_others);
    metrics::layOutInside(line);
    std::vector<RequestRow> rows = dossier.linked;
    rows.insert(rows.end(), dossier.others.begin(), dossier.others.end());
    m_others->setVisible(!rows.empty());
    line->addWidget(new PlainLabel(tr("See also:"), TextRole::Caption, m_others));
    for (std::size_t i = 0; i < std::min<std::size_t>(rows.size(), 4); ++i) {
        auto *button = new QPushButton(QStringLiteral("%1 (%2)").arg(rows[i].reference, wordOf(rows[i].state)), m_others);
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, id = rows[i].id] { Q_EMIT caseWanted(id); });
        line->addWidget(button);
    }
    line->addStretch(1);
}

IdentificationPanel::IdentificationPanel(QWidget *parent) : QWidget(parent)
{
    QVBoxLayout *whole = tabLayout(this);
    m_state = addLabel(whole, TextRole::GroupTitle, this);
    m_state->setObjectName(QStringLiteral("identityState"));
    m_details = addLabel(whole, TextRole::Text, this);
    m_advice = addLabel(whole, TextRole::Text, this);
    auto *line = new QHBoxLayout;
    m_ask = addPush(line, IconName::Identity, tr("&Ask who it is"), QStringLiteral("askIdentity"));
    m_confirm = addPush(line, IconName::Done, tr("Confirm &who it is"), QStringLiteral("confirmIdentity"));
    line->addStretch(1);
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
    const auto confirmed = history.last<happened::IdentityConfirmed>();
    const auto asked = history.last<happened::IdentityAsked>();
    if (confirmed) {
        m_state->setText(tr("Recognised on %1").arg(longDay(confirmed->on)));
        m_details->setText(eventDetails(confirmed->what));
    } else if (asked) {
        m_state->setText(tr("Asked on %1, not answered yet").arg(longDay(asked->on)));
        m_details->setText(eventDetails(asked->what));
    } else {
        m_state->setText(tr("Not checked yet"));
        m_details->clear();
    }
    m_details->setVisible(!m_details->text().isEmpty());
    m_advice->setText(sentenceOf(adviseIdentity(view.dossier.rights, {})));
    m_advice->setVisible(!confirmed);
    for (const PossibleAction &action : view.dossier.actions) {
        if (action.action == RequestAction::AskIdentity)
            m_ask->setEnabled(!action.whyNot);
        else if (action.action == RequestAction::ConfirmIdentity)
            m_confirm->setEnabled(!action.whyNot);
    }
}

ProofPanel::ProofPanel(QWidget *parent) : QWidget(parent), m_model(new ProofModel(this))
{
    QVBoxLayout *whole = tabLayout(this);
    m_summary = addLabel(whole, TextRole::GroupTitle, this);
    m_summary->setObjectName(QStringLiteral("proofSummary"));
    m_table = caseTable(m_model, 1, this);
    m_table->setObjectName(QStringLiteral("proof"));
    m_table->setAccessibleName(tr("Proof of the dates"));
    m_table->setWordWrap(true);
    whole->addWidget(m_table, 1);
    auto *line = new QHBoxLayout;
    QPushButton *print = addPush(line, IconName::Print, tr("&Print the proof sheet"), QStringLiteral("printProof"));
    line->addStretch(1);
    whole->addLayout(line);
    connect(print, &QPushButton::clicked, this, &ProofPanel::printWanted);
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
