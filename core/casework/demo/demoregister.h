// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/makedemo.h"
#include "core/workspace/register.h"

namespace balie {

struct DemoCounts
{
    qint64 requests = 0;
    qint64 persons = 0;
    qint64 retention = 0;
    qint64 disclosures = 0;
};

// Fills a fresh register of the five organisations, some thousands of cases in one transaction.
// Error: Cancelled when progress says no.
Result<DemoCounts> fillDemoRegister(Register &opened, const DemoWish &wish, const std::function<bool(qint64)> &progress);

} // namespace balie
