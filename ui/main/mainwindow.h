// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/main/desk.h"
#include "ui/support/preferences.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace balie {

class Commands;
class HelpWindow;
class IdleWatch;
class LockKey;
class LockScreen;
class SetupWizard;
class StatusLine;

// What is kept while the register is locked: no names, no text.
struct LockedPlace
{
    QString registerFolder;
    QString userName;
    Place place;
};

// The one window. It shows one of three things: the lock screen, the wizard that makes a register, or
// the desk of the open register. Locking destroys the desk and the workspace; what remains is where
// the user was.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // Called after a lock, with everything closed; for starting over in a fresh process.
    using AfterLock = std::function<void(const LockedPlace &)>;

    // parts: gives the pages, in the language of the moment. The clock must live as long as this.
    using Parts = std::function<WindowParts()>;
    MainWindow(const Clock &clock, Parts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setAfterLock(AfterLock afterLock) { m_afterLock = std::move(afterLock); }

    // The lock screen for that register and user; both may be empty.
    void askPassphrase(const QString &folder, const QString &userName);
    // As after a lock: the same user is back where that was.
    void askPassphrase(const LockedPlace &locked);
    void makeRegister();
    // Beside the register in that folder, if any.
    void restoreBackup(const QString &folder);
    void openDesk(std::unique_ptr<Workspace> workspace);
    void lock();
    bool isLocked() const { return !m_workspace; }
    Desk *desk() const { return m_desk; }
    Workspace *workspace() const { return m_workspace.get(); }
    QString registerFolder() const;
    const Clock &clock() const { return m_clock; }

public Q_SLOTS:
    // By the word of a command (commands.h).
    void command(const QString &word);
    // The same once a register is open.
    void commandWhenOpen(const QString &word);

Q_SIGNALS:
    // For the single instance: which register this window has.
    void registerOpened(const QString &folder);
    void registerClosed();
    // The passphrase was asked for a register that another window has.
    void inUseElsewhere(const QString &folder);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildCommands();
    void offerCommands();
    void buildLockScreen();
    void buildDesk();
    void closeDesk();
    void keepRegisterCopied();
    void leaveCopied();
    void closeDialogs();
    bool keepTyped(const std::function<void()> &without);
    void languageChanged();
    void deskCommand(const QString &word);
    Result<void> permitted(const QString &word) const;
    void pageChanged(Page *page);
    void readState();
    void tellProblems();
    void showTitle(const Page *page);
    void perform(PageTask task);
    void openPreferences();
    void openHelp();
    void openHelpContents();
    void openHelpOnRoles();
    void showHelp(const QString &topic);
    void openShortcuts();
    void openAbout();
    void chooseRegister();
    void restoreBesideThis();
    void restored(const QString &folder, const QString &words);
    void backUp();

    const Clock &m_clock;
    Parts m_parts;
    Preferences m_preferences;
    QStackedWidget *m_stack;
    LockScreen *m_lockScreen = nullptr;
    SetupWizard *m_setup = nullptr;
    StatusLine *m_status;
    Commands *m_commands = nullptr;
    IdleWatch *m_idle;
    LockKey *m_lockKey;
    std::unique_ptr<Workspace> m_workspace;
    Desk *m_desk = nullptr;
    HelpWindow *m_help = nullptr;
    bool m_languageChanging = false;
    LockedPlace m_locked;
    QString m_waiting; // the command for when a register is open
    AfterLock m_afterLock;
};

} // namespace balie
