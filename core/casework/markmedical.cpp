// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/markmedical.h"

#include "core/casework/attachfile.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"

namespace balie {

Result<void> markMedical(Register &opened, AttachmentId id, MedicalMark mark)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Act);
    if (!unit)
        return unit.error();
    const Result<Attachment> file = presentAttachment(opened, id);
    if (!file)
        return file.error();
    const bool medical = mark == MedicalMark::On;
    if (file->medical == medical)
        return {};
    const Result<Request> request = opened.tables().requests.find(file->request);
    if (!request)
        return request.error();
    if (const Result<void> marked = opened.tables().attachments.setMedical(unit->transaction(), id, medical); !marked)
        return marked;
    const QString action = medical ? QStringLiteral("attachment-marked") : QStringLiteral("attachment-unmarked");
    if (const Result<void> said = unit->audit(action, QStringLiteral("request"), file->request.toString(), logOf(*file, request->reference())); !said)
        return said;
    unit->announce([changed = file->request](RegisterEvents &events) { Q_EMIT events.requestChanged(changed); });
    return unit->commit();
}

} // namespace balie
