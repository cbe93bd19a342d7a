// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/destroypanel.h"

#include "core/wording/datewords.h"
#include "core/wording/destructionwords.h"
#include "ui/retention/destructiondialogs.h"
#include "ui/retention/destructionpanel.h"
#include "ui/retention/systemanswerdialog.h"
#include "ui/support/emptyhint.h"
#include "ui/support/fittedcolumns.h"
#include "ui/support/metrics.h"
#include "ui/support/tables.h"
#include "ui/support/turningsplitter.h"
#include "ui/support/whenready.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

namespace {

constexpr int mostRows = 1000;

QString readyWords(const DestructionRow &row)
{
    const std::optional<QDate> day = row.destruction.cancelled ? std::nullopt : row.destruction.readyOn();
    return day ? numericDay(*day) : QString();
}

// Who proposed it, and who approved it.
QString peopleIn(const DestructionRow &row)
{
    return row.approvedBy.isEmpty() ? row.proposedBy : QStringLiteral("%1, %2").arg(row.proposedBy, row.approvedBy);
}

std::vector<Column<DestructionRow>> columns()
{
    return {
        {DestroyPanel::tr("Number"), [](const DestructionRow &row) { return row.destruction.number; }},
        {DestroyPanel::tr("Organisation"), [](const DestructionRow &row) { return row.organisationName; }},
        {DestroyPanel::tr("State"), [](const DestructionRow &row) { return wordOf(row.state); }},
        {DestroyPanel::tr("From", "the first day on which it may begin"), &readyWords, ColumnKind::Day},
        {DestroyPanel::tr("By", "who proposed, who approved"), &peopleIn},
        {DestroyPanel::tr("How many"), [](const DestructionRow &row) { return row.destruction.cancelled ? QString() : QLocale().toString(row.items); }, ColumnKind::Number},
    };
}

} // namespace

DestroyPanel::DestroyPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_clock(clock), m_messages(messages), m_model(new ShortListModel<DestructionRow>(columns(), this))
{
    auto *whole = new QVBoxLayout(this);
    metrics::layOutInside(whole);
    whole->setContentsMargins(0, metrics::related, 0, 0);
    m_splitter = new TurningSplitter(QStringLiteral("destroySplitter"), 110, this);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildBeside());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({820, 340});
    whole->addWidget(m_splitter, 1);
    connectActs();
}

QWidget *DestroyPanel::buildList()
{
    auto *list = new QWidget(m_splitter); // what lies over the rows is no pane of its own
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    m_table = new QTableView(list);
    lines->addWidget(m_table);
    m_table->setObjectName(QStringLiteral("destroyTable"));
    m_table->setAccessibleName(tr("Destructions"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(6 * metrics::denseRow(fontMetrics()));
    m_table->horizontalHeader()->hide();
    new FittedColumns(m_table, {0, 3, 5});
    m_hint = new EmptyHint(m_table, QString());
    return list;
}

QWidget *DestroyPanel::buildBeside()
{
    auto *beside = new QScrollArea(m_splitter);
    beside->setWidgetResizable(true);
    beside->setFrameShape(QFrame::NoFrame);
    beside->setFocusPolicy(Qt::NoFocus); // its buttons have it
    beside->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    beside->setMinimumWidth(42 * fontMetrics().averageCharWidth());
    m_destruction = new DestructionPanel(m_workspace);
    beside->setWidget(m_destruction);
    return beside;
}

void DestroyPanel::connectActs()
{
    m_destruction->offerIn(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DestroyPanel::showChosen);
    connect(m_destruction, &DestructionPanel::approveWanted, this, [this] {
        if (m_sheet)
            Q_EMIT dialogMade(new ApproveDialog(m_workspace, *m_sheet, this));
    });
    connect(m_destruction, &DestructionPanel::beginWanted, this, [this] {
        if (m_sheet)
            Q_EMIT dialogMade(new BeginDialog(m_workspace, *m_sheet, this));
    });
    connect(m_destruction, &DestructionPanel::cancelWanted, this, [this] {
        if (m_sheet)
            Q_EMIT dialogMade(new CallOffDialog(m_workspace, *m_sheet, this));
    });
    connect(m_destruction, &DestructionPanel::answerWanted, this, [this](const QString &system) {
        if (m_sheet)
            Q_EMIT dialogMade(new SystemAnswerDialog(m_workspace, *m_sheet, system, m_clock.today(), this));
    });
    connect(m_destruction, &DestructionPanel::workListWanted, this, &DestroyPanel::saveWorkList);
    connect(m_destruction, &DestructionPanel::certificateWanted, this, &DestroyPanel::saveCertificate);
}

void DestroyPanel::setOrganisation(std::optional<OrganisationId> organisation)
{
    if (m_organisation == organisation)
        return;
    m_organisation = organisation;
    refresh();
}

void DestroyPanel::refresh()
{
    whenReady(m_workspace.run([of = m_organisation](Register &opened) { return destructionRows(opened, of, mostRows); }), this,
              [this, of = m_organisation](const Result<std::vector<DestructionRow>> &rows) {
                  if (!rows)
                      Q_EMIT failed(rows.error());
                  else if (of == m_organisation)
                      showRows(*rows);
              });
}

// What was chosen stays chosen, where it still shows.
void DestroyPanel::showRows(const std::vector<DestructionRow> &rows)
{
    if (const std::optional<DestructionId> before = chosen(); before && m_wanted.isEmpty())
        m_wanted = before->toString();
    const auto found = std::find_if(rows.begin(), rows.end(), [this](const DestructionRow &row) { return row.destruction.id.toString() == m_wanted; });
    const int row = found == rows.end() ? 0 : static_cast<int>(found - rows.begin());
    m_wanted.clear();
    m_model->setRows(rows);
    m_table->horizontalHeader()->setVisible(!rows.empty()); // the hint stands alone
    m_hint->say(rows.empty() ? tr("Nothing was proposed to be destroyed. Under ‘What is kept’ you propose what has to go.") : QString(), EmptyHint::Action::Hidden);
    m_table->selectRow(row);
    showChosen();
}

void DestroyPanel::choose(const QString &destruction)
{
    if (destruction.isEmpty())
        return;
    m_wanted = destruction;
    refresh();
}

std::optional<DestructionId> DestroyPanel::chosen() const
{
    const DestructionRow *row = m_model->rowAt(m_table->currentIndex());
    return row ? std::optional(row->destruction.id) : std::nullopt;
}

void DestroyPanel::showChosen()
{
    const DestructionRow *row = m_model->rowAt(m_table->currentIndex());
    if (!row || !m_sheet || m_sheet->destruction.id != row->destruction.id)
        m_sheet.reset();
    if (!row)
        return m_destruction->showNothing();
    whenReady(m_workspace.run([id = row->destruction.id](Register &opened) { return destructionSheet(opened, id); }), this,
              [this, row = *row](const Result<DestructionSheet> &sheet) {
                  if (chosen() != row.destruction.id)
                      return; // another row by now
                  if (!sheet)
                      return Q_EMIT failed(sheet.error());
                  m_sheet = *sheet;
                  m_destruction->showDestruction(row, *sheet, m_clock.today());
              });
}

void DestroyPanel::focusList()
{
    m_table->setFocus();
}

} // namespace balie
