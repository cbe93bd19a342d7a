// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/importtietable.h"
#include "core/store/stagedlines.h"

#include <optional>
#include <vector>

namespace balie {
// What goes with what in the files of an import, in a StagingStore: documents with their dossiers, and dossiers with contracts.
class StagedTies
{
public:
    struct Tie
    {
        QString file; // its key up to the person
        QString to;
    };
    // A document under its key, and the dossier that it alone is in.
    struct Document
    {
        QString key;
        QString dossier;
    };

    // A document with an item of its own, and one of its dossiers.
    struct Own
    {
        QString key;
        QString dossier;
        bool isPlain = false; // it is in no other one, and neither of them waits
    };

    explicit StagedTies(Connection &connection) : m_connection(connection) {}

    // Whether the files have dossiers, or anything in one.
    Result<bool> anyPart() const;
    // What an earlier comparison found in the register.
    Result<void> forgetKnown(Transaction &transaction) const;
    // The dossiers of which the files have some part, each as all its parts are, of the register too; in their order, so many
    // (file is empty). after: the last of those before.
    Result<std::vector<StagedPart>> wholes(const std::optional<StagedPart> &after, int limit) const;
    // The dossier stays as its parts do. Says whether the files have it at all.
    Result<bool> keepDossier(Transaction &transaction, const StagedPart &whole) const;

    // Of dossiers and documents that name contracts, in the order of their keys.
    Result<std::vector<Tie>> contracts(const std::optional<Tie> &after, int limit) const;
    // Whether the files have it, whatever becomes of it.
    Result<bool> hasFile(const QString &file) const;
    Result<bool> hasPerson(const QString &key) const;
    // Makes the tenants of all contracts to be found by these; once for a comparison.
    Result<void> nameTenants(Transaction &transaction) const;

    // Once the contracts are followed: documents that have no day, so many, and whether the files have an item of that key. The
    // dossiers of such a document wait for it until an item of it has one, or the next comparison.
    Result<std::vector<Own>> withoutDay(const std::optional<Own> &after, int limit) const;
    Result<bool> hasItem(const QString &key) const;
    Result<bool> isPlain(const QString &file) const;
    Result<void> waitFor(Transaction &transaction, const QString &file) const;
    // Documents of the files of which nothing comes, because their dossier does; documents of the register that may go along
    // with a dossier (the key up to the person); and those that come, or come again. Each in the order of the keys.
    Result<std::vector<Document>> alongAtOnce(const std::optional<Document> &after, int limit) const;
    Result<std::vector<Document>> known(const std::optional<Document> &after, int limit) const;
    Result<std::vector<Document>> coming(const std::optional<Document> &after, int limit) const;
    // Whether that dossier comes; person: of that one, or of any where it is empty.
    Result<bool> hasDossier(const QString &dossier, const QString &person) const;
    // What comes to nothing comes nevertheless, under that key.
    Result<void> standAlone(Transaction &transaction, const QString &key) const;
    Result<void> goAlong(Transaction &transaction, const QString &key) const;

    // The items of dossiers and documents that are new or changed, by their keys, so many; and what goes with what of one.
    Result<std::vector<QString>> archives(const std::optional<QString> &after, int limit) const;
    Result<std::vector<ImportTie>> tiesOf(const QString &key) const;

private:
    Connection &m_connection;
};

} // namespace balie
