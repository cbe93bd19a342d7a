// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// Starts this program again and again with --open and a register, once for each opening, so that nothing
// is left of the one before: an empty register and one with so many cases by turns. Prints the table.
void compareOpenings(const QString &title, const QString &folder, int requests);
// What such a program says at its end: how long it took, and how much memory it holds now.
void printOpening(double milliseconds);

} // namespace balie
