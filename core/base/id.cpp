// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QByteArray>

#include <sodium.h>

#include <array>

namespace balie {

QUuid makeUuidV7(Instant moment)
{
    std::array<unsigned char, 16> bytes;
    randombytes_buf(bytes.data(), bytes.size());
    const auto milliseconds = static_cast<quint64>(moment.msecsSinceEpoch());
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<unsigned char>(milliseconds >> (8 * (5 - i)));
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0F) | 0x70);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80);
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
}

} // namespace balie
