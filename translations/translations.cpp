// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QtGlobal>

// Outside the namespace, as Qt asks.
static void registerTranslations()
{
    Q_INIT_RESOURCE(balie_translations);
}

namespace balie {

void openTranslations()
{
    registerTranslations();
}

} // namespace balie
