// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// The text as a spreadsheet may have it: one that it would calculate gets an apostrophe in front. Such a
// text begins, blanks and quotes apart, with = + - @ | %, one of their full-width forms, or a control
// character (CWE-1236; OWASP ASVS 4.0, 5.3.10).
QString guardedCell(const QString &text);

} // namespace balie
