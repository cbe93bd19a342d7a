// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

namespace balie {

// AES-256-CBC without padding, as the pages of the store are encrypted with it: 32 bytes of key, 16 of start, and a
// whole number of blocks of 16. Error: CipherMissing (fact "proof") where the library cannot.
Result<QByteArray> aesDecrypted(const Secret &key, QByteArrayView start, QByteArrayView blocks);

} // namespace balie
