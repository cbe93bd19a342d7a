// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace balie {

// windows-1252, as old programs and spreadsheets write it: Latin-1 with letters and signs where that has none.
QString westernText(QByteArrayView bytes);
// Whether every byte has a meaning in it: five have not.
bool isWesternText(QByteArrayView bytes);

} // namespace balie
