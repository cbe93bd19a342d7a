// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pagedfile.h"

namespace balie {

// The files that lie in that PDF, also those that are pinned to a page. A few kilobytes can unpack to gigabytes: all of
// them together are at most as large as a file of a case may be, and of what goes beyond that only the name is given.
std::vector<EnclosedInFile> enclosedIn(const QByteArray &pdf);

} // namespace balie
