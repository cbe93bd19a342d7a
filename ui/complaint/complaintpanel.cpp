// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/complaintpanel.h"

#include "core/base/clock.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "core/workspace/actionpermission.h"
#include "core/workspace/registerevents.h"
#include "ui/support/emptyhint.h"
#include "ui/support/fittedcolumns.h"
#include "ui/support/foldingrow.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rowmenu.h"
#include "ui/support/tables.h"
#include "ui/support/whenready.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

namespace {

QString stageOf(const Complaint &one)
{
    return one.ended ? ComplaintPanel::tr("%1, on %2", "outcome and day").arg(wordOf(one.ended->outcome), shortDay(*one.endedOn)) : ComplaintPanel::tr("Open");
}

std::vector<Column<Complaint>> complaintColumns(const Clock &clock)
{
    return {
        {ComplaintPanel::tr("Complaint"), [](const Complaint &one) { return wordOf(one.made.body); }},
        {ComplaintPanel::tr("Since"), [](const Complaint &one) { return shortDay(one.on); }, ColumnKind::Day},
        {ComplaintPanel::tr("Stage"), &stageOf},
        {ComplaintPanel::tr("Answer by"),
         [&clock](const Complaint &one) { return one.nextDay() ? dayWithLeft(*one.nextDay(), clock.today()) : QString(); }, ColumnKind::Day},
        {ComplaintPanel::tr("Reference"), [](const Complaint &one) { return one.reference ? one.reference->toString() : QString(); }},
    };
}

QString answerOf(const Demand &one)
{
    if (!one.answer)
        return {};
    const QString words = one.answer->answer.toString().simplified();
    const QString when = ComplaintPanel::tr("%1, %2", "day and way").arg(shortDay(*one.answeredOn), wordOf(one.answer->sentBy));
    return words.isEmpty() ? when : ComplaintPanel::tr("%1: %2", "when, and what was answered").arg(when, words);
}

std::vector<Column<Demand>> demandColumns(const Clock &clock)
{
    return {
        {ComplaintPanel::tr("What is asked"), [](const Demand &one) { return one.made.demand.toString().simplified(); }},
        {ComplaintPanel::tr("Asked on"), [](const Demand &one) { return shortDay(one.on); }, ColumnKind::Day},
        {ComplaintPanel::tr("Answer by"),
         [&clock](const Demand &one) { return one.isOpen() ? dayWithLeft(one.answerBy, clock.today()) : shortDay(one.answerBy); }, ColumnKind::Day},
        {ComplaintPanel::tr("Answered"), &answerOf},
    };
}

// What the chosen complaint is about, who handles it, and what came of it.
QString detailsOf(const Complaint &one)
{
    QStringList lines{ComplaintPanel::tr("Contested: %1").arg(one.made.contested.toString())};
    if (one.contact)
        lines.append(ComplaintPanel::tr("Handled by: %1").arg(one.contact->toString()));
    if (one.ended && !one.ended->words.isEmpty())
        lines.append(ComplaintPanel::tr("What came of it: %1").arg(one.ended->words.toString()));
    return lines.join(u'\n');
}

template <typename Row>
QTableView *tableOf(ShortListModel<Row> *model, const QString &name, const QString &title, std::vector<int> whole, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    dressTable(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setObjectName(name);
    table->setAccessibleName(title);
    new FittedColumns(table, std::move(whole));
    return table;
}

// As high as its rows; more than a few scroll. An empty one has room for the words that stand in it.
void fitRows(QTableView &table, int rows)
{
    constexpr int fewest = 2;
    constexpr int most = 5;
    const int line = metrics::denseRow(table.fontMetrics());
    const int shown = rows == 0 ? most : std::clamp(rows, fewest, most);
    table.setFixedHeight((shown + 1) * line + line / 2);
}

// The rows again, and the same one chosen where it is still there; else the last that is open.
template <typename Row>
void showIn(QTableView &table, ShortListModel<Row> &model, const std::vector<Row> &rows)
{
    const int before = table.currentIndex().row();
    const auto open = std::find_if(rows.rbegin(), rows.rend(), [](const Row &row) { return row.isOpen(); });
    const auto preferred = static_cast<int>(open == rows.rend() ? 0 : rows.rend() - open - 1);
    model.setRows(rows);
    fitRows(table, static_cast<int>(rows.size()));
    if (!rows.empty())
        table.setCurrentIndex(model.index(before >= 0 && before < static_cast<int>(rows.size()) ? before : preferred, 0));
}

} // namespace

ComplaintPanel::ComplaintPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_clock(clock), m_messages(messages),
      m_complaints(new ShortListModel<Complaint>(complaintColumns(clock), this)), m_demands(new ShortListModel<Demand>(demandColumns(clock), this))
{
    setObjectName(QStringLiteral("complaints"));
    build();
    connect(&workspace.events(), &RegisterEvents::requestChanged, this, [this](const RequestId &id) {
        if (m_request == id)
            refresh();
    });
}

void ComplaintPanel::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, metrics::groups, 0, 0);
    whole->setSpacing(metrics::related);
    m_table = tableOf(m_complaints, QStringLiteral("complaintsOfCase"), tr("Complaints"), {1}, this);
    whole->addWidget(m_table);
    m_details = new PlainLabel(this);
    m_details->setObjectName(QStringLiteral("complaintDetails"));
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    whole->addWidget(m_details);
    m_demandTitle = new PlainLabel(tr("What is asked of you"), TextRole::GroupTitle, this);
    whole->addWidget(m_demandTitle);
    m_demandTable = tableOf(m_demands, QStringLiteral("demandsOfCase"), tr("Demands"), {1}, this);
    whole->addWidget(m_demandTable);
    m_court = new PlainLabel(QString(), TextRole::Caption, this);
    m_court->setObjectName(QStringLiteral("court"));
    m_court->setWordWrap(true);
    whole->addWidget(m_court);
    auto *line = new FoldingRow;
    line->setSpacing(metrics::related);
    buildButtons(line);
    whole->addLayout(line);
    whole->addStretch(1);
    m_hint = new EmptyHint(m_table, tr("Record complaint…"));
    connect(m_hint, &EmptyHint::actionTriggered, this, [this] { begin(RequestAction::Complain); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComplaintPanel::showChosen);
    connect(m_demandTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComplaintPanel::showPossible);
    showPossible();
}

