// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/openedregister.h"
#include "tests/ui/support/thewidget.h"

#include "ui/settings/settingspage.h"

#include <QDialog>
#include <QTableView>

namespace balie {

// Beheer on the real page with a real register.
class SettingsDesk
{
protected:
    void open();
    void showPage();
    void close();
    // The one that the page opens now.
    QDialog *dialog();

    std::unique_ptr<OpenedRegister> m_register;
    std::unique_ptr<SettingsPage> m_page;
};

inline void SettingsDesk::open()
{
    m_register = std::make_unique<OpenedRegister>();
    showPage();
}

inline void SettingsDesk::showPage()
{
    m_page = std::make_unique<SettingsPage>(*m_register->workspace, m_register->clock);
    m_page->resize(1100, 800);
    m_page->refresh();
    m_page->show();
    QTRY_COMPARE(the<QTableView>(*m_page, "organisationTable")->model()->rowCount(), 1);
}

inline void SettingsDesk::close()
{
    m_page.reset();
    m_register.reset();
}

inline QDialog *SettingsDesk::dialog()
{
    QDialog *found = nullptr;
    [&] { QTRY_VERIFY((found = m_page->findChild<QDialog *>()) && found->isVisible()); }();
    return found;
}

} // namespace balie
