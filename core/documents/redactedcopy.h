// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pagedfile.h"
#include "core/domain/attachment/redaction.h"

#include <functional>

namespace balie {

// How far it is, in pages; false stops it (Cancelled).
using PageProgress = std::function<bool(int page, int pages)>;

// A new PDF of the pages as pictures, black where the boxes lie. Under a box there is nothing: the dots themselves are
// black before they are packed. No text, no names, no dates, no earlier version: a PDF of pictures and nothing else.
// Errors: those of the pages, NumberOutOfRange for a box on a page that is not there, FileTooLarge (a result of more
// than largestAttachment), Cancelled.
Result<QByteArray> redactedCopy(const PagedFile &file, const RedactionBoxes &boxes, const PageProgress &progress = {});

} // namespace balie
