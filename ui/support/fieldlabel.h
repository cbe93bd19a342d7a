// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace balie {

// The words of the label that belongs to a field, without access key and without "(required)"; empty
// when it has none.
QString labelOf(const QWidget &field);

// "Name: nothing is filled in here."
QString namedAfter(const QWidget &field, const QString &text);

} // namespace balie
