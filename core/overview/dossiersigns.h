// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier/dossiercase.h"
#include "core/workspace/register.h"

namespace balie {

// Which words of the dossier hold signs that would not be legible on paper: part by part, and those of each message or
// text among its files.
std::vector<WithoutFont> signsWithoutFont(Register &opened, const DossierCase &about);

} // namespace balie
