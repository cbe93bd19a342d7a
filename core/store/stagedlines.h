// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person/personname.h"
#include "core/domain/person/postaladdress.h"
#include "core/store/follows.h"
#include "core/store/senderkeeps.h"
#include "core/store/transaction.h"

#include <QStringList>

namespace balie {

// Where something stood: the file, or the page of a ZIP, and the line or the number of the record in it.
struct StagedPlace
{
    QString part;
    qint64 line = 0;

    friend bool operator==(const StagedPlace &, const StagedPlace &) = default;
};

// What a file has a column for; of the rest it says nothing, and what is known of it stays.
struct SaidOfPerson
{
    bool address = true;
    bool email = true;
    bool telephone = true;

    // As one number, for the store.
    int bits() const { return (address ? 1 : 0) | (email ? 2 : 0) | (telephone ? 4 : 0); }
    static SaidOfPerson fromBits(int bits) { return {(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0}; }
};

struct StagedPerson
{
    StagedPlace at;
    QString key;
    PersonName name;
    std::optional<PostalAddress> address;
    std::optional<ShortText> email;
    std::optional<ShortText> telephone;
    SaidOfPerson said = {};
};

struct StagedTenancy
{
    StagedPlace at;
    QString key;
    QString reference;
    bool isClosed = false;     // the sender says so; without an end that passed it is not
    std::optional<QDate> end;
    QStringList persons;
    bool isRefused = false;    // it still counts as running for its persons: nothing of theirs may go because of it
};

struct StagedDebt
{
    StagedPlace at;
    QString key;
    QString tenancy; // of whose persons it is where there is no debtor
    QString debtor;
    bool isRunning = true;
    std::optional<QDate> begin;
};

// A closed file, a dossier or a document.
struct StagedFile
{
    StagedPlace at;
    QString key;
    QString person;
    QString reference;
    QString category;
    QString system;
    std::optional<QDate> trigger;
    Follows follows = Follows::Nobody;
    SenderKeeps keeps = SenderKeeps::No;
    QString dossier = {};       // with which it goes, where that is here too
    QStringList tenancies = {}; // those of these are its persons as well
    std::optional<QDate> leaseEnded = {}; // of its person, where the line says so
};

// A document in a dossier, or the dossier itself, which may go as a whole when all its parts may.
struct StagedPart
{
    QString file; // its key up to the person
    QString dossier;
    SenderKeeps keeps = SenderKeeps::No;
    bool waits = false;  // for a reason of its own no period runs
    bool isKnown = false; // the register says so, and not the files
};

// Refused: nothing is moved while it is there. PassedOver: not for this register, and no fault.
enum class StagedRefusal { Refused, PassedOver };

enum class StagedAgain { No, Same, Other };

// The lines of an import as they were read, in a StagingStore.
class StagedLines
{
public:
    explicit StagedLines(Connection &connection) : m_connection(connection) {}

    // Each says whether the key was there before; the first stays, but that of a tenancy, a debt or a file is refused as well
    // where another line contradicts it. A tenancy of which another line names
    // another person is one of both.
    Result<StagedAgain> add(Transaction &transaction, const StagedPerson &person, qint64 print) const;
    Result<StagedAgain> add(Transaction &transaction, const StagedTenancy &tenancy) const;
    Result<StagedAgain> add(Transaction &transaction, const StagedDebt &debt) const;
    Result<StagedAgain> add(Transaction &transaction, const StagedFile &file) const;
    // Of several lines of one file what any of them says.
    Result<void> add(Transaction &transaction, const StagedPart &part) const;
    // The tenancy ends on that day, where it does not say so itself.
    Result<void> addNotice(Transaction &transaction, const StagedPlace &at, const QString &tenancy, QDate day) const;
    Result<void> addDossier(Transaction &transaction, const StagedPlace &at, const QString &key) const;
    // Once for a line, a reason and a field.
    Result<void> refuse(Transaction &transaction, const StagedPlace &at, const QString &reason, const QString &field, StagedRefusal kind) const;
    // That it comes behind the files that were read before.
    Result<void> addPart(Transaction &transaction, const QString &part) const;

    // What follows from the lines, once all of them are there: of each tenancy an item of each category for each of its
    // persons, of each file one, of each debt a hold on each person. What was refused on a line is none of these, and what
    // comes to nothing is passed over: a document in its dossier, the notice of a tenancy that is not here.
    Result<void> settle(Transaction &transaction, const QStringList &categoriesOfTenancy, QDate today) const;

private:
    Result<StagedAgain> againOf(Transaction &transaction, const char *table, const QString &isSame, const QString &key, const QVariantList &what) const;
    Result<int> addPersons(Transaction &transaction, const StagedTenancy &tenancy) const;

    Connection &m_connection;
};

} // namespace balie
