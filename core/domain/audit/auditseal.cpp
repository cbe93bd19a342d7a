// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/audit/auditseal.h"

namespace balie {

namespace {

constexpr char signs[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int length = 16;
constexpr int groupLength = 4;

} // namespace

QString sealOf(const AuditHead &head)
{
    QString seal;
    for (int sign = 0; sign < length; ++sign) {
        const int bit = sign * 5;
        const auto high = static_cast<uchar>(head.mac.at(bit / 8));
        const uchar low = bit / 8 + 1 < head.mac.size() ? static_cast<uchar>(head.mac.at(bit / 8 + 1)) : uchar{0};
        const int five = ((high << 8 | low) >> (11 - bit % 8)) & 31;
        if (sign > 0 && sign % groupLength == 0)
            seal.append(u' ');
        seal.append(QLatin1Char(signs[five]));
    }
    return seal;
}

std::optional<QString> sealFrom(const QString &typed)
{
    QString seal;
    int read = 0;
    for (const QChar letter : typed.toUpper()) {
        if (letter.isSpace() || letter == u'-')
            continue;
        const QChar sign = letter == u'O' ? QChar(u'0') : letter == u'I' || letter == u'L' ? QChar(u'1') : letter;
        if (!QLatin1StringView(signs).contains(sign))
            return std::nullopt;
        if (read > 0 && read % groupLength == 0)
            seal.append(u' ');
        seal.append(sign);
        ++read;
    }
    return read == length ? std::optional(seal) : std::nullopt;
}

} // namespace balie
