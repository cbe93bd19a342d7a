// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paperfile.h"

#include "core/platform/durablefile.h"
#include "core/platform/registerfolder.h"

#include <QFileInfo>

#include <algorithm>

namespace balie {

Result<void> isOneAnswer(CommandCall &call, const QString &file, const QString &named)
{
    if (file != u"-" || !call.out().isJson())
        return {};
    return wrongUsage(UsageProblem::OptionsExclude)
        .with(QStringLiteral("option"), named)
        .with(QStringLiteral("other"), QStringLiteral("--json"));
}

static bool hasEndingOf(const QString &file, std::initializer_list<QStringView> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&file](QStringView ending) { return file.endsWith(ending, Qt::CaseInsensitive); });
}

Result<void> mayBePaper(const QString &file, PaperEnding ending)
{
    const QFileInfo there(file);
    const Error unwritable = Error(ErrorCode::FileUnwritable).with(QStringLiteral("file"), file);
    if (file == u"-")
        return {};
    if (there.isDir())
        return unwritable.with(QStringLiteral("problem"), QStringLiteral("is-a-folder"));
    if (there.isSymLink() || (there.exists() && !there.isFile()))
        return unwritable.with(QStringLiteral("kind"), QStringLiteral("no-file"));
    if (const Result<void> outside = checkOutsideRegister(file); !outside)
        return outside;
    if (ending == PaperEnding::Any)
        return {};
    if (ending == PaperEnding::List)
        return hasEndingOf(file, {u".csv", u".xlsx", u".json"}) ? Result<void>() : Result<void>(wrongUsage(UsageProblem::NotAList).with(QStringLiteral("text"), file));
    const bool isMail = ending == PaperEnding::PdfOrMail && file.endsWith(u".eml", Qt::CaseInsensitive);
    if (!isMail && !file.endsWith(u".pdf", Qt::CaseInsensitive))
        return wrongUsage(UsageProblem::NotAPdf).with(QStringLiteral("text"), file);
    return {};
}

Result<void> writePaper(CommandCall &call, const QString &file, const QByteArray &bytes, PaperEnding ending)
{
    if (file == u"-") {
        call.out().bytes(bytes);
        return {};
    }
    if (const Result<void> may = mayBePaper(file, ending); !may)
        return may;
    return writeAmongOthers(file, bytes);
}

} // namespace balie
