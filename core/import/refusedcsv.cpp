// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/listcsv.h"
#include "core/import/compareimport.h"
#include "core/wording/importwords.h"

namespace balie {

static constexpr int atATime = 5000;

Result<QByteArray> refusedCsv(const StagedImport &staged)
{
    QByteArray csv = listWithHeads({QStringLiteral("file"), QStringLiteral("line"), QStringLiteral("field"), QStringLiteral("reason"), QStringLiteral("message")});
    for (const StagedRefusal kind : {StagedRefusal::Refused, StagedRefusal::PassedOver}) {
        for (qint64 after = 0;;) {
            const auto lines = refusedLines(staged, kind, after, atATime);
            if (!lines)
                return lines.error();
            for (const RefusedLine &line : *lines)
                appendRow(csv, {line.at.part, QString::number(line.at.line), line.field, line.reason, importReason(line.reason)});
            if (static_cast<int>(lines->size()) < atATime)
                break;
            after = lines->back().rowKey;
        }
    }
    return csv;
}

} // namespace balie
