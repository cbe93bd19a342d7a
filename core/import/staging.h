// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/stagedimport.h"
#include "core/import/stagingwriter.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace balie {

// What the readers of an import write to; for those alone.
struct Staging
{
    const ImportOrder &order;
    StagingWriter &writer;
    ImportWatch &watch;
    ImportReading &reading;

    Result<void> refuse(const StagedPlace &at, const QString &reason, const QString &field = {}, StagedRefusal kind = StagedRefusal::Refused)
    {
        return writer.put(StagingWriter::Refusal{at, reason, field, kind});
    }
    // What its lines are told apart by: its name, with that of its folder where two files have one name.
    QString partOf(const QString &file) const
    {
        const QFileInfo info(file);
        const auto isNamesake = [&](const QString &other) { return QFileInfo(other).fileName() == info.fileName(); };
        if (std::count_if(order.files.begin(), order.files.end(), isNamesake) < 2)
            return info.fileName();
        const QString within = info.dir().dirName() + u'/' + info.fileName();
        const auto endsAlike = [&](const QString &other) { return QFileInfo(other).absoluteFilePath().endsWith(u'/' + within); };
        return std::count_if(order.files.begin(), order.files.end(), endsAlike) < 2 ? within : info.absoluteFilePath();
    }
    // What a line turned out to be wrong for (facts "problem", "field").
    Result<void> refuse(const StagedPlace &at, const Error &why) { return writer.put(StagingWriter::Refusal::because(at, why)); }
};

class Cells;

Result<void> stageTable(Staging &staging, const QString &file);
// A line of a table of recipients, of disclosures, of works orders.
Result<void> takeRecipient(Staging &staging, const StagedPlace &at, const Cells &cells);
Result<void> takeDisclosure(Staging &staging, const StagedPlace &at, const Cells &cells);
Result<void> takeWorksOrder(Staging &staging, const StagedPlace &at, const Cells &cells);
Result<void> stageVera(Staging &staging, const QString &file);

// Of a contract that is refused those of whom it is are still known, or may be among these: nothing of theirs may go. Where it has
// no key its place is one.
inline StagedTenancy mayStillRun(const StagedPlace &at, const QString &key, const QStringList &persons)
{
    const QString own = key.isEmpty() ? QChar(0x1f) + at.part + QChar(0x1f) + QString::number(at.line) : key;
    return {at, own, referenceOf(key), false, {}, persons, true};
}

inline Error columnRefused(const char *problem, const QString &column)
{
    return Error(ErrorCode::FileMalformed).with(QStringLiteral("problem"), QString::fromLatin1(problem)).with(QStringLiteral("column"), column.left(60));
}

} // namespace balie
