// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/letter/letter.h"
#include "core/store/transaction.h"

#include <QByteArray>

#include <vector>

namespace balie {

// The letters of the cases. A draft is written over; what is final or sent is only added to, and the store itself
// refuses a change of it.
class LetterTable
{
public:
    explicit LetterTable(Connection &connection) : m_connection(connection) {}

    // Last begun first; without their texts and papers.
    Result<std::vector<CaseLetter>> of(RequestId request) const;
    // All that are on paper.
    Result<std::vector<CaseLetter>> finals() const;
    // Error: LetterUnknown.
    Result<CaseLetter> find(LetterId id) const;
    Result<LetterDraft> content(LetterId id) const;
    // The PDF; empty while the letter is a draft.
    Result<QByteArray> paper(LetterId id) const;

    Result<void> insert(Transaction &transaction, const CaseLetter &letter, const LetterDraft &draft) const;
    // Error: Conflict where somebody saved it since that revision.
    Result<void> save(Transaction &transaction, LetterId id, int revision, const LetterDraft &draft, Instant now) const;
    Result<void> finish(Transaction &transaction, LetterId id, const FinalLetter &final, const QByteArray &pdf) const;
    Result<void> send(Transaction &transaction, LetterId id, const Dispatch &dispatch) const;
    // A draft alone: a final one stays where it is (Conflict).
    Result<void> remove(Transaction &transaction, LetterId id) const;

private:
    Connection &m_connection;
};

} // namespace balie
