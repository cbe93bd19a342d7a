// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table/bsncolumns.h"
#include "core/exchange/table/rowreader.h"
#include "core/exchange/vera/verabuilder.h"

#include <QHash>

#include <functional>

namespace balie {

// Who takes what a VERA file holds, one at a time.
class VeraSink
{
public:
    virtual ~VeraSink() = default;
    // An error stops the reading, and is what comes back.
    virtual Result<void> take(const VeraRecord &record, const QString &part, qint64 position) = 0;
    virtual void remark(const VeraRemark &remark) = 0;
    virtual void progress(const ReadProgress &) {}
};

// By kind and field, such as "NatuurlijkPersoon.id": where half of the keys pass for a BSN the sender uses it as its
// key, and the file is not to be taken over.
using VeraKeyCounts = QHash<QString, BsnColumns::Count>;

struct VeraCounts
{
    qint64 records = 0; // that were in the file
    qint64 taken = 0;
    QHash<QString, qint64> dropped; // by field: how often it was there and not taken over
    VeraKeyCounts keys;
    qint64 cutStrings = 0;          // longer than anything that is taken over
};

// Reads a VERA file, of any size: JSON with a list of records or one, or a ZIP of pages of it. Only the fields of
// VeraRecord are looked into; every other is counted and never becomes a value. Errors: FileMissing, FileUnreadable,
// Cancelled, those of the sink and of ZipArchive; FileMalformed ("problem" = "not-json", "cut-off", "nested-too-deep",
// "not-records", "no-pages"; "part", "position": the byte, "record": the number); FileTooLarge ("kind" = "json").
Result<VeraCounts> readVera(const QString &path, VeraSink &sink, const std::atomic_bool *stop = nullptr);

// The same from an open file; the name says which kind it is, where it does.
Result<void> readVeraPage(QIODevice &file, const QString &name, VeraSink &sink, VeraCounts &counts, const std::atomic_bool *stop = nullptr);

} // namespace balie
