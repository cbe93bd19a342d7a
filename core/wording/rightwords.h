// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/right/channel.h"
#include "core/domain/right/outcome.h"
#include "core/domain/right/right.h"

#include <QString>

#include <vector>

namespace balie {

// The words for what a person can ask, how it came in and how it ended.

// Short, for lists: "Inzage".
QString wordOf(Right right);
// For choosing among them: "Inzage in eigen gegevens (AVG art. 15)".
QString longWordOf(Right right);
// What the right comes to, in one sentence.
QString explanationOf(Right right);
// In the middle of a sentence: "inzage", "inzage en wissing", "inzage, wissing en bezwaar".
QString listed(const std::vector<Right> &rights);

QString wordOf(Channel channel);
QString wordOf(SentBy sentBy);
QString wordOf(Outcome outcome);
// With its article: "Wettelijke plicht om te bewaren (AVG art. 17 lid 3 b)".
QString wordOf(RefusalGround ground);

} // namespace balie
