// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/keepbackup.h"

#include "core/store/owncopy.h"
#include "core/store/tables.h"
#include "core/workspace/unitofwork.h"

#include <QFileInfo>

namespace balie {

static constexpr qint64 fourHours = qint64{4} * 60 * 60 * 1000;

// Where the log ended and when, after the last copy of its own.
struct LastCopy
{
    Instant made = Instant::fromMSecs(0);
    qint64 end = 0;
};

static const QString ownCopyFact = QStringLiteral("own-copy");

static Result<LastCopy> lastCopy(Register &opened)
{
    const Result<QString> text = opened.tables().facts.value(ownCopyFact);
    if (!text)
        return text.error();
    const Result<Instant> made = Instant::from(text->section(QLatin1Char(' '), 0, 0));
    return made ? LastCopy{*made, text->section(QLatin1Char(' '), 1).toLongLong()} : LastCopy();
}

static Result<bool> isDue(Register &opened)
{
    const Result<LastCopy> last = lastCopy(opened);
    const Result<AuditHead> head = opened.tables().audit.head();
    if (!last || !head)
        return last ? head.error() : last.error();
    return head->seq > last->end && opened.clock().now() >= last->made.plusMSecs(fourHours);
}

// Everybody's work is worth a copy: no permission beyond reading is asked.
static Result<void> sayIt(Register &opened, const OwnCopy &copy)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Read);
    if (!unit)
        return unit.error();
    const QJsonObject content{{QStringLiteral("backup"), QFileInfo(copy.report.folder).fileName()},
                              {QStringLiteral("hash"), QString::fromLatin1(copy.report.hash.toHex())},
                              {QStringLiteral("lapsed"), copy.lapsed.size()}};
    if (const Result<void> said = unit->audit(QStringLiteral("own-copy-made"), QStringLiteral("register"), QString(), content); !said)
        return said;
    const Result<AuditHead> head = opened.tables().audit.head();
    if (!head)
        return head.error();
    const QString fact = copy.report.moment.toString() + QLatin1Char(' ') + QString::number(head->seq);
    if (const Result<void> kept = opened.tables().facts.set(unit->transaction(), ownCopyFact, fact); !kept)
        return kept;
    return unit->commit();
}

Result<bool> keepBackup(Register &opened, BackupOccasion occasion)
{
    const Result<bool> due = occasion == BackupOccasion::Routine ? isDue(opened) : Result<bool>(true);
    if (!due || !*due)
        return due;
    const Result<OwnCopy> copy = makeOwnCopy(opened.opened(), opened.clock());
    if (!copy)
        return copy.error();
    if (const Result<void> said = sayIt(opened, *copy); !said)
        return said.error();
    return true;
}

} // namespace balie
