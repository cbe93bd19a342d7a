// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter/letterhead.h"
#include "core/domain/organisation/letterstyle.h"
#include "core/domain/organisation/organisation.h"
#include "core/wording/language.h"
#include "core/workspace/register.h"

#include <QStringList>

namespace balie {

// How a person reaches the organisation: as its record says, or else its statement.
QStringList waysToReach(const Organisation &organisation, const Profile &profile);

// What stands on its letters beside their text, in that house style.
LetterHead letterHead(const Organisation &organisation, const Profile &profile, const LetterStyle &style, Language language);

Result<LetterStyle> letterStyle(Register &opened, OrganisationId organisation);

} // namespace balie
