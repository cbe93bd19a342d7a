// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the list as a whole: its columns, filters, views, copies and files.
#include "core/casework/exportlist.h"
#include "core/casework/saveview.h"
#include "core/wording/codewords.h"
#include "core/wording/errorwords.h"
#include "ui/models/requestlistmodel.h"
#include "ui/requests/duedelegate.h"
#include "ui/support/filterchips.h"
#include "ui/requests/filterheader.h"
#include "ui/requests/requestspage.h"
#include "ui/requests/viewlist.h"
#include "ui/support/filechooser.h"
#include "ui/support/filewriting.h"
#include "ui/support/messagebar.h"
#include "ui/support/sharedcolumns.h"
#include "ui/support/tables.h"
#include "ui/support/whenready.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace balie {

namespace {

// In letters.
int usualLetters(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Person: // those before the state leave it room on a usual screen
        return 20;
    case RequestColumn::Street:
        return 25;
    case RequestColumn::Organisation:
        return 22;
    case RequestColumn::Channel:
    case RequestColumn::Handler:
        return 15;
    case RequestColumn::Rights:
    case RequestColumn::State:
        return 14;
    case RequestColumn::Reference:
    case RequestColumn::Received:
    case RequestColumn::Due:
    case RequestColumn::PromiseDue:
    case RequestColumn::StatutoryDue:
    case RequestColumn::NoticeBy:
    case RequestColumn::ClosedOn:
        return 16;
    }
    Q_UNREACHABLE();
}

// At least its head and the sign of a sort key, and a piece of every text.
ColumnNeed needOf(RequestColumn column, const QTableView &table)
{
    const int fewestLetters = column == RequestColumn::Person ? 16 : 8; // a name is looked for, a state is known by its beginning
    const int head = columnFor(table, requestColumn(column).title + QStringLiteral(" ▲1"));
    if (column == RequestColumn::Reference) { // six letters of an organisation are as wide as they can be
        const qreal number = std::max(head, columnFor(table, QStringLiteral("WOONBE-2026-00000")));
        return {.natural = number, .least = number, .whole = true, .head = qreal(head)};
    }
    if (column == RequestColumn::Due) {
        const qreal whole = std::max(head, DueDelegate::widthFor(table.font()));
        return {.natural = whole, .least = whole, .whole = true, .head = qreal(head)};
    }
    if (column == RequestColumn::State) {
        int widest = head;
        for (const RequestState state : allValues<RequestState>())
            widest = std::max(widest, columnFor(table, wordOf(state)));
        return {.natural = qreal(widest), .least = qreal(std::max(head, columnFor(table, fewestLetters))), .head = qreal(head)};
    }
    const int least = std::max(head, columnFor(table, isDayColumn(column) ? usualLetters(column) : fewestLetters));
    return {.natural = qreal(std::max(head, columnFor(table, usualLetters(column)))), .least = qreal(least), .head = qreal(head)};
}

} // namespace

void RequestsPage::useColumns()
{
    QList<FilterHeader::Field> fields;
    for (RequestColumn column : m_model->columns())
        fields.append({requestColumn(column).title, toWord(column), filterHelp(column)});
    m_head->setFields(fields);
    std::vector<ColumnNeed> usual;
    std::vector<ColumnNeed> tight; // of the chip there is then the sign alone
    for (int i = 0; i < static_cast<int>(m_model->columns().size()); ++i) {
        const RequestColumn column = m_model->columns()[static_cast<std::size_t>(i)];
        m_table->setItemDelegateForColumn(i, column == RequestColumn::Due ? m_dueDelegate : nullptr);
        usual.push_back(needOf(column, *m_table));
        tight.push_back(usual.back());
        if (column == RequestColumn::State) // the chip gives up its words before a state does
            usual.back().least = usual.back().natural;
        if (column == RequestColumn::Due)
            tight.back().natural = tight.back().least = DueDelegate::tightWidthFor(m_table->font());
    }
    m_widths->setNeeds(std::move(usual), std::move(tight));
}

TypedFilters RequestsPage::typedFilters() const
{
    TypedFilters typed;
    for (std::size_t i = 0; i < m_model->columns().size(); ++i) {
        const QString text = m_head->typed(static_cast<int>(i)).trimmed();
        if (!text.isEmpty())
            typed.insert(m_model->columns()[i], text);
    }
    return typed;
}

bool RequestsPage::readTyped()
{
    const Result<RequestFilter> filter = readFilters(typedFilters(), {m_clock.today(), m_organisations});
    for (int i = 0; i < static_cast<int>(m_model->columns().size()); ++i)
        m_head->markMistake(i, {});
    m_mistake.clear();
    if (filter)
        m_typed = *filter;
    else
        sayMistake(filter.error());
    return bool(filter);
}

void RequestsPage::showChips()
{
    QList<std::pair<QString, QString>> chips;
    for (std::size_t i = 0; i < m_model->columns().size(); ++i) {
        const QString text = m_head->typed(static_cast<int>(i)).trimmed();
        if (!text.isEmpty())
            chips.append({QString::number(i), tr("%1: %2", "column and filter").arg(requestColumn(m_model->columns()[i]).title, text)});
    }
    m_chips->setChips(chips);
}

