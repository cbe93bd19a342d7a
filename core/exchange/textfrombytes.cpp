// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textfrombytes.h"

#include <QStringDecoder>

namespace balie {

QString textFromBytes(QByteArrayView bytes)
{
    const auto wide = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(wide.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() && !wide)
        text = QString::fromLatin1(bytes);
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

} // namespace balie
