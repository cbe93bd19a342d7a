// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisationspanel.h"

#include "core/wording/datewords.h"
#include "core/wording/profilewords.h"
#include "ui/settings/organisationdialogs.h"
#include "ui/settings/statementpane.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/whenready.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace balie {

namespace {

std::vector<Column<OrganisationRow>> organisationColumns()
{
    using Row = OrganisationRow;
    return {
        {OrganisationsPanel::tr("Organisation"), [](const Row &row) { return row.organisation.name.toString(); }},
        {OrganisationsPanel::tr("Sign"), [](const Row &row) { return row.organisation.sign.toString(); }},
        {OrganisationsPanel::tr("Promises an answer within"), [](const Row &row) { return termText(row.current.profile.answer); }},
        {OrganisationsPanel::tr("Statement"), [](const Row &row) { return labelOf(row.current.profile); }},
        {OrganisationsPanel::tr("Cases"), [](const Row &row) { return QLocale().toString(row.requests); }, ColumnKind::Number},
        {OrganisationsPanel::tr("Open"), [](const Row &row) { return QLocale().toString(row.openRequests); }, ColumnKind::Number},
    };
}

std::vector<Column<ProfileVersion>> versionColumns()
{
    using Row = ProfileVersion;
    return {
        {OrganisationsPanel::tr("Holds from"),
         [](const Row &row) { return row.validFrom ? shortDay(*row.validFrom) : OrganisationsPanel::tr("the start"); }, ColumnKind::Day},
        {OrganisationsPanel::tr("Statement"), [](const Row &row) { return labelOf(row.profile); }},
        {OrganisationsPanel::tr("Answer within"), [](const Row &row) { return termText(row.profile.answer); }},
        {OrganisationsPanel::tr("What changed"), [](const Row &row) { return row.note.toString().simplified(); }},
    };
}

} // namespace

OrganisationsPanel::OrganisationsPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent)
    : SettingsPanel(workspace, clock, messages, parent),
      m_organisations(new ShortListModel<OrganisationRow>(organisationColumns(), this)),
      m_versions(new ShortListModel<ProfileVersion>(versionColumns(), this))
{
    m_organisationTable = addTable(m_organisations, 2, QStringLiteral("organisationTable"), tr("Organisations"));
    if (QHBoxLayout *line = addButtons(Permission::ManageOrganisations)) {
        connect(addButton(line, tr("&New organisation…"), QStringLiteral("newOrganisation")), &QPushButton::clicked, this,
                &OrganisationsPanel::addOrganisation);
        m_edit = addButton(line, tr("Ed&it…"), QStringLiteral("editOrganisation"));
        m_newVersion = addButton(line, tr("New version of the &statement…"), QStringLiteral("newVersion"));
        line->addStretch(1);
        connect(m_edit, &QPushButton::clicked, this, &OrganisationsPanel::editOrganisation);
        connect(m_newVersion, &QPushButton::clicked, this, &OrganisationsPanel::addVersion);
    }
    lines()->addWidget(new PlainLabel(tr("Versions of the statement"), TextRole::GroupTitle, this));
    m_versionTable = addTable(m_versions, 3, QStringLiteral("versionTable"), tr("Versions of the statement"));
    // A statement has few versions, a register few organisations: what they say needs the room.
    const int row = metrics::denseRow(fontMetrics());
    for (QTableView *table : {m_organisationTable, m_versionTable}) {
        table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
        table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        table->setMaximumHeight(9 * row);
        lines()->setStretchFactor(table, 0);
    }
    m_statement = new StatementPane(this);
    m_statement->setObjectName(QStringLiteral("statement"));
    lines()->addWidget(m_statement, 2);
    connect(m_organisationTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OrganisationsPanel::showVersions);
    connect(m_versionTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OrganisationsPanel::showVersion);
}

const OrganisationRow *OrganisationsPanel::chosen() const
{
    return m_organisations->rowAt(m_organisationTable->currentIndex());
}

void OrganisationsPanel::refresh()
{
    const int row = std::max(0, m_organisationTable->currentIndex().row());
    whenReady(workspace().run([](Register &opened) { return organisationRows(opened); }), this,
              [this, row](const Result<std::vector<OrganisationRow>> &rows) {
                  if (!rows)
                      return fail(rows.error());
                  m_organisations->setRows(*rows);
                  m_organisationTable->selectRow(std::min(row, m_organisations->rowCount() - 1));
                  showVersions();
              });
}

void OrganisationsPanel::showVersions()
{
    const OrganisationRow *row = chosen();
    for (QPushButton *button : {m_edit, m_newVersion}) {
        if (button)
            button->setEnabled(row);
    }
    if (!row)
        return;
    whenReady(workspace().run([id = row->organisation.id](Register &opened) { return profileVersions(opened, id); }), this,
              [this](const Result<std::vector<ProfileVersion>> &versions) {
                  if (!versions)
                      return fail(versions.error());
                  m_versions->setRows(*versions);
                  m_versionTable->selectRow(m_versions->rowCount() - 1);
                  showVersion();
              });
}

void OrganisationsPanel::showVersion()
{
    const ProfileVersion *version = m_versions->rowAt(m_versionTable->currentIndex());
    m_statement->setVisible(version);
    if (version)
        m_statement->showProfile(version->profile);
}

void OrganisationsPanel::addOrganisation()
{
    (new OrganisationDialog(workspace(), m_organisations->rows(), this))->open();
}

void OrganisationsPanel::editOrganisation()
{
    if (const OrganisationRow *row = chosen())
        (new OrganisationDialog(workspace(), row->organisation, this))->open();
}

void OrganisationsPanel::addVersion()
{
    if (const OrganisationRow *row = chosen())
        (new VersionDialog(workspace(), clock().today(), row->organisation, m_versions->rows().back().profile, this))->open();
}

} // namespace balie
