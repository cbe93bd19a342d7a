// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/windowhome.h"
#include "tests/ui/support/thewidget.h"

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/main/mainwindow.h"

#include <QLineEdit>
#include <QTest>

namespace balie {

// The window as a whole, in front of a register that waits for its passphrase.
class LockedWindow
{
protected:
    void show();
    void close() { delete m_window; }
    void typePassphrase(const QString &passphrase);
    void open();

    WindowHome m_home;
    FixedClock m_clock = FixedClock::at(QDate(2026, 11, 20));
    MainWindow *m_window = nullptr;
};

inline void LockedWindow::show()
{
    m_clock = FixedClock::at(QDate(2026, 11, 20));
    m_window = new MainWindow(m_clock, inventedParts);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_window->askPassphrase(m_home.registerFolder(), QString());
}

inline void LockedWindow::typePassphrase(const QString &passphrase)
{
    auto *field = the<QLineEdit>(*m_window, "passphrase");
    QTest::keyClicks(field, passphrase);
    QTest::keyClick(field, Qt::Key_Return);
}

inline void LockedWindow::open()
{
    typePassphrase(WindowHome::passphrase());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->desk(), 30000);
}

} // namespace balie
