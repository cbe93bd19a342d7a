// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the table do. The rest of MainWindow is in mainwindow.cpp.
#include "core/casework/makebackup.h"
#include "core/domain/user/accesspolicy.h"
#include "core/wording/backupwords.h"
#include "core/wording/errorwords.h"
#include "core/workspace/workspace.h"
#include "ui/help/helpwindow.h"
#include "ui/lock/lockscreen.h"
#include "ui/main/aboutdialog.h"
#include "ui/main/commands.h"
#include "ui/main/mainwindow.h"
#include "ui/main/navigation.h"
#include "ui/main/preferencesdialog.h"
#include "ui/main/shortcutsheet.h"
#include "ui/setup/restoredialog.h"
#include "ui/setup/setupwizard.h"
#include "ui/support/filechooser.h"
#include "ui/support/idlewatch.h"
#include "ui/support/messagebar.h"
#include "ui/support/whenready.h"

#include <QDir>
#include <QStackedWidget>

namespace balie {

void MainWindow::command(const QString &word)
{
    if (word.startsWith(pageCommand(QString()))) {
        if (m_desk)
            m_desk->open({word.mid(pageCommand(QString()).size()), {}});
        return;
    }
    static const QHash<QString, void (MainWindow::*)()> always{
        {QStringLiteral("open-register"), &MainWindow::chooseRegister},
        {QStringLiteral("new-register"), &MainWindow::makeRegister},
        {QStringLiteral("restore-backup"), &MainWindow::restoreBesideThis},
        {QStringLiteral("preferences"), &MainWindow::openPreferences},
        {QStringLiteral("help"), &MainWindow::openHelp},
        {QStringLiteral("help-contents"), &MainWindow::openHelpContents},
        {QStringLiteral("help-roles"), &MainWindow::openHelpOnRoles},
        {QStringLiteral("shortcuts"), &MainWindow::openShortcuts},
        {QStringLiteral("about"), &MainWindow::openAbout},
        {QStringLiteral("lock"), &MainWindow::lock},
    };
    if (const auto act = always.value(word)) {
        if (const Result<void> may = permitted(word); !may)
            return m_desk->currentPage()->messages()->tell(MessageKind::Information, sentenceOf(may.error()));
        (this->*act)();
        return;
    }
    if (word == QStringLiteral("quit"))
        close();
    else if (m_desk)
        deskCommand(word);
}

// Menus and keys offer nothing else; a command can also come from outside, as the desktop's "telephone call".
Result<void> MainWindow::permitted(const QString &word) const
{
    const std::optional<Permission> asked = m_commands->permissionFor(word);
    // While nothing is open there is no role either: whoever has the passphrase of a backup may restore it.
    return asked && m_workspace ? requirePermission(m_workspace->session().role, *asked) : Result<void>();
}

void MainWindow::deskCommand(const QString &word)
{
    static const QHash<QString, PageTask> tasks{
        {QStringLiteral("find"), PageTask::Find},
        {QStringLiteral("print"), PageTask::Print},
        {QStringLiteral("print-preview"), PageTask::PrintPreview},
        {QStringLiteral("export"), PageTask::Export},
        {QStringLiteral("properties"), PageTask::Properties},
    };
    Page *page = m_desk->currentPage();
    if (const Result<void> may = permitted(word); !may) {
        page->messages()->tell(MessageKind::Information, sentenceOf(may.error()));
        return;
    }
    if (const auto task = tasks.find(word); task != tasks.end()) {
        if (page && page->offers(*task))
            page->perform(*task);
        else if (page && *task == PageTask::Print)
            page->messages()->tell(MessageKind::Information, tr("This page is not printed. The list of requests is, and the proof of the last day on the page of a case."));
    } else if (word == QStringLiteral("undo")) {
        page->messages()->undo();
    } else if (word == QStringLiteral("refresh")) {
        m_desk->refreshCurrent();
    } else if (word == QStringLiteral("back")) {
        m_desk->goBack();
    } else if (word == QStringLiteral("go-to")) {
        m_desk->goToField()->setFocus(Qt::ShortcutFocusReason);
    } else if (word == QStringLiteral("next-pane")) {
        m_desk->focusNextPane(1);
    } else if (word == QStringLiteral("previous-pane")) {
        m_desk->focusNextPane(-1);
    } else if (word == QStringLiteral("backup")) {
        backUp();
    } else if (word == QStringLiteral("collapse")) {
        m_preferences.setNavigationCollapsed(!m_preferences.isNavigationCollapsed());
        m_desk->navigation()->setCollapsed(m_preferences.isNavigationCollapsed());
    } else {
        m_desk->begin(word);
    }
}

void MainWindow::chooseRegister()
{
    chooseFolder(this, tr("Open a register"), QString(), [this](const QString &folder) {
        const auto ask = [this, folder] { askPassphrase(folder, QString()); };
        if (keepTyped(ask))
            ask();
    });
}

// The one that is open; while none is, the one that would be.
void MainWindow::restoreBesideThis()
{
    restoreBackup(m_workspace ? registerFolder() : m_preferences.registers().value(0));
}

void MainWindow::restoreBackup(const QString &folder)
{
    auto *dialog = new RestoreDialog(m_clock, folder, this);
    connect(dialog, &RestoreDialog::restored, this, &MainWindow::restored);
    dialog->open();
}

// From now on it is the register that opens first.
void MainWindow::restored(const QString &folder, const QString &words)
{
    const auto ask = [this, folder, words] {
        m_preferences.rememberRegister(folder);
        askPassphrase(folder, QString());
        if (m_setup)
            m_setup->deleteLater();
        m_setup = nullptr;
        m_lockScreen->messages()->tell(MessageKind::Success, words);
    };
    if (keepTyped(ask))
        ask();
}

void MainWindow::openPreferences()
{
    auto *dialog = new PreferencesDialog(m_preferences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::idleTimeChanged, m_idle, &IdleWatch::setIdleTime);
    dialog->open();
}

void MainWindow::openHelp()
{
    const QString page = m_desk && m_desk->currentPage() ? m_desk->currentPage()->word()
        : m_setup                                         ? QStringLiteral("setup")
                                                          : QStringLiteral("lock");
    showHelp(page);
}

void MainWindow::openHelpContents()
{
    showHelp(QStringLiteral("index"));
}

void MainWindow::openHelpOnRoles()
{
    showHelp(QStringLiteral("roles"));
}

void MainWindow::showHelp(const QString &topic)
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->showTopic(topic);
}

