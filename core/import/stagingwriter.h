// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/personparts.h"
#include "core/store/stageddisclosures.h"

#include <future>
#include <memory>
#include <variant>
#include <vector>

namespace balie {

// Writes what the readers of an import found, a thousand lines at a time, on a thread of their own, while the next are read.
// The store is the writer's until finish() or its end.
class StagingWriter
{
public:
    struct Person
    {
        StagedPerson person;
        qint64 print = 0;
    };
    // A person of whom the writer makes out what the parts come to: where reading takes longer than writing, as of VERA.
    struct Parts
    {
        StagedPlace at;
        PersonParts parts;
    };
    struct Notice
    {
        StagedPlace at;
        QString tenancy;
        QDate day;
    };
    struct Dossier
    {
        StagedPlace at;
        QString key;
    };
    struct Refusal
    {
        StagedPlace at;
        QString reason;
        QString field;
        StagedRefusal kind = StagedRefusal::Refused;

        // By the facts "problem" and "field".
        static Refusal because(const StagedPlace &at, const Error &why) { return {at, why.fact(QStringLiteral("problem")), why.fact(QStringLiteral("field"))}; }
    };
    struct Recipient
    {
        StagedRecipient recipient;
        qint64 print = 0;
    };
    struct Disclosure
    {
        StagedDisclosure disclosure;
        qint64 print = 0;
        bool isNumbered = true; // otherwise its key is what it says
    };
    // The large ones apart, so that the others stay small.
    using Line = std::variant<Person, Parts, StagedTenancy, StagedDebt, StagedFile, StagedPart, Notice, Dossier, Refusal, std::unique_ptr<Recipient>, std::unique_ptr<Disclosure>>;

    // Where the key of the sender stands. Something else under the same key is a fault; the same thing only where it may not
    // come twice.
    struct Keys
    {
        QString field;
        bool mayRepeat = false;
    };

    StagingWriter(Connection &connection, Transaction &transaction, Keys keys)
        : m_lines(connection), m_disclosures(connection), m_transaction(transaction), m_keys(std::move(keys))
    {
    }

    // Errors: those of what was handed over before (DiskFull).
    Result<void> put(Line line);
    Result<void> finish();
    // About the parts of persons; once it is finished.
    const std::vector<ImportRemark> &remarks() const { return m_remarks; }

private:
    Result<void> writeAll(const std::vector<Line> &lines);
    Result<void> write(const Person &person);
    Result<void> write(const Parts &parts);
    Result<void> write(const StagedTenancy &tenancy);
    Result<void> write(const StagedDebt &debt);
    Result<void> write(const StagedFile &file);
    Result<void> write(const Notice &notice);
    Result<void> write(const Dossier &dossier) const;
    Result<void> write(const StagedPart &part) const;
    Result<void> write(const Refusal &refusal);
    Result<void> write(const std::unique_ptr<Recipient> &line);
    Result<void> write(const std::unique_ptr<Disclosure> &line);
    Result<void> once(const StagedPlace &at, const Result<StagedAgain> &added);
    Result<void> notePart(const QString &part);
    Result<void> written();

    StagedLines m_lines;
    StagedDisclosures m_disclosures;
    Transaction &m_transaction;
    Keys m_keys;
    QString m_part; // of the line before
    std::vector<ImportRemark> m_remarks;
    std::vector<Line> m_waiting;
    std::future<Result<void>> m_writing; // its end is waited for
};

} // namespace balie
