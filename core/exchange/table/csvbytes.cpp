// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/csvbytes.h"

namespace balie {

namespace {

constexpr qint64 pieceSize = 256 * 1024;
constexpr qsizetype longestMark = 3;

} // namespace

// UTF-16 as UTF-8; half a letter becomes U+FFFD, unless its other half is in the next piece.
QByteArray CsvBytes::narrowed(QByteArrayView wide)
{
    QString text = m_half + QString(m_wide->decode(wide));
    m_half.clear();
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        m_half = text.back();
        text.chop(1);
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

// What the first bytes say of the rest.
void CsvBytes::begin()
{
    m_begun = true;
    if (m_bytes.startsWith("\xef\xbb\xbf")) {
        m_bytes.remove(0, 3);
        m_saidUtf8 = true;
    } else if (m_bytes.startsWith("\xff\xfe") || m_bytes.startsWith("\xfe\xff")) {
        const auto order = m_bytes.startsWith("\xff\xfe") ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
        m_wide.emplace(order, QStringConverter::Flag::ConvertInitialBom);
        m_bytes = narrowed(QByteArray(m_bytes.sliced(2)));
    }
}

Result<bool> CsvBytes::more()
{
    if (m_front > 0) {
        m_bytes.remove(0, m_front);
        m_front = 0;
    }
    QByteArray piece(pieceSize, Qt::Uninitialized);
    qint64 count = 0;
    do {
        if (m_stop && m_stop->load(std::memory_order_relaxed))
            return Error(ErrorCode::Cancelled);
        count = m_device.read(piece.data(), pieceSize);
        if (count < 0)
            return Error(ErrorCode::FileUnreadable);
        m_read += count;
        const QByteArrayView bytes = QByteArrayView(piece).first(count);
        if (m_wide)
            m_bytes.append(narrowed(bytes));
        else
            m_bytes.append(bytes);
    } while (!m_begun && count > 0 && m_bytes.size() < longestMark);
    const bool isFirst = !m_begun;
    if (isFirst)
        begin();
    return count > 0 || (isFirst && !m_bytes.isEmpty());
}

} // namespace balie
