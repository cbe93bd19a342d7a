// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/blackoutattachment.h"

#include "core/casework/numbergate.h"
#include "core/store/tables.h"

namespace balie {

namespace {

Result<void> wordsPass(const RedactionBoxes &boxes)
{
    for (const RedactionBox &box : boxes) {
        if (const auto passed = passNumberGate(box.words(), NumberGate::Refuse); !passed)
            return passed.error();
    }
    return {};
}

} // namespace

Result<void> saveRedaction(Register &opened, AttachmentId id, const RedactionBoxes &boxes)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Act, UnitOfWork::Log::Scratch);
    if (!unit)
        return unit.error();
    if (const Result<Attachment> file = presentAttachment(opened, id); !file)
        return file.error();
    if (const Result<void> passed = wordsPass(boxes); !passed)
        return passed;
    if (const Result<void> saved = opened.tables().redactions.replace(unit->transaction(), id, boxes); !saved)
        return saved;
    return unit->commit();
}

Result<Attachment> keepBlackedOut(Register &opened, AttachmentId original, const RedactionBoxes &boxes, const ExaminedFile &copy, const BytesProgress &progress)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Act);
    if (!unit)
        return unit.error();
    const Result<Attachment> from = presentAttachment(opened, original);
    if (!from)
        return from;
    if (boxes.empty())
        return Error(ErrorCode::ReasonMissing).with(QStringLiteral("kind"), QStringLiteral("boxes"));
    if (const Result<void> passed = wordsPass(boxes); !passed)
        return passed.error();
    const Instant now = opened.clock().now();
    const Attachment wanted{AttachmentId::create(now), from->request, 0, copy.name(), copy.kind(), copy.bytes().size(), copy.sha256(), copy.pages(), now,
                            opened.session().user, {}, {}, original};
    const Result<Attachment> stored = storeAttachment(opened, *unit, wanted, copy.bytes(), progress);
    if (!stored)
        return stored;
    for (AttachmentId id : {original, stored->id}) {
        if (const Result<void> kept = opened.tables().redactions.replace(unit->transaction(), id, boxes); !kept)
            return kept.error();
    }
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return stored;
}

} // namespace balie
