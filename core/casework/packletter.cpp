// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/packletter.h"

#include "core/documents/redactedcopy.h"
#include "core/domain/user/accesspolicy.h"
#include "core/exchange/lockedpaper.h"
#include "core/exchange/maildraft.h"
#include "core/overview/attachmentrows.h"
#include "core/overview/letterenclosures.h"
#include "core/overview/requestdossier.h"
#include "core/wording/letterwords.h"

#include <QJsonArray>

namespace balie {

namespace {

Result<std::vector<EnclosedFile>> filesOf(Register &opened, const std::vector<PossibleEnclosure> &chosen)
{
    std::vector<EnclosedFile> files;
    for (const PossibleEnclosure &one : chosen) {
        const Result<QByteArray> bytes = attachmentBytes(opened, one.file.id);
        if (!bytes)
            return bytes.error();
        files.push_back({one.name, *bytes, one.file.kind == AttachmentKind::Pdf});
    }
    return files;
}

// A picture that cannot be shown goes along as the file that it is.
void makePagesOfPictures(std::vector<EnclosedFile> &files, const std::vector<PossibleEnclosure> &chosen)
{
    for (std::size_t at = 0; at < files.size(); ++at) {
        if (!isPicture(chosen[at].file.kind))
            continue;
        const Result<PagedFile> picture = PagedFile::open(files[at].bytes, chosen[at].file.kind);
        if (!picture)
            continue;
        if (const Result<QByteArray> page = redactedCopy(*picture, {}))
            files[at] = {files[at].name, *page, true};
    }
}

QJsonObject logOf(const LetterPacking &packing, const std::vector<PossibleEnclosure> &chosen)
{
    QJsonObject log{{QStringLiteral("outlet"), toWord(packing.outlet)}};
    QJsonArray enclosed;
    for (const PossibleEnclosure &one : chosen)
        enclosed.append(QJsonObject{{QStringLiteral("number"), one.file.number}, {QStringLiteral("sha256"), QString::fromLatin1(one.file.sha256.toHex())}});
    if (!enclosed.isEmpty())
        log.insert(QStringLiteral("enclosed"), enclosed);
    return log;
}

Result<QByteArray> mailOf(Register &opened, const PackableLetter &letter, const QByteArray &paper, const std::vector<EnclosedFile> &files)
{
    const Result<RequestDossier> dossier = requestDossier(opened, letter.request);
    if (!dossier)
        return dossier.error();
    const Person &person = dossier->person;
    const QString reference = dossier->request.reference();
    const LetterWords words(letter.language);
    const bool toPerson = person.email && !dossier->request.representative && letter.kind != LetterKind::RecipientNotice && letter.kind != LetterKind::AuthorityCover;
    const auto brings = files.empty() ? LetterWords::Brings::Letter : LetterWords::Brings::LetterAndFiles;
    return mailFile({toPerson ? person.name.display() : QString(), toPerson ? person.email->toString() : QString(), QStringLiteral("%1 (%2)").arg(letter.subject, reference),
                     words.mailText(reference, letter.organisation, brings), QStringLiteral("%1.pdf").arg(reference), paper, files});
}

} // namespace

Result<PackedLetter> packLetter(Register &opened, const PackableLetter &letter, const QByteArray &paper, const LetterPacking &packing)
{
    if (!packing.along.empty()) {
        if (const Result<void> may = requirePermission(opened.session().role, Permission::Export); !may)
            return may.error();
    }
    const Result<std::vector<PossibleEnclosure>> chosen = chosenEnclosures(opened, letter.request, packing.along);
    if (!chosen)
        return chosen.error();
    Result<std::vector<EnclosedFile>> files = filesOf(opened, *chosen);
    if (!files)
        return files.error();
    PackedLetter packed{paper, {}, logOf(packing, *chosen)};
    Result<QByteArray> bytes = paper;
    if (packing.outlet == LetterOutlet::Email)
        bytes = mailOf(opened, letter, paper, *files);
    if (packing.outlet == LetterOutlet::Locked) {
        packed.password = paperPassword();
        makePagesOfPictures(*files, *chosen);
        bytes = lockedPaper(paper, packed.password, *files);
    }
    if (!bytes)
        return bytes.error();
    packed.bytes = *bytes;
    return packed;
}

} // namespace balie
