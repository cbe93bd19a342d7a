// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace balie {

// Bytes that must not outlive their use: keys, passphrases, recovery codes. They lie in guarded,
// locked memory of libsodium and are wiped when the object goes. Moved, never copied implicitly.
class Secret
{
public:
    Secret() = default;
    explicit Secret(qsizetype size); // zeros
    static Secret fromBytes(QByteArrayView bytes);
    // The UTF-8 of the text in Normalization Form C, so that one passphrase has one spelling.
    // The caller wipes the text itself (wipe()).
    static Secret fromText(const QString &text);
    static Secret random(qsizetype size);

    Secret clone() const;

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    const unsigned char *data() const { return m_bytes.get(); }
    unsigned char *data() { return m_bytes.get(); }
    QByteArrayView view() const { return {m_bytes.get(), m_size}; }

    // Equal in constant time.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    struct Free
    {
        void operator()(unsigned char *bytes) const;
    };

    std::unique_ptr<unsigned char, Free> m_bytes;
    qsizetype m_size = 0;
};

// Overwrites the characters of a text that held a secret, then empties it.
void wipe(QString &text);

} // namespace balie