QPushButton *ComplaintPanel::addButton(FoldingRow *line, const QString &text, RequestAction action, QTableView &of)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("complaint_%1").arg(toWord(action)));
    button->setVisible(m_workspace.may(permissionFor(action)));
    line->addWidget(button);
    RowMenu::of(of).offer(button);
    connect(button, &QPushButton::clicked, this, [this, action] { begin(action); });
    m_buttons.emplace_back(button, action);
    return button;
}

void ComplaintPanel::buildButtons(FoldingRow *line)
{
    addButton(line, tr("Re&cord complaint…"), RequestAction::Complain, *m_table);
    addButton(line, tr("Comple&te…"), RequestAction::DetailComplaint, *m_table);
    addButton(line, tr("Record dem&and…"), RequestAction::Demand, *m_table);
    addButton(line, tr("End com&plaint…"), RequestAction::EndComplaint, *m_table);
    addButton(line, tr("Ans&wer demand…"), RequestAction::AnswerDemand, *m_demandTable);
    addButton(line, tr("M&ore time…"), RequestAction::DeferDemand, *m_demandTable);
}

void ComplaintPanel::open(const RequestId &request)
{
    if (m_request != request) {
        m_found = {};
        m_complaints->setRows({});
        m_demands->setRows({});
    }
    m_request = request;
    refresh();
}

void ComplaintPanel::refresh()
{
    whenReady(m_workspace.run([id = *m_request](Register &opened) { return complaintsOfCase(opened, id); }), this,
              [this, id = *m_request](const Result<CaseComplaints> &found) {
                  if (m_request != id)
                      return;
                  if (found)
                      showComplaints(*found);
                  else
                      m_messages.tell(MessageKind::Failure, sentenceOf(found.error()));
              });
}

