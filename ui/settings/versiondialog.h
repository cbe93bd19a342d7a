// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/addprofileversion.h"
#include "core/domain/organisation/organisation.h"
#include "core/workspace/workspace.h"
#include "ui/settings/formdialog.h"
#include "ui/settings/statementpart.h"
#include "ui/support/accesskeys.h"

#include <map>

class QListWidget;
class QStackedWidget;

namespace balie {

class PartPage;

namespace Ui {
class VersionForm;
}

// A new version of a statement, made from the latest: its parts at the left, the chosen one at the right,
// and with each where it says less than the law. What nobody touches stays as it is. Before a version is
// stored that moves cases which are there, it says how many and asks.
class VersionDialog : public FormDialog
{
    Q_OBJECT

public:
    VersionDialog(Workspace &workspace, QDate today, const Organisation &organisation, const Profile &latest,
                  QWidget *parent = nullptr);
    ~VersionDialog() override;

    bool hasUnkeptText() const override;

Q_SIGNALS:
    void added(const balie::ProfileVersion &version);

private:
    QWidget *makeFirstPage(QDate today);
    void showPart(int chosen);
    PartPage *pageOf(int part);
    void follow(int part);
    void showGaps();
    Profile typed() const;
    bool isChanged(int part) const;

    void confirm();
    bool refuseFirstPage();
    bool refuseParts();
    void pointAt(const Error &error);
    void foresee(const NewProfileVersion &wanted);
    void save(const NewProfileVersion &wanted);

    Workspace &m_workspace;
    std::unique_ptr<Ui::VersionForm> m_ui;
    Organisation m_organisation;
    Profile m_latest;
    Profile m_profile;           // as it was filled in so far
    StatementParts m_parts;
    StatementParts m_before;     // the same of the latest version
    AccessKeys m_keys; // that reach the buttons of the dialog
    QListWidget *m_list;
    QStackedWidget *m_stack;
    std::map<int, PartPage *> m_pages;
};

} // namespace balie
