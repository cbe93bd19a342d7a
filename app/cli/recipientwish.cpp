// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recipientwish.h"

#include "app/cli/keepingwish.h"

#include <QCoreApplication>

namespace balie {

namespace {

Result<void> sayRole(const CommandCall &call, Recipient &recipient)
{
    const auto role = call.word<DecidedRole>("--role");
    if (!role)
        return role.error();
    if (!*role)
        return {};
    const Result<ShortText> by = lineWish(call, "--by");
    if (!by)
        return by.error();
    const Result<QDate> on = call.requiredDate("--on");
    if (on)
        recipient.role = RoleDecision{**role, *by, *on};
    return on ? Result<void>() : on.error();
}

Result<void> sayPlace(const CommandCall &call, Recipient &recipient)
{
    if (call.has("--country")) {
        const Result<Country> country = Country::from(call.text("--country"));
        if (!country)
            return country.error().with(QStringLiteral("option"), QStringLiteral("--country")).with(QStringLiteral("allowed"), QStringLiteral("NL, BE, DE, NO, US, ..."));
        recipient.country = *country;
    }
    const auto ground = call.word<TransferGround>("--transfer");
    if (!ground)
        return ground.error();
    if (!*ground)
        return {};
    const Result<LongText> words = textWish(call, "--transfer-words");
    if (words)
        recipient.transfer = Transfer{**ground, *words};
    return words ? Result<void>() : words.error();
}

Result<void> sayAgreement(const CommandCall &call, Instant now, Recipient &recipient)
{
    const auto kind = call.word<AgreementKind>("--agreement");
    if (!kind)
        return kind.error();
    if (!*kind)
        return {};
    const Result<QDate> signedOn = call.requiredDate("--signed-on");
    if (!signedOn)
        return signedOn.error();
    const auto until = call.date("--until");
    if (!until)
        return until.error();
    std::optional<ShortText> copy;
    if (call.has("--copy")) {
        const Result<ShortText> where = lineWish(call, "--copy");
        if (!where)
            return where.error();
        copy = *where;
    }
    recipient.agreements.push_back({AgreementId::create(now), **kind, *signedOn, *until, copy});
    return {};
}

Result<void> sayRest(const CommandCall &call, Recipient &recipient)
{
    if (call.has("--name")) {
        const Result<ShortText> name = lineWish(call, "--name");
        if (!name)
            return name.error();
        recipient.name = *name;
    }
    if (call.has("--listed-as"))
        recipient.listedAs = call.text("--listed-as");
    if (call.has("--contact"))
        recipient.contact = call.text("--contact");
    if (call.has("--note")) {
        const Result<LongText> note = textWish(call, "--note");
        if (!note)
            return note.error();
        recipient.note = *note;
    }
    const auto ended = call.date("--ended");
    if (!ended)
        return ended.error();
    recipient.ended = call.has("--off") ? std::nullopt : *ended ? *ended : recipient.ended;
    return {};
}

} // namespace

Result<Recipient> recipientWish(const CommandCall &call, Instant now, Recipient recipient)
{
    const auto kind = call.word<RecipientKind>("--kind");
    if (!kind)
        return kind.error();
    recipient.kind = kind->value_or(recipient.kind);
    for (const Result<void> &step : {call.notTogether("--ended", "--off"), call.goWith({"--by", "--on"}, "--role"), call.goWith({"--transfer-words"}, "--transfer"),
                                     call.goWith({"--signed-on", "--until", "--copy"}, "--agreement"), sayRole(call, recipient), sayPlace(call, recipient), sayAgreement(call, now, recipient), sayRest(call, recipient)}) {
        if (!step)
            return step.error();
    }
    return recipient;
}

std::vector<CommandOption> recipientOptions()
{
    return {{"--name", "NAME", QT_TRANSLATE_NOOP("Cli", "another name")},
            {"--kind", "KIND", QT_TRANSLATE_NOOP("Cli", "contractor, bailiff, municipality, police, authority, care, software, ...")},
            {"--role", "ROLE", QT_TRANSLATE_NOOP("Cli", "processor, independent or joint, as it was decided")},
            {"--by", "NAME", QT_TRANSLATE_NOOP("Cli", "who decided that")},
            {"--on", "DATE", QT_TRANSLATE_NOOP("Cli", "on which day")},
            {"--country", "CODE", QT_TRANSLATE_NOOP("Cli", "where the data go, in two letters: NL, US")},
            {"--transfer", "GROUND", QT_TRANSLATE_NOOP("Cli", "why they may leave Europe: adequacy, safeguards, binding-rules or exception")},
            {"--transfer-words", "TEXT", QT_TRANSLATE_NOOP("Cli", "which decision or clauses: what a person is told of it")},
            {"--listed-as", "TEXT", QT_TRANSLATE_NOOP("Cli", "the recipient in the statement that it falls under, as it stands there in Dutch")},
            {"--agreement", "KIND", QT_TRANSLATE_NOOP("Cli", "a further agreement: processor, joint, covenant or contract")},
            {"--signed-on", "DATE", QT_TRANSLATE_NOOP("Cli", "its day")},
            {"--until", "DATE", QT_TRANSLATE_NOOP("Cli", "its last day")},
            {"--copy", "TEXT", QT_TRANSLATE_NOOP("Cli", "where the signed copy lies")},
            {"--contact", "TEXT", QT_TRANSLATE_NOOP("Cli", "where a notice goes (Art. 19)")},
            {"--note", "TEXT", QT_TRANSLATE_NOOP("Cli", "a note")},
            {"--ended", "DATE", QT_TRANSLATE_NOOP("Cli", "the last day on which it got data")},
            {"--off", nullptr, QT_TRANSLATE_NOOP("Cli", "it did not end after all")}};
}

} // namespace balie