void MainWindow::openShortcuts()
{
    auto *sheet = new ShortcutSheet(m_commands->offered(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::openAbout()
{
    auto *about = new AboutDialog(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void MainWindow::backUp()
{
    chooseFolder(m_desk, tr("Where the backup must come"), QString(), [this](const QString &folder) {
        const auto make = [folder](Register &opened) { return makeBackup(opened, folder); };
        whenReady(m_workspace->run(make), m_desk, [this](Result<BackupDone> done) {
            MessageBar *messages = m_desk->currentPage()->messages();
            if (done)
                messages->tell(MessageKind::Success, backupSentence(done->folder, done->onSameDevice));
            else
                messages->tell(MessageKind::Failure, sentenceOf(done.error()));
        });
    });
}

// Everything on the screen is made of words: menus, navigation and pages are made anew, and the user
// stays where he is.
void MainWindow::languageChanged()
{
    m_languageChanging = false;
    buildCommands();
    if (!m_desk) {
        const QString folder = m_lockScreen->folder();
        const bool locked = m_stack->currentWidget() == m_lockScreen;
        buildLockScreen();
        if (locked)
            askPassphrase(LockedPlace{folder, m_locked.userName, m_locked.place});
        return;
    }
    const auto rebuild = [this] {
        const Place place = m_desk->place();
        delete m_desk;
        buildDesk();
        m_desk->open(place);
        readState();
    };
    if (keepTyped(rebuild))
        rebuild();
}

} // namespace balie
