// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/holdspanel.h"

#include "core/casework/placehold.h"
#include "core/wording/datewords.h"
#include "core/wording/retentionwords.h"
#include "ui/support/emptyhint.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/rowmenu.h"
#include "ui/support/sharedcolumns.h"
#include "ui/support/tables.h"
#include "ui/support/whenready.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace balie {

static std::vector<ColumnNeed> needsOf(const QTableView &table)
{
    const auto letters = [&table](int natural, int least) { return ColumnNeed{.natural = qreal(columnFor(table, natural)), .least = qreal(columnFor(table, least))}; };
    const auto whole = [&table](const QString &sample) { return ColumnNeed{.natural = qreal(columnFor(table, sample)), .least = qreal(columnFor(table, sample)), .whole = true}; };
    const QDate day(2026, 11, 25);
    return {whole(dayWithLeft(day, day.addDays(120))), letters(14, 9), letters(24, 12), letters(24, 12), letters(30, 10), whole(QStringLiteral("00-00-0000")), letters(16, 9)};
}

HoldsPanel::HoldsPanel(Workspace &workspace, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_clock(clock), m_model(new HoldsModel(this))
{
    build();
    connect(m_model, &PagedModel::loaded, this, &HoldsPanel::showList);
    connect(m_model, &PagedModel::failed, this, &HoldsPanel::failed);
    connect(m_lift, &QPushButton::clicked, this, &HoldsPanel::liftChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HoldsPanel::showAct);
}

void HoldsPanel::build()
{
    auto *lines = new QVBoxLayout(this);
    metrics::layOutInside(lines);
    lines->setContentsMargins(0, metrics::related, 0, 0);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("holdsTable"));
    m_table->setAccessibleName(tr("Holds"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *widths = new SharedColumns(m_table);
    widths->setNeeds(needsOf(*m_table));
    widths->setSpare({6, 5});
    lines->addWidget(m_table, 1);
    m_hint = new EmptyHint(m_table, QString());
    m_lift = new QPushButton(icon(IconName::Resume), tr("&Lift the hold"), this);
    m_lift->setObjectName(QStringLiteral("liftHold"));
    m_lift->setVisible(m_workspace.may(Permission::ManageRetention));
    if (m_workspace.may(Permission::ManageRetention))
        RowMenu::of(*m_table).offer(m_lift);
    lines->addWidget(m_lift, 0, Qt::AlignLeft);
}

void HoldsPanel::setOrganisation(std::optional<OrganisationId> organisation)
{
    if (m_organisation == organisation)
        return;
    m_organisation = organisation;
    ask();
}

void HoldsPanel::refresh()
{
    m_model->setToday(m_clock.today());
    if (m_model->isLoaded())
        m_model->refresh();
    else
        ask();
}

void HoldsPanel::ask()
{
    m_model->setSource([this, of = m_organisation](int limit, std::optional<QString> after) {
        const int offset = after.value_or(QString()).toInt();
        return m_workspace.run([of, limit, offset](Register &opened) -> Result<RowPage<HoldLine>> {
            return holdRows(opened, of, offset, limit).transform([&](const std::vector<HoldRow> &rows) {
                RowPage<HoldLine> page;
                for (const HoldRow &row : rows)
                    page.rows.push_back({row.placed.id, row});
                if (static_cast<int>(rows.size()) == limit)
                    page.next = QString::number(offset + limit);
                return page;
            });
        });
    });
}

void HoldsPanel::showList()
{
    m_hint->say(m_model->rowCount() == 0 ? tr("Nothing is on hold. Choose a row under ‘What is kept’ to hold it.") : QString(), EmptyHint::Action::Hidden);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    showAct();
}

// The hold of an open case goes with that.
void HoldsPanel::showAct()
{
    const HoldLine *line = m_model->rowAt(m_table->currentIndex().row());
    m_lift->setEnabled(line && !line->row.placed.goesWithItsCase());
}

void HoldsPanel::liftChosen()
{
    if (const HoldLine *line = m_model->rowAt(m_table->currentIndex().row()))
        liftAndTell(m_workspace, line->row.placed, m_clock.today(), this, [this](const QString &words, const auto &undo) { Q_EMIT recorded(words, undo); },
                    [this](const Error &error) { Q_EMIT failed(error); });
}

void HoldsPanel::focusList()
{
    m_table->setFocus();
}

void liftAndTell(Workspace &workspace, const PlacedHold &placed, QDate today, QObject *receiver,
                 const std::function<void(const QString &words, const UndoWork &undo)> &then, const std::function<void(const Error &)> &wrong)
{
    whenReady(workspace.run([id = placed.id, today](Register &opened) { return liftHold(opened, id, today); }), receiver, [then, wrong](const Result<PlacedHold> &lifted) {
        if (!lifted)
            return wrong(lifted.error());
        then(HoldsPanel::tr("The hold is lifted: %1.").arg(wordOf(lifted->hold.kind)),
             undoBy([before = *lifted](Register &opened) { return placeHold(opened, before.target, before.hold); }));
    });
}

} // namespace balie
