// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/organisation/letterstyle.h"
#include "core/workspace/register.h"

namespace balie {

// Sets the house style of an organisation, for letters that are still to be put on paper. The logo is a picture
// that logoFrom() gave. Errors: HoldsForbiddenNumber, PictureUnfit, OrganisationUnknown.
Result<void> editLetterStyle(Register &opened, OrganisationId organisation, const LetterStyle &style);

} // namespace balie
