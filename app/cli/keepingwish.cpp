// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keepingwish.h"

#include "core/overview/organisationrows.h"

namespace balie {

Result<std::optional<OrganisationId>> organisationWish(Register &reg, const CommandCall &call)
{
    if (!call.has("--organisation"))
        return std::optional<OrganisationId>();
    return organisationByName(reg, call.text("--organisation")).transform([](const Organisation &named) { return std::optional(named.id); });
}

static Result<std::optional<Request>> requestOf(Register &reg, const CommandCall &call, const char *option)
{
    if (!call.has(option))
        return std::optional<Request>();
    return requestByReference(reg, call.text(option))
        .and_then([&](RequestId id) { return requestDossier(reg, id); })
        .transform([](const RequestDossier &dossier) { return std::optional(dossier.request); });
}

Result<std::optional<Request>> personWish(Register &reg, const CommandCall &call)
{
    return requestOf(reg, call, "--person-of");
}

Result<std::optional<Request>> caseWish(Register &reg, const CommandCall &call)
{
    return requestOf(reg, call, "--case");
}

Result<RetentionItemId> itemWish(const CommandCall &call)
{
    if (call.arguments().isEmpty())
        return wrongUsage(UsageProblem::ArgumentMissing).with(QStringLiteral("argument"), QStringLiteral("ITEM"));
    const Result<RetentionItemId> item = RetentionItemId::from(call.argument(0));
    return item ? item : Error(ErrorCode::RetentionItemUnknown);
}

template <typename Text>
static Result<Text> textOf(const CommandCall &call, const char *option)
{
    const Result<QString> given = call.requiredText(option);
    if (!given)
        return given.error();
    const Result<Text> text = Text::from(*given);
    return text ? text : Result<Text>(text.error().with(QStringLiteral("option"), QString::fromLatin1(option)));
}

Result<ShortText> lineWish(const CommandCall &call, const char *option)
{
    return textOf<ShortText>(call, option);
}

Result<LongText> textWish(const CommandCall &call, const char *option)
{
    return textOf<LongText>(call, option);
}

} // namespace balie
