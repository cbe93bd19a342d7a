// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorizer.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>

#include <sqlite3.h>

namespace balie {

// Read back at open, used by the checks and by the full-text tables; none of them changes anything here.
static constexpr std::array readablePragmas{
    "application_id", "cell_size_check", "cipher_integrity_check", "cipher_version", "data_version",
    "foreign_key_check", "foreign_keys", "freelist_count", "integrity_check", "journal_mode", "locking_mode",
    "mmap_size", "page_count", "page_size", "quick_check", "schema_version", "secure_delete", "synchronous",
    "table_info", "table_list", "temp_store", "user_version"};

// They take what to look at as their argument.
static constexpr std::array pragmasWithArgument{
    "foreign_key_check", "integrity_check", "quick_check", "table_info", "table_list"};

static constexpr std::array deniedFunctions{"load_extension", "fts3_tokenizer", "sqlcipher_export", "readfile", "writefile"};

// Of a migration; and how an import's staging store is written, of which a crash may leave nothing.
static constexpr std::array pragmasOfSchema{"user_version", "cache_size", "synchronous"};

template <typename Names>
static bool contains(const Names &names, const char *name)
{
    return std::any_of(names.begin(), names.end(), [name](const char *known) { return qstricmp(known, name) == 0; });
}

static bool mayAskPragma(const char *pragma, const char *argument, Authorizer::Door door)
{
    if (!pragma)
        return false;
    if (argument && contains(pragmasWithArgument, pragma))
        return true;
    if (argument)
        return door == Authorizer::Door::Schema && contains(pragmasOfSchema, pragma);
    return contains(readablePragmas, pragma);
}

void Authorizer::install(sqlite3 *handle)
{
    m_handle = handle;
    sqlite3_set_authorizer(handle, &Authorizer::decide, this);
}

int Authorizer::decide(void *self, int action, const char *first, const char *second, const char *, const char *)
{
    const Door door = static_cast<const Authorizer *>(self)->m_door;
    const auto when = [](bool allowed) { return allowed ? SQLITE_OK : SQLITE_DENY; };
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_INSERT:
    case SQLITE_RECURSIVE:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
        return SQLITE_OK;
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
        return when(door == Door::Schema || !first || qstricmp(first, "audit") != 0);
    case SQLITE_FUNCTION:
        return when(!second || !contains(deniedFunctions, second));
    case SQLITE_PRAGMA:
        return when(mayAskPragma(first, second, door));
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
        return when(door == Door::Attach);
    default: // tables, indexes, triggers, views, virtual tables, analysis
        return when(door != Door::Closed);
    }
}

void Authorizer::open(Door door)
{
    m_door = door;
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, door == Door::Attach ? 1 : 0);
}

Authorizer::Opening::Opening(Authorizer &authorizer, Door door) : m_authorizer(authorizer), m_before(authorizer.m_door)
{
    m_authorizer.open(door);
}

Authorizer::Opening::~Opening()
{
    m_authorizer.open(m_before);
}

} // namespace balie
