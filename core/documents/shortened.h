// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace balie {

// The words, with as much of that part of them as fits and "…" for the rest of it. Nothing else is taken away: where even
// so it does not fit, what is left does not either.
QString shortened(const QString &words, const QString &part, const std::function<bool(const QString &)> &fits);

} // namespace balie
