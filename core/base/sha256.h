// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace balie {

// SHA-256 (FIPS 180-4) of what a file holds, at once or piece by piece. By the library that the cipher uses, which
// knows the processor's own instructions: a file of 50 MB takes as long to hash as to decrypt otherwise.
class Sha256
{
public:
    Sha256();
    ~Sha256();

    void add(QByteArrayView piece);
    QByteArray result() const; // 32 bytes, of all that was added so far

    static QByteArray of(QByteArrayView bytes);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace balie
