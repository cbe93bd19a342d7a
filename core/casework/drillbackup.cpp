// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/drillbackup.h"

#include "core/store/restore.h"

#include <QTemporaryDir>

namespace balie {

// The folder of the drill lies beside the backup: on the same disk there is room for it, and a place
// for temporary files may be one that others read.
Result<DrillDone> drillBackup(const QString &backup, const QString &userName, Secret passphrase, const Clock &clock)
{
    const QTemporaryDir work(backup + QStringLiteral("-drill-XXXXXX"));
    if (!work.isValid())
        return Error(ErrorCode::FileUnwritable).during(QStringLiteral("making a folder for the drill"));
    const Credentials key = Passphrase{userName.isEmpty() ? std::nullopt : std::optional(userName), std::move(passphrase)};
    const Result<DrillReport> report = drill(backup, work.path(), key, clock);
    if (!report)
        return report.error();
    DrillDone done{0, QString::fromLatin1(report->backup.state.head.mac.toHex()), report->milliseconds};
    for (const auto &[table, rows] : report->backup.state.rows)
        done.rows += rows;
    return done;
}

} // namespace balie
