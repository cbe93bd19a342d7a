// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace balie {

enum class LineBreaks { No, Yes };

// Whether the text holds only what a person can have meant: no control characters (but line breaks
// and tabs where allowed), no lone surrogates, no marks that turn the reading direction around.
bool isPlainText(QStringView text, LineBreaks lineBreaks);

} // namespace balie
