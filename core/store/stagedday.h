// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// In SQL, the day from which item i of a StagingStore counts, '' for none; e is the end of its person, if there is one.
inline QString dayOfStagedItem()
{
    // The items of one file stand under its key, each with its person behind that.
    const QString dayOfAll = QStringLiteral("SELECT CASE WHEN max(coalesce(se.running, 0)) = 1 THEN '' ELSE max(max(coalesce(se.latest, '')), i.trigger_day) END"
                                            " FROM item s LEFT JOIN person_end se ON se.person = s.person WHERE s.sender_key >= substr(i.sender_key, 1, instr(i.sender_key, char(31)))"
                                            " AND s.sender_key < substr(i.sender_key, 1, instr(i.sender_key, char(31)) - 1) || char(32)");
    return QStringLiteral("CASE WHEN i.along THEN '' WHEN i.follows = 2 THEN (%1) WHEN i.follows = 0 OR e.person IS NULL THEN i.trigger_day WHEN e.running = 1 THEN '' ELSE max(e.latest, i.trigger_day) END")
        .arg(dayOfAll);
}

} // namespace balie
