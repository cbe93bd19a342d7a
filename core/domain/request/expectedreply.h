// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/request.h"

namespace balie {

// How the person may expect the answer: as was asked; else the way the request came, an electronic one by
// e-mail (Art. 12(3)), and by letter where it was spoken.
SentBy expectedReply(const Request &request);

} // namespace balie
