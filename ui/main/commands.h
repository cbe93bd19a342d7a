// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/user/permission.h"
#include "ui/main/gotofield.h"
#include "ui/support/icons.h"

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QMenuBar;
class QWidget;

namespace balie {

enum class CommandMenu { Register, Edit, View, Go, Help };
// When a command can be given.
enum class CommandNeeds { Nothing, OpenRegister };
enum class GroupBegins { No, Yes };

// Something the user can ask of the program: by menu, by key, and by its words in the search field.
struct Command
{
    QString word;
    QString text; // with its access key; unique within the menu
    IconName icon = IconName::More;
    QList<QKeySequence> keys;
    CommandMenu menu = CommandMenu::Register;
    CommandNeeds needs = CommandNeeds::OpenRegister;
    GroupBegins group = GroupBegins::No; // a line above it in the menu
    std::optional<Permission> permission = {}; // what it asks of whoever gives it
};

// The one table of commands and keys. Pages are commands too: see Commands::addPage().
std::vector<Command> commandTable();

// The commands as actions of the window. Their keys work in the whole application, also while a text
// field has the focus.
class Commands : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QWidget *window);

    // Makes the menus. Called once, after the pages were added.
    void fill(QMenuBar *menus);
    // Ctrl+digit opens it; digit 0 for no key.
    void addPage(const QString &word, const QString &title, IconName icon, int digit);

    QAction *action(const QString &word) const;
    const std::vector<Command> &all() const { return m_commands; }
    // Without those that the user of the open register never may give.
    std::vector<Command> offered() const;
    bool isOffered(const QString &word) const;
    // What the command asks; none as well for a word that is no command.
    std::optional<Permission> permissionFor(const QString &word) const;
    // For the search field: all that are offered but itself, with their keys.
    std::vector<GoToItem> asGoToItems() const;
    // A register is open, for somebody who may that: what may not is in no menu and its key does nothing.
    using May = std::function<bool(Permission)>;
    void openTo(const May &may);
    // No register is open.
    void close();

Q_SIGNALS:
    void commanded(const QString &word);

private:
    QAction *makeAction(const Command &command);
    void show();

    QWidget *m_window;
    std::vector<Command> m_commands;
    QMap<QString, QAction *> m_actions;
    May m_may; // null while no register is open
};

// The word of the command that opens a page: "page-today".
QString pageCommand(const QString &pageWord);

} // namespace balie
