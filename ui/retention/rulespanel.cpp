// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/rulespanel.h"

#include "core/wording/retentionwords.h"
#include "ui/retention/choosedialog.h"
#include "ui/retention/statedelegate.h"
#include "ui/support/chip.h"
#include "ui/support/fittedcolumns.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rowmenu.h"
#include "ui/support/tables.h"
#include "ui/support/turningsplitter.h"
#include "ui/support/whenready.h"

#include <QCheckBox>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace balie {

namespace {

QString chosenWords(const RuleRow &row)
{
    return row.rule.chosen ? termText(row.rule.chosen->term) : QString();
}

// The strictest of them for what begins today.
QString mostWords(const RuleRow &row)
{
    const RetentionBound *ceiling = row.today.days ? strictestCeiling(row.rule, *row.today.days) : nullptr;
    return ceiling ? termText(ceiling->term) : QString();
}

std::vector<Column<RuleRow>> columns()
{
    return {
        {RulesPanel::tr("Category"), [](const RuleRow &row) { return shortName(row.rule.category); }},
        {RulesPanel::tr("Begins with"), [](const RuleRow &row) { return wordOf(row.rule.trigger); }},
        {RulesPanel::tr("At least"), [](const RuleRow &row) { return row.rule.floor ? termText(row.rule.floor->term) : QString(); }},
        {RulesPanel::tr("At most"), &mostWords},
        {RulesPanel::tr("Chosen"), &chosenWords},
        {RulesPanel::tr("Certainty"), [](const RuleRow &row) { return wordOf(row.rule.certainty); }},
        {RulesPanel::tr("What begins today"), [](const RuleRow &row) { return wordOf(row.today.state); }},
        {RulesPanel::tr("Organisation"), [](const RuleRow &row) { return row.organisationName; }},
    };
}

constexpr int organisationColumn = 7;

} // namespace

RulesPanel::RulesPanel(Workspace &workspace, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_clock(clock), m_model(new ShortListModel<RuleRow>(columns(), this))
{
    auto *whole = new QVBoxLayout(this);
    metrics::layOutInside(whole);
    whole->setContentsMargins(0, metrics::related, 0, 0);
    m_splitter = new TurningSplitter(QStringLiteral("rulesSplitter"), 110, this);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildBeside());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({820, 340});
    whole->addWidget(m_splitter, 1);
    connect(m_open, &QCheckBox::toggled, this, &RulesPanel::showRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesPanel::showChosen);
    connect(m_choose, &QPushButton::clicked, this, &RulesPanel::choosePeriod);
}

QWidget *RulesPanel::buildList()
{
    auto *list = new QWidget(m_splitter);
    auto *lines = new QVBoxLayout(list);
    metrics::layOutInside(lines);
    m_open = new QCheckBox(tr("Only what a&sks for a decision"), list);
    m_open->setObjectName(QStringLiteral("onlyOpen"));
    lines->addWidget(m_open);
    m_table = new QTableView(list);
    m_table->setObjectName(QStringLiteral("rulesTable"));
    m_table->setAccessibleName(tr("Rules"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(8 * metrics::denseRow(fontMetrics()));
    new FittedColumns(m_table, {});
    lines->addWidget(m_table, 1);
    return list;
}

QWidget *RulesPanel::buildBeside()
{
    auto *scroll = new QScrollArea(m_splitter);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its button has it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QWidget;
    auto *lines = new QVBoxLayout(side);
    metrics::layOutInside(lines);
    lines->setContentsMargins(metrics::groups, 0, metrics::related, 0);
    const auto add = [&](TextRole role, const char *name) {
        auto *text = new PlainLabel(QString(), role, side);
        text->setObjectName(QString::fromLatin1(name));
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(text);
        return text;
    };
    m_category = add(TextRole::GroupTitle, "ruleCategory");
    m_chip = new ChipLabel(side);
    lines->addWidget(m_chip, 0, Qt::AlignLeft);
    m_conflict = add(TextRole::Text, "ruleConflict");
    m_grounds = add(TextRole::Text, "ruleGrounds");
    m_note = add(TextRole::Caption, "ruleNote");
    m_choose = new QPushButton(icon(IconName::Edit), tr("&Choose a period…"), side);
    m_choose->setObjectName(QStringLiteral("choosePeriod"));
    m_choose->setVisible(m_workspace.may(Permission::ManageRetention));
    if (m_workspace.may(Permission::ManageRetention))
        RowMenu::of(*m_table).offer(m_choose);
    lines->addWidget(m_choose, 0, Qt::AlignLeft);
    lines->addStretch(1);
    scroll->setWidget(side);
    return scroll;
}

void RulesPanel::setOrganisation(std::optional<OrganisationId> organisation)
{
    if (m_organisation == organisation)
        return;
    m_organisation = organisation;
    refresh();
}

void RulesPanel::refresh()
{
    whenReady(m_workspace.run([of = m_organisation](Register &opened) { return ruleRows(opened, of); }), this, [this](const Result<std::vector<RuleRow>> &rows) {
        if (!rows)
            return Q_EMIT failed(rows.error());
        m_rows = *rows;
        showRows();
    });
}

// What was chosen stays chosen, where it still shows.
void RulesPanel::showRows()
{
    const RuleRow *before = m_model->rowAt(m_table->currentIndex());
    const std::pair<OrganisationId, QString> chosen = before ? std::pair(before->organisation, before->rule.category.id) : std::pair(OrganisationId::create(Instant::fromMSecs(0)), QString());
    std::vector<RuleRow> shown;
    bool several = false;
    int row = 0;
    for (const RuleRow &one : m_rows) {
        if (m_open->isChecked() && !one.asksForDecision())
            continue;
        if (one.rule.category.id == chosen.second && one.organisation == chosen.first)
            row = static_cast<int>(shown.size());
        several = several || one.organisation != m_rows.front().organisation;
        shown.push_back(one);
    }
    m_model->setRows(std::move(shown));
    m_table->setColumnHidden(organisationColumn, !several);
    m_table->selectRow(row);
    showChosen();
}

void RulesPanel::showChosen()
{
    const RuleRow *row = m_model->rowAt(m_table->currentIndex());
    for (QWidget *part : {static_cast<QWidget *>(m_category), static_cast<QWidget *>(m_chip), static_cast<QWidget *>(m_grounds)})
        part->setVisible(row);
    m_choose->setEnabled(row);
    m_conflict->setVisible(row && row->today.conflict);
    m_note->setVisible(row && !row->rule.note.isEmpty());
    if (!row)
        return;
    m_category->setText(row->rule.category.name.in(QLocale()));
    m_chip->setChip(chipOf(row->today.state, wordOf(row->today.state)));
    m_conflict->setText(row->today.conflict ? sentenceOf(row->rule, row->today) : QString());
    m_grounds->setText(groundsOf(row->rule).join(u'\n'));
    m_note->setText(row->rule.note.in(QLocale()));
}

void RulesPanel::choosePeriod()
{
    if (const RuleRow *row = m_model->rowAt(m_table->currentIndex()))
        Q_EMIT dialogMade(new ChooseDialog(m_workspace, row->organisation, row->rule, m_clock.today(), this));
}

void RulesPanel::focusList()
{
    m_table->setFocus();
}

} // namespace balie
