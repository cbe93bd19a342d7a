// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pagedmodel.h"

namespace balie {

void PagedModel::announceLoaded()
{
    m_loaded = true;
    Q_EMIT loaded();
}

} // namespace balie
