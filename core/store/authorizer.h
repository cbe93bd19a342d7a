// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace balie {

// What a statement may do: read and write rows, and the pragmas that check. Never may it change or
// remove a row of the audit table. The schema changes only while a Migrator holds the door open;
// attaching, another temp_store, another key and loading code are refused always, except that VACUUM
// and the import's staging store may attach while theirs is open.
class Authorizer
{
public:
    enum class Door { Closed, Schema, Attach };

    void install(sqlite3 *handle);

    // The door stands open as long as this lives.
    class Opening
    {
    public:
        Opening(Authorizer &authorizer, Door door);
        ~Opening();
        Opening(const Opening &) = delete;
        Opening &operator=(const Opening &) = delete;

    private:
        Authorizer &m_authorizer;
        Door m_before;
    };

private:
    static int decide(void *self, int action, const char *first, const char *second, const char *database,
                      const char *trigger);
    void open(Door door);

    sqlite3 *m_handle = nullptr;
    Door m_door = Door::Closed;
};

} // namespace balie
