// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>

#include <sqlite3.h>

namespace balie {

// How each of the questions that a store still holds prepared is answered, in the words of EXPLAIN QUERY PLAN: a line a step.
inline std::map<QString, QString> plansOf(sqlite3 *handle)
{
    std::map<QString, QString> plans;
    for (sqlite3_stmt *one = sqlite3_next_stmt(handle, nullptr); one; one = sqlite3_next_stmt(handle, one)) {
        if (const QString sql = QString::fromUtf8(sqlite3_sql(one)); sql.startsWith(QStringLiteral("SELECT")))
            plans.emplace(sql, QString());
    }
    for (auto &[sql, steps] : plans) {
        sqlite3_stmt *plan = nullptr;
        if (sqlite3_prepare_v2(handle, QByteArray("EXPLAIN QUERY PLAN " + sql.toUtf8()).constData(), -1, &plan, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(handle));
        QStringList lines;
        while (sqlite3_step(plan) == SQLITE_ROW)
            lines.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(plan, 3))));
        sqlite3_finalize(plan);
        steps = lines.join(u'\n');
    }
    return plans;
}

} // namespace balie
