// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/attachfile.h"

#include "core/casework/numbergate.h"
#include "core/overview/dossierlog.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"

namespace balie {

namespace {

Result<void> storePieces(Register &opened, UnitOfWork &unit, AttachmentId id, const QByteArray &bytes, const BytesProgress &progress)
{
    int seq = 0;
    for (qsizetype at = 0; at < bytes.size(); at += AttachmentTable::pieceSize) {
        const qsizetype size = std::min(AttachmentTable::pieceSize, bytes.size() - at);
        // Straight from where it lies: bound, not copied.
        const QByteArray piece = QByteArray::fromRawData(bytes.constData() + at, size);
        if (const Result<void> stored = opened.tables().attachments.addPiece(unit.transaction(), id, seq++, piece); !stored)
            return stored;
        if (progress && !progress(at + size, bytes.size()))
            return Error(ErrorCode::Cancelled);
    }
    return {};
}

Result<void> isNew(Register &opened, RequestId request, const QByteArray &sha256)
{
    const auto there = opened.tables().attachments.numberWithHash(request, sha256);
    if (!there)
        return there.error();
    if (*there)
        return Error(ErrorCode::FileExists).with(QStringLiteral("kind"), QStringLiteral("attachment")).with(QStringLiteral("number"), qint64{**there});
    return {};
}

} // namespace

Result<void> mayBeKept(const ExaminedFile &file, const AttachWords &words)
{
    for (const LongText &text : {words.note, words.keepBecause}) {
        if (const Result<LongText> passed = passNumberGate(text, NumberGate::Refuse); !passed)
            return passed.error();
    }
    if (!file.finding() || !words.keepBecause.isEmpty())
        return {};
    const Error refused = Error(ErrorCode::HoldsForbiddenNumber).with(QStringLiteral("part"), QStringLiteral("file")).with(QStringLiteral("kind"), toWord(file.finding()->kind));
    return file.finding()->page ? refused.with(QStringLiteral("page"), qint64{*file.finding()->page}) : refused;
}

QJsonObject logOf(const Attachment &file, const QString &reference)
{
    return {{QStringLiteral("case"), reference},
            {QStringLiteral("attachment"), file.number},
            {QStringLiteral("kind"), toWord(file.kind)},
            {QStringLiteral("size"), file.size},
            {QStringLiteral("sha256"), QString::fromLatin1(file.sha256.toHex())}};
}

Result<Attachment> presentAttachment(Register &opened, AttachmentId id)
{
    const Result<Attachment> file = opened.tables().attachments.find(id);
    if (file && file->removed)
        return Error(ErrorCode::FileMissing).with(QStringLiteral("kind"), QStringLiteral("removed")).with(QStringLiteral("number"), qint64{file->number});
    return file;
}

Result<Attachment> storeAttachment(Register &opened, UnitOfWork &unit, const Attachment &wanted, const QByteArray &bytes, const BytesProgress &progress,
                                   const QJsonObject &besides)
{
    const Result<Request> request = opened.tables().requests.find(wanted.request);
    if (!request)
        return request.error();
    if (const Result<void> fresh = isNew(opened, wanted.request, wanted.sha256); !fresh)
        return fresh.error();
    const Result<int> number = opened.tables().attachments.nextNumber(wanted.request);
    if (!number)
        return number.error();
    Attachment file = wanted;
    file.number = *number;
    if (const Result<void> added = opened.tables().attachments.add(unit.transaction(), file); !added)
        return added.error();
    if (const Result<void> stored = storePieces(opened, unit, file.id, bytes, progress); !stored)
        return stored.error();
    QJsonObject content = logOf(file, request->reference());
    content.insert(QStringLiteral("forbidden_number"), file.holdsForbiddenNumber());
    content.insert(QStringLiteral("medical"), file.medical);
    for (auto one = besides.begin(); one != besides.end(); ++one)
        content.insert(one.key(), one.value());
    const QString action = file.madeFrom ? QStringLiteral("attachment-blacked-out") : attachmentAdded;
    if (const Result<void> said = unit.audit(action, QStringLiteral("request"), file.request.toString(), content); !said)
        return said.error();
    unit.announce([id = file.request](RegisterEvents &events) { Q_EMIT events.requestChanged(id); });
    return file;
}

Result<Attachment> attachFile(Register &opened, RequestId request, const ExaminedFile &file, const AttachWords &words, const BytesProgress &progress)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Act);
    if (!unit)
        return unit.error();
    if (const Result<void> kept = mayBeKept(file, words); !kept)
        return kept.error();
    const Instant now = opened.clock().now();
    // A reason that nothing asks for is not kept: it would mark a file in which nothing was found.
    const LongText because = file.finding() ? words.keepBecause : LongText();
    const Attachment wanted{AttachmentId::create(now), request, 0, file.name(), file.kind(), file.bytes().size(), file.sha256(), file.pages(), now,
                            opened.session().user, words.note, because, std::nullopt, words.medical};
    // A dossier warns of it again, when the file itself is long out of sight.
    const Result<Attachment> stored = storeAttachment(opened, *unit, wanted, file.bytes(), progress, {{lookedThroughKey, file.wasLookedThrough()}});
    if (!stored)
        return stored;
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return stored;
}

} // namespace balie
