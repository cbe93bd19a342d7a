// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/savedraft.h"

#include "core/casework/numbergate.h"
#include "core/domain/identity/bsnguard.h"
#include "core/domain/identity/guardedjson.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/unitofwork.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace balie {

static QString maskedContent(const QString &content)
{
    const QJsonDocument json = QJsonDocument::fromJson(content.toUtf8());
    if (!json.isObject())
        return maskForbiddenNumbers(content);
    const auto isTelephone = [](const QString &key, const QString &text) {
        return key == QLatin1String("telephone") && isSurelyTelephone(text);
    };
    const QJsonValue masked = maskForbiddenNumbersIn(json.object(), isTelephone);
    return QString::fromUtf8(QJsonDocument(masked.toObject()).toJson(QJsonDocument::Compact));
}

Result<DraftId> saveDraft(Register &opened, const Draft &draft)
{
    constexpr qsizetype largest = 200'000;
    if (draft.content.size() > largest)
        return Error(ErrorCode::TooLong).with(QStringLiteral("limit"), qint64{largest});
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Receive, UnitOfWork::Log::Scratch);
    if (!unit)
        return unit.error();
    const Instant now = opened.clock().now();
    const DraftId id = draft.id.value_or(DraftId::create(now));
    const StoredDraft stored{id, opened.session().user, maskForbiddenNumbers(draft.title.left(200)), maskedContent(draft.content), now};
    if (const Result<void> saved = opened.tables().drafts.save(unit->transaction(), stored); !saved)
        return saved.error();
    unit->announce([](RegisterEvents &events) { Q_EMIT events.draftsChanged(); });
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return id;
}

Result<void> dropDraft(Register &opened, DraftId draft)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Receive, UnitOfWork::Log::Scratch);
    if (!unit)
        return unit.error();
    if (const Result<void> gone = opened.tables().drafts.remove(unit->transaction(), draft, opened.session().user); !gone)
        return gone;
    unit->announce([](RegisterEvents &events) { Q_EMIT events.draftsChanged(); });
    return unit->commit();
}

} // namespace balie
