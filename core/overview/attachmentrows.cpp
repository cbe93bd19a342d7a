// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/attachmentrows.h"

#include "core/base/sha256.h"
#include "core/overview/usernames.h"
#include "core/store/tables.h"

#include <QHash>

#include <algorithm>

namespace balie {

Result<std::vector<AttachmentRow>> attachmentRows(Register &opened, RequestId request)
{
    const auto files = opened.tables().attachments.of(request);
    const Result<UserNames> names = UserNames::of(opened);
    if (!files)
        return files.error();
    if (!names)
        return names.error();
    QHash<AttachmentId, int> numbers;
    for (const Attachment &file : *files)
        numbers.insert(file.id, file.number);

    std::vector<AttachmentRow> rows;
    for (const Attachment &file : *files) {
        AttachmentRow row{file, (*names)(file.by), {}, std::nullopt};
        if (file.removed)
            row.removedByName = (*names)(file.removed->by);
        if (file.madeFrom && numbers.contains(*file.madeFrom))
            row.madeFromNumber = numbers.value(*file.madeFrom);
        rows.push_back(row);
    }
    return rows;
}

Result<Attachment> attachmentByNumber(Register &opened, RequestId request, int number)
{
    const Result<Attachment> found = opened.tables().attachments.withNumber(request, number);
    return found ? found : Result<Attachment>(found.error().with(QStringLiteral("number"), qint64{number}));
}

Result<void> eachAttachmentPiece(Register &opened, const Attachment &file, const std::function<Result<void>(const QByteArray &)> &take)
{
    if (file.removed)
        return Error(ErrorCode::FileMissing).with(QStringLiteral("kind"), QStringLiteral("removed")).with(QStringLiteral("number"), qint64{file.number});
    Sha256 hash;
    const Result<void> read = opened.tables().attachments.eachPiece(file.id, [&](const QByteArray &piece) {
        hash.add(piece);
        return take(piece);
    });
    if (!read)
        return read;
    if (hash.result() != file.sha256)
        return Error(ErrorCode::RegisterDamaged).with(QStringLiteral("part"), QStringLiteral("attachment"));
    return {};
}

Result<bool> asksForPortability(Register &opened, RequestId id)
{
    return opened.tables().requests.find(id).transform([](const Request &request) {
        const std::vector<Right> rights = currentRights(request);
        return std::find(rights.begin(), rights.end(), Right::Portability) != rights.end();
    });
}

Result<QByteArray> attachmentBytes(Register &opened, AttachmentId id)
{
    const Result<Attachment> file = opened.tables().attachments.find(id);
    if (!file)
        return file.error();
    QByteArray bytes;
    bytes.reserve(file->size);
    const Result<void> read = eachAttachmentPiece(opened, *file, [&](const QByteArray &piece) {
        bytes.append(piece);
        return Result<void>();
    });
    if (!read)
        return read.error();
    return bytes;
}

Result<RedactionBoxes> redactionBoxes(Register &opened, AttachmentId id)
{
    return opened.tables().redactions.of(id);
}

} // namespace balie
