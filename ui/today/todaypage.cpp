// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "core/overview/drafts.h"
#include "core/wording/errorwords.h"
#include "core/wording/userwords.h"
#include "core/workspace/registerevents.h"
#include "ui/models/worklistmodel.h"
#include "ui/support/figurechart.h"
#include "ui/support/metrics.h"
#include "ui/support/pageheader.h"
#include "ui/support/urgencydelegate.h"
#include "ui/support/whenready.h"
#include "ui/today/disclosurelinks.h"
#include "ui/today/retentionlinks.h"
#include "ui/today/todaycharts.h"

#include <QAction>
#include <QBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>

namespace balie {

namespace {

// No key leaves somebody on the title of a group, where Enter does nothing.
class WorkListView : public QListView
{
public:
    using QListView::QListView;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        const QModelIndex aim = QListView::moveCursor(action, modifiers);
        const bool up = action == MoveUp || action == MovePrevious || action == MovePageUp;
        const QModelIndex before = caseFrom(aim, up ? -1 : 1);
        return before.isValid() ? before : caseFrom(aim, 1);
    }

private:
    static QModelIndex caseFrom(QModelIndex index, int step)
    {
        while (index.isValid() && !index.flags().testFlag(Qt::ItemIsSelectable))
            index = index.siblingAtRow(index.row() + step);
        return index;
    }
};

} // namespace

TodayPage::TodayPage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(QStringLiteral("today"), IconName::Today, tr("Today"), parent), m_workspace(workspace), m_clock(clock),
      m_model(new WorkListModel(this))
{
    build();
    RegisterEvents &events = workspace.events();
    connect(&events, &RegisterEvents::listsChanged, this, &TodayPage::refresh);
    connect(&events, &RegisterEvents::draftsChanged, this, &TodayPage::readDrafts);
    connect(&events, &RegisterEvents::retentionChanged, this, &TodayPage::readRetention);
    connect(&events, &RegisterEvents::disclosuresChanged, this, &TodayPage::readDisclosures);
    connect(&events, &RegisterEvents::recipientsChanged, this, &TodayPage::readDisclosures);
    connect(this, &PageFrame::emptyActionTriggered, this, [this] { Q_EMIT commandWanted(QStringLiteral("new-request")); });
}

void TodayPage::build()
{
    auto *content = new QWidget(this);
    m_whole = new QBoxLayout(QBoxLayout::LeftToRight, content);
    metrics::layOutInside(m_whole);
    m_whole->setSpacing(metrics::page);
    m_whole->addLayout(buildWork(content), 1);
    m_whole->addLayout(buildCharts(content));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has it
    scroll->setWidget(content);
    setContent(scroll);
    buildHeader();
}

// What was begun and not finished, and below it the work list.
QBoxLayout *TodayPage::buildWork(QWidget *content)
{
    auto *work = new QVBoxLayout;
    work->setSpacing(metrics::related);
    m_unfinished = new QPushButton(icon(IconName::Clock), QString(), content);
    m_unfinished->setObjectName(QStringLiteral("unfinished"));
    m_unfinished->hide();
    connect(m_unfinished, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(QStringLiteral("intake")); });
    work->addWidget(m_unfinished, 0, Qt::AlignLeft);
    m_list = new WorkListView(content);
    m_list->setObjectName(QStringLiteral("workList"));
    m_list->setAccessibleName(tr("Work of today"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new UrgencyDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *openCase = new QAction(icon(IconName::Forward), tr("&Open the case"), m_list);
    m_list->addAction(openCase);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu); // Shift+F10 as well
    connect(openCase, &QAction::triggered, this, &TodayPage::openChosen);
    connect(m_list, &QListView::activated, this, &TodayPage::openChosen);
    work->addWidget(m_list, 1);
    return work;
}

QBoxLayout *TodayPage::buildCharts(QWidget *content)
{
    m_charts = new QBoxLayout(QBoxLayout::TopToBottom);
    m_charts->setSpacing(metrics::page);
    m_weeks = new FigureChart(content);
    m_weeks->setObjectName(QStringLiteral("weeks"));
    m_onTime = new FigureChart(content);
    m_onTime->setObjectName(QStringLiteral("onTime"));
    for (FigureChart *chart : {m_weeks, m_onTime}) {
        chart->setFixedWidth(std::max(320, 30 * fontMetrics().averageCharWidth()));
        m_charts->addWidget(chart, 0, Qt::AlignTop);
        connect(chart, &FigureChart::categoryActivated, this, [this] { Q_EMIT pageWanted(QStringLiteral("requests")); });
    }
    auto *aside = new QVBoxLayout;
    aside->setSpacing(metrics::page);
    aside->addLayout(m_charts);
    m_retention = new RetentionLinks(content);
    aside->addWidget(m_retention);
    connect(m_retention, &RetentionLinks::wanted, this, [this](const QString &place) { Q_EMIT placeWanted(QStringLiteral("retention"), place); });
    m_disclosures = new DisclosureLinks(content);
    aside->addWidget(m_disclosures);
    connect(m_disclosures, &DisclosureLinks::wanted, this, [this](const QString &place) { Q_EMIT placeWanted(QStringLiteral("disclosures"), place); });
    aside->addStretch(1);
    return aside;
}

