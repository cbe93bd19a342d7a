// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace balie {

// A text as a QR code (ISO/IEC 18004, level M: 15 in a hundred may be lost): one pixel a module, black on
// white, with the quiet border of four. Enlarge it without smoothing, to no less than half a millimetre a
// module. Null for an empty text, one with a zero byte, or one that no code can hold (2,331 bytes, or 3,391
// capitals and digits).
QImage qrImage(const QByteArray &text);

} // namespace balie
