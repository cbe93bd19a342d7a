// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holidayspanel.h"

#include "core/casework/editholidays.h"
#include "core/overview/organisationrows.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "ui/support/fittedcolumns.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rowmenu.h"
#include "ui/support/whenready.h"
#include "ui_holidayform.h"

#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace balie {

namespace {

std::vector<Column<HolidayLine>> columns()
{
    using Row = HolidayLine;
    return {
        {HolidaysPanel::tr("Day"), [](const Row &row) { return shortDay(row.day); }, ColumnKind::Day},
        {HolidaysPanel::tr("Name"), [](const Row &row) { return row.name; }},
        {HolidaysPanel::tr("Source"), [](const Row &row) { return row.source; }},
    };
}

// Every day off of the year but the weekends.
void addYear(int year, const HolidayTable &table, std::vector<HolidayLine> &lines)
{
    const HolidayCalendar calendar = calendarOf(table);
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const std::optional<DayOff> off = calendar.dayOff(day, HolidayCalendar::Days::Atw);
        if (!off || off->kind == DayOff::Kind::Saturday || off->kind == DayOff::Kind::Sunday)
            continue;
        const bool decreed = off->kind == DayOff::Kind::EquatedByDecree;
        QString source = QStringLiteral("Atw 3(1)");
        if (off->kind == DayOff::Kind::EquatedByLaw)
            source = QStringLiteral("Atw 3(2)");
        for (const HolidayRow &row : table.rows) {
            if (decreed && row.decreed.day == day)
                source = row.decreed.source;
        }
        lines.push_back({day, wordOf(*off), source, decreed});
    }
}

} // namespace

HolidaysPanel::HolidaysPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent)
    : SettingsPanel(workspace, clock, messages, parent), m_model(new ShortListModel<HolidayLine>(columns(), this))
{
    m_undecided = new PlainLabel(this);
    m_undecided->setObjectName(QStringLiteral("undecided"));
    m_undecided->setWordWrap(true);
    lines()->addWidget(m_undecided);
    m_view = addTable(m_model, QStringLiteral("holidayTable"), tr("Holidays"));
    new FittedColumns(m_view, {0});
    if (!offers(Permission::ManageHolidays))
        return;
    auto *form = new QWidget(this);
    m_ui = std::make_unique<Ui::HolidayForm>();
    m_ui->setupUi(form);
    metrics::layOutInside(form->layout());
    m_ui->day->setToday(clock.today());
    RowMenu::of(*m_view).offer(m_ui->remove);
    lines()->addWidget(form);
    connect(m_ui->day, &DateField::dayChanged, this, &HolidaysPanel::mended);
    connect(m_ui->source, &QLineEdit::textChanged, this, &HolidaysPanel::mended);
    connect(m_ui->add, &QPushButton::clicked, this, &HolidaysPanel::addDay);
    connect(m_ui->remove, &QPushButton::clicked, this, &HolidaysPanel::removeDay);
    connect(m_ui->saveUntil, &QPushButton::clicked, this, [this] {
        HolidayTable table = m_table;
        table.decreedUntil = m_ui->until->value();
        keep(table);
    });
}

HolidaysPanel::~HolidaysPanel() = default;

void HolidaysPanel::refresh()
{
    whenReady(workspace().run([](Register &opened) { return holidayTable(opened); }), this,
              [this](const Result<HolidayTable> &table) {
                  if (!table)
                      return fail(table.error());
                  m_table = *table;
                  showTable();
              });
}

void HolidaysPanel::showTable()
{
    const int year = clock().today().year();
    std::vector<HolidayLine> all;
    for (int i = year - 1; i <= year + 3; ++i)
        addYear(i, m_table, all);
    const HolidayLine *chosen = m_model->rowAt(m_view->currentIndex());
    const std::optional<QDate> stayed = chosen ? std::optional(chosen->day) : std::nullopt;
    m_model->setRows(std::move(all));
    select(m_added ? m_added : stayed);
    if (std::exchange(m_added, {}) && m_ui) { // free for the next
        m_ui->day->setDay({});
        m_ui->source->clear();
    }
    QStringList undecided;
    for (int i = std::max(year, m_table.decreedUntil + 1); i <= year + 3; ++i)
        undecided.append(QString::number(i));
    m_undecided->setText(undecided.isEmpty()
                             ? tr("The government has decided until %1.").arg(m_table.decreedUntil)
                             : tr("The government has decided until %1. For %2 there is no decree yet: extra days may still come.")
                                   .arg(QString::number(m_table.decreedUntil), undecided.join(QStringLiteral(", "))));
    if (m_ui)
        m_ui->until->setValue(m_table.decreedUntil);
}

// What was refused stood there before.
void HolidaysPanel::mended()
{
    if (messages().kind() == MessageKind::Failure)
        messages().dismiss();
}

void HolidaysPanel::select(std::optional<QDate> day)
{
    for (int row = 0; day && row < m_model->rowCount(); ++row) {
        if (m_model->rows()[static_cast<std::size_t>(row)].day != *day)
            continue;
        m_view->selectRow(row);
        m_view->scrollTo(m_model->index(row, 0));
    }
}

void HolidaysPanel::addDay()
{
    const std::optional<QDate> day = m_ui->day->day();
    if (!day || m_ui->source->text().trimmed().isEmpty()) {
        messages().tell(MessageKind::Failure, tr("Fill in the day and the decree that it comes from."));
        (day ? static_cast<QWidget *>(m_ui->source) : m_ui->day)->setFocus();
        return;
    }
    // Deciding a year is an act of its own: one day does not say that no other will come.
    if (day->year() > m_table.decreedUntil) {
        messages().tell(MessageKind::Failure, tr("The government has not decided on %1 here yet. First set “decided until” to %1.").arg(day->year()));
        m_ui->until->setFocus();
        return;
    }
    HolidayTable table = m_table;
    table.rows.push_back({{*day, m_ui->source->text().trimmed()}, HolidayCertainty::DecreeRead});
    std::sort(table.rows.begin(), table.rows.end(),
              [](const HolidayRow &a, const HolidayRow &b) { return a.decreed.day < b.decreed.day; });
    m_added = *day;
    keep(table);
}

void HolidaysPanel::removeDay()
{
    const HolidayLine *line = m_model->rowAt(m_view->currentIndex());
    if (!line || !line->decreed) {
        messages().tell(MessageKind::Information, tr("Choose a day of a decree: the others stand in the law itself."));
        return;
    }
    HolidayTable table = m_table;
    std::erase_if(table.rows, [day = line->day](const HolidayRow &row) { return row.decreed.day == day; });
    keep(table);
}

void HolidaysPanel::keep(const HolidayTable &table)
{
    const HolidayTable before = m_table;
    whenReady(workspace().run([table](Register &opened) { return editHolidays(opened, table); }), this,
              [this, before](const Result<void> &kept) {
                  if (!kept) {
                      m_added.reset();
                      return fail(kept.error());
                  }
                  messages().offerUndo(tr("The holiday table is kept; the dates of open cases follow it."), [this, before] {
                      this->workspace().run([before](Register &opened) { return editHolidays(opened, before); });
                  });
                  refresh();
              });
}

} // namespace balie
