// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/openedregister.h"
#include "tests/ui/support/thewidget.h"

#include "ui/requests/filterheader.h"
#include "ui/requests/requestspage.h"

#include <QTableView>

namespace balie {

// The list of all cases on the real page with a real register.
class ListDesk
{
protected:
    void open();
    void makePage();
    void close();
    void receive(const QString &name, Right right, QDate on);
    // With three cases.
    void showPage();
    QStringList persons() const;

    std::unique_ptr<OpenedRegister> m_register;
    std::unique_ptr<RequestsPage> m_page;
    QTableView *m_table = nullptr;
    FilterHeader *m_head = nullptr;
};

inline void ListDesk::open()
{
    m_register = std::make_unique<OpenedRegister>();
    makePage();
}

inline void ListDesk::makePage()
{
    m_page = std::make_unique<RequestsPage>(*m_register->workspace, m_register->clock);
    m_page->resize(1280, 800);
    m_table = the<QTableView>(*m_page, "requestTable");
    m_head = the<FilterHeader>(*m_page, "filterHeader");
}

inline void ListDesk::close()
{
    m_page.reset();
    m_register.reset();
}

inline void ListDesk::receive(const QString &name, Right right, QDate on)
{
    const auto done = m_register->receive(name, right, on);
    QVERIFY2(done, done ? "" : qPrintable(done.error().toLogLine()));
}

inline void ListDesk::showPage()
{
    receive(QStringLiteral("Jan van der Horst"), Right::Access, QDate(2026, 3, 1));
    receive(QStringLiteral("Els Bakker"), Right::Erasure, QDate(2026, 2, 20));
    receive(QStringLiteral("Özlem Yılmaz"), Right::Access, QDate(2026, 2, 25));
    m_page->refresh();
    m_page->show();
    QTRY_VERIFY(m_table->model()->rowCount() >= 3);
}

inline QStringList ListDesk::persons() const
{
    QStringList names;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        names.append(m_table->model()->index(row, 1).data().toString());
    return names;
}

} // namespace balie
