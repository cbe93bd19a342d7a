// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/todayfigures.h"
#include "core/overview/worklist.h"
#include "core/workspace/workspace.h"
#include "ui/support/page.h"

class QBoxLayout;
class QListView;
class QPushButton;

namespace balie {

class FigureChart;
class DisclosureLinks;
class RetentionLinks;
class WorkListModel;

// Vandaag: what must I do now? The work in groups, the most urgent case chosen; beside it how the
// weeks to come fill up, and how many answers were in time this year.
class TodayPage : public Page
{
    Q_OBJECT

public:
    TodayPage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    QString place() const override;
    void returnTo(const QString &place) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QBoxLayout *buildWork(QWidget *content);
    QBoxLayout *buildCharts(QWidget *content);
    void buildHeader();
    void readGroups(int rows);
    void readDrafts();
    void readRetention();
    void readDisclosures();
    void showGroups(const std::vector<WorkListGroup> &groups);
    void showFigures(const TodayFigures &figures);
    void choose(const QString &id);
    void openChosen();

    Workspace &m_workspace;
    const Clock &m_clock;
    WorkListModel *m_model;
    QPushButton *m_unfinished = nullptr;
    QBoxLayout *m_whole = nullptr;
    QBoxLayout *m_charts = nullptr;
    QListView *m_list = nullptr;
    FigureChart *m_weeks = nullptr;
    FigureChart *m_onTime = nullptr;
    RetentionLinks *m_retention = nullptr;
    DisclosureLinks *m_disclosures = nullptr;
    QString m_wanted; // the case to choose once the rows are there
};

} // namespace balie
