// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person/person.h"
#include "core/domain/request/request.h"
#include "core/store/connection.h"

#include <QByteArray>

#include <set>
#include <vector>

namespace balie {

// What nothing in the store may say any more after persons and files were erased, for pagesearch.h: names as people and
// as rows write them, addresses, numbers and references. What somebody else is called too is no proof, and left out.
class ErasedWords
{
public:
    void add(const Person &person);
    void add(const QString &reference);
    // Of a case: what the person said, and who spoke for the person.
    void add(const Request &request);

    // Once they are erased: what still stands of others. Reads every person, every reference and the words of every case and disclosure once.
    Result<void> leaveOutWhatIsKept(Connection &connection);

    std::vector<QByteArray> all() const { return {m_words.begin(), m_words.end()}; }

private:
    std::set<QByteArray> m_words;
};

} // namespace balie
