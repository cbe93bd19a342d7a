// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/sheetwriter.h"
#include "core/wording/sheettext.h"

namespace balie {

// Lays out the words of a part of a sheet.
void writeText(SheetWriter &writer, const SheetText &text);

} // namespace balie
