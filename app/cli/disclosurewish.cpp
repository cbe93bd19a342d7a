// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/disclosurewish.h"

#include "app/cli/keepingwish.h"
#include "core/overview/recipientrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace balie {

namespace {

template <typename E>
Result<E> requiredWord(const CommandCall &call, const char *option)
{
    if (const Result<QString> given = call.requiredText(option); !given)
        return given.error();
    return call.word<E>(option).transform([](const std::optional<E> &word) { return *word; });
}

// Empty where it was left out.
Result<LongText> anyText(const CommandCall &call, const char *option)
{
    return call.has(option) ? textWish(call, option) : Result<LongText>(LongText());
}

Result<std::vector<DataCategory>> categoriesWish(const CommandCall &call)
{
    if (const Result<QString> given = call.requiredText("--data"); !given)
        return given.error();
    std::vector<DataCategory> categories;
    for (const QString &text : call.values("--data")) {
        const std::optional<DataCategory> category = fromWord<DataCategory>(text);
        if (!category)
            return notAWord<DataCategory>("--data", text);
        if (std::find(categories.begin(), categories.end(), *category) == categories.end())
            categories.push_back(*category);
    }
    std::sort(categories.begin(), categories.end());
    return categories;
}

Result<PersonNotice> noticeWish(const CommandCall &call)
{
    const Result<ToldWhen> when = requiredWord<ToldWhen>(call, "--told");
    if (!when)
        return when.error();
    const auto on = call.date("--told-on");
    if (!on)
        return on.error();
    return anyText(call, "--told-why").transform([&](const LongText &why) { return PersonNotice{*when, *on, why}; });
}

Result<std::optional<NoticeBan>> banWish(const CommandCall &call)
{
    if (!call.has("--ban-by"))
        return std::optional<NoticeBan>();
    const Result<ShortText> by = lineWish(call, "--ban-by");
    if (!by)
        return by.error();
    return call.date("--ban-until").transform([&](const std::optional<QDate> &until) { return std::optional(NoticeBan{*by, until}); });
}

Result<std::optional<CompelledDemand>> demandWish(const CommandCall &call)
{
    const auto force = call.word<DemandForce>("--demand");
    if (!force)
        return force.error();
    for (const Result<void> &step : {call.goWith({"--authority", "--demand-reference", "--demand-article", "--demand-approved-by", "--given", "--weighing", "--ban-by", "--ban-until"}, "--demand"),
                                     call.goWith({"--ban-until"}, "--ban-by")}) {
        if (!step)
            return step.error();
    }
    if (!*force)
        return std::optional<CompelledDemand>();
    std::vector<ShortText> lines;
    for (const char *option : {"--authority", "--demand-reference", "--demand-article", "--demand-approved-by"}) {
        const Result<ShortText> line = lineWish(call, option);
        if (!line)
            return line.error();
        lines.push_back(*line);
    }
    const Result<LongText> given = textWish(call, "--given");
    if (!given)
        return given.error();
    const Result<LongText> weighing = anyText(call, "--weighing");
    if (!weighing)
        return weighing.error();
    return banWish(call).transform([&](const std::optional<NoticeBan> &ban) {
        return std::optional(CompelledDemand{**force, lines[0], lines[1], lines[2], *given, lines[3], *weighing, ban});
    });
}

// One day of the four is enough to begin: what is missing is said by the rule.
Result<std::optional<ArrearsReport>> arrearsWish(const CommandCall &call)
{
    ArrearsReport report;
    bool isSaid = call.has("--refused");
    report.tenant = isSaid ? TenantsWord::Refused : TenantsWord::NotRefused;
    for (const auto &[option, day] : {std::pair<const char *, QDate *>("--contact-sought", &report.contactSought), {"--help-named", &report.helpNamed},
                                      {"--reminded", &report.reminded}, {"--offered", &report.offered}}) {
        const auto given = call.date(option);
        if (!given)
            return given.error();
        isSaid = isSaid || *given;
        *day = given->value_or(QDate());
    }
    return isSaid ? std::optional(report) : std::nullopt;
}

// Of whom: the person of a case, or so many of a group.
Result<void> sayWhom(Register &reg, const CommandCall &call, Disclosure &disclosure)
{
    const auto of = personWish(reg, call);
    if (!of)
        return of.error();
    if (*of)
        disclosure.person = (*of)->person;
    disclosure.group = call.text("--group");
    const auto persons = call.number("--persons", 1, Disclosure::mostPersons);
    disclosure.persons = persons ? persons->value_or(1) : 1;
    return persons ? Result<void>() : persons.error();
}

// The agreement that is in force on that day, where there is one.
std::optional<AgreementId> agreementOn(const Recipient &recipient, QDate day)
{
    const Agreement *agreement = recipient.agreementOn(day);
    return agreement ? std::optional(agreement->id) : std::nullopt;
}

struct Head
{
    Recipient recipient;
    QDate on;
    DisclosurePurpose purpose;
    LegalBasis basis;
};

Result<Head> headWish(Register &reg, const CommandCall &call)
{
    const auto organisation = organisationWish(reg, call);
    if (!organisation)
        return organisation.error();
    const Result<QString> name = call.requiredText("--recipient");
    if (!name)
        return name.error();
    const Result<Recipient> recipient = recipientByName(reg, *name, *organisation);
    if (!recipient)
        return recipient.error();
    const Result<QDate> on = call.requiredDate("--on");
    if (!on)
        return on.error();
    const auto purpose = requiredWord<DisclosurePurpose>(call, "--purpose");
    if (!purpose)
        return purpose.error();
    return requiredWord<LegalBasis>(call, "--basis").transform([&](LegalBasis basis) { return Head{*recipient, *on, *purpose, basis}; });
}

} // namespace

