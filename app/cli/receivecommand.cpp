// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// receive: a new case.
#include "app/cli/casejson.h"
#include "app/cli/commandcall.h"
#include "app/cli/registeraccess.h"
#include "app/cli/saidact.h"
#include "app/cli/wrongoption.h"
#include "core/casework/receiverequest.h"
#include "core/domain/person/contactfields.h"
#include "core/overview/organisationrows.h"
#include "core/overview/personrows.h"
#include "core/overview/requestdossier.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

bool hasProfile(const OrganisationRow &row, const CommandCall &call)
{
    return !call.has("--profile") || row.current.profile.id == call.text("--profile");
}

Result<OrganisationId> organisationNamed(const CommandCall &call, Register &reg, const std::vector<OrganisationRow> &rows)
{
    const Result<Organisation> named = organisationByName(reg, call.text("--organisation"));
    if (!named)
        return named.error();
    for (const OrganisationRow &row : rows) {
        if (row.organisation.id == named->id && !hasProfile(row, call)) {
            return wrongUsage(UsageProblem::OptionsDisagree)
                .with(QStringLiteral("option"), QStringLiteral("--organisation")).with(QStringLiteral("other"), QStringLiteral("--profile"))
                .with(QStringLiteral("text"), row.current.profile.id);
        }
    }
    return named->id;
}

// Which organisation is meant: by name, by profile, or the only one.
Result<OrganisationId> organisationFor(const CommandCall &call, Register &reg)
{
    const Result<std::vector<OrganisationRow>> rows = organisationRows(reg);
    if (!rows)
        return rows.error();
    if (call.has("--organisation"))
        return organisationNamed(call, reg, *rows);
    QStringList names;
    std::optional<OrganisationId> found;
    for (const OrganisationRow &row : *rows) {
        if (!hasProfile(row, call))
            continue;
        names.append(row.organisation.name.toString());
        found = row.organisation.id;
    }
    if (names.size() > 1)
        return wrongUsage(UsageProblem::SeveralOrganisations).with(QStringLiteral("organisations"), names.join(QStringLiteral(", ")));
    if (!found)
        return Error(ErrorCode::OrganisationUnknown).with(QStringLiteral("name"), call.text("--profile"));
    return *found;
}

// Of somebody who is in the register already.
Result<std::optional<Request>> earlierCase(const CommandCall &call, Register &reg)
{
    if (!call.has("--person-of"))
        return std::optional<Request>();
    return requestByReference(reg, call.text("--person-of")).and_then([&](RequestId id) { return requestDossier(reg, id); }).transform([](const RequestDossier &dossier) {
        return std::optional(dossier.request);
    });
}

Result<NewPerson> newPersonFrom(const CommandCall &call)
{
    const Result<PersonName> name = call.requiredText("--name").and_then(PersonName::from);
    if (!name)
        return name.error().with(QStringLiteral("option"), QStringLiteral("--name"));
    NewPerson person{*name, std::nullopt, std::nullopt, std::nullopt};
    if (!call.has("--contact"))
        return person;
    const QString contact = call.text("--contact");
    const bool isEmail = contact.contains(u'@');
    const Result<std::optional<ShortText>> typed = isEmail ? emailTyped(contact) : telephoneTyped(contact);
    if (!typed)
        return typed.error().with(QStringLiteral("option"), QStringLiteral("--contact"));
    (isEmail ? person.email : person.telephone) = *typed;
    return person;
}

// Everything but the organisation and who is known, which only the open register knows.
Result<Receipt> receiptFrom(const CommandCall &call, OrganisationId organisation, const std::optional<PersonId> &known)
{
    using Who = std::variant<PersonId, NewPerson>;
    for (const char *other : {"--name", "--contact"}) {
        if (const Result<void> apart = call.notTogether("--person-of", other); !apart)
            return apart.error();
    }
    const Result<Who> person = known ? Result<Who>(*known) : newPersonFrom(call).transform([](const NewPerson &one) { return Who(one); });
    if (!person)
        return person.error();
    const Result<std::vector<Right>> rights = readRights(call);
    if (!rights)
        return rights.error();
    const Result<QDate> received = call.requiredDate("--received");
    if (!received)
        return received.error();
    const Result<std::optional<Channel>> channel = call.requiredText("--channel").and_then([&](const QString &) { return call.word<Channel>("--channel"); });
    if (!channel)
        return channel.error();
    const Result<LongText> words = LongText::from(call.text("--text"));
    if (!words)
        return words.error().with(QStringLiteral("option"), QStringLiteral("--text"));
    Receipt receipt{organisation, *person, *rights, **channel, *received, std::nullopt, *words, std::nullopt,
                    std::nullopt, std::nullopt, std::nullopt, std::nullopt, NumberGate::Refuse};
    if (call.has("--mask"))
        receipt.numbers = NumberGate::Mask;
    return receipt;
}