void TodayPage::buildHeader()
{
    header()->setNote(accessNote(m_workspace.session().role, {Permission::Receive}));
    if (!m_workspace.may(Permission::Receive))
        return;
    auto *call = new QPushButton(icon(IconName::Phone), tr("&Telephone call"), this);
    call->setObjectName(QStringLiteral("phone"));
    header()->addTool(call);
    connect(call, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(QStringLiteral("phone")); });
    QPushButton *add = header()->setPrimary(IconName::NewRequest, tr("&New request"));
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(QStringLiteral("new-request")); });
}

// Beside the list where there is room for its words, below it where there is not.
void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int wordsOfList = 60 * fontMetrics().averageCharWidth();
    const bool narrow = width() < wordsOfList + m_weeks->width() + 3 * metrics::page;
    m_whole->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_charts->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_list->setMinimumHeight(narrow ? 6 * metrics::tallRow(fontMetrics()) : 0);
}

// The first time what fits on the screen comes first, and the rest of each group after it.
void TodayPage::refresh()
{
    if (m_model->countAll() == 0)
        readGroups(firstRowsPerGroup);
    readGroups(rowsPerGroup);
    whenReady(m_workspace.run([](Register &opened) { return todayFigures(opened); }), this,
              [this](const Result<TodayFigures> &figures) {
                  if (figures)
                      showFigures(*figures);
              });
    readDrafts();
    readRetention();
    readDisclosures();
}

void TodayPage::readDisclosures()
{
    whenReady(m_workspace.run(disclosureAttention), this, [this](const Result<DisclosureAttention> &attention) {
        if (!attention)
            return;
        m_disclosures->showAttention(*attention);
        if (!attention->isNothing() && m_model->countAll() == 0)
            showContent();
    });
}

void TodayPage::readRetention()
{
    whenReady(m_workspace.run(retentionAttention), this, [this](const Result<RetentionAttention> &attention) {
        if (!attention)
            return;
        m_retention->showAttention(*attention);
        if (!attention->isNothing() && m_model->countAll() == 0)
            showContent();
    });
}

// A call that dropped waits as much as a case does.
void TodayPage::readDrafts()
{
    whenReady(m_workspace.run([](Register &opened) { return drafts(opened); }), this,
              [this](const Result<std::vector<DraftRow>> &rows) {
                  const int count = rows ? static_cast<int>(rows->size()) : 0;
                  m_unfinished->setText(tr("%n card(s) not &finished yet", "", count));
                  m_unfinished->setVisible(count > 0);
                  if (count > 0 && m_model->countAll() == 0)
                      showContent();
              });
}

void TodayPage::readGroups(int rows)
{
    whenReady(m_workspace.run([rows](Register &opened) { return workList(opened, rows); }), this,
              [this](const Result<std::vector<WorkListGroup>> &groups) {
                  if (groups)
                      showGroups(*groups);
                  else
                      showEmpty(IconName::Failure, tr("The work list cannot be shown"), sentenceOf(groups.error()));
              });
}

void TodayPage::showGroups(const std::vector<WorkListGroup> &groups)
{
    if (const RequestRow *chosen = m_model->requestAt(m_list->currentIndex()))
        m_wanted = chosen->id.toString();
    m_model->setGroups(groups, m_clock.today());
    if (m_model->countAll() == 0 && m_unfinished->isHidden() && m_retention->isHidden() && m_disclosures->isHidden()) {
        showEmpty(IconName::Done, tr("Nothing to do today"),
                  tr("No request waits for you. A request by telephone, letter or e-mail counts from the day it comes in."),
                  m_workspace.may(Permission::Receive) ? tr("New request") : QString());
        header()->setSummary({});
        Q_EMIT countChanged(0, Attention::Calm);
        return;
    }
    showContent();
    choose(m_wanted);
    const qint64 late = m_model->countIn(WorkGroup::Late) + m_model->countIn(WorkGroup::Complaint, Urgency::Late);
    const qint64 today = m_model->countIn(WorkGroup::Today) + m_model->countIn(WorkGroup::Complaint, Urgency::Today);
    Q_EMIT countChanged(static_cast<int>(late + today), late > 0 ? Attention::Urgent : Attention::Calm);
}

void TodayPage::showFigures(const TodayFigures &figures)
{
    header()->setSummary(summaryOf(figures));
    m_weeks->setFigures(weekFigures(figures));
    m_onTime->setVisible(figures.answeredThisYear > 0);
    m_onTime->setFigures(onTimeFigures(figures, m_clock.today().year()));
}

// The case that was chosen before, or the most urgent.
void TodayPage::choose(const QString &id)
{
    QModelIndex index;
    if (const Result<RequestId> wanted = RequestId::from(id))
        index = m_model->indexOf(*wanted);
    m_list->setCurrentIndex(index.isValid() ? index : m_model->firstRequest());
}

void TodayPage::openChosen()
{
    const RequestRow *row = m_model->requestAt(m_list->currentIndex());
    if (row && m_model->groupAt(m_list->currentIndex()) == WorkGroup::Complaint)
        Q_EMIT tabWanted(row->id, QStringLiteral("complaints"));
    else if (row)
        Q_EMIT requestWanted(row->id);
}

void TodayPage::focusFirst()
{
    m_list->setFocus();
}

QString TodayPage::place() const
{
    const RequestRow *row = m_model->requestAt(m_list->currentIndex());
    return row ? row->id.toString() : QString();
}

void TodayPage::returnTo(const QString &place)
{
    m_wanted = place;
    if (m_model->countAll() > 0)
        choose(place);
}

} // namespace balie
