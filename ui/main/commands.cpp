// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/commands.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <iterator>

namespace balie {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

QKeySequence keys(const char *text)
{
    return QKeySequence(QString::fromLatin1(text));
}

QString menuTitle(CommandMenu menu)
{
    switch (menu) {
    case CommandMenu::Register:
        return say(QT_TRANSLATE_NOOP("Commands", "&Register"));
    case CommandMenu::Edit:
        return say(QT_TRANSLATE_NOOP("Commands", "&Edit"));
    case CommandMenu::View:
        return say(QT_TRANSLATE_NOOP("Commands", "&View"));
    case CommandMenu::Go:
        return say(QT_TRANSLATE_NOOP("Commands", "&Go"));
    case CommandMenu::Help:
        return say(QT_TRANSLATE_NOOP("Commands", "&Help"));
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<Command> commandTable()
{
    using M = CommandMenu;
    using N = CommandNeeds;
    using G = GroupBegins;
    using P = Permission;
    const auto w = [](const char *word) { return QString::fromLatin1(word); };
    return {
        {w("new-request"), say(QT_TRANSLATE_NOOP("Commands", "&New request…")), IconName::NewRequest, {keys("Ctrl+N")}, M::Register, N::OpenRegister, G::No, P::Receive},
        {w("phone"), say(QT_TRANSLATE_NOOP("Commands", "&Telephone call…")), IconName::Phone, {keys("Ctrl+Shift+T")}, M::Register, N::OpenRegister, G::No, P::Receive},
        {w("new-disclosure"), say(QT_TRANSLATE_NOOP("Commands", "Record a &disclosure…")), IconName::Disclosures, {keys("Ctrl+Shift+V")}, M::Register, N::OpenRegister, G::No, P::Disclose},
        {w("print"), say(QT_TRANSLATE_NOOP("Commands", "&Print…")), IconName::Print, {keys("Ctrl+P")}, M::Register, N::OpenRegister, G::Yes, P::Export},
        {w("print-preview"), say(QT_TRANSLATE_NOOP("Commands", "Print pre&view…")), IconName::Print, {keys("Ctrl+Shift+P")}, M::Register, N::OpenRegister, G::No, P::Export},
        {w("export"), say(QT_TRANSLATE_NOOP("Commands", "&Export…")), IconName::Export, {keys("Ctrl+E")}, M::Register, N::OpenRegister, G::No, P::Export},
        {w("import"), say(QT_TRANSLATE_NOOP("Commands", "&Import…")), IconName::Import, {}, M::Register, N::OpenRegister, G::No, P::ManageRetention},
        {w("backup"), say(QT_TRANSLATE_NOOP("Commands", "&Back up now…")), IconName::Backup, {}, M::Register, N::OpenRegister, G::Yes, P::Backup},
        {w("open-register"), say(QT_TRANSLATE_NOOP("Commands", "&Open another register…")), IconName::Register, {keys("Ctrl+O")}, M::Register, N::Nothing, G::No},
        {w("new-register"), say(QT_TRANSLATE_NOOP("Commands", "Make a ne&w register…")), IconName::Add, {}, M::Register, N::Nothing, G::No},
        {w("restore-backup"), say(QT_TRANSLATE_NOOP("Commands", "&Restore a backup…")), IconName::Backup, {}, M::Register, N::Nothing, G::No, P::Restore},
        {w("lock"), say(QT_TRANSLATE_NOOP("Commands", "&Lock")), IconName::Lock, {keys("Ctrl+L")}, M::Register, N::OpenRegister, G::Yes},
        {w("quit"), say(QT_TRANSLATE_NOOP("Commands", "&Quit")), IconName::Dismiss, {keys("Ctrl+Q")}, M::Register, N::Nothing, G::No},

        {w("undo"), say(QT_TRANSLATE_NOOP("Commands", "&Undo")), IconName::Undo, {keys("Ctrl+Z")}, M::Edit, N::OpenRegister, G::No},
        {w("find"), say(QT_TRANSLATE_NOOP("Commands", "&Filter this list")), IconName::Filter, {keys("Ctrl+F")}, M::Edit, N::OpenRegister, G::Yes},
        {w("properties"), say(QT_TRANSLATE_NOOP("Commands", "&Properties…")), IconName::Information, {keys("Alt+Enter"), keys("Alt+Return")}, M::Edit, N::OpenRegister, G::No},
        {w("preferences"), say(QT_TRANSLATE_NOOP("Commands", "&Settings…")), IconName::Settings, {keys("Ctrl+,")}, M::Edit, N::Nothing, G::Yes},

        {w("refresh"), say(QT_TRANSLATE_NOOP("Commands", "&Refresh")), IconName::Refresh, {keys("F5")}, M::View, N::OpenRegister, G::No},
        {w("collapse"), say(QT_TRANSLATE_NOOP("Commands", "&Names of the pages")), IconName::Collapse, {keys("Ctrl+B")}, M::View, N::OpenRegister, G::No},
        {w("next-pane"), say(QT_TRANSLATE_NOOP("Commands", "Ne&xt part of the window")), IconName::Forward, {keys("F6")}, M::View, N::OpenRegister, G::Yes},
        {w("previous-pane"), say(QT_TRANSLATE_NOOP("Commands", "Pre&vious part of the window")), IconName::Back, {keys("Shift+F6")}, M::View, N::OpenRegister, G::No},

        {w("go-to"), say(QT_TRANSLATE_NOOP("Commands", "&Go to…")), IconName::Search, {keys("Ctrl+K")}, M::Go, N::OpenRegister, G::No},
        {w("back"), say(QT_TRANSLATE_NOOP("Commands", "&Back")), IconName::Back, {keys("Alt+Left"), keys("Ctrl+W")}, M::Go, N::OpenRegister, G::No},

        {w("help"), say(QT_TRANSLATE_NOOP("Commands", "&Help with this page")), IconName::Help, {keys("F1")}, M::Help, N::Nothing, G::No},
        {w("help-contents"), say(QT_TRANSLATE_NOOP("Commands", "&Contents of the help")), IconName::Help, {}, M::Help, N::Nothing, G::No},
        {w("help-roles"), say(QT_TRANSLATE_NOOP("Commands", "&Who may do what")), IconName::User, {}, M::Help, N::Nothing, G::No},
        {w("shortcuts"), say(QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts")), IconName::Information, {keys("Ctrl+?"), keys("Ctrl+Shift+/")}, M::Help, N::Nothing, G::No},
        {w("about"), say(QT_TRANSLATE_NOOP("Commands", "&About Privacybalie")), IconName::Information, {}, M::Help, N::Nothing, G::Yes},
    };
}

QString pageCommand(const QString &pageWord)
{
    return QStringLiteral("page-") + pageWord;
}

Commands::Commands(QWidget *window) : QObject(window), m_window(window), m_commands(commandTable())
{
    for (const Command &command : m_commands)
        makeAction(command);
}

void Commands::addPage(const QString &word, const QString &title, IconName icon, int digit)
{
    Command command{pageCommand(word), title, icon, {}, CommandMenu::Go, CommandNeeds::OpenRegister, GroupBegins::No};
    if (digit > 0)
        command.keys = {QKeySequence(QStringLiteral("Ctrl+%1").arg(digit))};
    m_commands.push_back(command);
    makeAction(command);
}

void Commands::fill(QMenuBar *menus)
{
    for (const auto menu : {CommandMenu::Register, CommandMenu::Edit, CommandMenu::View, CommandMenu::Go, CommandMenu::Help}) {
        QMenu *list = menus->addMenu(menuTitle(menu));
        for (const Command &command : m_commands) {
            if (command.menu != menu)
                continue;
            if (command.group == GroupBegins::Yes)
                list->addSeparator();
            list->addAction(action(command.word));
        }
    }
}

QAction *Commands::action(const QString &word) const
{
    Q_ASSERT(m_actions.contains(word));
    return m_actions.value(word);
}

std::vector<GoToItem> Commands::asGoToItems() const
{
    std::vector<GoToItem> items;
    for (const Command &command : offered()) {
        if (command.word == QStringLiteral("go-to"))
            continue;
        QString words = command.text;
        words.remove(QLatin1Char('&'));
        const QString key = command.keys.isEmpty() ? QString() : command.keys.first().toString(QKeySequence::NativeText);
        items.push_back({GoToItem::Kind::Command, command.word, command.icon, words, key});
    }
    return items;
}

std::vector<Command> Commands::offered() const
{
    std::vector<Command> offered;
    std::copy_if(m_commands.begin(), m_commands.end(), std::back_inserter(offered),
                 [this](const Command &command) { return isOffered(command.word); });
    return offered;
}

bool Commands::isOffered(const QString &word) const
{
    const std::optional<Permission> asked = permissionFor(word);
    return !asked || !m_may || m_may(*asked);
}

std::optional<Permission> Commands::permissionFor(const QString &word) const
{
    const auto command = std::find_if(m_commands.begin(), m_commands.end(),
                                      [&word](const Command &candidate) { return candidate.word == word; });
    return command == m_commands.end() ? std::nullopt : command->permission;
}

void Commands::openTo(const May &may)
{
    m_may = may;
    show();
}

void Commands::close()
{
    m_may = {};
    show();
}

void Commands::show()
{
    for (const Command &command : m_commands) {
        const bool offered = isOffered(command.word);
        action(command.word)->setVisible(offered);
        action(command.word)->setEnabled(offered && (m_may || command.needs == CommandNeeds::Nothing));
    }
}

QAction *Commands::makeAction(const Command &command)
{
    auto *action = new QAction(icon(command.icon), command.text, this);
    action->setObjectName(command.word);
    action->setShortcuts(command.keys);
    action->setShortcutContext(Qt::ApplicationShortcut);
    connect(action, &QAction::triggered, this, [this, word = command.word] { Q_EMIT commanded(word); });
    m_window->addAction(action);
    m_actions.insert(command.word, action);
    return action;
}

} // namespace balie
