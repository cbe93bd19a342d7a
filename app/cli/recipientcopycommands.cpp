// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// recipient copy, copy-export, copy-remove: the signed copy of an agreement.
#include "app/cli/keepingwish.h"
#include "app/cli/paperfile.h"
#include "app/cli/registeraccess.h"
#include "core/casework/disclosure/keepagreementcopy.h"
#include "core/overview/recipientrows.h"
#include "core/wording/lookwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// Which agreement, as the options say it; the kind and the day may be left out where one fits.
struct AgreementWish
{
    std::optional<AgreementKind> kind;
    std::optional<QDate> signedOn;

    static Result<AgreementWish> from(const CommandCall &call)
    {
        const auto kind = call.word<AgreementKind>("--agreement");
        const auto day = call.date("--signed-on");
        if (!kind || !day)
            return kind ? day.error() : kind.error();
        return AgreementWish{*kind, *day};
    }

    bool fits(const Agreement &agreement) const { return (!kind || agreement.kind == *kind) && (!signedOn || agreement.signedOn == *signedOn); }
};

Result<AgreementId> agreementOf(Register &reg, const CommandCall &call, const AgreementWish &wish)
{
    const Result<Recipient> recipient =
        organisationWish(reg, call).and_then([&](const std::optional<OrganisationId> &organisation) { return recipientByName(reg, call.argument(0), organisation); });
    if (!recipient)
        return recipient.error();
    const std::vector<Agreement> &all = recipient->agreements;
    const auto fits = [&wish](const Agreement &agreement) { return wish.fits(agreement); };
    const auto count = std::count_if(all.begin(), all.end(), fits);
    if (count != 1)
        return Error(ErrorCode::AgreementUnknown).with(QStringLiteral("reason"), count == 0 ? QStringLiteral("none") : QStringLiteral("several"));
    return std::find_if(all.begin(), all.end(), fits)->id;
}

// Does it with the agreement that the command names.
template <typename F>
auto withAgreement(CommandCall &call, F &&work) -> decltype(work(std::declval<Register &>(), std::declval<AgreementId>()))
{
    const Result<AgreementWish> wish = AgreementWish::from(call);
    if (!wish)
        return wish.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    return access->run([&](Register &reg) { return agreementOf(reg, call, *wish).and_then([&](AgreementId id) { return work(reg, id); }); });
}

Result<ExitCode> keep(CommandCall &call)
{
    const Result<LongText> because = LongText::from(call.text("--keep-because"));
    if (!because)
        return because.error().with(QStringLiteral("option"), QStringLiteral("--keep-because"));
    const Result<ExaminedFile> file = ExaminedFile::fromPath(call.argument(1));
    if (!file)
        return file.error();
    const Result<AgreementCopy> kept = withAgreement(call, [&](Register &reg, AgreementId id) { return keepAgreementCopy(reg, id, *file, *because); });
    if (!kept)
        return kept.error();
    if (call.out().isJson())
        call.out().document({{QStringLiteral("agreement"), kept->agreement.toString()}, {QStringLiteral("name"), kept->name.toString()}, {QStringLiteral("size"), kept->size}});
    else
        call.out().line(Cli::tr("The signed copy is kept in the register: %1").arg(kept->name.toString()));
    for (const QString &caution : cautionsAbout(file->looked()))
        call.out().warning(caution);
    return ExitCode::Done;
}

Result<ExitCode> give(CommandCall &call)
{
    const QString path = call.argument(1);
    if (const Result<void> one = isOneAnswer(call, path, QStringLiteral("-")); !one)
        return one.error();
    if (const Result<void> may = mayBePaper(path, PaperEnding::Any); !may)
        return may.error();
    const Result<QByteArray> bytes = withAgreement(call, [](Register &reg, AgreementId id) { return giveAgreementCopy(reg, id); });
    if (!bytes)
        return bytes.error();
    if (const Result<void> written = writePaper(call, path, *bytes, PaperEnding::Any); !written)
        return written.error();
    if (call.out().isJson())
        call.out().document({{QStringLiteral("file"), path}});
    else if (path != u"-")
        call.out().line(Cli::tr("Outside the register, for whoever can read it there: %1").arg(path));
    return ExitCode::Done;
}

Result<ExitCode> remove(CommandCall &call)
{
    const Result<void> gone = withAgreement(call, [](Register &reg, AgreementId id) { return removeAgreementCopy(reg, id); });
    if (!gone)
        return gone.error();
    if (call.out().isJson())
        call.out().document({{QStringLiteral("removed"), call.argument(0)}});
    else
        call.out().line(Cli::tr("The signed copy is gone from the register. Older backups still hold it, until they lapse."));
    return ExitCode::Done;
}

std::vector<CommandOption> with(std::vector<CommandOption> more)
{
    std::vector<CommandOption> options{{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "whose it is, where several organisations have one of that name")},
                                       {"--agreement", "KIND", QT_TRANSLATE_NOOP("Cli", "which one, where there are several: processor, joint, covenant or contract")},
                                       {"--signed-on", "DATE", QT_TRANSLATE_NOOP("Cli", "and its day")}};
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

} // namespace

Command recipientCopyCommand()
{
    return {"recipient copy", "NAME FILE", QT_TRANSLATE_NOOP("Cli", "keeps the signed copy of an agreement, encrypted in the register"),
            with({{"--keep-because", "TEXT", QT_TRANSLATE_NOOP("Cli", "why it must be kept although a BSN or document number stands in it")}}), keep, Needs::Fonts};
}

Command recipientCopyExportCommand()
{
    return {"recipient copy-export", "NAME FILE", QT_TRANSLATE_NOOP("Cli", "writes the signed copy into FILE; the log says so"), with({}), give};
}

Command recipientCopyRemoveCommand()
{
    return {"recipient copy-remove", "NAME", QT_TRANSLATE_NOOP("Cli", "takes the signed copy out of the register; the log tells that it was there"), with({}), remove};
}

} // namespace balie
