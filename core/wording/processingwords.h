// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/processing/legalbasis.h"

#include <QString>

namespace balie {

// The bases of Art. 6(1), with their article.
QString wordOf(LegalBasis basis);

} // namespace balie
