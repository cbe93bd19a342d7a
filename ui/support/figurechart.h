// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/hues.h"

#include <QChartView>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>

#include <vector>

class QAbstractBarSeries;

namespace balie {

class PlainLabel;

// One kind of bar, stacked on the others of its category.
struct FigureSeries
{
    QString name;
    Hue hue = Hue::Grey;
    std::vector<qint64> values; // one for each category
};

// Columns: a stacked column for each category. Bars: the same lying down, where the categories have long names. Ring: the
// sum of each series as a part of a whole.
enum class FigureShape { Columns, Bars, Ring };

// Whether the colours are named under the bars; not where the sentence does it.
enum class ColourNames { InSentence, UnderBars };

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
    QStringList rowTitles = {}; // the categories as the table says them, where there is more room; empty: the same
    ColourNames colourNames = ColourNames::InSentence;
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
    // A bar was clicked, or its row in the table opened. series: the part of it; -1: all of it.
    void categoryActivated(int index, int series);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildStack();
    void draw();
    void drawColumns(QChart *chart);
    std::size_t placeOf(std::size_t category) const;
    void drawAxes(QChart *chart, QAbstractBarSeries *bars, const std::vector<qint64> &totals) const;
    void drawRing(QChart *chart) const;
    QStringList captions(const std::vector<qint64> &totals) const;
    QString shortNumber(qint64 number) const;
    void nameColours(QChart *chart) const;
    void fillTable();
    void dressTwin();
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
