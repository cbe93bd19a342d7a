// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/shortcutsheet.h"

#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

static QTreeWidgetItem *addGroup(QTreeWidget *list, const QString &title)
{
    auto *group = new QTreeWidgetItem(list, {title});
    group->setFont(0, metrics::groupFont(list->font()));
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

ShortcutSheet::ShortcutSheet(const std::vector<Command> &commands, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    metrics::layOutPage(column);
    column->addWidget(new PlainLabel(tr("Keyboard shortcuts"), TextRole::PageTitle, this));
    column->addWidget(makeList(commands));
    column->addWidget(buttons);
}

QTreeWidget *ShortcutSheet::makeList(const std::vector<Command> &commands)
{
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("shortcutList"));
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setHeaderLabels({tr("What"), tr("Key")});
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);

    QTreeWidgetItem *anywhere = addGroup(list, tr("Anywhere"));
    for (const Command &command : commands) {
        if (command.keys.isEmpty())
            continue;
        QString words = command.text;
        words.remove(QLatin1Char('&'));
        QStringList keys;
        for (const QKeySequence &key : command.keys)
            keys.append(key.toString(QKeySequence::NativeText));
        new QTreeWidgetItem(anywhere, {words, keys.first()});
    }
    const auto key = [](const char *text) { return QKeySequence(QString::fromLatin1(text)).toString(QKeySequence::NativeText); };
    QTreeWidgetItem *cases = addGroup(list, tr("In a list or a case"));
    new QTreeWidgetItem(cases, {tr("Open the selected case"), key("Enter")});
    new QTreeWidgetItem(cases, {tr("How the last day was computed"), key("Ctrl+I")});
    new QTreeWidgetItem(cases, {tr("Copy the selected rows, with headers"), key("Ctrl+C")});
    new QTreeWidgetItem(cases, {tr("Menu of the selected row"), key("Shift+F10")});
    QTreeWidgetItem *cards = addGroup(list, tr("In a card or dialog"));
    new QTreeWidgetItem(cards, {tr("Save and finish"), key("Ctrl+Enter")});
    new QTreeWidgetItem(cards, {tr("Choose a day from a calendar"), key("Alt+Down")});
    new QTreeWidgetItem(cards, {tr("Close without saving"), key("Esc")});
    list->expandAll();
    int wide = 2 * list->frameWidth() + list->verticalScrollBar()->sizeHint().width();
    for (int i = 0; i < 2; ++i) {
        list->resizeColumnToContents(i);
        wide += list->columnWidth(i);
    }
    list->setMinimumSize(std::max(560, wide), 560);
    list->setCurrentItem(nullptr);
    return list;
}

} // namespace balie
