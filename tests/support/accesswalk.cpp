// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accesswalk.h"

#include "ui/support/primarybutton.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDialog>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QTabBar>

namespace balie {

namespace {

QString nameOf(const QWidget &widget)
{
    return widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : widget.objectName();
}

void addKey(QMap<QString, QStringList> &keys, const QString &text, const QString &owner)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (!key.isEmpty())
        keys[key.toString()].append(owner);
}

QList<QWidget *> visibleIn(const QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window) && widget->window() == &window)
            found.append(widget);
    }
    return found;
}

bool isLabelled(const QWidget &window, const QWidget *control)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->buddy() && (label->buddy() == control || label->buddy()->focusProxy() == control))
            return true;
    }
    return false;
}

} // namespace

QStringList doubleAccessKeys(const QWidget &window)
{
    QMap<QString, QStringList> keys;
    for (const QWidget *widget : visibleIn(window)) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            addKey(keys, button->text(), nameOf(*button));
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            addKey(keys, group->title(), nameOf(*group));
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            addKey(keys, label->text(), nameOf(*label));
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                addKey(keys, tabs->tabText(i), nameOf(*tabs));
        else if (const auto *menus = qobject_cast<const QMenuBar *>(widget))
            for (const QAction *menu : menus->actions())
                addKey(keys, menu->text(), menu->text());
    }
    QStringList doubles;
    for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
        if (key.value().size() > 1)
            doubles.append(key.key() + QStringLiteral(": ") + key.value().join(QStringLiteral(", ")));
    }
    return doubles;
}

QStringList namelessControls(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : visibleIn(window)) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabledTo(&window) || widget->focusProxy())
            continue;
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
        const bool named = heard && !heard->text(QAccessible::Name).isEmpty();
        if (!named && !isLabelled(window, widget))
            nameless.append(nameOf(*widget));
    }
    return nameless;
}

QStringList labelsWithoutKey(const QWidget &window)
{
    QStringList without;
    for (const QWidget *widget : visibleIn(window)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->buddy() && QKeySequence::mnemonic(label->text()).isEmpty())
            without.append(nameOf(*label));
    }
    return without;
}

QStringList buttonsBeforeThePrimary(const QWidget &window)
{
    QStringList before;
    if (!qobject_cast<const QDialog *>(&window))
        return before;
    for (const QWidget *widget : visibleIn(window)) {
        const auto *button = qobject_cast<const QPushButton *>(widget);
        const auto *primary = button ? button->parentWidget()->findChild<PrimaryButton *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
        if (primary && primary != button && primary->isVisibleTo(&window) && button->x() < primary->x())
            before.append(nameOf(*button));
    }
    return before;
}

QStringList labelsLeadingNowhere(const QWidget &window)
{
    QStringList leading;
    for (const QWidget *widget : visibleIn(window)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->buddy() && label->buddy()->focusPolicy() == Qt::NoFocus)
            leading.append(nameOf(*label));
    }
    return leading;
}

} // namespace balie
