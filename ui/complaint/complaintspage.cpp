// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/complaintspage.h"

#include "core/overview/todayfigures.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "core/workspace/registerevents.h"
#include "ui/models/complaintsmodel.h"
#include "ui/support/emptyhint.h"
#include "ui/support/metrics.h"
#include "ui/support/pageheader.h"
#include "ui/support/sharedcolumns.h"
#include "ui/support/tables.h"
#include "ui/support/whenready.h"

#include <QAction>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

namespace {

template <typename E>
int widestWord(const QTableView &table)
{
    int widest = 0;
    for (E value : allValues<E>())
        widest = std::max(widest, columnFor(table, wordOf(value)));
    return widest;
}

ColumnNeed wholeNeed(const QTableView &table, const QString &sample)
{
    const qreal width = columnFor(table, sample);
    return {.natural = width, .least = width, .whole = true};
}

// What is short stays whole; of the others a piece that is known by its beginning.
std::vector<ColumnNeed> needsOf(const QTableView &table)
{
    const auto letters = [&table](int natural, int least) { return ColumnNeed{.natural = qreal(columnFor(table, natural)), .least = qreal(columnFor(table, least))}; };
    const auto upTo = [&table](int natural, int least) { return ColumnNeed{.natural = qreal(natural), .least = qreal(columnFor(table, least))}; };
    const QDate day(2026, 11, 20);
    const int step = std::max(columnFor(table, wordOf(RequestAction::AnswerDemand)), columnFor(table, wordOf(RequestAction::EndComplaint)));
    return {wholeNeed(table, QStringLiteral("WOONBE-2026-00000")), letters(18, 12), upTo(widestWord<ComplaintBody>(table), 14), wholeNeed(table, QStringLiteral("00-00-0000")),
            upTo(widestWord<ComplaintOutcome>(table), 9), wholeNeed(table, dayWithLeft(day, day.addDays(12))), upTo(step, 10), letters(24, 10)};
}

RowPage<ComplaintRow> pageOf(const std::vector<ComplaintRow> &rows, int offset, int limit)
{
    RowPage<ComplaintRow> page{rows, std::nullopt};
    if (static_cast<int>(rows.size()) == limit)
        page.next = QString::number(offset + limit);
    return page;
}

} // namespace

ComplaintsPage::ComplaintsPage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(QStringLiteral("complaints"), IconName::Complaints, tr("Complaints"), parent), m_workspace(workspace), m_clock(clock),
      m_model(new ComplaintsModel(this))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(180);
    connect(&m_typing, &QTimer::timeout, this, &ComplaintsPage::ask);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_hint, &EmptyHint::actionTriggered, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    connect(m_model, &PagedModel::loaded, this, &ComplaintsPage::showList);
    connect(m_model, &PagedModel::failed, this, [this](const Error &error) {
        showEmpty(IconName::Failure, tr("The complaints cannot be shown"), sentenceOf(error));
    });
    connect(this, &PageFrame::emptyActionTriggered, this, [this] { Q_EMIT pageWanted(QStringLiteral("requests")); });
    connect(&workspace.events(), &RegisterEvents::listsChanged, this, &ComplaintsPage::refresh);
    connect(&workspace.events(), &RegisterEvents::personChanged, this, &ComplaintsPage::refresh);
}

void ComplaintsPage::build()
{
    auto *content = new QWidget(this);
    auto *lines = new QVBoxLayout(content);
    metrics::layOutInside(lines);
    m_search = new QLineEdit(content);
    m_search->setObjectName(QStringLiteral("searchComplaint"));
    m_search->setPlaceholderText(tr("Case, person, or reference of the AP or the court"));
    m_search->setAccessibleName(tr("Search a complaint"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    lines->addWidget(m_search);
    m_table = new QTableView(content);
    m_table->setObjectName(QStringLiteral("complaintTable"));
    m_table->setAccessibleName(tr("Complaints"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *widths = new SharedColumns(m_table);
    widths->setNeeds(needsOf(*m_table));
    widths->setSpare({3, 7, 6, 2}); // on the tab of the case, all of them
    lines->addWidget(m_table, 1);
    m_hint = new EmptyHint(m_table, tr("&Clear the search"));
    auto *openCase = new QAction(icon(IconName::Forward), tr("&Open the case"), m_table);
    m_table->addAction(openCase);
    connect(openCase, &QAction::triggered, this, &ComplaintsPage::openChosen);
    connect(m_table, &QTableView::activated, this, &ComplaintsPage::openChosen);
    setContent(content);
}

void ComplaintsPage::refresh()
{
    m_model->setToday(m_clock.today());
    if (m_model->isLoaded())
        m_model->refresh();
    else
        ask();
    whenReady(m_workspace.run([](Register &opened) { return todayFigures(opened); }), this, [this](const Result<TodayFigures> &figures) {
        if (figures)
            header()->setSummary(figures->complaints == 0 ? QString() : tr("%n case(s) with an open complaint", nullptr, static_cast<int>(figures->complaints)));
    });
}

void ComplaintsPage::ask()
{
    m_model->setSource([this, text = m_search->text()](int limit, std::optional<QString> after) {
        const ComplaintQuery query{text, after.value_or(QString()).toInt(), limit};
        return m_workspace.run([query](Register &opened) -> Result<RowPage<ComplaintRow>> {
            return complaintRows(opened, query).transform([&](const std::vector<ComplaintRow> &rows) { return pageOf(rows, query.offset, query.limit); });
        });
    });
}

void ComplaintsPage::showList()
{
    if (m_model->rowCount() == 0 && m_search->text().isEmpty()) {
        showEmpty(IconName::Complaints, tr("No complaints"),
                  tr("A complaint hangs on a case. Open the case of the person and choose ‘Record complaint’ on its tab ‘Complaint’: to you, to the Autoriteit Persoonsgegevens or to the court."),
                  tr("&To the list of cases"));
        header()->setSummary({});
        return;
    }
    showContent();
    m_hint->say(m_model->rowCount() == 0 ? tr("No complaint fits what you search.") : QString());
    const Result<RequestId> wanted = RequestId::from(m_wanted);
    const int row = wanted ? m_model->rowOf(*wanted) : -1;
    if (row >= 0)
        m_wanted.clear();
    if (row >= 0 || !m_table->currentIndex().isValid())
        m_table->selectRow(std::max(row, 0));
}

void ComplaintsPage::openChosen()
{
    if (const ComplaintRow *row = m_model->rowAt(m_table->currentIndex().row()))
        Q_EMIT tabWanted(row->id, QStringLiteral("complaints"));
}

void ComplaintsPage::focusFirst()
{
    m_table->setFocus();
}

void ComplaintsPage::perform(PageTask task)
{
    if (task == PageTask::Find)
        m_search->setFocus();
}

QString ComplaintsPage::place() const
{
    const ComplaintRow *row = m_model->rowAt(m_table->currentIndex().row());
    return row ? row->id.toString() : QString();
}

void ComplaintsPage::returnTo(const QString &place)
{
    m_wanted = place;
    if (m_model->isLoaded())
        showList();
}

} // namespace balie
