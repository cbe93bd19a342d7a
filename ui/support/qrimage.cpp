// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/qrimage.h"

#include <memory>

#include <qrencode.h>

namespace balie {

static constexpr int quietBorder = 4;

QImage qrImage(const QByteArray &text)
{
    if (text.contains('\0'))
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!code)
        return {};
    const int side = code->width + 2 * quietBorder;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    const unsigned char *module = code->data; // row by row; the lowest bit says black
    for (int y = 0; y < code->width; ++y) {
        uchar *const line = image.scanLine(y + quietBorder) + quietBorder;
        for (int x = 0; x < code->width; ++x)
            line[x] = (*module++ & 1) ? 0 : 255;
    }
    return image;
}

} // namespace balie
