// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/erasureproof.h"

#include "core/base/succeeded.h"
#include "core/store/compact.h"
#include "core/store/pagesearch.h"
#include "core/store/tables.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace balie {

static const QString fact = QStringLiteral("erasures-to-prove");

static Result<QJsonArray> due(Register &opened)
{
    return opened.tables().facts.value(fact).transform([](const QString &value) { return QJsonDocument::fromJson(value.toUtf8()).array(); });
}

static Result<void> keep(Register &opened, UnitOfWork &unit, const QJsonArray &erasures)
{
    if (erasures.isEmpty())
        return opened.tables().facts.remove(unit.transaction(), fact);
    return opened.tables().facts.set(unit.transaction(), fact, QString::fromUtf8(QJsonDocument(erasures).toJson(QJsonDocument::Compact)));
}

static QJsonObject erasureOf(DestructionId destruction, const QString &system)
{
    return {{QStringLiteral("destruction"), destruction.toString()}, {QStringLiteral("system"), system}};
}

Result<void> awaitProof(Register &opened, UnitOfWork &unit, DestructionId destruction, const QString &system)
{
    Result<QJsonArray> erasures = due(opened);
    if (!erasures)
        return erasures.error();
    erasures->append(erasureOf(destruction, system));
    return keep(opened, unit, *erasures);
}

Result<void> proofGiven(Register &opened, UnitOfWork &unit, DestructionId destruction, const QString &system)
{
    const Result<QJsonArray> erasures = due(opened);
    if (!erasures)
        return erasures.error();
    QJsonArray others;
    for (const QJsonValue &each : *erasures) {
        if (each.toObject() != erasureOf(destruction, system))
            others.append(each);
    }
    return keep(opened, unit, others);
}

Result<void> catchUpOnProofs(Register &opened)
{
    const Result<QJsonArray> erasures = due(opened);
    if (!erasures || erasures->isEmpty())
        return succeeded(erasures);
    if (!compactStore(opened.tables().connection()))
        return {};
    const Result<PageSearch> written = searchPages(opened.opened(), {});
    if (!written)
        return written.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Read); // whoever opens it first does this
    if (!unit)
        return unit.error();
    for (const QJsonValue &each : *erasures) {
        const QJsonObject erasure = each.toObject();
        const QJsonObject content{{QStringLiteral("system"), erasure.value(QStringLiteral("system"))}, {QStringLiteral("pages"), written->pages}};
        const Result<void> said = unit->audit(QStringLiteral("destruction-rewritten"), QStringLiteral("destruction"), erasure.value(QStringLiteral("destruction")).toString(), content);
        if (!said)
            return said;
    }
    const Result<void> proved = keep(opened, *unit, {});
    return proved ? unit->commit() : proved;
}

Result<int> proofsDue(Register &opened)
{
    return due(opened).transform([](const QJsonArray &erasures) { return static_cast<int>(erasures.size()); });
}

} // namespace balie
