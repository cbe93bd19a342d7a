// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace balie {

// The text as a spreadsheet may have it: one that it would calculate gets an apostrophe in front. Such a
// text begins, blanks and quotes apart, with = + - @ | %, one of their full-width forms, or a control
// character (CWE-1236; OWASP ASVS 4.0, 5.3.10).
QString guardedCell(const QString &text);

// A file for a Dutch spreadsheet: what it begins with, and one line of it, its cells guarded and parted by semicolons.
QByteArray spreadsheetBegin(); // the mark of UTF-8
QByteArray spreadsheetLine(const QStringList &cells);

} // namespace balie
