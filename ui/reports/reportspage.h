// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/casework/exportreport.h"
#include "core/documents/pages.h"
#include "core/overview/organisationrows.h"
#include "core/overview/reportfigures.h"
#include "core/workspace/workspace.h"
#include "ui/support/page.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QPrinter;
class QPushButton;
class QTabWidget;

namespace balie {

class ReportChartsPanel;
class ReportNumbersPanel;
class ReportPeriodBar;

// Rapportage: how it went in a month, a quarter or a year, for one organisation or for all; as charts, as numbers, and on paper
// for the board.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    ReportsPage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    bool offers(PageTask task) const override;
    void perform(PageTask task) override;
    QString place() const override;
    void returnTo(const QString &place) override;

private:
    void buildHeader();
    void build();
    QWidget *buildChoices();
    void connectParts();
    void readOrganisations();
    void showOrganisations(const std::vector<OrganisationRow> &rows);
    void readFigures();
    void showFigures(const ReportFigures &figures);
    void choosePeriod();
    void openCase(const QString &reference);
    ReportQuery query() const;
    int least() const;
    // In reportspagegive.cpp.
    void saveReport();
    void saveWorkbook();
    void saveAs(const QString &title, const QString &name, const QString &filter, ReportForm form);
    void printReport(PageTask task);
    void printOn(const std::shared_ptr<QPrinter> &printer, const ReportQuery &wanted, int least);

    Workspace &m_workspace;
    const Clock &m_clock;
    std::optional<ReportFigures> m_figures; // as they are shown
    std::optional<OrganisationId> m_organisationChosen;
    int m_reading = 0; // what was asked last is what is shown
    ReportPeriodBar *m_period = nullptr;
    QComboBox *m_organisation = nullptr;
    QCheckBox *m_hide = nullptr;
    QTabWidget *m_tabs = nullptr;
    ReportChartsPanel *m_charts = nullptr;
    ReportNumbersPanel *m_numbers = nullptr;
    QPushButton *m_report = nullptr;
};

} // namespace balie
