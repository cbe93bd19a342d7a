// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace balie {

// The same sentence for the officer in Dutch and in English. Empty means that there is nothing to
// say, in both languages.
struct LocalText
{
    QString nl;
    QString en;

    bool isEmpty() const { return nl.isEmpty() && en.isEmpty(); }
    // Dutch for a Dutch screen, English for every other.
    const QString &in(const QLocale &locale) const { return locale.language() == QLocale::Dutch ? nl : en; }

    friend bool operator==(const LocalText &, const LocalText &) = default;
};

} // namespace balie
