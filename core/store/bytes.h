// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUuid>
#include <QtEndian>

namespace balie {

// Fixed fields, little-endian, one after the other: what the key files and the manifest are made of.
class ByteWriter
{
public:
    template <typename Number>
    void number(Number value)
    {
        const Number little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    void bytes(QByteArrayView value) { m_bytes.append(value.data(), value.size()); }
    const QByteArray &result() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// Reads them back. What lies past the end is zero, and isGood() says so.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_rest(bytes) {}

    template <typename Number>
    Number number()
    {
        const QByteArray taken = bytes(sizeof(Number));
        return qFromLittleEndian<Number>(taken.constData());
    }
    QByteArray bytes(qsizetype size)
    {
        if (m_rest.size() < size) {
            m_good = false;
            return QByteArray(size, '\0');
        }
        const QByteArray taken = m_rest.first(size).toByteArray();
        m_rest = m_rest.sliced(size);
        return taken;
    }
    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_good = true;
};

inline QByteArray uuidBytes(const QString &text) { return QUuid::fromString(text).toRfc4122(); }
inline QString uuidText(const QByteArray &bytes) { return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces); }

} // namespace balie
