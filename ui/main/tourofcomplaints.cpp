// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that looks at complaints: the tab of a case in each stage, and what each act asks.
#include "core/overview/complaintrows.h"
#include "core/workspace/workspace.h"
#include "ui/main/desk.h"
#include "ui/main/mainwindow.h"
#include "ui/main/tour.h"
#include "ui/support/messagebar.h"
#include "ui/support/page.h"

#include <QPushButton>

#include <algorithm>

namespace balie {

void Tour::complaints()
{
    const auto rows = m_window.workspace()->runAndWait([](Register &opened) { return complaintRows(opened, {}); });
    if (!rows)
        return;
    for (const ComplaintBody body : allValues<ComplaintBody>()) {
        const auto row = std::find_if(rows->begin(), rows->end(), [body](const ComplaintRow &one) { return one.leading.isOpen() && one.leading.made.body == body; });
        if (row == rows->end())
            continue;
        desk().open({requestPageWord, row->id.toString() + QStringLiteral("//complaints")});
        settle();
        seeWindow(QStringLiteral("complaint-") + toWord(body));
        for (QPushButton *button : m_window.findChildren<QPushButton *>()) {
            const bool isAct = button->objectName().startsWith(QStringLiteral("complaint_")) && button->isVisible() && button->isEnabled();
            if (!isAct || m_acts.contains(button->objectName()))
                continue;
            button->click();
            if (seeDialog(QString(button->objectName()).replace(QLatin1Char('_'), QLatin1Char('-'))))
                m_acts.insert(button->objectName());
        }
    }
    desk().currentPage()->messages()->dismiss();
}

} // namespace balie
