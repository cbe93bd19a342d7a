// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/westerntext.h"

#include <algorithm>

namespace balie {

namespace {

// 0x80 to 0x9f; 0 where there is nothing.
constexpr char16_t special[] = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
                                0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
                                0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

char16_t letterOf(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 && code < 0xa0 ? special[code - 0x80] : char16_t(code);
}

} // namespace

QString westernText(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), [](char byte) { return QChar(letterOf(byte)); });
    return text;
}

bool isWesternText(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char byte) { return byte != 0 && letterOf(byte) == 0; });
}

} // namespace balie
