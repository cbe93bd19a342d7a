// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pagesearch.h"

#include "core/base/aes.h"
#include "core/store/openregister.h"
#include "core/store/wordindex.h"

#include <sqlite3.h>

namespace balie {

namespace {

// As SQLCipher 4 lays a page out: what is encrypted, then the start of its cipher, then its seal. The first page begins
// with the salt of the file instead.
constexpr qsizetype pageSize = 4096;
constexpr qsizetype startSize = 16;
constexpr qsizetype sealSize = 64;
constexpr qsizetype saltSize = 16;
constexpr qsizetype encryptedSize = pageSize - startSize - sealSize;

Result<sqlite3_file *> fileOf(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    const int found = sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (found != SQLITE_OK || !file || !file->pMethods)
        return Error(ErrorCode::RegisterDamaged);
    return file;
}

Result<QByteArray> plainPage(sqlite3_file *file, const Secret &key, qint64 number)
{
    QByteArray page(pageSize, Qt::Uninitialized);
    if (file->pMethods->xRead(file, page.data(), int(pageSize), number * pageSize) != SQLITE_OK)
        return Error(ErrorCode::RegisterDamaged);
    const qsizetype begin = number == 0 ? saltSize : 0;
    const QByteArrayView whole(page);
    return aesDecrypted(key, whole.sliced(encryptedSize, startSize), whole.sliced(begin, encryptedSize - begin));
}

} // namespace

Result<PageSearch> searchPages(OpenRegister &opened, const std::vector<QByteArray> &words)
{
    const Result<sqlite3_file *> file = fileOf(opened.connection().handle());
    if (!file)
        return file.error();
    sqlite3_int64 size = 0;
    if ((*file)->pMethods->xFileSize(*file, &size) != SQLITE_OK)
        return Error(ErrorCode::RegisterDamaged);
    const WordIndex wanted(words);
    PageSearch search{size / pageSize, 0};
    for (qint64 number = 0; number < search.pages; ++number) {
        const Result<QByteArray> plain = plainPage(*file, opened.keys().databaseKeys().front(), number);
        if (!plain)
            return plain.error();
        wanted.eachIn(*plain, [&search](const QByteArray &) { ++search.hits; });
    }
    return search;
}

} // namespace balie
