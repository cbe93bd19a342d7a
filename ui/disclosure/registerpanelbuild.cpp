// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the register of disclosures is put together: the filters, under them the list, beside it the chosen one and its acts.
#include "ui/disclosure/disclosureacts.h"
#include "ui/disclosure/disclosurepanel.h"
#include "ui/disclosure/registerpanel.h"
#include "ui/disclosure/signdelegate.h"
#include "ui/recording/personfield.h"
#include "ui/support/checkline.h"
#include "ui/support/emptyhint.h"
#include "ui/support/emptystate.h"
#include "ui/support/filterchips.h"
#include "ui/support/foldingrow.h"
#include "ui/support/metrics.h"
#include "ui/support/sharedcolumns.h"
#include "ui/support/tables.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

namespace {

ColumnNeed needOf(ListedColumn column, const QTableView &table)
{
    const auto letters = [&table](int natural, int least) { return ColumnNeed{.natural = qreal(columnFor(table, natural)), .least = qreal(columnFor(table, least))}; };
    switch (column) {
    case ListedColumn::Day: {
        const qreal day = columnFor(table, QStringLiteral("00-00-0000"));
        return {.natural = day, .least = day, .whole = true};
    }
    case ListedColumn::Recipient: return letters(26, 16);
    case ListedColumn::Whom: return letters(24, 16);
    case ListedColumn::Purpose: return letters(18, 10);
    case ListedColumn::Categories: return letters(26, 12);
    case ListedColumn::Basis: return letters(16, 10);
    case ListedColumn::Told: return letters(14, 9);
    case ListedColumn::Organisation: return letters(16, 12);
    case ListedColumn::Signs: {
        int widest = 0;
        for (const DisclosureSign sign : {DisclosureSign::StruckOut, DisclosureSign::Owed, DisclosureSign::Banned, DisclosureSign::Special})
            widest = std::max(widest, SignDelegate::widthFor(chipOf(sign), table.font()));
        return {.natural = qreal(widest), .least = qreal(widest), .whole = true};
    }
    }
    Q_UNREACHABLE();
}

QComboBox *addFilter(QLayout &row, const char *name, const QString &whatItIs, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(whatItIs);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(17);
    row.addWidget(box);
    return box;
}

} // namespace

