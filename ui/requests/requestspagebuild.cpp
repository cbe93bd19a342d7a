// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of requests is put together: the views, the list with its filters, and the chosen case beside it.
#include "core/wording/userwords.h"
#include "ui/models/requestlistmodel.h"
#include "ui/requests/casepreview.h"
#include "ui/requests/duedelegate.h"
#include "ui/support/filterchips.h"
#include "ui/requests/filterheader.h"
#include "ui/requests/requestspage.h"
#include "ui/requests/viewlist.h"
#include "ui/support/emptyhint.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/pageheader.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rowmenu.h"
#include "ui/support/sharedcolumns.h"
#include "ui/support/tables.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace balie {

void RequestsPage::build()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("requestsSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildViews());
    m_splitter->addWidget(buildList());
    m_preview = new CasePreview;
    auto *beside = new QScrollArea(m_splitter);
    beside->setWidgetResizable(true);
    beside->setFrameShape(QFrame::NoFrame);
    beside->setFocusPolicy(Qt::NoFocus); // its button has it
    beside->setWidget(m_preview);
    m_beside = beside;
    m_splitter->addWidget(beside);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({m_views->widthOfWords(), 700, 240});
    setContent(m_splitter);
}

QWidget *RequestsPage::buildViews()
{
    auto *side = new QWidget(m_splitter);
    auto *lines = new QVBoxLayout(side);
    metrics::layOutInside(lines);
    m_views = new ViewList(side);
    m_views->setObjectName(QStringLiteral("views"));
    m_views->setViews(ViewList::builtIn(m_clock.today()));
    lines->addWidget(m_views, 1);
    m_viewName = new QLineEdit(side);
    m_viewName->setObjectName(QStringLiteral("viewName"));
    m_viewName->setPlaceholderText(tr("Name of this view"));
    m_viewName->setAccessibleName(tr("Keep this filter as a view named"));
    m_viewName->setMaxLength(80);
    m_keepView = new QToolButton(side);
    m_keepView->setObjectName(QStringLiteral("keepView"));
    m_keepView->setIcon(icon(IconName::Add));
    m_keepView->setAccessibleName(tr("Keep as a view"));
    auto *keep = new QHBoxLayout;
    keep->addWidget(m_viewName, 1);
    keep->addWidget(m_keepView);
    lines->addLayout(keep);
    return side;
}

QWidget *RequestsPage::buildList()
{
    auto *list = new QWidget(m_splitter);
    auto *whole = new QVBoxLayout(list);
    metrics::layOutInside(whole);
    m_chips = new FilterChips(list);
    whole->addWidget(m_chips);
    m_table = new QTableView(list);
    m_table->setObjectName(QStringLiteral("requestTable"));
    m_table->setAccessibleName(tr("Requests"));
    m_table->setModel(m_model);
    whole->addWidget(m_table, 1);
    m_head = new FilterHeader(m_table);
    m_head->setObjectName(QStringLiteral("filterHeader"));
    m_head->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setHorizontalHeader(m_head);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_dueDelegate = new DueDelegate(m_table);
    m_widths = new SharedColumns(m_table);
    m_hint = new EmptyHint(m_table, tr("&Clear the filters"));
    auto *help = new PlainLabel(tr("Filter by a piece of a word, !word, empty or !empty; days by 7-3, >7-3 or 1-3..31-3."),
                                TextRole::Caption, list);
    help->setObjectName(QStringLiteral("filterHelp"));
    help->setWordWrap(true);
    whole->addWidget(help);
    useColumns();
    return list;
}

void RequestsPage::buildHeader()
{
    const auto tool = [this](IconName name, const QString &text, const QString &objectName) {
        auto *button = new QPushButton(icon(name), text, this);
        button->setObjectName(objectName);
        header()->addTool(button);
        return button;
    };
    header()->setNote(accessNote(m_workspace.session().role, {Permission::Receive, Permission::Export}));
    if (m_workspace.may(Permission::Export)) {
        connect(tool(IconName::Print, tr("&Print"), QStringLiteral("print")), &QPushButton::clicked, this,
                [this] { printRows(PageTask::PrintPreview); });
        connect(tool(IconName::Export, tr("E&xport"), QStringLiteral("export")), &QPushButton::clicked, this,
                &RequestsPage::exportRows);
    }
    if (!m_workspace.may(Permission::Receive))
        return;
    QPushButton *add = header()->setPrimary(IconName::NewRequest, tr("&New request"));
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(QStringLiteral("new-request")); });
}

void RequestsPage::connectParts()
{
    connect(m_views, &ViewList::viewChosen, this, &RequestsPage::useView);
    connect(m_views, &ViewList::dropWanted, this, &RequestsPage::dropView);
    connect(m_viewName, &QLineEdit::returnPressed, this, &RequestsPage::saveView);
    connect(m_keepView, &QToolButton::clicked, this, &RequestsPage::saveView);
    connect(m_preview, &CasePreview::opened, this, &RequestsPage::openChosen);
    connect(m_head, &QWidget::customContextMenuRequested, this, &RequestsPage::showHeadMenu);
    connect(m_head, &FilterHeader::filtersTyped, this, [this] { m_typing.start(); });
    connect(m_head, &FilterHeader::sortWanted, this, &RequestsPage::sortBy);
    connect(m_head, &FilterHeader::rowsWanted, this, &RequestsPage::focusFirst);
    connect(m_chips, &FilterChips::allCleared, m_head, &FilterHeader::clearAll);
    connect(m_chips, &FilterChips::cleared, this, [this](const QString &key) { m_head->setTyped(key.toInt(), {}); });
    connect(m_hint, &EmptyHint::actionTriggered, this, [this] {
        m_head->clearAll();
        m_table->setFocus();
    });
    connect(m_table, &QTableView::activated, this, &RequestsPage::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RequestsPage::showChosen);
    connect(&RowMenu::of(*m_table), &RowMenu::opening, this, &RequestsPage::fillRowMenu);
    connect(&RowMenu::of(*m_table), &RowMenu::rowsCopied, this, [this](int rows) {
        messages()->tell(MessageKind::Success, tr("%n row(s) copied.", nullptr, rows));
    });
}

// The list comes first: in large letters on a small screen the preview leaves it the room, and the views
// stand above it, beside each other.
void RequestsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < 100 * fontMetrics().averageCharWidth();
    m_beside->setVisible(!narrow);
    QWidget *side = m_views->parentWidget();
    const int lines = m_views->heightOfLines(width() - 2 * metrics::page) + m_viewName->sizeHint().height() + metrics::related;
    side->setMinimumHeight(narrow ? lines : 0);
    side->setMaximumHeight(narrow ? lines : QWIDGETSIZE_MAX);
    const Qt::Orientation wanted = narrow ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() != wanted) {
        m_splitter->setOrientation(wanted);
        m_splitter->setSizes({narrow ? 1 : m_views->widthOfWords(), 700, 240});
    }
    m_views->setFlow(narrow ? QListView::LeftToRight : QListView::TopToBottom);
    m_views->setWrapping(narrow);
}

} // namespace balie
