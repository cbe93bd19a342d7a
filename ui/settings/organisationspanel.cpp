// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisationspanel.h"

#include "core/wording/datewords.h"
#include "core/wording/profilewords.h"
#include "ui/settings/letterstyledialog.h"
#include "ui/settings/organisationdialogs.h"
#include "ui/settings/statementpane.h"
#include "ui/settings/versiondialog.h"
#include "ui/support/fittedcolumns.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rowmenu.h"
#include "ui/support/whenready.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

namespace {

std::vector<Column<OrganisationRow>> organisationColumns()
{
    using Row = OrganisationRow;
    return {
        {OrganisationsPanel::tr("Organisation"), [](const Row &row) { return row.organisation.name.toString(); }},
        {OrganisationsPanel::tr("Sign"), [](const Row &row) { return row.organisation.sign.toString(); }},
        {OrganisationsPanel::tr("Promises an answer within"), [](const Row &row) { return termText(row.current.profile.answer); }},
        {OrganisationsPanel::tr("Statement"), [](const Row &row) { return statementName(row.current.profile); }},
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
        {OrganisationsPanel::tr("Statement"), [](const Row &row) { return statementName(row.profile); }},
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
    m_organisationTable = addTable(m_organisations, QStringLiteral("organisationTable"), tr("Organisations"));
    new FittedColumns(m_organisationTable, {1, 4, 5});
    if (QHBoxLayout *line = addButtons(Permission::ManageOrganisations)) {
        connect(addButton(line, tr("&New organisation…"), QStringLiteral("newOrganisation")), &QPushButton::clicked, this,
                &OrganisationsPanel::addOrganisation);
        m_edit = addButton(line, tr("Ed&it…"), QStringLiteral("editOrganisation"));
        m_newVersion = addButton(line, tr("New version of the &statement…"), QStringLiteral("newVersion"));
        line->addStretch(1);
        QHBoxLayout *second = addButtons(Permission::ManageOrganisations); // with large letters one line is too wide
        m_letterStyle = addButton(second, tr("House st&yle…"), QStringLiteral("letterStyle"));
        second->addStretch(1);
        for (QPushButton *act : {m_edit, m_newVersion, m_letterStyle})
            RowMenu::of(*m_organisationTable).offer(act);
        connect(m_edit, &QPushButton::clicked, this, &OrganisationsPanel::editOrganisation);
        connect(m_newVersion, &QPushButton::clicked, this, &OrganisationsPanel::addVersion);
        connect(m_letterStyle, &QPushButton::clicked, this, &OrganisationsPanel::editLetterStyle);
    }
    lines()->addWidget(new PlainLabel(tr("Versions of the statement"), TextRole::GroupTitle, this));
    m_versionTable = addTable(m_versions, QStringLiteral("versionTable"), tr("Versions of the statement"));
    new FittedColumns(m_versionTable, {0});
    // A statement has few versions, a register few organisations: what they say needs the room.
    const int row = metrics::denseRow(fontMetrics());
    for (QTableView *table : {m_organisationTable, m_versionTable}) {
        table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
        table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        table->setMinimumHeight(3 * row);
        table->setMaximumHeight(9 * row);
        lines()->setStretchFactor(table, 0);
    }
    m_statement = new StatementPane(this);
    m_statement->setObjectName(QStringLiteral("statement"));
    lines()->addWidget(m_statement, 2);
    connect(m_organisationTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const OrganisationRow *current = chosen())
            m_chosen = current->organisation.id;
        showVersions();
    });
    connect(m_versionTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OrganisationsPanel::showVersion);
}

const OrganisationRow *OrganisationsPanel::chosen() const
{
    return m_organisations->rowAt(m_organisationTable->currentIndex());
}

void OrganisationsPanel::refresh()
{
    whenReady(workspace().run([](Register &opened) { return organisationRows(opened); }), this,
              [this](const Result<std::vector<OrganisationRow>> &rows) {
                  if (!rows)
                      return fail(rows.error());
                  const std::optional<OrganisationId> wanted = m_chosen;
                  const auto place = std::find_if(rows->begin(), rows->end(),
                                                  [&wanted](const OrganisationRow &row) { return row.organisation.id == wanted; });
                  m_organisations->setRows(*rows);
                  m_organisationTable->selectRow(place == rows->end() ? 0 : static_cast<int>(place - rows->begin()));
                  if (wanted)
                      m_chosen = wanted; // also when its row is still to come
                  showVersions();
              });
}

void OrganisationsPanel::showVersions()
{
    const OrganisationRow *row = chosen();
    for (QPushButton *button : {m_edit, m_newVersion, m_letterStyle}) {
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
    auto *dialog = new OrganisationDialog(workspace(), m_organisations->rows(), this);
    connect(dialog, &OrganisationDialog::kept, this, &OrganisationsPanel::welcome);
    dialog->open();
}

// It stands chosen, so that what is done next is done to it.
void OrganisationsPanel::welcome(const Organisation &added)
{
    m_chosen = added.id;
    refresh();
    messages().offer(MessageKind::Success,
                     tr("%1 was added and is chosen below. Look through its statement and fill in what is missing.").arg(added.name.toString()),
                     tr("Fill in the statement…"), [this] { addVersion(); });
}

void OrganisationsPanel::editOrganisation()
{
    if (const OrganisationRow *row = chosen())
        (new OrganisationDialog(workspace(), row->organisation, this))->open();
}

void OrganisationsPanel::editLetterStyle()
{
    if (const OrganisationRow *row = chosen())
        (new LetterStyleDialog(workspace(), clock().today(), *row, this))->open();
}

void OrganisationsPanel::addVersion()
{
    const OrganisationRow *row = chosen();
    if (!row || m_versions->rowCount() == 0)
        return;
    auto *dialog = new VersionDialog(workspace(), clock().today(), row->organisation, m_versions->rows().back().profile, this);
    connect(dialog, &VersionDialog::added, this, [this, name = row->organisation.name.toString()](const ProfileVersion &version) {
        messages().tell(MessageKind::Success, tr("The new version of the statement of %1 holds from %2.").arg(name, longDay(*version.validFrom)));
    });
    dialog->open();
}

} // namespace balie