void RegisterPanel::build()
{
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    metrics::layOutInside(lines);
    lines->setContentsMargins(0, metrics::related, 0, 0);
    m_splitter = new QSplitter(Qt::Horizontal, content);
    m_splitter->setObjectName(QStringLiteral("disclosureSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildBeside());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({820, 340});
    lines->addWidget(m_splitter, 1);
    m_empty = new EmptyState(this);
    m_body = new QStackedLayout(this);
    m_body->addWidget(content);
    m_body->addWidget(m_empty);
}

QWidget *RegisterPanel::buildList()
{
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    metrics::layOutInside(lines);
    lines->addLayout(buildFilters(list));
    m_chips = new FilterChips(list);
    lines->addWidget(m_chips);
    m_table = new QTableView(list);
    m_table->setObjectName(QStringLiteral("disclosureTable"));
    m_table->setAccessibleName(tr("Disclosures"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto chipsOf = [this](const QModelIndex &index) {
        std::vector<Chip> chips;
        if (const DisclosureLine *line = m_model->rowAt(index.row())) {
            for (const DisclosureSign sign : signsOf(line->row))
                chips.push_back(chipOf(sign));
        }
        return chips;
    };
    m_table->setItemDelegateForColumn(static_cast<int>(ListedColumn::Signs), new SignDelegate(chipsOf, m_table));
    m_table->setMinimumHeight(5 * metrics::denseRow(fontMetrics()));
    std::vector<ColumnNeed> needs;
    for (const ListedColumn column : listedColumns)
        needs.push_back(needOf(column, *m_table));
    auto *widths = new SharedColumns(m_table);
    widths->setNeeds(std::move(needs));
    widths->setSpare({8, 5, 6, 4}); // beside the list, all of them
    lines->addWidget(m_table, 1);
    m_hint = new EmptyHint(m_table, tr("C&lear the filters"));
    return list;
}

QLayout *RegisterPanel::buildFilters(QWidget *list)
{
    auto *row = new FoldingRow;
    row->setSpacing(metrics::related);
    m_recipient = addFilter(*row, "recipientFilter", tr("Only to this recipient"), list);
    m_kind = addFilter(*row, "kindFilter", tr("Only to recipients of this kind"), list);
    m_purpose = addFilter(*row, "purposeFilter", tr("Only for this purpose"), list);
    m_basis = addFilter(*row, "basisFilter", tr("Only on this legal basis"), list);
    m_period = addFilter(*row, "periodFilter", tr("Only in this period"), list);
    m_notice = addFilter(*row, "noticeFilter", tr("Only where the person was or was not told"), list);
    m_person = new PersonField(list);
    m_person->setObjectName(QStringLiteral("personFilter"));
    m_person->setAccessibleName(tr("Everything about this person"));
    m_person->setPlaceholderText(tr("Everything about this person"));
    m_person->setWorkspace(m_workspace);
    m_person->setMinimumWidth(26 * fontMetrics().averageCharWidth());
    row->addWidget(m_person);
    m_special = new CheckLine(tr("&Special data only"), list);
    m_special->setObjectName(QStringLiteral("specialFilter"));
    row->addWidget(m_special);
    return row;
}

QWidget *RegisterPanel::buildBeside()
{
    auto *beside = new QScrollArea;
    beside->setWidgetResizable(true);
    beside->setFrameShape(QFrame::NoFrame);
    beside->setFocusPolicy(Qt::NoFocus); // its buttons have it
    beside->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_panel = new DisclosurePanel(m_workspace);
    beside->setWidget(m_panel);
    return beside;
}

void RegisterPanel::connectParts()
{
    for (QComboBox *box : {m_recipient, m_kind, m_purpose, m_basis, m_period, m_notice})
        connect(box, &QComboBox::activated, this, &RegisterPanel::readFilters);
    connect(m_special, &QCheckBox::clicked, this, &RegisterPanel::readFilters);
    connect(m_person, &PersonField::personChanged, this, &RegisterPanel::readFilters);
    connect(m_chips, &FilterChips::cleared, this, &RegisterPanel::clear);
    connect(m_chips, &FilterChips::allCleared, this, [this] { clear({}); });
    connect(m_hint, &EmptyHint::actionTriggered, this, [this] { clear({}); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_recipients.empty())
            Q_EMIT recipientsWanted();
        else
            record();
    });
    connect(m_model, &PagedModel::loaded, this, &RegisterPanel::showList);
    connect(m_model, &PagedModel::failed, this, &RegisterPanel::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegisterPanel::showChosen);
}

void RegisterPanel::connectActs()
{
    m_panel->offerIn(*m_table);
    connect(m_panel, &DisclosurePanel::correctWanted, this, [this] {
        if (m_detail)
            Q_EMIT dialogMade(new DisclosureDialog(m_workspace, m_organisations, m_detail->row, m_clock.today(), this));
    });
    connect(m_panel, &DisclosurePanel::strikeOutWanted, this, [this] {
        if (m_detail)
            Q_EMIT dialogMade(new StrikeOutDialog(m_workspace, m_detail->row, this));
    });
    connect(m_panel, &DisclosurePanel::tellWanted, this, [this] {
        if (m_detail)
            Q_EMIT dialogMade(new TellDialog(m_workspace, m_detail->row, m_clock.today(), this));
    });
    connect(m_panel, &DisclosurePanel::anotherWanted, this, [this] {
        if (m_detail)
            begin({.organisation = m_detail->row.disclosure.organisation, .recipient = m_detail->row.disclosure.recipient});
    });
    connect(m_panel, &DisclosurePanel::everythingWanted, this, [this] {
        if (m_detail && m_detail->row.disclosure.person)
            setFilter({.organisation = m_filter.organisation, .person = m_detail->row.disclosure.person});
    });
    connect(m_panel, &DisclosurePanel::personWanted, this, [this] {
        if (m_detail && m_detail->row.disclosure.person)
            Q_EMIT personWanted(*m_detail->row.disclosure.person);
    });
}

} // namespace balie
