// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/makeportable.h"

#include "core/casework/attachfile.h"
#include "core/store/tables.h"
#include "core/wording/attachmentwords.h"

#include <algorithm>

namespace balie {

namespace {

Result<void> isAsked(const Request &request)
{
    const std::vector<Right> rights = currentRights(request);
    if (std::find(rights.begin(), rights.end(), Right::Portability) != rights.end())
        return {};
    return Error(ErrorCode::ActNotAllowedNow).with(QStringLiteral("reason"), QStringLiteral("portability-not-asked"));
}

Result<PortableData> dataOf(Register &opened, const Request &request, const std::vector<PortableItem> &items)
{
    const Result<Person> person = opened.tables().persons.find(request.person);
    if (!person)
        return person.error();
    const Result<Organisation> organisation = opened.tables().organisations.find(request.organisation);
    if (!organisation)
        return organisation.error();
    return PortableData{organisation->name.toString(), person->name.display(), request.reference(), opened.today(), items};
}

Result<Attachment> store(Register &opened, UnitOfWork &unit, RequestId request, const QString &name, const QByteArray &bytes)
{
    const Result<ExaminedFile> file = ExaminedFile::from(name, bytes);
    if (!file)
        return file.error();
    if (file->finding())
        return Error(ErrorCode::HoldsForbiddenNumber).with(QStringLiteral("part"), QStringLiteral("portable")).with(QStringLiteral("kind"), toWord(file->finding()->kind));
    const Result<LongText> note = LongText::from(portableNote());
    if (!note)
        return note.error();
    const Instant now = opened.clock().now();
    const Attachment wanted{AttachmentId::create(now), request, 0, file->name(), file->kind(), file->bytes().size(), file->sha256(), file->pages(), now,
                            opened.session().user, *note, {}, std::nullopt};
    return storeAttachment(opened, unit, wanted, file->bytes(), {});
}

} // namespace

Result<std::vector<Attachment>> makePortable(Register &opened, RequestId id, const std::vector<PortableItem> &items)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Act);
    if (!unit)
        return unit.error();
    const Result<Request> request = opened.tables().requests.find(id);
    if (!request)
        return request.error();
    if (const Result<void> asked = isAsked(*request); !asked)
        return asked.error();
    if (items.empty())
        return Error(ErrorCode::Empty).with(QStringLiteral("kind"), QStringLiteral("file"));
    const Result<PortableData> data = dataOf(opened, *request, items);
    if (!data)
        return data.error();
    std::vector<Attachment> files;
    for (const auto &[ending, bytes] : {std::pair(QStringLiteral("json"), portableJson(*data)), std::pair(QStringLiteral("csv"), portableCsv(*data))}) {
        const Result<Attachment> file = store(opened, *unit, id, portableName(ending), bytes);
        if (!file)
            return file.error();
        files.push_back(*file);
    }
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return files;
}

} // namespace balie
