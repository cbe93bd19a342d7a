// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportperiodbar.h"

#include "core/wording/reportwords.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace balie {

ReportPeriodBar::ReportPeriodBar(QDate today, QWidget *parent) : QWidget(parent), m_today(today), m_period(ReportPeriod::ofYear(today.year()))
{
    build();
    showPeriod();
}

void ReportPeriodBar::build()
{
    auto *row = new QHBoxLayout(this);
    metrics::layOutInside(row);
    row->setSpacing(metrics::related);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("periodKind"));
    m_kind->setAccessibleName(tr("A year, a quarter or a month"));
    m_kind->addItem(tr("Year"), 12);
    m_kind->addItem(tr("Quarter"), 3);
    m_kind->addItem(tr("Month"), 1);
    row->addWidget(m_kind);
    const auto button = [&](IconName picture, const char *name, const QString &words) {
        auto *made = new QToolButton(this);
        made->setObjectName(QString::fromLatin1(name));
        made->setIcon(icon(picture));
        made->setToolTip(words);
        made->setAccessibleName(words);
        made->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(made);
        return made;
    };
    m_before = button(IconName::Back, "periodBefore", tr("The period before"));
    m_words = new PlainLabel(QString(), TextRole::GroupTitle, this);
    m_words->setObjectName(QStringLiteral("periodWords"));
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setMinimumWidth(20 * fontMetrics().averageCharWidth());
    row->addWidget(m_words);
    m_after = button(IconName::Forward, "periodAfter", tr("The period after"));
    connect(m_kind, &QComboBox::activated, this, [this] { choose(ofKind(m_kind->currentData().toInt())); });
    connect(m_before, &QToolButton::clicked, this, [this] { choose(m_period.previous()); });
    connect(m_after, &QToolButton::clicked, this, [this] { choose(m_period.next()); });
}

// The last one of that kind within the period as it is, and not one that is still to come.
ReportPeriod ReportPeriodBar::ofKind(int months) const
{
    const QDate day = std::min(m_period.last, m_today);
    if (months == 12)
        return ReportPeriod::ofYear(day.year());
    if (months == 3)
        return ReportPeriod::ofQuarter(day.year(), (day.month() + 2) / 3);
    return ReportPeriod{QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

void ReportPeriodBar::choose(const ReportPeriod &period)
{
    setPeriod(period);
    Q_EMIT periodChosen(m_period);
}

void ReportPeriodBar::setPeriod(const ReportPeriod &period)
{
    m_period = period;
    showPeriod();
}

void ReportPeriodBar::showPeriod()
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_period.months())));
    m_words->setText(periodWords(m_period));
    m_after->setEnabled(m_period.next().first <= m_today);
}

} // namespace balie
