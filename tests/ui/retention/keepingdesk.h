// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/addretention.h"
#include "tests/ui/support/openedregister.h"
#include "tests/ui/support/thewidget.h"
#include "ui/retention/keepingpage.h"

#include <QLabel>
#include <QTableView>

namespace balie {

// The page of what is kept with a real register, on 3 March 2026.
class KeepingDesk
{
protected:
    void open();
    void makePage();
    void close();
    RetentionItemId keep(const char *category, std::optional<QDate> trigger, const char *reference, const char *system = "huuradministratie");
    // With two items that have to go, one that runs and one that did not begin.
    void showPage();
    // Without a filter, and with so many.
    void showOnly(int rows);

    std::unique_ptr<OpenedRegister> m_register;
    std::unique_ptr<KeepingPage> m_page;
    QTableView *m_table = nullptr;
};

inline void KeepingDesk::open()
{
    m_register = std::make_unique<OpenedRegister>();
    makePage();
}

inline void KeepingDesk::makePage()
{
    m_page = std::make_unique<KeepingPage>(*m_register->workspace, m_register->clock);
    m_page->resize(1280, 1000);
    m_table = the<QTableView>(*m_page, "retentionTable");
}

inline void KeepingDesk::close()
{
    m_page.reset();
    m_register.reset();
}

inline RetentionItemId KeepingDesk::keep(const char *category, std::optional<QDate> trigger, const char *reference, const char *system)
{
    const auto made = m_register->workspace->runAndWait([&](Register &opened) {
        const auto rows = organisationRows(opened);
        const RetentionItem item{RetentionItemId::create(Instant::fromMSecs(0)), rows->front().organisation.id, {}, {}, ShortText::from(QString::fromLatin1(reference)).value(),
                                 QString::fromLatin1(category), ShortText::from(QString::fromLatin1(system)).value(), trigger, {}, 0};
        return addRetention(opened, {item});
    });
    Q_ASSERT_X(made, "addRetention", made ? "" : qPrintable(made.error().toLogLine()));
    return made->front().id;
}

inline void KeepingDesk::showPage()
{
    keep("fin-admin", QDate(2016, 6, 30), "HO-1");
    keep("camera", QDate(2025, 1, 1), "HO-2");
    keep("fin-admin", QDate(2024, 6, 30), "HO-3");
    keep("fin-admin", std::nullopt, "HO-4");
    showOnly(4);
}

inline void KeepingDesk::showOnly(int rows)
{
    m_page->returnTo(QStringLiteral("tab=kept"));
    m_page->refresh();
    m_page->show();
    QTRY_COMPARE(m_table->model()->rowCount(), rows);
}

} // namespace balie
