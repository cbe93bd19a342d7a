// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace balie {

// The words for the points that an officer settles while handling a right (domain/request/checklist.h).

// As a line of the checklist: "Bewaartermijn genoemd". Empty for a word that is no point.
QString pointWord(const QString &point);
// What to do for it, in a sentence or two. Empty for a word that is no point.
QString pointHint(const QString &point);
// Every point that has words.
QStringList pointsWithWords();

} // namespace balie
