// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/openedregister.h"
#include "tests/ui/support/thewidget.h"

#include "core/overview/requestdossier.h"
#include "ui/intake/intakepage.h"
#include "ui/request/casepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace balie {

// What the tests of the case page do before what they prove: a call that is taken in, a dialog that is opened,
// every point that is settled; on the real pages with a real register.
class CaseDesk
{
protected:
    RequestId call(const QString &name, const QString &words);
    RequestId receive(Channel channel, std::vector<Right> rights);
    RequestDossier dossier(const RequestId &id);
    void waitUntilShown(CasePage &page);
    QDialog *openDialog(CasePage &page, RequestAction action);
    void settleAll(CasePage &page);

    std::unique_ptr<OpenedRegister> m_register;
};

inline RequestId CaseDesk::call(const QString &name, const QString &words)
{
    IntakePage page(*m_register->workspace, m_register->clock);
    page.begin(QStringLiteral("phone"));
    page.show();
    auto *organisation = the<QComboBox>(page, "organisation");
    [&] { QTRY_COMPARE(organisation->count(), 1); }();
    the<QLineEdit>(page, "name")->setText(name);
    the<QPlainTextEdit>(page, "words")->setPlainText(words);
    the<QPushButton>(page, "save")->click();
    [&] { QTRY_VERIFY(!m_register->requests().empty()); }();
    return m_register->requests().front().id;
}

inline RequestId CaseDesk::receive(Channel channel, std::vector<Right> rights)
{
    const auto done = m_register->workspace->runAndWait([&](Register &opened) {
        const auto rows = organisationRows(opened);
        Receipt receipt{rows->front().organisation.id, NewPerson{PersonName::from(QStringLiteral("J. Ümit")).value()}, std::move(rights)};
        receipt.channel = channel;
        receipt.on = m_register->clock.today();
        return receiveRequest(opened, receipt);
    });
    [&] { QVERIFY(done); }();
    return done->request;
}

inline RequestDossier CaseDesk::dossier(const RequestId &id)
{
    return m_register->workspace->runAndWait([id](Register &opened) { return requestDossier(opened, id); }).value();
}

// The page shows what the register holds now, and no dialog of the act before.
inline void CaseDesk::waitUntilShown(CasePage &page)
{
    const std::size_t events = dossier(m_register->requests().front().id).events.size();
    QTRY_VERIFY(!page.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
    QTRY_COMPARE(std::size_t(the<QTableView>(page, "history")->model()->rowCount()), events);
}

inline QDialog *CaseDesk::openDialog(CasePage &page, RequestAction action)
{
    waitUntilShown(page);
    page.act(action);
    QDialog *dialog = nullptr;
    [&] {
        QTRY_VERIFY((dialog = page.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly)) && dialog->isVisible());
    }();
    return dialog;
}

inline void CaseDesk::settleAll(CasePage &page)
{
    auto *table = the<QTableView>(page, "checklist");
    auto *done = the<QPushButton>(page, "point_done");
    auto *left = the<QLabel>(page, "openPoints");
    const auto id = m_register->requests().front().id;
    waitUntilShown(page);
    while (!dossier(id).openPoints.empty()) {
        const auto open = dossier(id).openPoints.size();
        const QString before = left->text();
        done->click();
        QTRY_VERIFY(left->text() != before);
        QVERIFY(dossier(id).openPoints.size() < open);
        QCOMPARE(table->model()->rowCount(), int(dossier(id).checklist.size()));
    }
}

} // namespace balie
