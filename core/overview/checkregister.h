// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/register.h"

#include <QMap>
#include <QString>

#include <vector>

namespace balie {

// Something that is not as it must be: a word for core/wording and its facts (ids, columns, numbers).
// Words: "file-damaged", "foreign-key", "derived-column", "history-unreadable", "audit-broken",
// "case-number", "search-index", "letter-damaged", "attachment-damaged", "agreement-copy-damaged",
// "retention-standing", "retention-case-holds", "retention-case-file", "retention-figures", "disclosure-figures", "erasure-unproved", and those of openingproblems.h.
struct RegisterProblem
{
    QString word;
    QMap<QString, QString> facts;

    friend bool operator==(const RegisterProblem &, const RegisterProblem &) = default;
};

struct RegisterCheck
{
    std::vector<RegisterProblem> problems; // empty: all is well
    qint64 requests = 0;
    qint64 events = 0;
    qint64 auditEntries = 0;
    qint64 attachments = 0; // that were not removed
    qint64 retentionItems = 0;
    QString head;
};

// Both key files, every page of the file, every reference, every derived column against the function that gives it,
// also of what is kept, every attachment against its hash, the whole audit chain. Takes seconds on a large register.
Result<RegisterCheck> checkRegister(Register &opened);

} // namespace balie
