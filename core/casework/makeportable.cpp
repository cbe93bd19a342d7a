// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/makeportable.h"

#include "core/casework/attachfile.h"
#include "core/domain/identity/bsnguard.h"
#include "core/domain/request/casestate.h"
#include "core/store/tables.h"
#include "core/wording/attachmentwords.h"

#include <algorithm>

namespace balie {

namespace {

Result<void> isAsked(const Request &request)
{
    const std::vector<Right> rights = currentRights(request);
    const RequestState state = stateOf(request.history);
    const Error notNow(ErrorCode::ActNotAllowedNow);
    if (std::find(rights.begin(), rights.end(), Right::Portability) == rights.end())
        return notNow.with(QStringLiteral("reason"), QStringLiteral("portability-not-asked"));
    if (state == RequestState::Withdrawn || state == RequestState::StruckOut)
        return notNow.with(QStringLiteral("reason"), QStringLiteral("portability-ended"));
    return {};
}

// By the datum, so that it can be found in a long table.
Result<void> holdNoNumber(const std::vector<PortableItem> &items)
{
    for (const PortableItem &item : items) {
        const QString said = item.subject.toString() + u'\n' + item.name.toString() + u'\n' + item.value.toString();
        if (const std::vector<ForbiddenFinding> found = forbiddenNumbersIn(said); !found.empty())
            return Error(ErrorCode::HoldsForbiddenNumber)
                .with(QStringLiteral("part"), QStringLiteral("portable"))
                .with(QStringLiteral("kind"), toWord(found.front().kind))
                .with(QStringLiteral("name"), item.name.toString());
    }
    return {};
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

Result<Attachment> store(Register &opened, UnitOfWork &unit, RequestId request, const QString &name, const QByteArray &bytes, const LongText &because)
{
    const Result<ExaminedFile> file = ExaminedFile::from(name, bytes);
    if (!file)
        return file.error();
    const Result<LongText> note = LongText::from(portableNote());
    if (!note)
        return note.error();
    const Instant now = opened.clock().now();
    const Attachment wanted{AttachmentId::create(now), request, 0, file->name(), file->kind(), file->bytes().size(), file->sha256(), file->pages(), now,
                            opened.session().user, *note, file->finding() ? because : LongText(), std::nullopt};
    return storeAttachment(opened, unit, wanted, file->bytes(), {});
}

} // namespace

Result<std::vector<Attachment>> makePortable(Register &opened, RequestId id, const std::vector<PortableItem> &items, const LongText &becauseItIsNone)
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
    if (const Result<void> free = becauseItIsNone.isEmpty() ? holdNoNumber(items) : Result<void>(); !free)
        return free.error();
    const Result<PortableData> data = dataOf(opened, *request, items);
    if (!data)
        return data.error();
    std::vector<Attachment> files;
    for (const auto &[ending, bytes] : {std::pair(QStringLiteral("json"), portableJson(*data)), std::pair(QStringLiteral("csv"), portableCsv(*data))}) {
        const Result<Attachment> file = store(opened, *unit, id, portableName(ending), bytes, becauseItIsNone);
        if (!file)
            return file.error();
        files.push_back(*file);
    }
    if (const Result<void> done = unit->commit(); !done)
        return done.error();
    return files;
}

} // namespace balie
