// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that looks at complaints: the tab of a case in each stage, and what each act asks.
#include "core/casework/recordact.h"
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
        if (const QString name = QStringLiteral("complaint-") + toWord(body); !m_complaints.contains(name)) {
            seeWindow(name);
            m_complaints.insert(name);
        }
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

void Tour::makeComplaints()
{
    Workspace &workspace = *m_window.workspace();
    std::vector<RequestId> taken; // each stage on a case of its own, so that it leads there
    for (const ComplaintBody body : allValues<ComplaintBody>()) {
        const auto request = caseWith([&taken](const RequestRow &row) {
            return row.state == RequestState::InProgress && !row.waiting && std::find(taken.begin(), taken.end(), row.id) == taken.end();
        });
        if (request)
            taken.push_back(*request);
        const happened::ComplaintMade what{body, LongText::from(QStringLiteral("Er ontbreken brieven.")).value(), {}, {}, {}};
        const auto made = workspace.runAndWait([&](Register &opened) {
            return request ? recordAct(opened, {*request, opened.today()}, Happening(what)) : Result<ActDone>(Error(ErrorCode::RequestUnknown));
        });
        if (!made)
            miss(QStringLiteral("complaint-") + toWord(body), made.error().toLogLine());
    }
}

} // namespace balie
