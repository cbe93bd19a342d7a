// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/drafts.h"

#include "core/store/tables.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace balie {

static std::optional<RequestId> caseOf(const QString &content)
{
    const QJsonValue id = QJsonDocument::fromJson(content.toUtf8()).object().value(QLatin1String("request"));
    const Result<RequestId> request = RequestId::from(id.toString());
    return request ? std::optional(*request) : std::nullopt;
}

Result<std::vector<DraftRow>> drafts(Register &opened)
{
    const auto stored = opened.tables().drafts.of(opened.session().user);
    if (!stored)
        return stored.error();
    std::vector<DraftRow> rows;
    for (const StoredDraft &draft : *stored)
        rows.push_back({draft.id, draft.title, draft.content, draft.savedOn, caseOf(draft.content)});
    return rows;
}

} // namespace balie
