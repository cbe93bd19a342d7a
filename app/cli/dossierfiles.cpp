// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dossierfiles.h"

#include "core/overview/attachmentrows.h"
#include "core/overview/requestdossier.h"

#include <algorithm>

namespace balie {

namespace {

Result<RequestId> caseOf(Register &reg, const QString &reference, const std::vector<RequestId> &cases)
{
    if (reference.isEmpty())
        return cases.front();
    const Result<RequestId> named = requestByReference(reg, reference);
    if (named && std::find(cases.begin(), cases.end(), *named) == cases.end())
        return Error(ErrorCode::RequestUnknown).with(QStringLiteral("reference"), reference.left(40));
    return named;
}

Result<AttachmentId> attachmentNamed(Register &reg, const char *option, const QString &text, const std::vector<RequestId> &cases)
{
    bool isNumber = false;
    const int number = text.section(u'/', -1).toInt(&isNumber);
    if (!isNumber || number < 1)
        return Error(ErrorCode::NotANumber).with(QStringLiteral("option"), QString::fromLatin1(option)).with(QStringLiteral("text"), text.left(40));
    return caseOf(reg, text.section(u'/', 0, -2), cases)
        .and_then([&](RequestId request) { return attachmentByNumber(reg, request, number); })
        .transform([](const Attachment &file) { return file.id; });
}

} // namespace

Result<std::vector<AttachmentWish>> attachmentWishes(Register &reg, const CommandCall &call, const std::vector<RequestId> &cases)
{
    std::vector<AttachmentWish> wishes;
    for (const char *option : {"--without-attachment", "--as-picture"}) {
        for (const QString &text : call.values(option)) {
            const Result<AttachmentId> file = attachmentNamed(reg, option, text, cases);
            if (!file)
                return file.error();
            const bool comes = qstrcmp(option, "--as-picture") == 0;
            if (!wishFor(*file, wishes))
                wishes.push_back({*file, comes, comes ? std::optional(true) : std::nullopt});
        }
    }
    return wishes;
}

} // namespace balie
