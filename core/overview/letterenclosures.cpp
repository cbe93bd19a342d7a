// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/letterenclosures.h"

#include "core/store/tables.h"
#include "core/wording/attachmentwords.h"

#include <algorithm>
#include <array>

namespace balie {

namespace {

// Of any of the decisions that the letter tells.
bool holds(const QMap<QString, QString> &facts, const QString &condition)
{
    for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact) {
        if (fact.key().section(u'/', -1) == condition && !fact->isEmpty())
            return true;
    }
    return false;
}

bool hasCopy(const std::vector<Attachment> &files, const Attachment &original)
{
    return std::any_of(files.begin(), files.end(), [&](const Attachment &one) { return !one.removed && one.madeFrom == original.id; });
}

// A copy that was made anew takes the place of the one before.
bool isLastCopy(const std::vector<PossibleEnclosure> &files, const Attachment &copy)
{
    return std::none_of(files.begin(), files.end(), [&](const PossibleEnclosure &one) { return one.file.madeFrom == copy.madeFrom && one.file.number > copy.number; });
}

std::vector<PossibleEnclosure> possibleOf(const std::vector<Attachment> &files, const QString &reference)
{
    std::vector<PossibleEnclosure> possible;
    for (const Attachment &file : files) {
        if (!file.removed && !hasCopy(files, file))
            possible.push_back({file, fileNameOutside(reference, file.number, file.kind, file.name)});
    }
    return possible;
}

// They may have been made more than once: the last says what the person gets.
void meanToTakeAlong(std::vector<PossibleEnclosure> &files)
{
    for (const QString &ending : {QStringLiteral(".json"), QStringLiteral(".csv")}) {
        const auto last = std::find_if(files.rbegin(), files.rend(), [&](const PossibleEnclosure &one) {
            return one.name.endsWith(ending) && isPortableNote(one.file.note.toString());
        });
        if (last != files.rend())
            last->isMeant = true;
    }
}

Error notThat(const char *reason, const Attachment &file)
{
    return Error(ErrorCode::LetterDoesNotFit).with(QStringLiteral("reason"), QString::fromLatin1(reason)).with(QStringLiteral("number"), qint64{file.number});
}

} // namespace

std::vector<AttachmentId> LetterEnclosures::meant() const
{
    std::vector<AttachmentId> ids;
    for (const PossibleEnclosure &one : files) {
        if (one.isMeant)
            ids.push_back(one.file.id);
    }
    return ids;
}

Result<LetterEnclosures> letterEnclosures(Register &opened, RequestId id, const QMap<QString, QString> &facts)
{
    const Result<Request> request = opened.tables().requests.find(id);
    if (!request)
        return request.error();
    const Result<std::vector<Attachment>> files = opened.tables().attachments.of(id);
    if (!files)
        return files.error();
    const bool givesCopy = holds(facts, QStringLiteral("?decision.isAccess"));
    const bool givesFile = holds(facts, QStringLiteral("?decision.isPortability"));
    LetterEnclosures enclosures{possibleOf(*files, request->reference()), givesCopy || givesFile};
    for (PossibleEnclosure &one : enclosures.files)
        one.isMeant = givesCopy && one.file.madeFrom && isLastCopy(enclosures.files, one.file);
    if (givesFile)
        meanToTakeAlong(enclosures.files);
    return enclosures;
}

Result<std::vector<PossibleEnclosure>> chosenEnclosures(Register &opened, RequestId request, const std::vector<AttachmentId> &chosen)
{
    const Result<LetterEnclosures> all = letterEnclosures(opened, request, {});
    if (!all)
        return all.error();
    std::vector<PossibleEnclosure> files;
    qint64 bytes = 0;
    for (const AttachmentId &id : chosen) {
        const auto found = std::find_if(all->files.begin(), all->files.end(), [&](const PossibleEnclosure &one) { return one.file.id == id; });
        if (found == all->files.end()) {
            const Result<Attachment> file = opened.tables().attachments.find(id);
            const Error missing = Error(ErrorCode::FileMissing).with(QStringLiteral("kind"), QStringLiteral("attachment"));
            if (!file || file->request != request)
                return file ? missing : file.error();
            return file->removed ? missing.with(QStringLiteral("kind"), QStringLiteral("removed")).with(QStringLiteral("number"), qint64{file->number}) : notThat("original", *file);
        }
        bytes += found->file.size;
        files.push_back(*found);
    }
    if (bytes > mostEnclosed)
        return Error(ErrorCode::FileTooLarge).with(QStringLiteral("kind"), QStringLiteral("enclosed")).with(QStringLiteral("limit"), mostEnclosed / (1024 * 1024));
    return files;
}

} // namespace balie
