// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

namespace balie {

QString testData(const QString &name)
{
    return sourceFile(QStringLiteral("tests/data/") + name);
}

QString sourceFile(const QString &name)
{
    return QStringLiteral(BALIE_SOURCE_DIR "/") + name;
}

QString builtFile(const QString &name)
{
    return QStringLiteral(BALIE_BINARY_DIR "/") + name;
}

} // namespace balie
