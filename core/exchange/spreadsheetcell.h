// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// The text as a spreadsheet may have it: one that it would calculate gets an apostrophe in front. Such a
// text begins, blanks and quotes apart, with = + - @ | %, one of their full-width forms, or a control
// character (CWE-1236; OWASP ASVS 4.0, 5.3.10).
QString guardedCell(const QString &text);

// Whether a spreadsheet would calculate it, and it is more than a number: =A1, +cmd|'…'!A0, @SUM(A1:A9). A telephone
// number, a plain negative number and what is added to a house number (-2, -III) are none.
bool isFormula(const QString &text);

} // namespace balie
