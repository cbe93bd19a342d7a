// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importorder.h"
#include "core/store/stagedthings.h"
#include "core/store/stagingstore.h"

#include <map>
#include <memory>

namespace balie {

// Something of which the file has more than one, said once: the field or heading, how often, and where first.
struct ImportRemark
{
    QString problem;
    QString field;
    QString code;
    qint64 count = 0;
    StagedPlace first;
};

// Counts it with the same one; beyond some hundreds of different ones it is left out.
void addRemark(std::vector<ImportRemark> &remarks, const ImportRemark &one);

// What the reading of the files brought to light.
struct ImportReading
{
    qint64 lines = 0;
    qint64 formulas = 0; // cells, of which the value was taken
    std::map<QString, qint64> bsn;     // by heading or field: how often one was there, and was not taken over
    std::map<QString, qint64> dropped; // fields of VERA that are not taken over
    std::vector<ImportRemark> remarks;
    QString mapping;      // that was used, as JSON
    QStringList notTaken; // columns of which nothing is taken over, those of BSNs apart
    std::map<QString, QStringList> sheets; // of each file that has more than one: the one that was read first
};

// What an import would do, before anything of the register changes.
struct ImportPreview
{
    StagedThings::Counts persons;
    StagedThings::Counts items;
    StagedThings::Counts holds;
    StagedThings::Counts recipients;
    StagedThings::Counts disclosures;
    qint64 refused = 0;    // lines that stop it
    qint64 passedOver = 0; // lines that are not for this register
    qint64 destroyed = 0;  // of the organisation, before: the register does not know whether it is among what is new
    qint64 withoutPromiseDay = 0; // files of which the statement counts from the end of a lease that nobody knows

    qint64 added() const { return persons.added + items.added + holds.added + recipients.added + disclosures.added; }
    qint64 changed() const { return persons.changed + items.changed + holds.changed + recipients.changed + disclosures.changed; }
    qint64 unchanged() const { return persons.unchanged + items.unchanged + holds.unchanged + recipients.unchanged + disclosures.unchanged; }
};

// An import whose files were read. It holds the staging store, which goes with it.
struct StagedImport
{
    ImportOrder order;
    std::unique_ptr<StagingStore> store;
    ImportReading reading;
    struct Compared
    {
        qint64 logged; // how long the log was then
        ImportPreview preview;
    };
    std::optional<Compared> compared = {};
};

// Reads the files into a staging store beside that register, on the thread that asks; the register itself is not
// touched. Errors: RetentionItemHeld (systemIsOwn()), ImportRunning, Cancelled, DiskFull; those of openTable(), placesOf() and readVera() with the fact
// "file"; FileMalformed ("problem" = "column-is-bsn" where a column was chosen that is called one, "keys-are-bsn" where
// the sender uses it as its key; "column").
Result<std::unique_ptr<StagedImport>> stageImport(const QString &registerFolder, const ImportOrder &order, ImportWatch &watch);

} // namespace balie
