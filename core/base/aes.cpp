// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aes.h"

#include <openssl/evp.h>

#include <memory>

namespace balie {

Result<QByteArray> aesDecrypted(const Secret &key, QByteArrayView start, QByteArrayView blocks)
{
    constexpr qsizetype block = 16;
    Q_ASSERT(key.size() == 32 && start.size() == block && blocks.size() % block == 0);
    const auto bytesOf = [](QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); };
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    QByteArray plain(blocks.size() + block, Qt::Uninitialized);
    int written = 0;
    const bool done = context && EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, key.data(), bytesOf(start)) == 1
        && EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1
        && EVP_DecryptUpdate(context.get(), reinterpret_cast<unsigned char *>(plain.data()), &written, bytesOf(blocks), static_cast<int>(blocks.size())) == 1;
    if (!done)
        return Error(ErrorCode::CipherMissing).with(QStringLiteral("proof"), QStringLiteral("aes-256-cbc"));
    plain.truncate(written);
    return plain;
}

} // namespace balie
