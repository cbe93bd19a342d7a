// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that writes: what is refused, and what colleagues in other roles see. It goes
// through a register of invented people that is made for it.
#include "core/casework/adduser.h"
#include "core/casework/keepbackup.h"
#include "core/casework/makedemo.h"
#include "core/domain/history/complaintevents.h"
#include "core/overview/requestrows.h"
#include "core/workspace/workspaceopener.h"
#include "ui/main/mainwindow.h"
#include "ui/main/tour.h"
#include "ui/support/datefield.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QEventLoop>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace balie {

namespace {

template <typename W>
W *part(const QWidget *of, const char *name)
{
    W *found = of->findChild<W *>(QString::fromLatin1(name));
    Q_ASSERT(found);
    return found;
}

QString nameOf(Role role)
{
    return role == Role::Reader ? QStringLiteral("Marjan") : QStringLiteral("Sem");
}

// Two users cannot have the same.
QString ownPassphrase(const DemoMade &made, const QString &user)
{
    return user == made.user ? made.passphrase : made.passphrase + QLatin1Char(' ') + user;
}

// Longer than a field waits for the next letter.
void pauseTyping()
{
    QEventLoop loop;
    QTimer::singleShot(std::chrono::milliseconds(300), &loop, &QEventLoop::quit);
    loop.exec();
}

bool canBeExtended(const RequestRow &row, QDate today)
{
    return row.state == RequestState::InProgress && !row.waiting && !row.extended && row.noticeBy > today;
}

} // namespace

void Tour::colleagues(const QString &folder)
{
    DemoWish wish;
    wish.requests = 90;
    const Result<DemoMade> made = makeDemo(folder, wish, m_window.clock());
    if (made)
        makeDestructions(*made);
    if (!made || !openAs(*made, made->user))
        return miss(QStringLiteral("colleagues"), made ? QStringLiteral("the register does not open") : made.error().toLogLine());
    destructions();
    mistakes();
    letters();
    makeComplaints();
    complaints();
    for (const ComplaintBody body : allValues<ComplaintBody>()) {
        const QString name = QStringLiteral("complaint-") + toWord(body);
        if (!m_complaints.contains(name))
            miss(name, QStringLiteral("no open complaint"));
    }
    for (const Role role : {Role::Reader, Role::Employee}) {
        const auto added = m_window.workspace()->runAndWait([&](Register &opened) {
            return addUser(opened, nameOf(role), role, Secret::fromText(ownPassphrase(*made, nameOf(role))));
        });
        if (!added)
            return;
    }
    const auto copied = m_window.workspace()->runAndWait([](Register &opened) { return keepBackup(opened, BackupOccasion::BeforeRekey); });
    m_window.lock();
    wrongPassphrase();
    if (copied)
        restoring();
    for (const Role role : {Role::Reader, Role::Employee}) {
        if (openAs(*made, nameOf(role)))
            colleague(toWord(role) + QLatin1Char('-'));
        m_window.lock();
    }
}

bool Tour::openAs(const DemoMade &made, const QString &user)
{
    auto opened = openRegister(made.folder, user, Secret::fromText(ownPassphrase(made, user)), &m_window.clock());
    if (opened)
        m_window.openDesk(std::move(*opened));
    return bool(opened);
}

void Tour::colleague(const QString &before)
{
    pages(before);
    desk().open({QStringLiteral("retention"), QStringLiteral("tab=destroy")});
    seeWindow(before + QStringLiteral("destruction"));
    desk().open({QStringLiteral("settings"), {}});
    seeTabs(QStringLiteral("settingsTabs"), before + QStringLiteral("settings"));
    if (const auto id = caseWith([](const RequestRow &row) { return row.state == RequestState::Received; })) {
        desk().open({requestPageWord, id->toString()});
        seeWindow(before + QStringLiteral("case"));
        seeTabs(QStringLiteral("caseTabs"), before + QStringLiteral("case"));
    }
    desk().open({QStringLiteral("intake"), QStringLiteral("other")});
    seeWindow(before + QStringLiteral("new-request"));
    m_window.command(QStringLiteral("shortcuts"));
    seeDialog(before + QStringLiteral("shortcuts"));
}

// What is not understood or not allowed, said where it was typed.
void Tour::mistakes()
{
    desk().open({QStringLiteral("requests"), {}});
    settle();
    part<QLineEdit>(desk().currentPage(), "filter_due")->setText(QStringLiteral("31-2"));
    pauseTyping();
    seeWindow(QStringLiteral("requests-refused"));
    part<QLineEdit>(desk().currentPage(), "filter_due")->clear();
    desk().open({peoplePageWord, {}});
    settle();
    part<QLineEdit>(desk().currentPage(), "email")->setText(QStringLiteral("jan@"));
    part<QPushButton>(desk().currentPage(), "savePerson")->click();
    seeWindow(QStringLiteral("people-refused"));
    const QDate today = m_window.clock().today();
    if (const auto id = caseWith([today](const RequestRow &row) { return canBeExtended(row, today); }))
        mistakesInCase(*id);
    m_window.command(QStringLiteral("new-request"));
    settle();
    const Page *card = desk().currentPage();
    part<QLineEdit>(card, "name")->setText(QStringLiteral("Jan van der Horst"));
    part<QPlainTextEdit>(card, "words")->setPlainText(QStringLiteral("Welke gegevens hebt u van mij?"));
    part<DateField>(card, "receivedOn")->setDay(today.addDays(9));
    part<QPushButton>(card, "save")->click();
    seeWindow(QStringLiteral("new-request-refused"));
}

void Tour::mistakesInCase(const RequestId &id)
{
    desk().open({requestPageWord, id.toString()});
    settle();
    const Page *page = desk().currentPage();
    part<QAction>(page, "act_extend")->trigger();
    settle();
    part<QPushButton>(page, "record")->click(); // without reasons
    seeDialog(QStringLiteral("act-extend-refused"));
    part<QPushButton>(page, "addNote")->click();
    settle();
    part<QPlainTextEdit>(page, "reason")->setPlainText(QStringLiteral("Belde om te vragen hoe het ervoor staat."));
    part<QPushButton>(page, "record")->click();
    seeWindow(QStringLiteral("case-recorded"));
    desk().open({requestPageWord, RequestId::create(m_window.clock().now()).toString()});
    seeWindow(QStringLiteral("case-unknown"));
}

// Of the copy that the register made of itself; it is not put back.
void Tour::restoring()
{
    part<QPushButton>(&m_window, "restoreBackup")->click();
    auto *dialog = part<QDialog>(&m_window, "restoreDialog");
    settle();
    m_seen(*dialog, QStringLiteral("dialog-restore"));
    part<QLineEdit>(dialog, "backupKey")->setText(QStringLiteral("acht zwanen"));
    part<QPushButton>(dialog, "restoreButton")->click();
    settle();
    m_seen(*dialog, QStringLiteral("dialog-restore-busy"));
    const auto *fields = part<QWidget>(dialog, "restoreFields");
    while (!fields->isEnabled())
        settle();
    m_seen(*dialog, QStringLiteral("dialog-restore-refused"));
    part<QCheckBox>(dialog, "withCode")->setChecked(true);
    seeDialog(QStringLiteral("dialog-restore-code"));
}

void Tour::wrongPassphrase()
{
    part<QLineEdit>(&m_window, "passphrase")->setText(QStringLiteral("acht zwanen"));
    part<QPushButton>(&m_window, "openButton")->click();
    const auto *card = part<QWidget>(&m_window, "lockCard");
    while (!card->isEnabled())
        settle();
    seeWindow(QStringLiteral("lock-refused"));
}

} // namespace balie
