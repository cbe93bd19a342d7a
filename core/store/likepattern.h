// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// Patterns for LIKE … ESCAPE '\': the text is taken as it is, with no wildcard of its own.
QString likeBeginning(const QString &text);  // at the start
QString likeContaining(const QString &text); // anywhere

} // namespace balie
