// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/viewlist.h"

#include "ui/support/metrics.h"

#include <QKeyEvent>
#include <QLocale>

namespace balie {

namespace {

RequestQuery queryOf(std::vector<RequestState> states, DayRange due = {})
{
    RequestQuery query;
    query.filter.states = std::move(states);
    query.filter.due = due;
    return query;
}

} // namespace

ViewList::ViewList(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Views"));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT viewChosen();
    });
}

std::vector<ViewList::View> ViewList::builtIn(QDate today)
{
    using S = RequestState;
    const std::vector<S> open{S::Received, S::Identification, S::InProgress, S::Extended};
    RequestQuery newest = queryOf({});
    newest.order = {{RequestColumn::Received, Direction::Descending}};
    return {
        {QStringLiteral("open"), tr("Open"), queryOf(open), false, -1},
        {QStringLiteral("late"), tr("Late"), queryOf(open, {{}, today.addDays(-1)}), false, -1},
        {QStringLiteral("this-week"), tr("Due this week"), queryOf(open, {today, today.addDays(7 - today.dayOfWeek())}), false, -1},
        {QStringLiteral("waiting"), tr("Waiting for identification"), queryOf({S::Identification}), false, -1},
        {QStringLiteral("answered"), tr("To be closed"), queryOf({S::Answered}), false, -1},
        {QStringLiteral("closed"), tr("Closed"), queryOf({S::Closed, S::Withdrawn}), false, -1},
        {QStringLiteral("all"), tr("All"), newest, false, -1},
    };
}

void ViewList::setViews(std::vector<View> views)
{
    const QString chosen = current() ? current()->word : QStringLiteral("open");
    const QSignalBlocker blocked(this);
    m_views = std::move(views);
    clear();
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        addItem(QString());
        describe(static_cast<int>(i));
    }
    select(chosen);
}

void ViewList::describe(int row)
{
    const View &view = m_views[static_cast<std::size_t>(row)];
    const QString count = view.count < 0 ? QString() : QLocale().toString(view.count);
    item(row)->setSizeHint(sizeOf(view.title));
    item(row)->setToolTip(view.own ? view.title : QString());
    item(row)->setText(view.count < 0 ? view.title : tr("%1 (%2)", "view and count").arg(view.title, count));
    item(row)->setData(Qt::AccessibleTextRole,
                       view.count < 0 ? view.title : tr("%1, %n case(s)", nullptr, static_cast<int>(view.count)).arg(view.title));
    if (view.own)
        item(row)->setData(Qt::AccessibleDescriptionRole, tr("Delete removes this view"));
}

void ViewList::setCount(const QString &word, qint64 count)
{
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        if (m_views[i].word != word)
            continue;
        m_views[i].count = count;
        describe(static_cast<int>(i));
    }
}

const ViewList::View *ViewList::current() const
{
    const int row = currentRow();
    return row >= 0 && row < static_cast<int>(m_views.size()) ? &m_views[static_cast<std::size_t>(row)] : nullptr;
}

void ViewList::select(const QString &word)
{
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        if (m_views[i].word == word)
            return setCurrentRow(static_cast<int>(i));
    }
    setCurrentRow(0);
}

// With its count, whatever that is.
QSize ViewList::sizeOf(const QString &words) const
{
    const QString counted = tr("%1 (%2)", "view and count").arg(words, QLocale().toString(10000));
    return {fontMetrics().horizontalAdvance(counted) + metrics::groups, metrics::denseRow(fontMetrics()) + metrics::tight};
}

int ViewList::widthOfWords() const
{
    int widest = 0;
    for (const View &view : m_views) {
        if (!view.own)
            widest = std::max(widest, sizeOf(view.title).width());
    }
    return widest + metrics::related;
}

int ViewList::heightOfLines(int width) const
{
    int lines = 1;
    int used = 0;
    for (const View &view : m_views) {
        const int wide = sizeOf(view.title).width();
        if (used > 0 && used + wide > width) {
            ++lines;
            used = 0;
        }
        used += wide;
    }
    return lines * sizeOf({}).height() + metrics::tight;
}

void ViewList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && current() && current()->own) {
        Q_EMIT dropWanted(current()->word);
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace balie
