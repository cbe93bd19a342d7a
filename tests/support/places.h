// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// Where tests find what they work on. The paths stand in places.cpp alone, so that no other object
// depends on where the checkout lies.
QString testData(const QString &name);
QString sourceFile(const QString &name);
QString builtFile(const QString &name);

} // namespace balie
