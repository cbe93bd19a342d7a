// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace balie {

// The same PDF with these pages (from 1) turned a quarter, their heads to the left. As it was where that cannot be done.
QByteArray withTurnedPages(const QByteArray &pdf, const std::vector<int> &pages);

} // namespace balie
