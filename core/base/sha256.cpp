// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <openssl/evp.h>

namespace balie {

namespace {

struct Release
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

using Digest = std::unique_ptr<EVP_MD_CTX, Release>;

// Only a library that lacks SHA-256 or memory says no; a wrong hash would be worse than an end.
void mustWork(int done)
{
    if (done != 1)
        qFatal("SHA-256 is not available");
}

} // namespace

struct Sha256::Context
{
    Digest digest{EVP_MD_CTX_new()};
};

Sha256::Sha256() : m_context(std::make_unique<Context>())
{
    mustWork(m_context->digest ? EVP_DigestInit_ex(m_context->digest.get(), EVP_sha256(), nullptr) : 0);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView piece)
{
    mustWork(EVP_DigestUpdate(m_context->digest.get(), piece.data(), static_cast<std::size_t>(piece.size())));
}

QByteArray Sha256::result() const
{
    const Digest copy(EVP_MD_CTX_new());
    QByteArray hash(EVP_MD_get_size(EVP_sha256()), Qt::Uninitialized);
    mustWork(copy ? EVP_MD_CTX_copy_ex(copy.get(), m_context->digest.get()) : 0);
    mustWork(EVP_DigestFinal_ex(copy.get(), reinterpret_cast<unsigned char *>(hash.data()), nullptr));
    return hash;
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

} // namespace balie
