// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pagesource.h"

namespace balie {

// The pages of a PDF, and what it holds beside them. Errors: those of PagedFile::open() about a PDF.
OpenedPages openPdf(const QByteArray &bytes);

} // namespace balie
