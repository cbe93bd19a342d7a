// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/pageview.h"
#include "ui/main/mainwindow.h"
#include "ui/main/tour.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace balie {

// Each kind that is looked at in the window, and what removing asks.
void Tour::attachments()
{
    auto *table = m_window.findChild<QTableView *>(QStringLiteral("attachmentTable"));
    auto *tabs = m_window.findChild<QTabWidget *>(QStringLiteral("caseTabs"));
    tabs->setCurrentWidget(m_window.findChild<QWidget *>(QStringLiteral("attachments")));
    settle();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        m_window.findChild<QPushButton *>(QStringLiteral("viewAttachment"))->click();
        settle();
        const auto *page = m_window.findChild<PageView *>();
        for (int round = 0; page && !page->hasPicture() && round < 1000; ++round)
            settle(); // it is read on a thread of its own
        seeDialog(QStringLiteral("attachment-%1").arg(row + 1));
    }
    m_window.findChild<QPushButton *>(QStringLiteral("removeAttachment"))->click();
    seeDialog(QStringLiteral("attachment-remove"));
    tabs->setCurrentIndex(0);
}

// Art. 20: pasted from the spreadsheet of a colleague.
void Tour::dataToTakeAlong()
{
    const std::optional<RequestId> id = caseWith([](const RequestRow &row) { return std::find(row.rights.begin(), row.rights.end(), Right::Portability) != row.rights.end(); });
    if (!id)
        return;
    desk().open({requestPageWord, id->toString()});
    m_window.findChild<QTabWidget *>(QStringLiteral("caseTabs"))->setCurrentWidget(m_window.findChild<QWidget *>(QStringLiteral("attachments")));
    settle();
    QGuiApplication::clipboard()->setText(QStringLiteral("onderwerp\tgegeven\twaarde\nHuurovereenkomst\tIngangsdatum\t1 februari 2020\nContact\tTelefoon\t06 12345678\n"));
    m_window.findChild<QPushButton *>(QStringLiteral("makePortable"))->click();
    m_window.findChild<QPushButton *>(QStringLiteral("pasteItems"))->click();
    seeDialog(QStringLiteral("data-to-take-along"));
    m_window.findChild<QPushButton *>(QStringLiteral("clearItems"))->click(); // it does not close over what was pasted
    m_window.findChild<QDialog *>(QStringLiteral("portableDialog"))->reject();
}

} // namespace balie
