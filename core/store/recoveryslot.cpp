// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recoveryslot.h"

#include "core/store/paperletters.h"

namespace balie {

static constexpr char intro[] = "PRIVACYBALIE1:";
static constexpr int bitsPerLetter = 5;

QString printedSlot(const QByteArray &keyFile)
{
    QString text = QString::fromLatin1(intro);
    text.reserve(text.size() + (keyFile.size() * 8 + bitsPerLetter - 1) / bitsPerLetter);
    quint32 bits = 0;
    int waiting = 0; // how many of them, the lowest, are not written yet
    for (const char byte : keyFile) {
        bits = (bits << 8) | static_cast<unsigned char>(byte);
        for (waiting += 8; waiting >= bitsPerLetter; waiting -= bitsPerLetter)
            text.append(QLatin1Char(paperLetters[(bits >> (waiting - bitsPerLetter)) % 32]));
    }
    if (waiting > 0)
        text.append(QLatin1Char(paperLetters[(bits << (bitsPerLetter - waiting)) % 32]));
    return text;
}

static Error malformed()
{
    return Error(ErrorCode::FileMalformed).with(QStringLiteral("part"), QStringLiteral("printed"));
}

static Result<QByteArray> bytesOf(QStringView letters)
{
    QByteArray bytes;
    quint32 bits = 0;
    int waiting = 0;
    for (const QChar letter : letters) {
        const int value = paperValue(letter);
        if (value < 0)
            return malformed();
        bits = (bits << bitsPerLetter) | static_cast<quint32>(value);
        waiting += bitsPerLetter;
        if (waiting >= 8) {
            waiting -= 8;
            bytes.append(static_cast<char>(bits >> waiting));
        }
    }
    return bytes;
}

Result<KeyFileCopy> readPrintedSlot(const QString &text)
{
    if (text.size() > 2 * KeyFile::mostBytes)
        return malformed();
    QString letters;
    for (const QChar typed : text) {
        if (!isBetweenLetters(typed))
            letters.append(typed.toUpper());
    }
    if (!letters.startsWith(QLatin1String(intro)))
        return malformed();
    const Result<QByteArray> bytes = bytesOf(QStringView(letters).sliced(qstrlen(intro)));
    if (!bytes)
        return bytes.error();
    Result<KeyFile> file = KeyFile::decode(*bytes);
    if (!file || file->slots.size() != 1 || file->slots.front().kind != SlotKind::Recovery)
        return malformed();
    return KeyFileCopy{std::move(*file), *bytes};
}

} // namespace balie
