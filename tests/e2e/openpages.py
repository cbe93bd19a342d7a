# SPDX-FileCopyrightText: 2026 The Privacybalie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a register, or a backup of one, without the program: its key file is opened with a passphrase, and every page of its
store is proved and decrypted. It knows how core/store/keyfile.h and SQLCipher 4 lay things out, and runs nothing of either, so
that what the program says of its own pages is not taken on trust."""

import ctypes
import ctypes.util
import hashlib
import hmac
import pathlib
import struct

PAGE, SALT, IV, SEAL, HASH = 4096, 16, 16, 64, 32
CLOSED = 24 + 32 + 16  # a key under a key: its nonce, and the key with the tag behind it
SLOT = struct.Struct("<B16sII16s32s24s48s16s80s16sQ")
PASSPHRASE, ARGON2ID = 1, 2

sodium = ctypes.CDLL(ctypes.util.find_library("sodium"))
crypto = ctypes.CDLL(ctypes.util.find_library("crypto"))
for make in (crypto.EVP_CIPHER_CTX_new, crypto.EVP_aes_256_cbc):
    make.restype = ctypes.c_void_p


def stretched(passphrase, salt, kib, passes):
    key = ctypes.create_string_buffer(32)
    failed = sodium.crypto_pwhash(key, ctypes.c_ulonglong(32), passphrase, ctypes.c_ulonglong(len(passphrase)), salt,
                                  ctypes.c_ulonglong(passes), ctypes.c_size_t(kib * 1024), ARGON2ID)
    assert not failed, "no memory for Argon2id"
    return key.raw


def opened(closed, nonce, data, key):
    """XChaCha20-Poly1305, or nothing where it is not what was closed under that key."""
    plain = ctypes.create_string_buffer(len(closed) - 16)
    failed = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(plain, None, None, closed, ctypes.c_ulonglong(len(closed)), data,
                                                               ctypes.c_ulonglong(len(data)), nonce, key)
    return None if failed else plain.raw


def unsealed(sealed, public, secret):
    plain = ctypes.create_string_buffer(len(sealed) - 48)
    assert not sodium.crypto_box_seal_open(plain, sealed, ctypes.c_ulonglong(len(sealed)), public, secret), "the slot is damaged"
    return plain.raw


def master_key(head, register, slots, passphrase):
    """Through the slot of whoever has that passphrase."""
    for kind, user, kib, passes, salt, public, nonce, closed, commit, sealed, _, _ in slots:
        if kind != PASSPHRASE:
            continue
        key = stretched(passphrase, salt, kib, passes)
        if hashlib.blake2b(b"commit", digest_size=16, key=key).digest() != commit:
            continue
        data = head + register + struct.pack("<B16sII", kind, user, kib, passes) + salt + public + nonce
        return unsealed(sealed, public, opened(closed, nonce, data, key))
    raise AssertionError("nobody has that passphrase")


def database_key(folder, passphrase):
    """The newest one that keys.a of a register or a backup holds."""
    content = (pathlib.Path(folder) / "keys.a").read_bytes()
    head, register = content[:6], content[14:30]
    assert head == b"AVGK\x01\x00", head
    at = 30 + 8 + HASH + CLOSED  # behind where the log ended, and the key of the log
    epochs, slots = content[at], content[at + 1]
    first = at + 2
    begin = first + epochs * (4 + CLOSED)
    assert len(content) == begin + slots * SLOT.size + 2 * HASH, "the key file has another layout"
    master = master_key(head, register, [SLOT.unpack_from(content, begin + i * SLOT.size) for i in range(slots)], passphrase.encode())
    closer = hashlib.blake2b(digest_size=32, key=master, salt=struct.pack("<QQ", 1, 0), person=b"BALIEREG").digest()
    number, nonce, closed = struct.unpack_from("<I24s48s", content, first)
    key = opened(closed, nonce, register + struct.pack("<I", number), closer)
    assert key, "the key of the database does not open"
    return key


def decrypted(cipher, key, start, body):
    plain = ctypes.create_string_buffer(len(body) + 16)
    length = ctypes.c_int()
    assert crypto.EVP_DecryptInit_ex(cipher, ctypes.c_void_p(crypto.EVP_aes_256_cbc()), None, key, start) == 1
    assert crypto.EVP_CIPHER_CTX_set_padding(cipher, 0) == 1
    assert crypto.EVP_DecryptUpdate(cipher, plain, ctypes.byref(length), body, len(body)) == 1 and length.value == len(body)
    return plain.raw[:length.value]


def pages(folder, passphrase):
    """What every page of the store holds: those of rows and indexes, and those that are free. A page of which the seal is
    not right is none."""
    content = (pathlib.Path(folder) / "store.db").read_bytes()
    assert content and len(content) % PAGE == 0, len(content)
    key, salt = database_key(folder, passphrase), content[:SALT]
    sealing = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)
    cipher = ctypes.c_void_p(crypto.EVP_CIPHER_CTX_new())
    found = []
    for number in range(len(content) // PAGE):
        page = content[number * PAGE + (SALT if number == 0 else 0):(number + 1) * PAGE]
        said, seal = page[:-SEAL], page[-SEAL:]
        assert hmac.digest(sealing, said + struct.pack("<I", number + 1), "sha512") == seal, f"page {number + 1} of {folder}"
        found.append(decrypted(cipher, key, said[-IV:], said[:-IV]))
    crypto.EVP_CIPHER_CTX_free(cipher)
    return found


def free_pages(content):
    """How many of them hold no row: SQLite counts them in its first page, of which the first 16 bytes are the salt here."""
    return int.from_bytes(content[36 - SALT:40 - SALT], "big")
