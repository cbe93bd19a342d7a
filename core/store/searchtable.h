// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person/person.h"
#include "core/domain/request/request.h"
#include "core/store/transaction.h"

#include <QStringList>

namespace balie {

enum class SearchIn { Everything, NumberAndName };

// The question to the full-text index: every term must begin a word.
QString matchOf(const QStringList &terms, SearchIn in = SearchIn::Everything);

// The full-text index of the cases: number, name, street and the person's words, all folded.
class SearchTable
{
public:
    explicit SearchTable(Connection &connection) : m_connection(connection) {}

    Result<void> insert(Transaction &transaction, const Request &request, const Person &person) const;
    // Number, sign and words of one case, after they changed.
    Result<void> updateRequest(Transaction &transaction, const Request &request) const;
    // Name and street in all cases of the person, after they changed.
    Result<void> updatePerson(Transaction &transaction, const Person &person) const;
    // Cases that are not in the index, or in it twice or without being there.
    Result<qint64> strays() const;

private:
    Connection &m_connection;
};

} // namespace balie
