// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that looks at retention: its tabs, its tables beside the charts, and each of its dialogs.
#include "ui/main/desk.h"
#include "ui/main/mainwindow.h"
#include "ui/main/tour.h"
#include "ui/support/page.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

namespace balie {

void Tour::retention()
{
    desk().open({QStringLiteral("retention"), {}});
    settle();
    Page *page = desk().currentPage();
    for (auto *toggle : page->findChildren<QToolButton *>(QStringLiteral("tableToggle")))
        toggle->click();
    seeWindow(QStringLiteral("retention-tables"));
    for (auto *toggle : page->findChildren<QToolButton *>(QStringLiteral("tableToggle")))
        toggle->click();
    desk().open({QStringLiteral("retention"), QStringLiteral("state=expired")});
    seeRetentionDialog(QStringLiteral("proposeDestruction"));
    desk().open({QStringLiteral("retention"), QStringLiteral("state=on-hold")});
    seeWindow(QStringLiteral("retention-held"));
    desk().open({QStringLiteral("retention"), QStringLiteral("state=in-conflict")});
    seeWindow(QStringLiteral("retention-conflict"));
    for (const char *name : {"primaryButton", "changeItem", "beginPeriod", "holdItem", "removeItem"})
        seeRetentionDialog(QString::fromLatin1(name));
    desk().open({QStringLiteral("today"), {}});
    m_window.command(QStringLiteral("import"));
    settle();
    seeDialog(QStringLiteral("dialog-import"));
    seeTabs(QStringLiteral("retentionTabs"), QStringLiteral("retention"));
    desk().open({QStringLiteral("retention"), QStringLiteral("tab=rules")});
    settle();
    seeRetentionDialog(QStringLiteral("choosePeriod"));
    desk().open({QStringLiteral("retention"), QStringLiteral("tab=kept")});
}

// Where the row that is chosen offers it.
void Tour::seeRetentionDialog(const QString &button)
{
    settle();
    auto *found = desk().currentPage()->findChild<QPushButton *>(button);
    if (!found || !found->isVisible() || !found->isEnabled())
        return miss(QStringLiteral("retention-") + button, QStringLiteral("not offered"));
    found->click();
    seeDialog(QStringLiteral("dialog-retention-") + button);
}

} // namespace balie
