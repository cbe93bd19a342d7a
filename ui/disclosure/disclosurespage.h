// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/overview/disclosurefigures.h"
#include "core/overview/organisationrows.h"
#include "core/workspace/workspace.h"
#include "ui/disclosure/disclosurefilter.h"
#include "ui/support/page.h"
#include "ui/support/undowork.h"

#include <optional>

class QComboBox;
class QTabWidget;

namespace balie {

class FiguresPanel;
class KeepingDialog;
class RecipientsPanel;
class RegisterPanel;

// Verstrekkingen: who got what about whom, how much of it there is, and who may get data. For one organisation or for all.
class DisclosuresPage : public Page
{
    Q_OBJECT

public:
    DisclosuresPage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    bool offers(PageTask task) const override;
    void perform(PageTask task) override;
    QString place() const override;
    void returnTo(const QString &place) override;
    // Asks what went to whom.
    void record();
    // Asks which files to import it from.
    void bringIn();

private:
    void buildHeader();
    void build();
    void connectParts();
    void connectDialogs();
    void readOrganisations();
    void showOrganisations(const std::vector<OrganisationRow> &rows);
    void setOrganisation(std::optional<OrganisationId> organisation);
    void showFiltered(const DisclosureFilter &filter);
    void showSummary();
    void exportRows();
    void tellDone(const QString &words, const UndoWork &undo);

    Workspace &m_workspace;
    const Clock &m_clock;
    std::optional<DisclosureFigures> m_figures;
    qint64 m_flags = 0;
    bool m_recordWanted = false; // once the organisations are there
    bool m_organisationsRead = false;
    QComboBox *m_organisation = nullptr;
    QTabWidget *m_tabs = nullptr;
    RegisterPanel *m_register = nullptr;
    FiguresPanel *m_figuresPanel = nullptr;
    RecipientsPanel *m_recipients = nullptr;
};

} // namespace balie
