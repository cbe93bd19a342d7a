// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/mainwindow.h"

#include "core/overview/openingproblems.h"
#include "core/overview/organisationrows.h"
#include "core/wording/cautionwords.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/workspace.h"
#include "ui/lock/lockscreen.h"
#include "ui/main/commands.h"
#include "ui/main/lockkey.h"
#include "ui/main/navigation.h"
#include "ui/main/statusline.h"
#include "ui/setup/setupwizard.h"
#include "ui/support/idlewatch.h"
#include "ui/support/messagebar.h"
#include "ui/support/whenready.h"

#include <QAction>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>

#include <utility>

namespace balie {

// What a window may take, its frame beside it.
static QSize roomOnScreen()
{
    constexpr QSize frame(16, 48);
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->availableSize() - frame : QSize(1280, 820);
}

MainWindow::MainWindow(const Clock &clock, Parts parts, QWidget *parent)
    : QMainWindow(parent)
    , m_clock(clock)
    , m_parts(std::move(parts))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusLine(this))
    , m_idle(new IdleWatch(clock, this))
    , m_lockKey(new LockKey(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    resize(QSize(1280, 820).boundedTo(roomOnScreen()));
    m_preferences.restore(*this);
    setCentralWidget(m_stack);
    setStatusBar(m_status);
    buildCommands();
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(m_idle, &IdleWatch::quiet, this, &MainWindow::keepRegisterCopied);
    connect(m_lockKey, &LockKey::pressed, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_idle, &IdleWatch::remainingChanged, m_status, &StatusLine::setRemaining);
    buildLockScreen();
    showTitle(nullptr);
}

MainWindow::~MainWindow()
{
    closeDesk();
}

// Anew after a change of language: menus and keys are made of words.
void MainWindow::buildCommands()
{
    menuBar()->clear();
    qDeleteAll(menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    delete m_commands;
    m_commands = new Commands(this);
    for (const PageEntry &entry : m_parts().pages) {
        if (entry.navigation == InNavigation::Yes)
            m_commands->addPage(entry.word, entry.title, entry.icon, entry.digit);
    }
    m_commands->fill(menuBar());
    offerCommands();
    connect(m_commands, &Commands::commanded, this, &MainWindow::command);
}

void MainWindow::offerCommands()
{
    if (isLocked())
        m_commands->close();
    else
        m_commands->openTo([this](Permission permission) { return m_workspace && m_workspace->may(permission); });
}

void MainWindow::buildLockScreen()
{
    delete m_lockScreen;
    m_lockScreen = new LockScreen(m_clock, m_preferences,
                                  [this](std::unique_ptr<Workspace> opened) { openDesk(std::move(opened)); }, m_stack);
    m_stack->addWidget(m_lockScreen);
    connect(m_lockScreen, &LockScreen::newRegisterWanted, this, &MainWindow::makeRegister);
    connect(m_lockScreen, &LockScreen::restoreWanted, this, &MainWindow::restoreBackup);
    connect(m_lockScreen, &LockScreen::inUseElsewhere, this, &MainWindow::inUseElsewhere);
}

void MainWindow::askPassphrase(const QString &folder, const QString &userName)
{
    closeDesk();
    m_locked = {};
    m_stack->setCurrentWidget(m_lockScreen);
    m_lockScreen->ask(folder, userName);
    showTitle(nullptr);
    Q_EMIT registerOpened(folder);
}

// A colleague may open it as well, so the name is not asked for again.
void MainWindow::askPassphrase(const LockedPlace &locked)
{
    askPassphrase(locked.registerFolder, QString());
    m_locked = locked;
}

void MainWindow::makeRegister()
{
    closeDesk();
    delete m_setup;
    m_setup = new SetupWizard(m_clock, m_preferences, [this](std::unique_ptr<Workspace> opened) { openDesk(std::move(opened)); }, m_stack);
    m_stack->addWidget(m_setup);
    m_stack->setCurrentWidget(m_setup);
    connect(m_setup, &SetupWizard::cancelled, this, [this] { askPassphrase(LockedPlace{}); });
    connect(m_setup, &SetupWizard::restoreWanted, this, &MainWindow::restoreBesideThis);
    showTitle(nullptr);
}

void MainWindow::openDesk(std::unique_ptr<Workspace> workspace)
{
    closeDesk();
    m_workspace = std::move(workspace);
    if (m_setup)
        m_setup->deleteLater();
    m_setup = nullptr;
    offerCommands();
    buildDesk();
    RegisterEvents &events = m_workspace->events();
    connect(&events, &RegisterEvents::backupMade, this, &MainWindow::readState);
    connect(&events, &RegisterEvents::organisationsChanged, this, &MainWindow::readState);
    const bool back = m_locked.registerFolder == registerFolder() && m_locked.userName == m_workspace->session().userName
        && !m_locked.place.page.isEmpty();
    m_desk->open(back ? m_locked.place : Place{m_desk->navigation()->words().value(0), {}});
    readState();
    tellProblems();
    m_locked = {};
    m_idle->setIdleTime(m_preferences.idleTime());
    m_idle->start();
    m_lockKey->start();
    Q_EMIT registerOpened(registerFolder());
    commandWhenOpen(std::exchange(m_waiting, {}));
}

void MainWindow::commandWhenOpen(const QString &word)
{
    if (isLocked())
        m_waiting = word;
    else if (!word.isEmpty())
        command(word);
}

void MainWindow::buildDesk()
{
    m_desk = new Desk(*m_workspace, m_clock, m_parts(), m_stack);
    m_desk->navigation()->setCollapsed(m_preferences.isNavigationCollapsed());
    m_desk->goToField()->setCommands(m_commands->asGoToItems());
    // Later, since a command may destroy the desk that asks for it.
    connect(m_desk, &Desk::commandWanted, this, &MainWindow::command, Qt::QueuedConnection);
    connect(m_desk, &Desk::pageChanged, this, &MainWindow::pageChanged);
    m_stack->addWidget(m_desk);
    m_stack->setCurrentWidget(m_desk);
}

QString MainWindow::registerFolder() const
{
    return m_workspace ? m_workspace->folder() : QString();
}

void MainWindow::pageChanged(Page *page)
{
    const std::pair<const char *, PageTask> tasks[] = {{"find", PageTask::Find}, {"print", PageTask::Print},
        {"print-preview", PageTask::PrintPreview}, {"export", PageTask::Export}, {"properties", PageTask::Properties}};
    for (const auto &[name, task] : tasks) {
        const QString word = QString::fromLatin1(name);
        // Whoever asks to print here hears where that can be done.
        const bool answered = page->offers(task) || task == PageTask::Print;
        m_commands->action(word)->setEnabled(m_commands->isOffered(word) && answered);
    }
    m_commands->action(QStringLiteral("back"))->setEnabled(m_desk->canGoBack());
    QAction *undo = m_commands->action(QStringLiteral("undo"));
    undo->setEnabled(page->messages()->canUndo());
    connect(page->messages(), &MessageBar::canUndoChanged, undo, &QAction::setEnabled, Qt::UniqueConnection);
    showTitle(page);
}

// The title is seen in the task bar and by whoever passes: the page and the register, never a name.
void MainWindow::showTitle(const Page *page)
{
    setWindowTitle(page ? tr("%1 – Privacybalie").arg(page->windowLabel()) : QStringLiteral("Privacybalie"));
}

void MainWindow::readState()
{
    whenReady(m_workspace->run([](Register &opened) { return registerState(opened); }), m_desk,
              [this](const Result<RegisterState> &state) {
                  if (state)
                      m_status->setState(*state, m_clock.now());
              });
}

// What was found at opening and kept nobody out stands above the first page.
void MainWindow::tellProblems()
{
    whenReady(m_workspace->run([](Register &opened) { return openingProblems(opened); }), m_desk,
              [this](const Result<std::vector<RegisterProblem>> &problems) {
                  QStringList sentences;
                  for (const RegisterProblem &problem : problems.value_or({}))
                      sentences.append(problemSentence(problem.word, problem.facts));
                  if (!sentences.isEmpty())
                      m_desk->currentPage()->messages()->tell(MessageKind::Caution, sentences.join(u' '));
              });
}

bool MainWindow::event(QEvent *event)
{
    // It comes once for every translation that goes or comes.
    if (event->type() == QEvent::LanguageChange && !m_languageChanging) {
        m_languageChanging = true;
        QMetaObject::invokeMethod(this, &MainWindow::languageChanged, Qt::QueuedConnection);
    }
    return QMainWindow::event(event);
}

} // namespace balie
