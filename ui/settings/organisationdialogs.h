// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"
#include "core/overview/organisationrows.h"
#include "core/workspace/workspace.h"
#include "ui/settings/formdialog.h"

#include <memory>

namespace balie {

namespace Ui {
class OrganisationForm;
class VersionForm;
}

// A new organisation, under the law alone or a copy of a statement that is known; or what was kept of
// one that there is.
class OrganisationDialog : public FormDialog
{
    Q_OBJECT

public:
    // others: the organisations that the register has already, with profiles and signs of their own.
    OrganisationDialog(Workspace &workspace, const std::vector<OrganisationRow> &others, QWidget *parent = nullptr);
    OrganisationDialog(Workspace &workspace, const Organisation &organisation, QWidget *parent = nullptr);
    ~OrganisationDialog() override;

private:
    void build();
    void followSource();
    void confirm();
    Result<Profile> chosenProfile() const;
    Result<Organisation> typed() const;

    Workspace &m_workspace;
    std::unique_ptr<Ui::OrganisationForm> m_ui;
    QStringList m_takenIds;
    std::vector<OrganisationSign> m_takenSigns;
    std::optional<Organisation> m_organisation; // none: a new one
};

// A new version of a statement, with the day from which it holds. What it does not promise is shown.
class VersionDialog : public FormDialog
{
    Q_OBJECT

public:
    VersionDialog(Workspace &workspace, QDate today, const Organisation &organisation, const Profile &latest,
                  QWidget *parent = nullptr);
    ~VersionDialog() override;

private:
    Profile typed() const;
    void showGaps();
    void confirm();

    Workspace &m_workspace;
    std::unique_ptr<Ui::VersionForm> m_ui;
    OrganisationId m_organisation;
    Profile m_latest;
};

} // namespace balie
