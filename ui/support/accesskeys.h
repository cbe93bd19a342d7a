// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

class QWidget;

namespace balie {

// Gives texts an access key each that nothing beside them has: the first letter of a word where that is
// free, any other letter else; a text without a free letter stays without.
class AccessKeys
{
public:
    // The keys of what shows in the window are taken: buttons, labels of fields, tabs, menus.
    static AccessKeys besides(const QWidget &window);

    // The text as a menu takes it: its own "&" doubled, one before the letter of its key.
    QString marked(const QString &text);
    // The same for a text that is marked already: its own key stays where it is free.
    QString remarked(const QString &text);
    // The key of a text that is marked, which something else has already; nothing when it has none.
    void take(const QString &marked);

private:
    QSet<QChar> m_taken;
};

} // namespace balie
