// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/blackoutattachment.h"

#include "core/casework/numbergate.h"
#include "core/documents/pagedfile.h"
#include "core/domain/identity/bsnguard.h"
#include "core/overview/attachmentrows.h"
#include "core/store/tables.h"

#include <algorithm>

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

bool has(const RedactionBoxes &boxes, RedactionGround ground)
{
    return std::any_of(boxes.begin(), boxes.end(), [ground](const RedactionBox &box) { return box.ground() == ground; });
}

bool isUnderABox(const RedactionBoxes &boxes, int page, const QRectF &place)
{
    return std::any_of(boxes.begin(), boxes.end(), [&](const RedactionBox &box) { return box.page() == page && box.place().contains(place); });
}

// Whether a number that may not be kept is seen beside the boxes. What stands in no text (a scan, a note) nobody can
// find: of that counts what the boxes say.
bool showsNumber(const PagedFile &file, const RedactionBoxes &boxes)
{
    bool found = false;
    for (int page = 1; page <= file.pages(); ++page) {
        const QString text = file.text(page);
        for (const ForbiddenFinding &number : forbiddenNumbersIn(text)) {
            const std::vector<QRectF> places = file.places(page, text.mid(number.offset, number.length).simplified());
            const bool isHidden = std::all_of(places.begin(), places.end(), [&](const QRectF &place) { return isUnderABox(boxes, page, place); });
            if (!places.empty() && !isHidden)
                return true;
            found = found || !places.empty();
        }
    }
    return !found && !has(boxes, RedactionGround::Bsn);
}

// Why the original was kept goes for the copy too where its number can still be read.
Result<LongText> keptAsWell(Register &opened, const Attachment &original, const RedactionBoxes &boxes)
{
    if (!original.holdsForbiddenNumber())
        return LongText();
    return attachmentBytes(opened, original.id).transform([&](const QByteArray &bytes) {
        const Result<PagedFile> file = PagedFile::open(bytes, original.kind);
        const bool shows = file ? showsNumber(*file, boxes) : !has(boxes, RedactionGround::Bsn);
        return shows ? original.keptBecause : LongText();
    });
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
    const Result<Attachment> from = presentAttachment(opened, original);
    if (!from)
        return from;
    const Result<LongText> because = keptAsWell(opened, *from, boxes);
    if (!because)
        return because.error();
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Act);
    if (!unit)
        return unit.error();
    if (const Result<Attachment> still = presentAttachment(opened, original); !still)
        return still;
    if (boxes.empty())
        return Error(ErrorCode::ReasonMissing).with(QStringLiteral("kind"), QStringLiteral("boxes"));
    if (const Result<void> passed = wordsPass(boxes); !passed)
        return passed.error();
    const bool medical = from->medical && !has(boxes, RedactionGround::Medical);
    const Instant now = opened.clock().now();
    const Attachment wanted{AttachmentId::create(now), from->request, 0, copy.name(), copy.kind(), copy.bytes().size(), copy.sha256(), copy.pages(), now,
                            opened.session().user, {}, *because, original, medical};
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