// Whether it may be somebody who is here already: a case holds what is kept of its own person alone.
Result<bool> isLikelyHere(Register &reg, const Receipt &receipt)
{
    const auto *person = std::get_if<NewPerson>(&receipt.person);
    if (!person)
        return false;
    const auto text = [](const std::optional<ShortText> &some) { return some ? some->toString() : QString(); };
    return likelyPersons(reg, receipt.organisation, {person->name.display(), {}, {}, text(person->email), text(person->telephone)}, 1).transform([](const std::vector<LikelyPerson> &likely) {
        return !likely.empty() && likely.front().match.likeness() == Likeness::Likely;
    });
}

Result<ExitCode> receive(CommandCall &call)
{
    // The options are looked at before the half second that opening a register takes.
    const Instant never = Instant::fromMSecs(0);
    const auto anybody = call.has("--person-of") ? std::optional(PersonId::create(never)) : std::nullopt;
    if (const Result<Receipt> sound = receiptFrom(call, OrganisationId::create(never), anybody); !sound)
        return sound.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    bool isLikely = false;
    const Result<ActDone> done = access->run([&](Register &reg) -> Result<ActDone> {
        const Result<std::optional<Request>> earlier = earlierCase(call, reg);
        if (!earlier)
            return earlier.error();
        const bool isSaid = !*earlier || call.has("--organisation") || call.has("--profile");
        const Result<OrganisationId> organisation = isSaid ? organisationFor(call, reg) : (*earlier)->organisation;
        if (!organisation)
            return organisation.error();
        const Result<Receipt> receipt = receiptFrom(call, *organisation, *earlier ? std::optional((*earlier)->person) : std::nullopt);
        const Result<bool> likely = receipt ? isLikelyHere(reg, *receipt) : Result<bool>(receipt.error());
        if (!likely)
            return likely.error();
        isLikely = *likely;
        return receiveRequest(reg, *receipt);
    });
    if (done && isLikely)
        call.out().warning(Cli::tr("Somebody like this is in the register already. If it is the same person, merge the two on the page Persons: until then this case holds nothing of what is kept of the other."));
    return done ? Result<ExitCode>(sayDone(*done, call.out())) : namingOption(done.error());
}

} // namespace

Command receiveCommand()
{
    return {"receive", "", QT_TRANSLATE_NOOP("Cli", "a new case"),
        {
            {"--profile", "ID", QT_TRANSLATE_NOOP("Cli", "the organisation; see the command profiles")},
            {"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "the organisation by its name, when the register holds several")},
            {"--right", "RIGHT", QT_TRANSLATE_NOOP("Cli", "what is asked; may be given several times"), Repeats::InARow},
            {"--received", "DATE", QT_TRANSLATE_NOOP("Cli", "the day on which the request was received")},
            {"--channel", "CHANNEL", QT_TRANSLATE_NOOP("Cli", "phone, email, letter, form, portal or counter")},
            {"--name", "NAME", QT_TRANSLATE_NOOP("Cli", "who asks")},
            {"--person-of", "CASE", QT_TRANSLATE_NOOP("Cli", "who asks is the person of that case; instead of --name and --contact")},
            {"--contact", "CONTACT", QT_TRANSLATE_NOOP("Cli", "an e-mail address or telephone number")},
            {"--text", "TEXT", QT_TRANSLATE_NOOP("Cli", "the words of the person")},
            {"--mask", nullptr, QT_TRANSLATE_NOOP("Cli", "store a text that holds a BSN with the number made unreadable")},
        },
        receive};
}

} // namespace balie
