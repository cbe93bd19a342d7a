// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/stagedimport.h"

#include "core/domain/retention/casefile.h"
#include "core/import/staging.h"

#include <QFileInfo>

#include <algorithm>

namespace balie {

void addRemark(std::vector<ImportRemark> &remarks, const ImportRemark &one)
{
    constexpr std::size_t mostRemarks = 200;
    const auto same = std::find_if(remarks.begin(), remarks.end(), [&](const ImportRemark &each) { return each.problem == one.problem && each.field == one.field && each.code == one.code; });
    if (same != remarks.end())
        same->count += one.count;
    else if (remarks.size() < mostRemarks)
        remarks.push_back(one);
}

// A contract is kept in the file of the lease and in the books: the two categories of the baseline that every lease has.
static const QStringList &categoriesOfTenancy()
{
    static const QStringList categories{QStringLiteral("lease-core"), QStringLiteral("fin-admin")};
    return categories;
}

static Result<void> stageFile(Staging &staging, const QString &file)
{
    const Result<void> read = tableOf(staging.order.kind) ? stageTable(staging, file) : stageVera(staging, file);
    if (read || read.error().facts().contains(QStringLiteral("file")))
        return read;
    return read.error().with(QStringLiteral("file"), QFileInfo(file).fileName());
}

Result<std::unique_ptr<StagedImport>> stageImport(const QString &registerFolder, const ImportOrder &order, ImportWatch &watch)
{
    if (isOwnSystem(order.system.toString()))
        return systemIsOwn();
    auto store = StagingStore::make(StoreLocation(registerFolder));
    if (!store)
        return store.error();
    auto staged = std::make_unique<StagedImport>(StagedImport{order, std::move(*store), {}});
    const auto connection = staged->store->open();
    if (!connection)
        return connection.error();
    Result<Transaction> transaction = Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    StagingWriter writer(**connection, *transaction, tableOf(order.kind) ? StagingWriter::Keys{QStringLiteral("key")} : StagingWriter::Keys{QStringLiteral("id"), true});
    Staging staging{staged->order, writer, watch, staged->reading};
    for (const QString &file : order.files) {
        if (const Result<void> read = stageFile(staging, file); !read)
            return read.error();
    }
    if (watch.isStopped())
        return Error(ErrorCode::Cancelled);
    if (const Result<void> written = writer.finish(); !written)
        return written.error();
    for (const ImportRemark &remark : writer.remarks())
        addRemark(staged->reading.remarks, remark);
    if (const Result<void> settled = StagedLines(**connection).settle(*transaction, categoriesOfTenancy(), order.today); !settled)
        return settled.error();
    if (const Result<void> kept = transaction->commit(); !kept)
        return kept.error();
    return staged;
}

} // namespace balie
