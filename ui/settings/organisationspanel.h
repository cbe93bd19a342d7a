// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/organisationrows.h"
#include "ui/models/shortlistmodel.h"
#include "ui/settings/settingspanel.h"

namespace balie {

class StatementPane;

// The organisations of the register, the versions of their statements, and of the chosen version what
// it promises and where it says less than the law.
class OrganisationsPanel : public SettingsPanel
{
    Q_OBJECT

public:
    OrganisationsPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent = nullptr);

    void refresh() override;

private:
    void showVersions();
    void showVersion();
    void addOrganisation();
    void editOrganisation();
    void addVersion();
    void editLetterStyle();
    void welcome(const Organisation &added);
    const OrganisationRow *chosen() const;

    ShortListModel<OrganisationRow> *m_organisations;
    ShortListModel<ProfileVersion> *m_versions;
    QTableView *m_organisationTable = nullptr;
    QTableView *m_versionTable = nullptr;
    StatementPane *m_statement = nullptr;
    std::optional<OrganisationId> m_chosen; // stays chosen wherever its row comes to stand
    QPushButton *m_edit = nullptr;
    QPushButton *m_newVersion = nullptr;
    QPushButton *m_letterStyle = nullptr;
};

} // namespace balie
