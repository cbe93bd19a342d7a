// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that follows an answer while it is gathered: searches, data of others, what is told.
#include "ui/main/desk.h"
#include "ui/main/mainwindow.h"
#include "ui/main/tour.h"
#include "ui/support/messagebar.h"
#include "ui/support/page.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace balie {

static bool isGathered(const RequestRow &row)
{
    return row.state == RequestState::InProgress && std::find(row.rights.begin(), row.rights.end(), Right::Access) != row.rights.end();
}

void Tour::gathering()
{
    const std::optional<RequestId> id = caseWith(isGathered);
    if (!id)
        return;
    desk().open({requestPageWord, id->toString()});
    settle();
    constexpr int handlingTab = 2;
    m_window.findChild<QTabWidget *>(QStringLiteral("caseTabs"))->setCurrentIndex(handlingTab);
    auto *checklist = m_window.findChild<QTableView *>(QStringLiteral("checklist"));
    const std::pair<int, const char *> points[] = {{0, "searches"}, {1, "others"}, {2, "told"}};
    for (const auto &[row, name] : points) {
        checklist->selectRow(row);
        seeWindow(QStringLiteral("gathering-") + QString::fromLatin1(name));
        for (QPushButton *button : m_window.findChildren<QPushButton *>()) {
            if (!button->objectName().startsWith(QStringLiteral("detail_")) || !button->isVisible())
                continue;
            button->click();
            seeDialog(QString(button->objectName()).replace(QLatin1Char('_'), QLatin1Char('-')));
        }
    }
    desk().currentPage()->messages()->dismiss();
}

} // namespace balie
