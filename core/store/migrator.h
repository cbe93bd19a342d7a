// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace balie {

// Brings a store to the schema that this program ships: numbered steps (0001_start.sql, 0002_…) whose
// statements are separated by a line "-- next". One step is one transaction, which also raises
// user_version. A fresh store runs every step, so the steps are the only description of the schema;
// after a release they are never edited. A store that is newer than the steps is refused.
class Migrator
{
public:
    // The steps of a folder, shipped ones by default. FileMalformed where numbers are missing or double.
    static Result<Migrator> load(const QString &folder = shippedFolder());
    static QString shippedFolder();

    int newest() const { return static_cast<int>(m_steps.size()); }
    Result<int> version(Connection &connection) const;

    // Runs what is missing. backUp is called once, before the first step on a store that holds a
    // schema already; its error stops everything. RegisterNewer with the facts "version" and "newest".
    Result<void> migrate(Connection &connection, const std::function<Result<void>()> &backUp) const;

    // The store's schema equals what the steps make, to the letter: no table, trigger, view or index
    // more or less. RegisterDamaged with the fact "object".
    Result<void> checkSchema(Connection &connection) const;

private:
    struct Step
    {
        int number;
        QString name;
        QStringList statements;
    };

    explicit Migrator(std::vector<Step> steps) : m_steps(std::move(steps)) {}
    static Result<Step> readStep(const QString &path);
    Result<void> run(Connection &connection, const Step &step) const;

    std::vector<Step> m_steps;
};

} // namespace balie
