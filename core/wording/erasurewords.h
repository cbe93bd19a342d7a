// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/erasureadvice.h"

#include <QString>

namespace balie {

// "Erase", or "Keep until 31 December 2028" and the like.
QString wordOf(const ErasureAdvice &advice);
// Why it stays, with the article; empty for what is erased.
QString reasonOf(const ErasureAdvice &advice);
// "Financial administration (ERP, 3): keep until 31 December 2028; a law obliges you to keep it …"
QString lineOf(const ErasureLine &line);

} // namespace balie
