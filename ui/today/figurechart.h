// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/hues.h"

#include <QChartView>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>

#include <vector>

namespace balie {

class PlainLabel;

// One kind of bar, stacked on the others of its category.
struct FigureSeries
{
    QString name;
    Hue hue = Hue::Grey;
    std::vector<int> values; // one for each category
};

// Columns: a stacked column for each category. Ring: the sum of each series as a part of a whole.
enum class FigureShape { Columns, Ring };

// What a small chart shows, and the one sentence that says the same.
struct ChartFigures
{
    QString title;
    QString summary;
    QString categoryTitle; // head of the first column of the table
    QStringList categories;
    std::vector<FigureSeries> series;
    FigureShape shape = FigureShape::Columns;
    QString centre = {}; // in the middle of a ring: "94 %"
};

// A small quiet chart with its twin as a table, one key apart: what a screen reader,
// or who rather reads numbers, gets. All words in it are shown as they are, never as markup.
class FigureChart : public QWidget
{
    Q_OBJECT

public:
    explicit FigureChart(QWidget *parent = nullptr);

    void setFigures(ChartFigures figures);
    const QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    // A bar was clicked, or its row in the table opened.
    void categoryActivated(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildStack();
    void draw();
    void drawColumns(QChart *chart) const;
    void drawRing(QChart *chart) const;
    QStringList captions(const std::vector<int> &totals) const;
    void fillTable();
    void showTable(bool table);

    ChartFigures m_figures;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_summary = nullptr;
    QToolButton *m_toggle = nullptr;
    QStackedWidget *m_stack = nullptr;
    QChartView *m_view = nullptr;
    QTableWidget *m_table = nullptr;
};

} // namespace balie
