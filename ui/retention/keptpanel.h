// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/documents/pages.h"
#include "core/overview/destructionoffers.h"
#include "core/overview/organisationrows.h"
#include "core/workspace/workspace.h"
#include "ui/retention/retentioncharts.h"
#include "ui/retention/retentionfilter.h"
#include "ui/support/page.h"

#include <QWidget>

#include <memory>
#include <optional>

class QBoxLayout;
class QComboBox;
class QPrinter;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace balie {

class EmptyHint;
class EmptyState;
class FilterChips;
class ItemPanel;
class KeepingDialog;
class MessageBar;
class PlainLabel;
class RetentionModel;

// What is kept: the charts, the list behind every bar with its filters, and beside it the chosen item.
class KeptPanel : public QWidget
{
    Q_OBJECT

public:
    KeptPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent = nullptr);

    void refresh();
    // The organisation as well.
    void setFilter(const RetentionFilter &filter);
    const RetentionFilter &filter() const { return m_filter; }
    // Opens with this item chosen and no filter but those that were set; without it, with what has to go.
    void choose(const QString &item);
    std::optional<RetentionItemId> chosen() const;
    void focusList();
    void focusFilter();
    void add(const std::vector<OrganisationRow> &organisations);
    // In keptpanelgive.cpp.
    void exportRows();
    void printRows(PageTask task);
    // What of the list is past its period; says why not where that is nothing.
    void propose();

Q_SIGNALS:
    // Of the organisation that is chosen.
    void figuresRead(const QString &summary);
    void failed(const balie::Error &error);
    void filterChanged();
    // The first thing to do where nothing is kept yet.
    void bringInWanted();
    void dialogMade(balie::KeepingDialog *dialog);
    void proposed(const balie::DestructionId &destruction);
    void requestWanted(const balie::RequestId &id);
    void personWanted(const balie::PersonId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildCharts(QWidget *content);
    QWidget *buildList();
    QLayout *buildFilters(QWidget *list);
    QWidget *buildBeside();
    void connectParts();
    void connectActs();
    void ask();
    void showFigures(const std::vector<RetentionFigure> &figures);
    void showList();
    void showChosen();
    void showChips();
    void showCount();
    void fillFilters();
    void readFilters();
    void clear(const QString &filter);
    void showBar(const RetentionChart &chart, int category, int series);
    void lift(const PlacedHold &placed);
    QStringList filterWords() const;
    void offerToPropose(const std::vector<DestructionOffer> &offers, const QString &category);
    void printOn(const std::shared_ptr<QPrinter> &printer, const RetentionQuery &wanted, qint64 rows, const PagePainter &paint);

    Workspace &m_workspace;
    const Clock &m_clock;
    MessageBar &m_messages;
    RetentionModel *m_model;
    QStackedLayout *m_body = nullptr;
    EmptyState *m_empty = nullptr;
    QBoxLayout *m_charts = nullptr;
    FigureChart *m_months = nullptr;
    FigureChart *m_categories = nullptr;
    QComboBox *m_state = nullptr;
    QComboBox *m_category = nullptr;
    QComboBox *m_month = nullptr;
    PlainLabel *m_count = nullptr;
    QPushButton *m_propose = nullptr;
    FilterChips *m_chips = nullptr;
    QTableView *m_table = nullptr;
    EmptyHint *m_hint = nullptr;
    QSplitter *m_splitter = nullptr;
    ItemPanel *m_item = nullptr;
    RetentionFilter m_filter;
    std::vector<RetentionFigure> m_figures;
    RetentionChart m_byMonth;
    RetentionChart m_byCategory;
    std::optional<RetentionDetail> m_detail; // of the chosen item, once it was read
    QString m_wanted; // the item to choose once the rows are there
    bool m_begun = false; // somebody chose what is shown
};

} // namespace balie
