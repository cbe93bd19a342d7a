// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// "caf&eacute; &#8364;&nbsp;5" with the signs themselves: by number, and by the names of Latin-1 and of typography.
// What has no such name stays as it was written.
QString withSigns(const QString &text);

} // namespace balie
