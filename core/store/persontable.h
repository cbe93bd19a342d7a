// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person/person.h"
#include "core/domain/person/personmatch.h"
#include "core/store/transaction.h"

#include <vector>

namespace balie {

// The data subjects. Doubles that were merged stay as pointers and are in no list.
class PersonTable
{
public:
    struct Listed
    {
        Person person;
        qint64 requests;
        qint64 openRequests;
    };

    struct Page
    {
        std::vector<Listed> persons;
        QString next; // empty: this was the last
    };

    explicit PersonTable(Connection &connection) : m_connection(connection) {}

    // Error: PersonUnknown.
    Result<Person> find(PersonId id) const;
    Result<void> insert(Transaction &transaction, const Person &person) const;
    // Also rewrites how the person's cases are sorted. Gives the new revision. Error: Conflict.
    Result<Person> update(Transaction &transaction, Person person) const;
    // Makes the sort keys of all persons and their cases anew; gives how many persons had another one.
    Result<qint64> renewSortKeys(Transaction &transaction) const;
    // The cases of the double move to the other, the double becomes a pointer.
    Result<void> merge(Transaction &transaction, PersonId duplicate, PersonId stays) const;

    // Takes the person out of the register, with the doubles that point to it and the holds that were lifted, where
    // nothing is of it any more: no case, nothing that is kept, no hold. Gives whom it took out; nobody otherwise.
    Result<std::vector<PersonId>> eraseUnused(Transaction &transaction, PersonId id) const;

    // By name as Dutch lists sort it. terms begin words of name, street, e-mail or telephone.
    Result<Page> page(const QStringList &terms, std::optional<OrganisationId> organisation, int limit, const QString &after) const;
    // Those who share a family name's beginning, a street, an e-mail address or a telephone number.
    Result<std::vector<Person>> alike(OrganisationId organisation, const PersonSketch &typed, int limit) const;
    Result<qint64> count() const;

private:
    Connection &m_connection;
};

} // namespace balie
