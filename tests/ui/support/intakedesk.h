// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/openedregister.h"
#include "tests/ui/support/thewidget.h"

#include "core/overview/requestdossier.h"
#include "ui/intake/intakepage.h"
#include "ui/support/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace balie {

// A blank card for a telephone call, on the real page with a real register.
class IntakeDesk
{
protected:
    void open();
    void close();
    void begin(const QString &how);
    void saveMasked();
    RequestDossier saved();

    template <typename Widget>
    Widget *the(const char *name)
    {
        return balie::the<Widget>(*m_page, name);
    }

    std::unique_ptr<OpenedRegister> m_register;
    std::unique_ptr<IntakePage> m_page;
};

inline void IntakeDesk::open()
{
    m_register = std::make_unique<OpenedRegister>();
    m_page = std::make_unique<IntakePage>(*m_register->workspace, m_register->clock);
    m_page->resize(1100, 800);
    begin(QStringLiteral("phone"));
}

inline void IntakeDesk::close()
{
    m_page.reset();
    m_register.reset();
}

inline void IntakeDesk::begin(const QString &how)
{
    m_page->begin(how);
    m_page->show();
    QTRY_COMPARE(the<QComboBox>("organisation")->count(), 1);
}

// Asked first; nothing is stored before the answer.
inline void IntakeDesk::saveMasked()
{
    the<QPushButton>("save")->click();
    auto *consent = m_page->messages()->findChild<QPushButton *>(QStringLiteral("messageAction"));
    QTRY_VERIFY(consent->isVisible());
    QVERIFY(m_register->requests().empty());
    consent->click();
    QTRY_COMPARE(m_register->requests().size(), std::size_t(1));
}

inline RequestDossier IntakeDesk::saved()
{
    const RequestId id = m_register->requests().front().id;
    return m_register->workspace->runAndWait([id](Register &opened) { return requestDossier(opened, id); }).value();
}

} // namespace balie
