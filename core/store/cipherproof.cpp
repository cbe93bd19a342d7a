// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipherproof.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstring>

#include <dlfcn.h>
#include <link.h>
#include <sqlite3.h>

namespace balie {

static Error missing(const QString &proof)
{
    return Error(ErrorCode::CipherMissing).with(QStringLiteral("proof"), proof);
}

// The first module that the loader lists is the executable.
static int firstModule(dl_phdr_info *module, std::size_t, void *base)
{
    *static_cast<ElfW(Addr) *>(base) = module->dlpi_addr;
    return 1;
}

static bool isOurs(const void *symbol)
{
    ElfW(Addr) executable = 0;
    dl_iterate_phdr(&firstModule, &executable);
    Dl_info place{};
    if (!symbol || !dladdr(symbol, &place))
        return false;
    return reinterpret_cast<ElfW(Addr)>(place.dli_fbase) == executable;
}

Result<void> proveCipherAtStart()
{
    // What the loader gives a plugin that asks for these names, not what the linker gave us.
    for (const char *name : {"sqlite3_open_v2", "sqlite3_key_v2", "sqlite3_prepare16_v2", "sqlite3_step"}) {
        if (!isOurs(dlsym(RTLD_DEFAULT, name)))
            return missing(QString::fromLatin1(name));
    }
    if (!sqlite3_compileoption_used("HAS_CODEC"))
        return missing(QStringLiteral("HAS_CODEC"));
    if (!sqlite3_compileoption_used("TEMP_STORE=2") && !sqlite3_compileoption_used("TEMP_STORE=3"))
        return missing(QStringLiteral("TEMP_STORE"));
    if (!sqlite3_threadsafe())
        return missing(QStringLiteral("THREADSAFE"));
    return {};
}

static QByteArray answer(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    QByteArray text;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        text = QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return text;
}

Result<void> proveCipherOfHandle(sqlite3 *handle)
{
    if (answer(handle, "PRAGMA cipher_version").isEmpty())
        return missing(QStringLiteral("cipher_version"));
    // Only a codec that has the key knows how its pages are laid out.
    if (answer(handle, "PRAGMA cipher_page_size") != "4096")
        return missing(QStringLiteral("cipher_page_size"));
    return {};
}

Result<void> proveNotPlain(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    const int found = sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (found != SQLITE_OK || !file || !file->pMethods)
        return missing(QStringLiteral("file"));
    std::array<char, 16> start{};
    if (file->pMethods->xRead(file, start.data(), static_cast<int>(start.size()), 0) != SQLITE_OK)
        return Error(ErrorCode::RegisterDamaged);
    static constexpr char plain[] = "SQLite format 3"; // 16 bytes with its NUL
    if (std::memcmp(start.data(), plain, start.size()) == 0)
        return Error(ErrorCode::PlaintextStore);
    return {};
}

} // namespace balie
