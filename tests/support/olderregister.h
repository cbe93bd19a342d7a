// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/authorizer.h"
#include "core/store/connection.h"
#include "tests/support/testregister.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace balie {

// Makes of an open register one of an older version: whatever the later steps made is gone, with all that stood in
// it, and the migrator has to make it again. Columns that they added go as well, and those that they took are back, empty.
inline void makeOlder(Connection &connection, int version)
{
    static const QRegularExpression made(QStringLiteral("CREATE (?:VIRTUAL |UNIQUE )?(TABLE|TRIGGER|INDEX) (\\w+)"));
    static const QRegularExpression added(QStringLiteral("ALTER TABLE (\\w+) ADD COLUMN (\\w+)"));
    static const QRegularExpression taken(QStringLiteral("ALTER TABLE (\\w+) DROP COLUMN (\\w+)"));
    QStringList undone;
    for (const QString &name : QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile step(QStringLiteral(":/schema/") + name);
        if (name.left(4).toInt() <= version || !step.open(QIODevice::ReadOnly))
            continue;
        const QString statements = QString::fromUtf8(step.readAll());
        for (auto found = taken.globalMatch(statements); found.hasNext();) {
            const QRegularExpressionMatch one = found.next();
            undone.prepend(QStringLiteral("ALTER TABLE %1 ADD COLUMN %2 TEXT NOT NULL DEFAULT ''").arg(one.captured(1), one.captured(2)));
        }
        for (auto found = added.globalMatch(statements); found.hasNext();) {
            const QRegularExpressionMatch one = found.next();
            undone.prepend(QStringLiteral("ALTER TABLE %1 DROP COLUMN %2").arg(one.captured(1), one.captured(2)));
        }
        for (auto found = made.globalMatch(statements); found.hasNext();) {
            const QRegularExpressionMatch one = found.next();
            undone.prepend(QStringLiteral("DROP %1 IF EXISTS %2").arg(one.captured(1), one.captured(2)));
        }
    }
    const Authorizer::Opening door(connection.authorizer(), Authorizer::Door::Schema);
    for (const QString &step : undone)
        must(connection.execute(step));
    must(connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(version)));
}

} // namespace balie
