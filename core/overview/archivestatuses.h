// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/archivestatus.h"
#include "core/overview/retentionrows.h"
#include "core/workspace/keepingrules.h"

namespace balie {

// VERA's ARCHIEFSTATUS of rows of a list that goes to the systems where the things live. Read once and kept, as the rules
// are; only of what is on hold something is looked up.
class ArchiveStatuses
{
public:
    explicit ArchiveStatuses(Register &opened) : m_opened(opened), m_rules(opened) {}

    Result<ArchiveStatus> of(const RetentionRow &row);

private:
    Register &m_opened;
    KeepingRules m_rules;
};

} // namespace balie
