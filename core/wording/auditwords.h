// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// What was done, for a word that casework wrote into the log: "request-extend" is "Term extended". A word
// that is not known here (of a later version) is given as it is.
QString auditWords(const QString &action);

} // namespace balie
