// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>

#include <optional>

namespace balie {

// The bytes of a CSV file from one place on: a window that grows where more is asked for, and of which the front
// is given back. Those of UTF-16, which a byte order mark must announce, come out as UTF-8; that mark is left out.
class CsvBytes
{
public:
    explicit CsvBytes(QIODevice &device) : m_device(device) {}

    // What is in the window.
    QByteArrayView window() const { return QByteArrayView(m_bytes).sliced(m_front); }
    // Reads on; false at the end of the file. Error: FileUnreadable.
    Result<bool> more();
    // Gives back that many bytes of the window.
    void drop(qsizetype count) { m_front += count; }

    bool wasWide() const { return m_wide.has_value(); }
    qint64 read() const { return m_read; }
    qint64 whole() const { return m_device.size(); }

private:
    void begin();
    QByteArray narrowed(QByteArrayView wide);

    QIODevice &m_device;
    QByteArray m_bytes;
    qsizetype m_front = 0;
    qint64 m_read = 0;
    bool m_begun = false;
    std::optional<QStringDecoder> m_wide;
    QString m_half; // the first half of a letter
};

} // namespace balie
