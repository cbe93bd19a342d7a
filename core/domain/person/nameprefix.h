// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace balie {

// The words that stand before a Dutch family name and do not count in sorting (voorvoegsels; the
// register of persons, BRP, keeps such a table). Compared without case, with either apostrophe.
bool isNamePrefix(QStringView word);

// "d'" and "l'" stand against the name: "d'Ancona".
bool endsInElision(QStringView prefix);

// Length of a d' or l' at the start of a word that goes on after it; 0 where there is none.
qsizetype elisionLength(QStringView word);

} // namespace balie
