// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace balie {

// The key by which a text is sorted, as bytes that compare as the texts do: Dutch, numbers by their
// value, punctuation and blanks ignored, so that 9 comes before 10 and "de Vries" stands at D only if
// it was given so. Kept in a column beside the text; never ORDER BY the text itself.
QByteArray collationKey(QStringView text);

// Which rules and data made the keys. Keys of different versions do not compare: when this differs
// from what the register remembers, its keys are made anew.
QByteArray collationVersion();

} // namespace balie