void ComplaintPanel::showComplaints(const CaseComplaints &found)
{
    m_found = found;
    showIn(*m_table, *m_complaints, found.complaints);
    const bool mayComplain = m_workspace.may(permissionFor(RequestAction::Complain)) && !found.isStruckOut;
    m_hint->say(!found.complaints.empty() ? QString()
                    : mayComplain         ? tr("Nobody complained in this case. Does the person not agree, with the answer or with having to wait? Record it here, whether it comes to you, to the Autoriteit Persoonsgegevens or to the court.")
                                          : tr("Nobody complained in this case."),
                mayComplain ? EmptyHint::Action::Offered : EmptyHint::Action::Hidden);
    m_court->setText(courtWords());
    m_court->setVisible(!m_court->text().isEmpty());
    showChosen();
}

// The court's term is the person's, so it is no task; that the authority mediates can move it (UAVG 36).
QString ComplaintPanel::courtWords() const
{
    if (!m_found.answeredOn)
        return {};
    if (!m_found.petitionUntil)
        return tr("The answer came after the term of the law. Then the law sets no term to go to court (UAVG 35(2)).");
    const QString day = longDay(*m_found.petitionUntil);
    const QString until = *m_found.petitionUntil >= m_clock.today() ? tr("The person can go to court until %1: six weeks after the answer (UAVG 35(2)).").arg(day)
                                                                    : tr("The person could go to court until %1: six weeks after the answer (UAVG 35(2)).").arg(day);
    const bool atAuthority = std::any_of(m_found.complaints.begin(), m_found.complaints.end(), [](const Complaint &one) { return one.made.body == ComplaintBody::Authority; });
    return atAuthority ? QStringLiteral("%1 %2").arg(until, tr("If the Autoriteit Persoonsgegevens mediates, until six weeks after that has ended (UAVG 36).")) : until;
}

void ComplaintPanel::showChosen()
{
    const Complaint *chosen = complaint();
    if (const std::optional<EventId> id = chosen ? std::optional(chosen->id) : std::nullopt; id != m_shown) {
        m_demands->setRows({});
        m_shown = id;
    }
    m_details->setText(chosen ? detailsOf(*chosen) : QString());
    m_details->setVisible(chosen);
    showIn(*m_demandTable, *m_demands, chosen ? chosen->demands : std::vector<Demand>());
    const bool hasDemands = chosen && !chosen->demands.empty();
    m_demandTitle->setVisible(hasDemands);
    m_demandTable->setVisible(hasDemands);
    showPossible();
}

void ComplaintPanel::showPossible()
{
    const Complaint *chosen = complaint();
    const bool isOpen = chosen && chosen->isOpen();
    const bool hasOpenDemand = demand() && demand()->isOpen();
    for (const auto &[button, action] : m_buttons) {
        switch (action) {
        case RequestAction::DetailComplaint: button->setEnabled(chosen && !m_found.isStruckOut); break;
        case RequestAction::Demand: button->setEnabled(chosen && chosen->takesDemands() && !m_found.isStruckOut); break;
        case RequestAction::EndComplaint: button->setEnabled(isOpen && !m_found.isStruckOut); break;
        case RequestAction::AnswerDemand:
        case RequestAction::DeferDemand: button->setEnabled(hasOpenDemand && !m_found.isStruckOut); break;
        default: button->setEnabled(!m_found.isStruckOut); break;
        }
    }
}

void ComplaintPanel::begin(RequestAction action)
{
    const bool ofDemand = action == RequestAction::AnswerDemand || action == RequestAction::DeferDemand;
    std::optional<EventId> about;
    if (ofDemand && demand())
        about = demand()->id;
    else if (!ofDemand && complaint())
        about = complaint()->id;
    Q_EMIT actWanted(action, about);
}

const Complaint *ComplaintPanel::complaint() const
{
    return m_complaints->rowAt(m_table->currentIndex());
}

const Demand *ComplaintPanel::demand() const
{
    return m_demands->rowAt(m_demandTable->currentIndex());
}

} // namespace balie
