// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace balie {

void Secret::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

Secret::Secret(qsizetype size) : m_size(size)
{
    if (size == 0)
        return;
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(static_cast<std::size_t>(size))));
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes.get(), static_cast<std::size_t>(size));
}

Secret Secret::fromBytes(QByteArrayView bytes)
{
    Secret secret(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(secret.data(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

Secret Secret::fromText(const QString &text)
{
    QString normalised = text.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normalised.toUtf8();
    Secret secret = fromBytes(utf8);
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    if (!normalised.isSharedWith(text))
        wipe(normalised);
    return secret;
}

Secret Secret::random(qsizetype size)
{
    Secret secret(size);
    randombytes_buf(secret.data(), static_cast<std::size_t>(size));
    return secret;
}

Secret Secret::clone() const
{
    return fromBytes(view());
}

bool operator==(const Secret &a, const Secret &b)
{
    return a.m_size == b.m_size
        && (a.m_size == 0 || sodium_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.m_size)) == 0);
}

void wipe(QString &text)
{
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace balie
