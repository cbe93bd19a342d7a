// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/datefield.h"

#include "ui/support/foldingrow.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QAccessible>
#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

#include <algorithm>

namespace balie {

static QString longDay(QDate day)
{
    return QLocale().toString(day, QStringLiteral("dddd d MMMM yyyy"));
}

DateField::DateField(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_echo(new PlainLabel(QString(), TextRole::Caption, this)),
      m_today(QDate::currentDate())
{
    m_edit->setObjectName(QStringLiteral("dayTyped"));
    m_edit->setMaxLength(40);
    m_edit->setMinimumWidth(m_edit->fontMetrics().horizontalAdvance(QStringLiteral("00-00-0000")) + 64);
    m_edit->setMaximumWidth(std::max(200, m_edit->minimumWidth()));
    m_edit->installEventFilter(this);
    m_echo->setObjectName(QStringLiteral("dayEcho"));
    m_echo->setWordWrap(true);
    QAction *calendar = m_edit->addAction(icon(IconName::Calendar), QLineEdit::TrailingPosition);
    calendar->setText(tr("Choose from a calendar"));
    calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    for (QToolButton *button : m_edit->findChildren<QToolButton *>())
        button->setAccessibleName(calendar->text());

    auto *row = new FoldingRow(this);
    metrics::layOutInside(row);
    row->addWidget(m_edit);
    row->addWidget(m_echo, 1);
    setFocusProxy(m_edit);
    setFocusPolicy(Qt::StrongFocus); // without one of its own the key of a label leads nowhere, and Tab passes by
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::read);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::settle);
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
}

// The focus leaves the field inside when the field is gone already: nobody must hear of it then.
DateField::~DateField()
{
    m_edit->disconnect(this);
}

void DateField::setToday(QDate today)
{
    m_today = today;
}

void DateField::setRange(QDate earliest, QDate latest)
{
    m_earliest = earliest;
    m_latest = latest;
    read();
}

void DateField::setDay(QDate day)
{
    m_edit->setText(day.isValid() ? day.toString(QStringLiteral("dd-MM-yyyy")) : QString());
    read();
}

bool DateField::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

QString DateField::kept() const
{
    return m_day ? m_day->toString(Qt::ISODate) : m_edit->text();
}

void DateField::setKept(const QString &kept)
{
    if (const QDate day = QDate::fromString(kept, Qt::ISODate); day.isValid())
        return setDay(day);
    m_edit->setText(kept);
    read();
}

void DateField::read()
{
    const std::optional<QDate> before = m_day;
    m_day.reset();
    m_outOfRange = false;
    if (isEmpty()) {
        say(QString(), false);
    } else if (const Result<QDate> typed = dayFromTyped(m_edit->text(), m_today, m_side); !typed) {
        say(mistakeText(typed.error()), true);
    } else if (const QString outside = rangeText(*typed); !outside.isEmpty()) {
        m_outOfRange = true;
        say(outside, true);
    } else {
        m_day = *typed;
        say(longDay(*typed), false);
    }
    if (m_day != before)
        Q_EMIT dayChanged();
}

// Once the user goes on, what was typed stands there in full.
void DateField::settle()
{
    if (m_day)
        m_edit->setText(m_day->toString(QStringLiteral("dd-MM-yyyy")));
}

QString DateField::mistake() const
{
    return m_mistake ? m_edit->accessibleDescription() : QString();
}

void DateField::say(const QString &text, bool mistake)
{
    m_mistake = mistake;
    m_echo->setText(mistake ? QStringLiteral("⚠ ") + text : text);
    m_edit->setAccessibleDescription(text);
}

QString DateField::mistakeText(const Error &error) const
{
    const QString reason = error.fact(QStringLiteral("reason"));
    if (reason == QStringLiteral("no-such-day"))
        return tr("That month has %1 days.").arg(error.fact(QStringLiteral("last")));
    if (reason == QStringLiteral("no-such-month"))
        return tr("There is no month %1.").arg(error.fact(QStringLiteral("month")));
    if (reason == QStringLiteral("other-weekday"))
        return tr("That day is %1.").arg(longDay(QDate::fromString(error.fact(QStringLiteral("date")), Qt::ISODate)));
    return tr("Type a day, for example %1.").arg(m_today.toString(QStringLiteral("d-M-yyyy")));
}

QString DateField::rangeText(QDate day) const
{
    if (m_earliest.isValid() && day < m_earliest)
        return tr("Not before %1.").arg(longDay(m_earliest));
    if (m_latest.isValid() && day > m_latest)
        return m_latest == m_today ? tr("A day in the future is not possible.") : tr("Not after %1.").arg(longDay(m_latest));
    return {};
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            openCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// A screen reader comes to the field inside, which must bear the name that the label gives to the whole.
void DateField::showEvent(QShowEvent *event)
{
    if (QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(this))
        m_edit->setAccessibleName(heard->text(QAccessible::Name));
    QWidget::showEvent(event);
}

void DateField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setObjectName(QStringLiteral("dayCalendar"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setSelectedDate(m_day.value_or(m_today));
    if (m_earliest.isValid())
        calendar->setMinimumDate(m_earliest);
    if (m_latest.isValid())
        calendar->setMaximumDate(m_latest);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [this, menu](QDate day) {
        setDay(day);
        menu->close();
        m_edit->setFocus();
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    menu->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
    calendar->setFocus();
}

} // namespace balie
