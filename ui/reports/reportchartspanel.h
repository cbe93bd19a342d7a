// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/report/reportfigures.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace balie {

class FigureChart;
class PlainLabel;
struct ChartFigures;

// The charts of a report, two beside each other where there is room.
class ReportChartsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChartsPanel(QWidget *parent = nullptr);

    void showFigures(const ReportFigures &figures);
    void focusFirst();

Q_SIGNALS:
    void numbersWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    FigureChart *addChart(const char *name, QWidget *parent);
    void layOut();

    QGridLayout *m_grid = nullptr;
    PlainLabel *m_hidden = nullptr;
    QPushButton *m_toNumbers = nullptr; // where they say what no chart may
    FigureChart *m_months = nullptr;
    FigureChart *m_rights = nullptr;
    FigureChart *m_time = nullptr;
    FigureChart *m_days = nullptr;
    int m_columns = 0;
};

} // namespace balie
