// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>

#include <atomic>
#include <optional>

namespace balie {

// The bytes of a CSV file from one place on: a window that grows where more is asked for, and of which the front
// is given back. Those of UTF-16, which a byte order mark must announce, come out as UTF-8; that mark is left out.
class CsvBytes
{
public:
    // It stops with Cancelled when stop is set, which may be null.
    explicit CsvBytes(QIODevice &device, const std::atomic_bool *stop = nullptr) : m_device(device), m_stop(stop) {}

    // What is in the window.
    QByteArrayView window() const { return QByteArrayView(m_bytes).sliced(m_front); }
    // Reads on; false at the end of the file. Errors: FileUnreadable, Cancelled.
    Result<bool> more();
    // Gives back that many bytes of the window.
    void drop(qsizetype count) { m_front += count; }

    bool wasWide() const { return m_wide.has_value(); }
    bool saidUtf8() const { return m_saidUtf8; } // by its byte order mark
    qint64 read() const { return m_read; }
    qint64 whole() const { return m_device.size(); }

private:
    void begin();
    QByteArray narrowed(QByteArrayView wide);

    QIODevice &m_device;
    const std::atomic_bool *m_stop;
    QByteArray m_bytes;
    qsizetype m_front = 0;
    qint64 m_read = 0;
    bool m_begun = false;
    bool m_saidUtf8 = false;
    std::optional<QStringDecoder> m_wide;
    QString m_half; // the first half of a letter
};

} // namespace balie
