// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/exportattachment.h"

#include "core/casework/attachfile.h"
#include "core/overview/attachmentrows.h"
#include "core/platform/newfile.h"
#include "core/platform/ownfolder.h"
#include "core/platform/registerfolder.h"
#include "core/store/tables.h"

#include <QDir>

namespace balie {

namespace {

Result<void> log(Register &opened, const Attachment &file, const QString &reference)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    if (const Result<void> said = unit->audit(QStringLiteral("attachment-exported"), QStringLiteral("request"), file.request.toString(), logOf(file, reference)); !said)
        return said;
    return unit->commit();
}

Result<void> write(Register &opened, const Attachment &file, NewFile &target)
{
    const Result<void> written = eachAttachmentPiece(opened, file, [&](const QByteArray &piece) { return target.write(piece); });
    return written ? target.keep() : written;
}

} // namespace

Result<QString> exportAttachment(Register &opened, AttachmentId id, const QString &folder)
{
    const Result<Attachment> file = presentAttachment(opened, id);
    if (!file)
        return file.error();
    const Result<Request> request = opened.tables().requests.find(file->request);
    if (!request)
        return request.error();
    if (const Result<void> there = checkFolder(folder); !there)
        return there.error();
    const QString path = QDir(folder).filePath(fileNameOutside(request->reference(), file->number, file->kind, file->name));
    if (const Result<void> outside = checkOutsideRegister(path); !outside)
        return outside.error();
    if (const Result<void> logged = log(opened, *file, request->reference()); !logged)
        return logged.error();
    Result<NewFile> target = NewFile::create(path);
    if (!target)
        return target.error();
    if (const Result<void> written = write(opened, *file, *target); !written)
        return written.error();
    return path;
}

} // namespace balie
