// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cryptoproof.h"

#include <QString>

#include <sodium.h>

namespace balie {

// The vector of draft-irtf-cfrg-xchacha-03, appendix A.3.1.
static constexpr char sunscreen[] = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
                                    "future, sunscreen would be it.";
static constexpr char sunscreenHex[] =
    "4c616469657320616e642047656e746c656d656e206f662074686520636c617373206f66202739393a204966204920636f756c64206f66666572"
    "20796f75206f6e6c79206f6e652074697020666f7220746865206675747572652c2073756e73637265656e20776f756c642062652069742e";
static constexpr char sunscreenClosed[] =
    "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216"
    "cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13"
    "b52ec0875924c1c7987947deafd8780acf49";

// The keys of RFC 7748, section 6.1.
static constexpr char aliceSecret[] = "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a";
static constexpr char bobSecret[] = "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb";
static constexpr char bobPublic[] = "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f";

static QByteArray fromHex(const char *hex)
{
    return QByteArray::fromHex(hex);
}

static unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

static const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

// first, first + 1, …
static QByteArray counting(int first, qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(first + i);
    return bytes;
}

static QByteArray keyedHash()
{
    const QByteArray key = counting(0, crypto_generichash_KEYBYTES_MAX);
    const QByteArray message(1, '\0');
    QByteArray hash(crypto_generichash_BYTES_MAX, '\0');
    crypto_generichash(raw(hash), static_cast<std::size_t>(hash.size()), raw(message), 1, raw(key), static_cast<std::size_t>(key.size()));
    return hash;
}

static QByteArray closedMessage()
{
    const QByteArray key = counting(0x80, crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const QByteArray nonce = counting(0x40, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const QByteArray data = fromHex("50515253c0c1c2c3c4c5c6c7");
    const QByteArray message(sunscreen);
    QByteArray closed(message.size() + qsizetype{crypto_aead_xchacha20poly1305_ietf_ABYTES}, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(closed), nullptr, raw(message), static_cast<quint64>(message.size()), raw(data),
                                               static_cast<quint64>(data.size()), nullptr, raw(nonce), raw(key));
    return closed;
}

static QByteArray opened(const QByteArray &closed)
{
    const QByteArray key = counting(0x80, crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const QByteArray nonce = counting(0x40, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const QByteArray data = fromHex("50515253c0c1c2c3c4c5c6c7");
    QByteArray message(closed.size() - qsizetype{crypto_aead_xchacha20poly1305_ietf_ABYTES}, '\0');
    const int done = crypto_aead_xchacha20poly1305_ietf_decrypt(raw(message), nullptr, nullptr, raw(closed),
                                                                static_cast<quint64>(closed.size()), raw(data),
                                                                static_cast<quint64>(data.size()), raw(nonce), raw(key));
    return done == 0 ? message : QByteArray();
}

// Opening counts for nothing where a changed message opens as well.
static QByteArray openedMessage()
{
    QByteArray changed = fromHex(sunscreenClosed);
    changed[3] = static_cast<char>(changed.at(3) ^ 1);
    return opened(changed).isEmpty() ? opened(fromHex(sunscreenClosed)) : QByteArray();
}

static QByteArray sharedSecret()
{
    QByteArray shared(crypto_scalarmult_BYTES, '\0');
    const int done = crypto_scalarmult(raw(shared), raw(fromHex(aliceSecret)), raw(fromHex(bobPublic)));
    return done == 0 ? shared : QByteArray();
}

// Closing draws a key of its own each time, so that no answer to it can be published: this box was closed
// once, for Bob of the RFC, with libsodium 1.0.18.
static QByteArray openedBox()
{
    const QByteArray box = fromHex("68b7823e6f73b230d00349538ee70c5a7a94177e4e4b582e16b503f4f2d7b9594fe8c902eb03a750"
                                   "b9e006a7df9cf9ac6b7ac9898378ebc6a8509fa5b7ed1b3eba527658d8ec478fa7b8385ff0141d4f");
    QByteArray content(box.size() - qsizetype{crypto_box_SEALBYTES}, '\0');
    const int done = crypto_box_seal_open(raw(content), raw(box), static_cast<quint64>(box.size()), raw(fromHex(bobPublic)),
                                          raw(fromHex(bobSecret)));
    return done == 0 ? content : QByteArray();
}

static QByteArray derivedKey()
{
    QByteArray key(32, '\0');
    crypto_kdf_derive_from_key(raw(key), static_cast<std::size_t>(key.size()), 32, "KDF test", raw(counting(0, crypto_kdf_KEYBYTES)));
    return key;
}

static constexpr KnownAnswer answers[] = {
    // blake2b-kat.txt of the BLAKE2 reference, keyed, one zero byte
    {"BLAKE2b", keyedHash,
     "961f6dd1e4dd30f63901690c512e78e4b45e4742ed197c3c5e45c549fd25f2e4187b0bc9fe30492b16b0d0bc4ef9b0f34c7003fac09a5ef1532e694302"
     "34cebd"},
    {"XChaCha20-Poly1305", closedMessage, sunscreenClosed},
    {"XChaCha20-Poly1305 opening", openedMessage, sunscreenHex},
    {"X25519", sharedSecret, "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742"}, // RFC 7748, section 6.1
    {"sealed box", openedBox, "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"},
    // libsodium's own test/default/kdf.exp: number 32, 32 bytes
    {"subkey", derivedKey, "154b291f11196737f8b7f491e4ca11764e0227d34f94295408a869f007aa8618"},
};

static Error failed(const QString &proof)
{
    return Error(ErrorCode::CipherMissing).with(QStringLiteral("proof"), proof);
}

std::span<const KnownAnswer> knownAnswers()
{
    return answers;
}

Result<void> proveAnswers(std::span<const KnownAnswer> wanted)
{
    for (const KnownAnswer &answer : wanted) {
        if (answer.given() != fromHex(answer.expected))
            return failed(QString::fromLatin1(answer.primitive));
    }
    return {};
}

static Result<void> prove()
{
    if (sodium_init() < 0)
        return failed(QStringLiteral("libsodium"));
    if (sodium_library_version_major() != SODIUM_LIBRARY_VERSION_MAJOR
        || sodium_library_version_minor() < SODIUM_LIBRARY_VERSION_MINOR)
        return failed(QStringLiteral("libsodium ") + QString::fromLatin1(sodium_version_string()));
    return proveAnswers(knownAnswers());
}

Result<void> proveCryptoAtStart()
{
    static const Result<void> proved = prove();
    return proved;
}

} // namespace balie
