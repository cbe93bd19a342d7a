// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace balie {

// Gives the texts of one menu an access key each: the first letter of a word where that is free, any
// other letter else; a text without a free letter stays without.
class AccessKeys
{
public:
    // The text as a menu takes it: its own "&" doubled, one before the letter of its key.
    QString marked(const QString &text);

private:
    QSet<QChar> m_taken;
};

} // namespace balie
