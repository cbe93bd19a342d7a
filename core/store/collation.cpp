// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/collation.h"

#include <unicode/ucol.h>
#include <unicode/uversion.h>

#include <memory>

namespace balie {

namespace {

struct CloseCollator
{
    void operator()(UCollator *collator) const { ucol_close(collator); }
};

using Collator = std::unique_ptr<UCollator, CloseCollator>;

Collator openCollator()
{
    UErrorCode status = U_ZERO_ERROR;
    Collator collator(ucol_open("nl", &status));
    ucol_setAttribute(collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    ucol_setAttribute(collator.get(), UCOL_ALTERNATE_HANDLING, UCOL_SHIFTED, &status);
    ucol_setAttribute(collator.get(), UCOL_STRENGTH, UCOL_TERTIARY, &status);
    ucol_setAttribute(collator.get(), UCOL_NORMALIZATION_MODE, UCOL_ON, &status);
    Q_ASSERT(U_SUCCESS(status)); // the rules are part of the library
    return collator;
}

// One for each thread: opening costs more than many keys, and sharing needs a lock.
const UCollator *collator()
{
    thread_local const Collator own = openCollator();
    return own.get();
}

} // namespace

QByteArray collationKey(QStringView text)
{
    const auto *characters = reinterpret_cast<const UChar *>(text.utf16());
    const auto length = static_cast<int32_t>(text.size());
    QByteArray key(64 + 4 * length, Qt::Uninitialized);
    auto *bytes = reinterpret_cast<uint8_t *>(key.data());
    int32_t needed = ucol_getSortKey(collator(), characters, length, bytes, static_cast<int32_t>(key.size()));
    if (needed > key.size()) {
        key.resize(needed);
        bytes = reinterpret_cast<uint8_t *>(key.data());
        needed = ucol_getSortKey(collator(), characters, length, bytes, static_cast<int32_t>(key.size()));
    }
    key.truncate(needed - 1); // without its closing zero
    return key;
}

QByteArray collationVersion()
{
    UVersionInfo version{};
    ucol_getVersion(collator(), version);
    char text[U_MAX_VERSION_STRING_LENGTH] = {};
    u_versionToString(version, text);
    return QByteArray("nl-numeric-shifted-3 icu ") + text;
}

} // namespace balie
