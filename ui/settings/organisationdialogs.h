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

Q_SIGNALS:
    void kept(const balie::Organisation &organisation);

private:
    void build();
    void followSource();
    void propose(const QString &name);
    void confirm();
    Result<Profile> chosenProfile() const;
    Result<Organisation> typed() const;
    QWidget *wrongField() const;

    Workspace &m_workspace;
    std::unique_ptr<Ui::OrganisationForm> m_ui;
    QStringList m_takenIds;
    QString m_proposed; // the name that was proposed last
    std::optional<Organisation> m_organisation; // none: a new one
};

} // namespace balie