QString RequestsPage::filterWords() const
{
    QStringList words;
    if (m_views->current())
        words.append(m_views->current()->title);
    const TypedFilters typed = typedFilters();
    for (auto entry = typed.cbegin(); entry != typed.cend(); ++entry)
        words.append(tr("%1: %2", "column and filter").arg(requestColumn(entry.key()).title, entry.value()));
    return words.join(QStringLiteral(" · "));
}

// The built-in views at once, the register's own when they were read, and then the counts.
void RequestsPage::readViews()
{
    whenReady(m_workspace.run([](Register &opened) { return savedViews(opened); }), this,
              [this](const Result<std::vector<SavedViewRow>> &rows) {
                  std::vector<ViewList::View> views = ViewList::builtIn(m_clock.today());
                  for (const SavedViewRow &row : rows.value_or({})) {
                      const auto json = QJsonDocument::fromJson(row.content.toUtf8()).object();
                      if (const Result<RequestQuery> saved = requestQueryFrom(json))
                          views.push_back({row.name, row.name, *saved, true, row.count});
                  }
                  m_views->setViews(std::move(views));
                  countViews();
              });
}

void RequestsPage::countViews()
{
    for (const ViewList::View &view : m_views->views()) {
        if (view.own)
            continue;
        whenReady(m_workspace.run([filter = view.query.filter](Register &opened) { return countRequests(opened, filter); }),
                  this, [this, word = view.word](const Result<qint64> &count) {
                      if (count)
                          m_views->setCount(word, *count);
                      if (isRegisterEmpty() == showsContent())
                          showState();
                  });
    }
}

void RequestsPage::saveView()
{
    const QString name = m_viewName->text().trimmed();
    if (name.isEmpty()) {
        m_viewName->setFocus();
        messages()->tell(MessageKind::Information, tr("Give the view a name, for example “My open cases”."));
        return;
    }
    const SavedView view{name, QString::fromUtf8(QJsonDocument(toJson(query())).toJson(QJsonDocument::Compact))};
    whenReady(m_workspace.run([view](Register &opened) { return balie::saveView(opened, view); }), this,
              [this, name](const Result<void> &saved) {
                  if (!saved)
                      return messages()->tell(MessageKind::Failure, sentenceOf(saved.error()));
                  m_viewName->clear();
                  messages()->tell(MessageKind::Success, tr("Kept as the view “%1”.").arg(name));
              });
}

void RequestsPage::dropView(const QString &name)
{
    const ViewList::View *view = m_views->current();
    const SavedView kept{name, view ? QString::fromUtf8(QJsonDocument(toJson(view->query)).toJson(QJsonDocument::Compact)) : QString()};
    whenReady(m_workspace.run([name](Register &opened) { return balie::dropView(opened, name); }), this,
              [this, kept](const Result<void> &dropped) {
                  if (!dropped)
                      return messages()->tell(MessageKind::Failure, sentenceOf(dropped.error()));
                  messages()->offerUndo(tr("The view “%1” is gone.").arg(kept.name), [this, kept] {
                      m_workspace.run([kept](Register &opened) { return balie::saveView(opened, kept); });
                  });
              });
}

// What leaves the screen shows both days: no row has a second line to say the law's on.
std::vector<RequestColumn> RequestsPage::columnsOutside() const
{
    std::vector<RequestColumn> columns = m_model->columns();
    const auto due = std::find(columns.begin(), columns.end(), RequestColumn::Due);
    if (due != columns.end() && std::find(columns.begin(), columns.end(), RequestColumn::StatutoryDue) == columns.end())
        columns.insert(due + 1, RequestColumn::StatutoryDue);
    return columns;
}

void RequestsPage::exportRows()
{
    if (!m_mistake.isEmpty())
        return messages()->tell(MessageKind::Caution, m_mistake);
    chooseFileToSave(this, tr("Export the list"), tr("requests.csv"), tr("Table (*.csv)"), [this](const QString &path) {
        if (!mayBeWritten(path, messages()))
            return;
        QStringList heads;
        const std::vector<RequestColumn> columns = columnsOutside();
        for (RequestColumn column : columns)
            heads.append(requestColumn(column).title);
        whenReady(m_workspace.run([wanted = query(), columns, heads](Register &opened) {
                      return exportList(opened, wanted, columns, heads);
                  }),
                  this, [this, path](const Result<ListExport> &list) {
                      if (!list)
                          return messages()->tell(MessageKind::Failure, sentenceOf(list.error()));
                      if (!writeChosen(path, list->bytes, messages()))
                          return;
                      messages()->tell(MessageKind::Success,
                                       tr("%n case(s) written to %1. The file is not encrypted: keep it safe.", nullptr,
                                          static_cast<int>(list->rows)).arg(path));
                  });
    });
}

} // namespace balie
