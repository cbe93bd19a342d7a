// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/keptpanel.h"

#include "core/wording/datewords.h"
#include "core/wording/retentionwords.h"
#include "ui/models/retentionmodel.h"
#include "ui/retention/itempanel.h"
#include "ui/support/emptyhint.h"
#include "ui/support/emptystate.h"
#include "ui/support/filterchips.h"
#include "ui/support/plainlabel.h"
#include "ui/support/whenready.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace balie {

namespace {

const QString stateKey = QStringLiteral("state");
const QString categoryKey = QStringLiteral("category");
const QString monthKey = QStringLiteral("month");

// What was chosen stays so, also where nothing of it is left.
void chooseData(QComboBox &box, const QString &data, const QString &words)
{
    if (box.findData(data) < 0)
        box.addItem(words, data);
    box.setCurrentIndex(box.findData(data));
}

bool isNothing(const std::vector<RetentionFigure> &figures)
{
    return std::all_of(figures.begin(), figures.end(), [](const RetentionFigure &figure) { return countOf({figure}, {}) == 0 && figure.destroyed == 0; });
}

} // namespace

KeptPanel::KeptPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_clock(clock), m_messages(messages), m_model(new RetentionModel(this))
{
    build();
    connectParts();
    connectActs();
}

void KeptPanel::connectParts()
{
    for (QComboBox *box : {m_state, m_category, m_month})
        connect(box, &QComboBox::activated, this, &KeptPanel::readFilters);
    connect(m_chips, &FilterChips::cleared, this, &KeptPanel::clear);
    connect(m_chips, &FilterChips::allCleared, this, [this] { clear({}); });
    connect(m_hint, &EmptyHint::actionTriggered, this, [this] { clear({}); });
    connect(m_empty, &EmptyState::actionTriggered, this, &KeptPanel::bringInWanted);
    connect(m_months, &FigureChart::categoryActivated, this, [this](int category, int series) { showBar(m_byMonth, category, series); });
    connect(m_categories, &FigureChart::categoryActivated, this, [this](int category, int series) { showBar(m_byCategory, category, series); });
    connect(m_model, &PagedModel::loaded, this, &KeptPanel::showList);
    connect(m_model, &PagedModel::failed, this, &KeptPanel::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeptPanel::showChosen);
}

void KeptPanel::refresh()
{
    const std::optional<OrganisationId> organisation = m_filter.organisation;
    whenReady(m_workspace.run([organisation](Register &opened) { return retentionFigures(opened, organisation); }), this,
              [this, organisation](const Result<std::vector<RetentionFigure>> &figures) {
                  if (!figures)
                      Q_EMIT failed(figures.error());
                  else if (organisation == m_filter.organisation)
                      showFigures(*figures);
              });
    if (m_model->isLoaded())
        m_model->refresh();
    else
        ask();
}

void KeptPanel::setFilter(const RetentionFilter &filter)
{
    m_begun = true;
    if (filter == m_filter)
        return;
    m_wanted.clear();
    const bool otherOrganisation = filter.organisation != m_filter.organisation;
    m_filter = filter;
    fillFilters();
    ask();
    if (otherOrganisation)
        refresh();
    Q_EMIT filterChanged();
}

void KeptPanel::ask()
{
    showChips();
    showCount();
    m_model->setSource([this, wanted = queryOf(m_filter)](int limit, std::optional<QString> after) {
        RetentionQuery paged = wanted;
        paged.limit = limit;
        paged.after = after.value_or(QString());
        return m_workspace.run([paged](Register &opened) -> Result<RowPage<RetentionLine>> {
            return retentionRows(opened, paged).transform([](const RetentionPage &page) {
                RowPage<RetentionLine> lines{{}, page.next.isEmpty() ? std::nullopt : std::optional(page.next)};
                for (const RetentionRow &row : page.rows)
                    lines.rows.push_back({row.item.id, row});
                return lines;
            });
        });
    });
}

void KeptPanel::showFigures(const std::vector<RetentionFigure> &figures)
{
    m_figures = figures;
    if (!m_begun && countOf(figures, {.state = ExpiryState::Expired}) > 0)
        setFilter({.organisation = m_filter.organisation, .state = ExpiryState::Expired}); // what has to go comes first
    m_byMonth = chartByMonth(figures, m_clock.today());
    m_byCategory = chartByCategory(figures);
    m_months->setFigures(m_byMonth.figures);
    m_categories->setFigures(m_byCategory.figures);
    fillFilters();
    showCount();
    const bool empty = !m_filter.organisation && isNothing(figures);
    if (empty)
        m_empty->set(IconName::Retention, tr("Nothing is in the list yet"),
                     tr("Import from the files of another system what is kept about whom, or add it one by one. The program then says what has to go, what may not go, and why."),
                     m_workspace.may(Permission::ManageRetention) ? tr("Import from files") : QString());
    m_body->setCurrentIndex(empty ? 1 : 0);
    Q_EMIT figuresRead(empty ? QString() : summaryOf(figures));
}

