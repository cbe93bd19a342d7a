// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// What is wrong with a line of a file that is brought in, or why it is passed over, by its word; "not-a-day". The word
// itself where it is none of these.
QString importReason(const QString &word);

// Why a hold stands that an import placed: a debt that runs, or what the sender never destroys.
QString reasonOfDebt(const QString &system);
QString reasonOfArchive(const QString &system);

} // namespace balie
