// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/nextsheet.h"
#include "core/store/openregister.h"
#include "tests/support/places.h"

#include <QTemporaryDir>

namespace balie {

// A small register in a temporary folder, with tables of its own (tests/data/smallschema), whose every act
// writes a row, a counter and an entry of the log in one transaction. It is made once a process, because
// keys take time on purpose; every other one is a copy.
class SmallRegister
{
public:
    explicit SmallRegister(const QString &schema = smallSchema());

    static QString smallSchema() { return testData(QStringLiteral("smallschema")); }
    // In every act; it must never be found in a file.
    static QString needle() { return QStringLiteral("Kruidhof"); }

    const StoreLocation &location() const { return m_location; }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    const Clock &clock() const { return m_clock; }
    Credentials passphrase() const;
    Credentials passphrase(const QString &text) const;

    Result<std::unique_ptr<OpenRegister>> open(const QString &schema = {}) const;
    // Opened, or the test ends.
    std::unique_ptr<OpenRegister> opened() const;

    // The next act; gives its number.
    Result<qint64> act(Connection &connection, const AuditTable &log) const;
    // The same with `times` of them, and a test that ends where one fails.
    void act(OpenRegister &opened, int times) const;

    // Another recovery sheet, in use; its code.
    RecoveryCode newSheet(OpenRegister &opened) const;

    // Everything that must hold after whatever happened: file, references and log are whole, the counter
    // equals what it counts, no act is without its entry. Gives the number of acts.
    static Result<qint64> check(Connection &connection, const Secret &auditKey);
    static Result<qint64> check(OpenRegister &opened) { return check(opened.connection(), opened.keys().auditKey()); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    StoreLocation m_location;
    QString m_schema;
    FixedClock m_clock = FixedClock::at(QDate(2026, 11, 21));
};

// Makes a copy of a folder with everything in it, with the rights that the files had.
void copyFolder(const QString &from, const QString &to);
QByteArray contentOf(const QString &file);
// In place of what was there, for us alone.
void overwrite(const QString &file, const QByteArray &bytes);

} // namespace balie
