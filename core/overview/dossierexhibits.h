// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/dossiersheet.h"
#include "core/workspace/register.h"

namespace balie {

// Numbers the letters and files of all cases through, and reads what they hold. What is to stay out gets no number and
// says what it would need.
void hangExhibits(Register &opened, DossierSheet &sheet, const std::vector<AttachmentWish> &wishes);

} // namespace balie
