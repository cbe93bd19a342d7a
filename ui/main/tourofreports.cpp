// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that looks at reports: charts, their tables, the numbers, and what is hidden in them.
#include "core/workspace/register.h"
#include "core/workspace/workspace.h"
#include "ui/main/desk.h"
#include "ui/main/mainwindow.h"
#include "ui/main/tour.h"
#include "ui/support/page.h"

#include <QToolButton>

namespace balie {

void Tour::reports()
{
    const QString page = QStringLiteral("reports");
    const QDate today = m_window.workspace()->runAndWait([](Register &opened) { return Result<QDate>(opened.today()); }).value_or(QDate::currentDate());
    const QString lastYear = QStringLiteral("from=%1-01-01&until=%1-12-31").arg(today.year() - 1);
    desk().open({page, lastYear});
    seeWindow(QStringLiteral("reports-year"));
    for (const QString &name : {QStringLiteral("reports-tables"), QString()}) {
        for (auto *toggle : desk().currentPage()->findChildren<QToolButton *>(QStringLiteral("tableToggle")))
            toggle->click();
        if (!name.isEmpty())
            seeWindow(name);
    }
    desk().open({page, lastYear + QStringLiteral("&tab=numbers")});
    seeWindow(QStringLiteral("reports-numbers"));
    desk().open({page, lastYear + QStringLiteral("&tab=numbers&hide=yes")});
    seeWindow(QStringLiteral("reports-hidden"));
    desk().open({page, lastYear + QStringLiteral("&hide=yes")});
    seeWindow(QStringLiteral("reports-hidden-charts"));
    desk().open({page, {}});
}

} // namespace balie
