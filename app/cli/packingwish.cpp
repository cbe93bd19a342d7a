// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packingwish.h"

#include "core/overview/attachmentrows.h"
#include "core/overview/letterenclosures.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const QString none = QStringLiteral("none");

Result<std::vector<int>> numbersIn(const QStringList &values)
{
    std::vector<int> numbers;
    for (const QString &value : values) {
        if (value == none && values.size() == 1)
            continue;
        bool isNumber = false;
        numbers.push_back(value.toInt(&isNumber));
        if (!isNumber)
            return Error(ErrorCode::NotANumber).with(QStringLiteral("option"), QStringLiteral("--enclose")).with(QStringLiteral("text"), value.left(40));
    }
    return numbers;
}

} // namespace

Result<PackingWish> readPacking(const CommandCall &call, const QString &file)
{
    const bool isMail = file.endsWith(u".eml", Qt::CaseInsensitive);
    const bool isLocked = call.has("--lock");
    if (isLocked && (isMail || file == u"-")) // its password would stand in the same place
        return wrongUsage(UsageProblem::OptionsExclude).with(QStringLiteral("option"), QStringLiteral("--lock")).with(QStringLiteral("other"), isMail ? QStringLiteral(".eml") : file);
    if (call.has("--enclose") && !isMail && !isLocked)
        return wrongUsage(UsageProblem::OptionMissing).with(QStringLiteral("option"), QStringLiteral("--lock"));
    PackingWish wish{isMail ? LetterOutlet::Email : isLocked ? LetterOutlet::Locked : LetterOutlet::File};
    if (!call.has("--enclose"))
        return wish;
    return numbersIn(call.values("--enclose")).transform([&](const std::vector<int> &numbers) {
        wish.enclosed = numbers;
        return wish;
    });
}

Result<LetterPacking> packingOf(CommandCall &call, Register &opened, const LetterOrder &order, const PackingWish &wish)
{
    LetterPacking packing{wish.outlet};
    if (wish.outlet == LetterOutlet::File)
        return packing;
    const Result<FilledOrder> filled = fillLetter(opened, order);
    if (!filled)
        return filled.error();
    const Result<LetterEnclosures> enclosures = letterEnclosures(opened, order.request, filled->filled.facts);
    if (!enclosures)
        return enclosures.error();
    packing.along = wish.enclosed ? std::vector<AttachmentId>() : enclosures->meant();
    for (int number : wish.enclosed.value_or(std::vector<int>())) {
        const Result<Attachment> file = attachmentByNumber(opened, order.request, number);
        if (!file)
            return file.error();
        packing.along.push_back(file->id);
    }
    if (enclosures->promised && packing.along.empty())
        call.out().warning(Cli::tr("The letter says that data go along with it, and nothing does. Name the attachments with --enclose, or send them otherwise."));
    return packing;
}

} // namespace balie