// What there is to choose from follows from what is kept.
void KeptPanel::fillFilters()
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_state), QSignalBlocker(m_category), QSignalBlocker(m_month)};
    for (QComboBox *box : {m_state, m_category, m_month})
        box->clear();
    m_state->addItem(tr("All states"), QString());
    for (const ExpiryState state : {ExpiryState::Expired, ExpiryState::InConflict, ExpiryState::NoPeriod, ExpiryState::OnHold, ExpiryState::Running, ExpiryState::NoTrigger})
        m_state->addItem(wordOf(state), toWord(state));
    m_category->addItem(tr("All categories"), QString());
    for (const RetentionFigure &figure : m_figures) {
        if (m_category->findData(figure.category.id) < 0)
            m_category->addItem(figure.category.name.in(QLocale()), figure.category.id);
    }
    m_month->addItem(tr("All months"), QString());
    const QDate today = m_clock.today();
    for (int month = 0; month < 12; ++month) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(month);
        m_month->addItem(monthYear(first), first.toString(Qt::ISODate));
    }
    chooseData(*m_state, m_filter.state ? toWord(*m_filter.state) : QString(), {});
    chooseData(*m_category, m_filter.category, m_filter.category);
    chooseData(*m_month, m_filter.month.toString(Qt::ISODate), monthYear(m_filter.month));
}

void KeptPanel::readFilters()
{
    RetentionFilter wanted = m_filter;
    const auto state = fromWord<ExpiryState>(m_state->currentData().toString());
    wanted.state = state ? std::optional(*state) : std::nullopt;
    wanted.category = m_category->currentData().toString();
    wanted.month = QDate::fromString(m_month->currentData().toString(), Qt::ISODate);
    setFilter(wanted);
}

void KeptPanel::clear(const QString &filter)
{
    RetentionFilter wanted = m_filter;
    if (filter.isEmpty() || filter == stateKey)
        wanted.state.reset();
    if (filter.isEmpty() || filter == categoryKey)
        wanted.category.clear();
    if (filter.isEmpty() || filter == monthKey)
        wanted.month = {};
    setFilter(wanted);
    m_table->setFocus(); // the chip that had it is gone
}

// The rest of the categories is no filter: one of them can be chosen.
void KeptPanel::showBar(const RetentionChart &chart, int category, int series)
{
    std::optional<RetentionFilter> wanted = chart.filterAt(category, series);
    if (!wanted)
        return;
    wanted->organisation = m_filter.organisation;
    setFilter(*wanted);
    if (&chart == &m_byCategory && wanted->category.isEmpty())
        m_category->setFocus();
    else
        m_table->setFocus();
}

void KeptPanel::showChips()
{
    QList<std::pair<QString, QString>> chips;
    if (m_filter.state)
        chips.append({stateKey, wordOf(*m_filter.state)});
    if (!m_filter.category.isEmpty())
        chips.append({categoryKey, m_category->currentText()});
    if (m_filter.month.isValid())
        chips.append({monthKey, monthYear(m_filter.month)});
    m_chips->setChips(chips);
}

void KeptPanel::showCount()
{
    const std::optional<qint64> count = countOf(m_figures, m_filter);
    m_count->setText(count ? tr("%1 found").arg(QLocale().toString(*count)) : QString());
}

void KeptPanel::showList()
{
    m_hint->say(m_model->rowCount() == 0 ? tr("Nothing that is kept fits these filters.") : QString());
    const Result<RetentionItemId> wanted = RetentionItemId::from(m_wanted);
    const int row = wanted ? m_model->rowOf(*wanted) : -1;
    if (row >= 0)
        m_wanted.clear();
    if (wanted && row < 0)
        m_table->setCurrentIndex({}); // it is shown all the same, though it is not among the first rows
    else if (row >= 0 || !m_table->currentIndex().isValid())
        m_table->selectRow(std::max(row, 0));
    showChosen();
}

void KeptPanel::choose(const QString &item)
{
    m_begun = true;
    m_wanted = item;
    if (m_model->isLoaded())
        showList();
}

std::optional<RetentionItemId> KeptPanel::chosen() const
{
    if (const RetentionLine *line = m_model->rowAt(m_table->currentIndex().row()))
        return line->id;
    const Result<RetentionItemId> wanted = RetentionItemId::from(m_wanted);
    return wanted ? std::optional(*wanted) : std::nullopt;
}

void KeptPanel::showChosen()
{
    if (m_table->currentIndex().isValid())
        m_wanted.clear();
    const std::optional<RetentionItemId> item = chosen();
    if (!m_detail || m_detail->row.item.id != item)
        m_detail.reset();
    if (!item)
        return m_item->showNothing();
    whenReady(m_workspace.run([id = *item](Register &opened) { return retentionDetail(opened, id); }), this,
              [this, item](const Result<RetentionDetail> &detail) {
                  if (item != chosen())
                      return; // another row by now
                  if (!detail && !std::exchange(m_wanted, {}).isEmpty())
                      return showList(); // it is gone: the first row then
                  m_detail = detail ? std::optional(*detail) : std::nullopt;
                  if (m_detail)
                      m_item->showItem(*m_detail, m_clock.today());
                  else
                      m_item->showNothing();
              });
}

void KeptPanel::focusList()
{
    m_table->setFocus();
}

void KeptPanel::focusFilter()
{
    m_state->setFocus();
}

void KeptPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < 110 * fontMetrics().averageCharWidth();
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_charts->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace balie
