// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/support/icons.h"

#include <QFuture>
#include <QLineEdit>

#include <functional>
#include <vector>

class QFrame;
class QListWidget;

namespace balie {

// Somewhere to go: a case, a person, a page or a command.
struct GoToItem
{
    enum class Kind { Request, Person, Command };

    Kind kind = Kind::Command;
    QString target; // id or command word
    IconName icon = IconName::Forward;
    QString title;
    QString detail; // second, quieter; the key of a command
};

// The search field at the top: one key (Ctrl+K), a few letters, Enter. It offers cases and persons
// from the register while typing, and commands by their words. What is found lies in a list under
// the field that the arrow keys move through; nothing is remembered.
class GoToField : public QLineEdit
{
    Q_OBJECT

public:
    using Search = std::function<QFuture<Result<std::vector<GoToItem>>>(const QString &text)>;
    static constexpr int mostShown = 12;

    explicit GoToField(QWidget *parent = nullptr);

    // Asked for every text of two letters or more; its items come first.
    void setSearch(Search search) { m_search = std::move(search); }
    void setCommands(std::vector<GoToItem> commands) { m_commands = std::move(commands); }

Q_SIGNALS:
    void chosen(balie::GoToItem::Kind kind, const QString &target);
    // Escape, or something was chosen: the page should have the focus again.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void look(const QString &text);
    void show(std::vector<GoToItem> items);
    std::vector<GoToItem> matchingCommands(const QString &text) const;
    void choose(int row);
    void leave();
    void placeList();

    Search m_search;
    std::vector<GoToItem> m_commands;
    std::vector<GoToItem> m_items;
    QFrame *m_panel;
    QListWidget *m_list;
    int m_generation = 0;
};

} // namespace balie