Result<Disclosure> disclosureWish(Register &reg, const CommandCall &call)
{
    const Result<Head> head = headWish(reg, call);
    if (!head)
        return head.error();
    const auto categories = categoriesWish(call);
    if (!categories)
        return categories.error();
    const Result<ShortText> decidedBy = call.has("--by") ? lineWish(call, "--by") : ShortText::from(reg.session().userName);
    if (!decidedBy)
        return decidedBy.error();
    const Result<LongText> why = anyText(call, "--why");
    if (!why)
        return why.error();
    const Result<PersonNotice> told = noticeWish(call);
    if (!told)
        return told.error();
    const auto demand = demandWish(call);
    if (!demand)
        return demand.error();
    const auto arrears = arrearsWish(call);
    if (!arrears)
        return arrears.error();
    Disclosure disclosure{.id = DisclosureId::create(Instant::fromMSecs(0)), .organisation = head->recipient.organisation, .recipient = head->recipient.id, .on = head->on,
                          .purpose = head->purpose, .why = *why, .basis = head->basis, .article = call.text("--article"), .categories = *categories,
                          .specialGround = call.text("--special-ground"), .approvedBy = call.text("--approved-by"), .agreement = agreementOn(head->recipient, head->on),
                          .decidedBy = *decidedBy, .reference = call.text("--reference"), .told = *told, .demand = *demand, .arrears = *arrears};
    const Result<void> whom = sayWhom(reg, call, disclosure);
    return whom ? Result<Disclosure>(disclosure) : whom.error();
}

std::vector<CommandOption> disclosureOptions()
{
    return {{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "whose recipient it is, where several organisations have one of that name")},
            {"--recipient", "NAME", QT_TRANSLATE_NOOP("Cli", "who got the data; needed")},
            {"--on", "DATE", QT_TRANSLATE_NOOP("Cli", "on which day; needed")},
            {"--person-of", "CASE", QT_TRANSLATE_NOOP("Cli", "about the person of that case")},
            {"--group", "TEXT", QT_TRANSLATE_NOOP("Cli", "or about whom, without a name of the register")},
            {"--persons", "N", QT_TRANSLATE_NOOP("Cli", "how many they are")},
            {"--purpose", "PURPOSE", QT_TRANSLATE_NOOP("Cli", "what for: maintenance, collection, ...; needed")},
            {"--data", "KIND", QT_TRANSLATE_NOOP("Cli", "which kinds of data: name, address, phone, ...; needed"), Repeats::InARow},
            {"--basis", "BASIS", QT_TRANSLATE_NOOP("Cli", "consent, contract, legal-obligation, vital-interests, public-task or legitimate-interests; needed")},
            {"--article", "TEXT", QT_TRANSLATE_NOOP("Cli", "which law or which interest")},
            {"--why", "TEXT", QT_TRANSLATE_NOOP("Cli", "why it was needed")},
            {"--special-ground", "TEXT", QT_TRANSLATE_NOOP("Cli", "the ground for data about health, crime and the like (Art. 9 and 10)")},
            {"--approved-by", "NAME", QT_TRANSLATE_NOOP("Cli", "who looked along at these")},
            {"--by", "NAME", QT_TRANSLATE_NOOP("Cli", "who decided; the user unless said")},
            {"--reference", "TEXT", QT_TRANSLATE_NOOP("Cli", "of a works order or a file there")},
            {"--told", "WHEN", QT_TRANSLATE_NOOP("Cli", "whether the person was told: beforehand, afterwards or not; needed")},
            {"--told-on", "DATE", QT_TRANSLATE_NOOP("Cli", "on which day")},
            {"--told-why", "TEXT", QT_TRANSLATE_NOOP("Cli", "why not")},
            {"--demand", "FORCE", QT_TRANSLATE_NOOP("Cli", "an authority asked for it: formal or voluntary")},
            {"--authority", "NAME", QT_TRANSLATE_NOOP("Cli", "which one")},
            {"--demand-reference", "TEXT", QT_TRANSLATE_NOOP("Cli", "its reference")},
            {"--demand-article", "TEXT", QT_TRANSLATE_NOOP("Cli", "the article that it named")},
            {"--given", "TEXT", QT_TRANSLATE_NOOP("Cli", "which fields exactly it got")},
            {"--demand-approved-by", "NAME", QT_TRANSLATE_NOOP("Cli", "who approved that")},
            {"--weighing", "TEXT", QT_TRANSLATE_NOOP("Cli", "the weighing of help that was voluntary")},
            {"--ban-by", "TEXT", QT_TRANSLATE_NOOP("Cli", "which law or order forbids to tell the person")},
            {"--ban-until", "DATE", QT_TRANSLATE_NOOP("Cli", "the last day of that")},
            {"--contact-sought", "DATE", QT_TRANSLATE_NOOP("Cli", "report of arrears: personal contact was sought")},
            {"--help-named", "DATE", QT_TRANSLATE_NOOP("Cli", "report of arrears: debt help was pointed out")},
            {"--reminded", "DATE", QT_TRANSLATE_NOOP("Cli", "report of arrears: a written reminder was sent")},
            {"--offered", "DATE", QT_TRANSLATE_NOOP("Cli", "report of arrears: it was offered to pass the data on")},
            {"--refused", nullptr, QT_TRANSLATE_NOOP("Cli", "report of arrears: the tenant refused that")}};
}

} // namespace balie
