// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/accesskeys.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>

namespace balie {

// A null character when the text has none.
static QChar keyOf(const QString &marked)
{
    const QKeySequence key = QKeySequence::mnemonic(marked);
    return key.isEmpty() ? QChar() : QChar(static_cast<char16_t>(key[0].key())).toLower();
}

static QString unmarked(const QString &marked)
{
    QString plain;
    for (qsizetype at = 0; at < marked.size(); ++at) {
        if (marked.at(at) == QLatin1Char('&') && at + 1 < marked.size())
            ++at;
        plain += marked.at(at);
    }
    return plain;
}

static bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || text.at(at - 1).isSpace();
}

QString AccessKeys::marked(const QString &text)
{
    for (const bool atBegin : {true, false}) {
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar letter = text.at(at).toLower();
            if (!letter.isLetter() || beginsWord(text, at) != atBegin || m_taken.contains(letter))
                continue;
            m_taken.insert(letter);
            const auto doubled = [](QString part) { return part.replace(QLatin1Char('&'), QStringLiteral("&&")); };
            return doubled(text.left(at)) + QLatin1Char('&') + doubled(text.mid(at));
        }
    }
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString AccessKeys::remarked(const QString &text)
{
    const QChar key = keyOf(text);
    if (key.isNull() || m_taken.contains(key))
        return marked(unmarked(text));
    m_taken.insert(key);
    return text;
}

void AccessKeys::take(const QString &marked)
{
    if (const QChar key = keyOf(marked); !key.isNull())
        m_taken.insert(key);
}

AccessKeys AccessKeys::besides(const QWidget &window)
{
    AccessKeys keys;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisibleTo(&window))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            keys.take(button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            keys.take(group->title());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            keys.take(label->text());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                keys.take(tabs->tabText(i));
        else if (const auto *menus = qobject_cast<const QMenuBar *>(widget))
            for (const QAction *menu : menus->actions())
                keys.take(menu->text());
    }
    return keys;
}

} // namespace balie
