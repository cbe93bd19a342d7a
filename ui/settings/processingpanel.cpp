// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/processingpanel.h"

#include "core/overview/organisationrows.h"
#include "core/wording/datewords.h"
#include "core/wording/processingwords.h"
#include "ui/settings/processingdialog.h"
#include "ui/support/fittedcolumns.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rowmenu.h"
#include "ui/support/whenready.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace balie {

static std::vector<Column<ProcessingRow>> columns()
{
    using Row = ProcessingRow;
    return {
        {ProcessingPanel::tr("Organisation"), [](const Row &row) { return row.organisationName; }},
        {ProcessingPanel::tr("Name"), [](const Row &row) { return row.processing.name.toString(); }},
        {ProcessingPanel::tr("Purpose"), [](const Row &row) { return row.processing.purpose.toString(); }},
        {ProcessingPanel::tr("Basis"), [](const Row &row) { return wordOf(row.processing.basis); }},
        {ProcessingPanel::tr("Ended"), [](const Row &row) { return row.processing.ended ? shortDay(*row.processing.ended) : QString(); }, ColumnKind::Day},
    };
}

ProcessingPanel::ProcessingPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent)
    : SettingsPanel(workspace, clock, messages, parent), m_model(new ShortListModel<ProcessingRow>(columns(), this))
{
    m_none = new PlainLabel(tr("No description yet. What you write here once fills every answer to a request for access: for what you use data, which data, who gets them and how long you keep them."), this);
    m_none->setObjectName(QStringLiteral("noProcessing"));
    m_none->setWordWrap(true);
    m_none->hide();
    lines()->addWidget(m_none);
    m_table = addTable(m_model, QStringLiteral("processingTable"), tr("Processing"));
    new FittedColumns(m_table, {4});
    if (QHBoxLayout *line = addButtons(Permission::ManageOrganisations)) {
        connect(addButton(line, tr("&New description…"), QStringLiteral("newProcessing")), &QPushButton::clicked, this, [this] { open(std::nullopt); });
        QPushButton *change = addButton(line, tr("&Change…"), QStringLiteral("changeProcessing"));
        connect(change, &QPushButton::clicked, this, &ProcessingPanel::change);
        RowMenu::of(*m_table).offer(change);
        line->addStretch(1);
    }
}

void ProcessingPanel::refresh()
{
    whenReady(workspace().run(processingRows), this, [this](const Result<std::vector<ProcessingRow>> &rows) {
        if (!rows)
            return fail(rows.error());
        m_model->setRows(*rows);
        m_table->selectRow(0);
        m_none->setVisible(rows->empty());
    });
}

void ProcessingPanel::change()
{
    if (const ProcessingRow *row = m_model->rowAt(m_table->currentIndex()))
        open(row->processing);
}

void ProcessingPanel::open(const std::optional<Processing> &known)
{
    whenReady(workspace().run(organisationRows), this, [this, known](const Result<std::vector<OrganisationRow>> &rows) {
        if (!rows)
            return fail(rows.error());
        std::vector<Organisation> organisations;
        for (const OrganisationRow &row : *rows)
            organisations.push_back(row.organisation);
        auto *dialog = new ProcessingDialog(workspace(), organisations, clock().today(), known, this);
        connect(dialog, &ProcessingDialog::kept, this, [this](const Processing &kept) {
            messages().tell(MessageKind::Success, tr("Kept: %1. Letters that are made from now on say it so.").arg(kept.name.toString()));
            refresh();
        });
        dialog->open();
    });
}

} // namespace balie
