// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/derivation.h"

#include <QElapsedTimer>

#include <sodium.h>

// The linker gives our calls of crypto_pwhash() to the first of these, and the library's own to the
// second (--wrap).
extern "C" {
int __wrap_crypto_pwhash(unsigned char *out, unsigned long long outSize, const char *text, unsigned long long textSize,
                         const unsigned char *salt, unsigned long long passes, std::size_t memory, int algorithm);
int __real_crypto_pwhash(unsigned char *out, unsigned long long outSize, const char *text, unsigned long long textSize,
                         const unsigned char *salt, unsigned long long passes, std::size_t memory, int algorithm);
}

static double spent = 0;

int __wrap_crypto_pwhash(unsigned char *out, unsigned long long outSize, const char *text, unsigned long long textSize,
                         const unsigned char *salt, unsigned long long passes, std::size_t memory, int algorithm)
{
    QElapsedTimer timer;
    timer.start();
    const int done = __real_crypto_pwhash(out, outSize, text, textSize, salt, passes, memory, algorithm);
    spent += static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return done;
}

namespace balie {

double derivationTime()
{
    return spent;
}

} // namespace balie
