// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/disclosurefilter.h"

#include "app/cli/keepingwish.h"
#include "core/overview/recipientrows.h"

#include <QCoreApplication>

namespace balie {

static Result<void> readWords(const CommandCall &call, DisclosureQuery &query)
{
    const auto kind = call.word<RecipientKind>("--kind");
    if (!kind)
        return kind.error();
    const auto purpose = call.word<DisclosurePurpose>("--purpose");
    if (!purpose)
        return purpose.error();
    const auto basis = call.word<LegalBasis>("--basis");
    if (!basis)
        return basis.error();
    const auto notice = call.word<NoticeState>("--notice");
    if (!notice)
        return notice.error();
    query.kind = *kind;
    query.purpose = *purpose;
    query.basis = *basis;
    query.notice = *notice;
    query.onlySpecial = call.has("--special");
    return {};
}

static Result<void> readDays(const CommandCall &call, DisclosureQuery &query)
{
    const auto from = call.date("--from");
    if (!from)
        return from.error();
    const auto until = call.date("--until");
    if (!until)
        return until.error();
    query.on = {*from, *until};
    return {};
}

static Result<void> readWhom(Register &reg, const CommandCall &call, DisclosureQuery &query)
{
    const auto organisation = organisationWish(reg, call);
    if (!organisation)
        return organisation.error();
    query.organisation = *organisation;
    if (call.has("--recipient")) {
        const Result<Recipient> recipient = recipientByName(reg, call.text("--recipient"), *organisation);
        if (!recipient)
            return recipient.error();
        query.recipient = recipient->id;
    }
    const auto of = personWish(reg, call);
    if (!of)
        return of.error();
    if (*of)
        query.person = (*of)->person;
    return {};
}

Result<DisclosureQuery> disclosureQuery(Register &reg, const CommandCall &call)
{
    DisclosureQuery query;
    for (const Result<void> &step : {readWhom(reg, call, query), readWords(call, query), readDays(call, query)}) {
        if (!step)
            return step.error();
    }
    const auto limit = call.number("--limit", 1, 1000);
    if (!limit)
        return limit.error();
    query.limit = limit->value_or(query.limit);
    query.after = call.text("--after");
    return query;
}

std::vector<CommandOption> disclosureFilters()
{
    return {{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "only of this organisation")},
            {"--recipient", "NAME", QT_TRANSLATE_NOOP("Cli", "only to this recipient")},
            {"--kind", "KIND", QT_TRANSLATE_NOOP("Cli", "only to recipients of this kind: contractor, bailiff, ...")},
            {"--person-of", "CASE", QT_TRANSLATE_NOOP("Cli", "everything about the person of that case")},
            {"--purpose", "PURPOSE", QT_TRANSLATE_NOOP("Cli", "only for this: maintenance, collection, ...")},
            {"--basis", "BASIS", QT_TRANSLATE_NOOP("Cli", "only on this basis: contract, legal-obligation, ...")},
            {"--notice", "STATE", QT_TRANSLATE_NOOP("Cli", "only where telling the person is in-order, owed or banned")},
            {"--special", nullptr, QT_TRANSLATE_NOOP("Cli", "only with data of Art. 9 or 10")},
            {"--from", "DATE", QT_TRANSLATE_NOOP("Cli", "from this day on")},
            {"--until", "DATE", QT_TRANSLATE_NOOP("Cli", "until this day")}};
}

} // namespace balie
