// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/letterrows.h"

#include <QJsonArray>

namespace balie {

// A letter of a case as the command line gives it: which one, its days and its way, never its words.
QJsonArray inJson(const std::vector<LetterRow> &rows);

// "Antwoord (op papier 4 mrt 2026 · verzonden 5 mrt 2026 · Per e-mail)".
QString lineOf(const LetterRow &row);

} // namespace balie
