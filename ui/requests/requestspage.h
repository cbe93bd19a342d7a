// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/documents/pages.h"
#include "core/workspace/workspace.h"
#include "ui/requests/filtersyntax.h"
#include "ui/support/page.h"

#include <QTimer>

class QLineEdit;
class QMenu;
class QPrinter;
class QSplitter;
class QTableView;
class QToolButton;

namespace balie {

class CasePreview;
class DueDelegate;
class EmptyHint;
class FilterChips;
class FilterHeader;
class RequestListModel;
class SharedColumns;
class ViewList;
struct ListForPaper;
struct PrintedList;

// Verzoeken: where is case X? The list of all cases as people know lists from a spreadsheet: filter
// fields under the heads, what is filtered as chips, views with counts, several sort keys, rows copied
// with their heads, export and print; beside it the chosen case.
class RequestsPage : public Page
{
    Q_OBJECT

public:
    RequestsPage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    bool offers(PageTask task) const override;
    void perform(PageTask task) override;
    QString place() const override;
    void returnTo(const QString &place) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildViews();
    QWidget *buildList();
    void buildHeader();
    void connectParts();
    void readViews();
    void countViews();
    void useView();
    void useColumns();
    void ask();
    bool readTyped();
    void showHint();
    void showChips();
    void sortBy(int section, bool further);
    void showHeadMenu(const QPoint &at);
    void fillRowMenu(QMenu *menu);
    void fillSortMenu(QMenu *menu);
    void fillColumnMenu(QMenu *menu);
    void sayMistake(const Error &error);
    bool isRegisterEmpty() const;
    std::vector<RequestColumn> columnsOutside() const;
    void exportRows();
    void printRows(PageTask task);
    PrintedList onPaper(const ListForPaper &found) const;
    void printOn(const std::shared_ptr<QPrinter> &printer, const RequestQuery &wanted, qint64 rows, const PagePainter &paint);
    void saveView();
    void dropView(const QString &name);
    void showState();
    void showChosen();
    void openChosen();
    RequestQuery query() const;
    TypedFilters typedFilters() const;
    QString filterWords() const;

    Workspace &m_workspace;
    const Clock &m_clock;
    RequestListModel *m_model;
    ViewList *m_views = nullptr;
    QTableView *m_table = nullptr;
    FilterHeader *m_head = nullptr;
    EmptyHint *m_hint = nullptr;
    DueDelegate *m_dueDelegate = nullptr;
    SharedColumns *m_widths = nullptr;
    FilterChips *m_chips = nullptr;
    CasePreview *m_preview = nullptr;
    QWidget *m_beside = nullptr; // the preview, with its scroll bar
    QSplitter *m_splitter = nullptr;
    QLineEdit *m_viewName = nullptr;
    QToolButton *m_keepView = nullptr;
    QTimer m_typing;
    std::vector<OrganisationRow> m_organisations;
    RequestFilter m_typed;
    QString m_mistake; // why what was typed cannot be read
    std::vector<SortKey> m_order;
    QString m_wanted;
    qint64 m_count = -1;
};

} // namespace balie
