// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/removeattachment.h"

#include "core/casework/attachfile.h"
#include "core/casework/numbergate.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"

namespace balie {

Result<void> removeAttachment(Register &opened, AttachmentId id, const LongText &because)
{
    if (because.toString().trimmed().isEmpty())
        return Error(ErrorCode::ReasonMissing);
    if (const Result<LongText> passed = passNumberGate(because, NumberGate::Refuse); !passed)
        return passed.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Act);
    if (!unit)
        return unit.error();
    const Result<Attachment> file = presentAttachment(opened, id);
    if (!file)
        return file.error();
    const Result<Request> request = opened.tables().requests.find(file->request);
    if (!request)
        return request.error();
    if (const Result<void> gone = opened.tables().redactions.replace(unit->transaction(), id, {}); !gone)
        return gone;
    const Attachment::Removal removal{opened.clock().now(), opened.session().user, because};
    if (const Result<void> gone = opened.tables().attachments.remove(unit->transaction(), id, removal); !gone)
        return gone;
    if (const Result<void> said = unit->audit(QStringLiteral("attachment-removed"), QStringLiteral("request"), file->request.toString(), logOf(*file, request->reference())); !said)
        return said;
    unit->announce([changed = file->request](RegisterEvents &events) { Q_EMIT events.requestChanged(changed); });
    return unit->commit();
}

} // namespace balie
