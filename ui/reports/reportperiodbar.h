// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/report/reportperiod.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace balie {

class PlainLabel;

// Which months: a month, a quarter or a year, and from there the one before or after it.
class ReportPeriodBar : public QWidget
{
    Q_OBJECT

public:
    // Begins with the year of today; nothing is to be reported of what is still to come.
    ReportPeriodBar(QDate today, QWidget *parent = nullptr);

    const ReportPeriod &period() const { return m_period; }
    void setPeriod(const ReportPeriod &period);

Q_SIGNALS:
    void periodChosen(const balie::ReportPeriod &period);

private:
    void build();
    void choose(const ReportPeriod &period);
    ReportPeriod ofKind(int months) const;
    void showPeriod();

    QDate m_today;
    ReportPeriod m_period;
    QComboBox *m_kind = nullptr;
    QToolButton *m_before = nullptr;
    QToolButton *m_after = nullptr;
    PlainLabel *m_words = nullptr;
};

} // namespace balie
