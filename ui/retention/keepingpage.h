// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/overview/organisationrows.h"
#include "core/workspace/workspace.h"
#include "ui/support/page.h"
#include "ui/support/undowork.h"

class QComboBox;
class QTabWidget;

namespace balie {

class DestroyPanel;
class HoldsPanel;
class KeepingDialog;
class KeptPanel;
class RulesPanel;

// Bewaartermijnen: what must go, what may not go, and why; the rules behind it, what is held, and what is being destroyed.
// For one organisation or for all.
class KeepingPage : public Page
{
    Q_OBJECT

public:
    KeepingPage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    bool offers(PageTask task) const override;
    void perform(PageTask task) override;
    QString place() const override;
    void returnTo(const QString &place) override;
    // Asks which files of which system are to be read.
    void bringIn();

private:
    void build();
    void buildHeader();
    void connectParts();
    void readOrganisations();
    void showOrganisations(const std::vector<OrganisationRow> &rows);
    void useOrganisation();
    void showProposed(const DestructionId &destruction);
    void open(KeepingDialog *dialog);
    void tellDone(const QString &words, const UndoWork &undo);

    Workspace &m_workspace;
    const Clock &m_clock;
    std::vector<OrganisationRow> m_organisations;
    QComboBox *m_organisation = nullptr;
    QTabWidget *m_tabs = nullptr;
    KeptPanel *m_kept = nullptr;
    RulesPanel *m_rules = nullptr;
    HoldsPanel *m_holds = nullptr;
    DestroyPanel *m_destroy = nullptr;
};

} // namespace balie
