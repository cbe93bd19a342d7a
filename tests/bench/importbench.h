// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace balie {

// The measurements of bench_import, each with tables of its own.
void benchReading(const std::vector<int> &sizes);
// vera: the files of so many tenants, where they are not to be made here.
void benchMoving(int tenants, const QStringList &vera);
// program: the command line program.
void benchMemory(const QString &program, const std::vector<int> &sizes);

} // namespace balie
