// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/dutchdate.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace balie {

class PlainLabel;

// A day as people type it (7-3, 7 maart, vandaag, +30), with the long form beside it, so that a slip
// is seen at once. Alt+Down opens a calendar. What cannot be understood is said under the field and
// is no day.
class DateField : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QDate day READ dayOrNull WRITE setDay NOTIFY dayChanged USER true)

public:
    explicit DateField(QWidget *parent = nullptr);
    ~DateField() override;

    // What "today" means and on which side of it a day without a year lies; today is needed.
    void setToday(QDate today);
    void setSide(DayLies side) { m_side = side; }
    // Days outside are refused in words ("not after 20 November 2026"); either may be null.
    void setRange(QDate earliest, QDate latest);

    // None while the field is empty or not understood.
    std::optional<QDate> day() const { return m_day; }
    void setDay(QDate day);
    bool isEmpty() const;
    // For a draft: the day as a stored word; what was typed where that is no day, so that the mistake comes back.
    QString kept() const;
    void setKept(const QString &kept);
    // Something was typed that is no day, or a day out of range.
    bool hasMistake() const { return m_mistake; }
    // What is wrong with it, in words; empty where nothing is.
    QString mistake() const;
    // What was typed is a day, outside of the range.
    bool isOutOfRange() const { return m_outOfRange; }
    QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void dayChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QDate dayOrNull() const { return m_day.value_or(QDate()); }
    void read();
    void settle();
    void say(const QString &text, bool mistake);
    QString mistakeText(const Error &error) const;
    QString rangeText(QDate day) const;
    void openCalendar();

    QLineEdit *m_edit;
    PlainLabel *m_echo;
    QDate m_today;
    QDate m_earliest;
    QDate m_latest;
    DayLies m_side = DayLies::Nearest;
    std::optional<QDate> m_day;
    bool m_mistake = false;
    bool m_outOfRange = false;
};

} // namespace balie
