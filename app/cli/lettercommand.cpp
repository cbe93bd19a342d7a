// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// letter: a letter of a case as a PDF or a draft e-mail, or what is missing in it.
#include "app/cli/decisionwish.h"
#include "app/cli/packingwish.h"
#include "app/cli/paperfile.h"
#include "app/cli/registeraccess.h"
#include "core/casework/sendletter.h"
#include "core/domain/letter/provenact.h"
#include "core/exchange/letterfile.h"
#include "core/platform/durablefile.h"
#include "core/wording/cautionwords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <string_view>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// What was asked, before the register is open.
struct LetterWish
{
    LetterKind kind = LetterKind::Receipt;
    Language language = Language::Dutch;
    std::optional<LetterTemplate> ownTemplate;
    QHash<QString, QString> byHand;
    QString file;
    std::optional<QDate> sentOn;   // then it is kept in the register
    SentBy sentBy = SentBy::Letter;
    std::optional<ExtensionGround> ground;
    PackingWish packing;
};

Result<QHash<QString, QString>> saidByHand(const CommandCall &call)
{
    QHash<QString, QString> said;
    for (const QString &value : call.values("--set")) {
        const qsizetype equals = value.indexOf(u'=');
        const Error about = wrongUsage(equals < 1 ? UsageProblem::NotNameAndText : UsageProblem::OptionTwice);
        const QString option = equals < 1 ? QStringLiteral("--set") : QStringLiteral("--set ") + value.left(equals) + u'=';
        if (equals < 1 || said.contains(value.left(equals)))
            return about.with(QStringLiteral("option"), option).with(QStringLiteral("text"), value.left(40));
        said.insert(value.left(equals), value.mid(equals + 1));
    }
    return said;
}

Result<std::optional<LetterTemplate>> ownTemplate(const CommandCall &call, Language language)
{
    if (!call.has("--template"))
        return std::optional<LetterTemplate>();
    constexpr qint64 bytesOfACharacter = 4;
    return readWhole(call.text("--template"), bytesOfACharacter * LetterTemplate::maxLength)
        .and_then([&](const QByteArray &bytes) -> Result<std::optional<LetterTemplate>> {
            const Result<LetterTemplate> read = readLetter(bytes, toWord(language));
            if (!read)
                return read.error().with(QStringLiteral("option"), QStringLiteral("--template"));
            return std::optional(*read);
        });
}

// The outcome belongs to the letters that decide something; of an extension there is a ground alone.
Result<void> decisionsFit(const CommandCall &call, LetterKind kind)
{
    const bool decides = actProvenBy(kind) == RequestAction::Answer;
    for (const char *option : {"--outcome", "--ground", "--weighing"}) {
        const bool isGround = kind == LetterKind::Extension && option == std::string_view("--ground");
        if (call.has(option) && !decides && !isGround)
            return wrongUsage(UsageProblem::OptionNotOfAction)
                .with(QStringLiteral("option"), QString::fromLatin1(option))
                .with(QStringLiteral("action"), QStringLiteral("letter ") + toWord(kind));
    }
    return {};
}

// On which day it went out, and how: both, or neither.
Result<void> readDispatch(const CommandCall &call, LetterWish &wish)
{
    if (call.has("--sent-on") != call.has("--sent-by")) {
        const char *missing = call.has("--sent-on") ? "--sent-by" : "--sent-on";
        return wrongUsage(UsageProblem::OptionMissing).with(QStringLiteral("option"), QString::fromLatin1(missing));
    }
    if (!call.has("--sent-on"))
        return {};
    const Result<std::optional<QDate>> on = call.date("--sent-on");
    if (!on)
        return on.error();
    const Result<std::optional<SentBy>> by = call.word<SentBy>("--sent-by");
    if (!by)
        return by.error();
    wish.sentOn = *on;
    wish.sentBy = **by;
    return {};
}

Result<LetterWish> wishOf(CommandCall &call)
{
    const std::optional<LetterKind> kind = fromWord<LetterKind>(call.argument(1));
    if (!kind)
        return notAWord<LetterKind>("TEMPLATE", call.argument(1));
    const Result<std::optional<Language>> language = call.word<Language>("--letter-lang");
    if (!language)
        return language.error();
    LetterWish wish;
    wish.kind = *kind;
    wish.language = language->value_or(Language::Dutch);
    wish.file = call.argument(2);
    if (const Result<void> one = isOneAnswer(call, wish.file, QStringLiteral("-")); !one)
        return one.error();
    if (const Result<void> may = mayBePaper(wish.file, PaperEnding::PdfOrMail); !may)
        return may.error();
    const Result<PackingWish> packing = readPacking(call, wish.file);
    if (!packing)
        return packing.error();
    wish.packing = *packing;
    if (const Result<void> fit = decisionsFit(call, wish.kind); !fit)
        return fit.error();
    const Result<QHash<QString, QString>> said = saidByHand(call);
    if (!said)
        return said.error();
    const Result<std::optional<LetterTemplate>> own = ownTemplate(call, wish.language);
    if (!own)
        return own.error();
    wish.byHand = *said;
    wish.ownTemplate = *own;
    if (wish.kind == LetterKind::Extension) {
        const Result<std::optional<ExtensionGround>> ground = call.word<ExtensionGround>("--ground");
        if (!ground)
            return ground.error();
        wish.ground = *ground;
    }
    if (const Result<void> sent = readDispatch(call, wish); !sent)
        return sent.error();
    return wish;
}

Result<LetterOrder> orderOf(Register &reg, const CommandCall &call, const LetterWish &wish)
{
    const Result<RequestId> request = requestByReference(reg, call.argument(0));
    if (!request)
        return request.error();
    LetterOrder order{*request, wish.kind, wish.language, wish.ownTemplate, wish.byHand, {}, wish.ground, wish.sentOn};
    const bool decides = call.has("--outcome") || call.has("--weighing") || (call.has("--ground") && !wish.ground);
    if (!decides)
        return order;
    const Result<RequestDossier> dossier = requestDossier(reg, *request);
    if (!dossier)
        return dossier.error();
    if (actProvenBy(wish.kind, dossier->request.history) == RequestAction::EndComplaint) {
        const Result<std::optional<ComplaintOutcome>> outcome = call.word<ComplaintOutcome>("--outcome");
        if (!outcome)
            return outcome.error();
        order.outcome = *outcome;
        return order;
    }
    const Result<std::vector<RightDecision>> decisions = readDecisions(call, dossier->rights);
    if (!decisions)
        return decisions.error();
    order.decisions = *decisions;
    return order;
}

// The file and the log, or the file and the register, come about together or not at all.
Result<KeptLetter> written(Register &reg, CommandCall &call, const LetterWish &wish)
{
    const Result<LetterOrder> order = orderOf(reg, call, wish);
    if (!order)
        return order.error();
    const Result<LetterPacking> packing = packingOf(call, reg, *order, wish.packing);
    if (!packing)
        return packing.error();
    const PaperKeeper keep = [&](const QByteArray &bytes) { return writePaper(call, wish.file, bytes, PaperEnding::PdfOrMail); };
    const Result<KeptLetter> letter = wish.sentOn
        ? keepSentLetter(reg, *order, wish.sentBy, keep, *packing)
        : writeLetter(reg, *order, keep, *packing).transform([](const WrittenLetter &paper) { return KeptLetter{paper, std::nullopt}; });
    const bool byName = !letter && (letter.error().code() == ErrorCode::FieldUnknown || letter.error().code() == ErrorCode::FieldKnown);
    return byName ? letter.error().with(QStringLiteral("option"), QStringLiteral("--set")) : letter;
}

void say(CommandCall &call, const KeptLetter &kept, const LetterWish &wish)
{
    Output &out = call.out();
    const WrittenLetter &letter = kept.written;
    if (out.isJson()) {
        QJsonObject answer{{QStringLiteral("letter"), toWord(wish.kind)},
                           {QStringLiteral("pages"), letter.pages},
                           {QStringLiteral("missing"), QJsonArray::fromStringList(letter.missing)}};
        if (!letter.password.isEmpty())
            answer.insert(QStringLiteral("password"), letter.password);
        if (kept.sent && kept.sent->act)
            answer.insert(QStringLiteral("state"), toWord(kept.sent->act->state));
        out.document(answer);
        return;
    }
    for (const QString &name : letter.missing)
        out.line(Cli::tr("Missing: %1").arg(name));
    if (!letter.missing.isEmpty())
        out.line(Cli::tr("No letter was written. Fill in what is missing in the case, or with --set NAME=TEXT; outcomes with --outcome."));
    else if (wish.file != u"-")
        out.line(Cli::tr("The letter: %1").arg(wish.file));
    if (!letter.password.isEmpty())
        out.line(Cli::tr("The password is %1. It is shown once: tell it by telephone, never in the same message.").arg(letter.password));
    if (kept.sent && wish.file != u"-")
        out.line(kept.sent->act ? Cli::tr("It is kept in the case, with the step that it proves.") : Cli::tr("It is kept in the case."));
}

void sayCautions(CommandCall &call, const KeptLetter &kept)
{
    for (const Caution &caution : kept.sent && kept.sent->act ? kept.sent->act->cautions : std::vector<Caution>())
        call.out().warning(sentenceOf(caution));
}

Result<ExitCode> letter(CommandCall &call)
{
    const Result<LetterWish> wish = wishOf(call);
    if (!wish)
        return wish.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<KeptLetter> done = access->run([&](Register &reg) { return written(reg, call, *wish); });
    if (!done)
        return done.error();
    sayCautions(call, *done);
    say(call, *done, *wish);
    return done->written.missing.isEmpty() ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

Command letterCommand()
{
    return {"letter", "CASE TEMPLATE FILE.pdf|FILE.eml", QT_TRANSLATE_NOOP("Cli", "a letter of the case as a PDF or a draft e-mail, or the names of what is missing in it"),
            {
                {"--set", "NAME=TEXT", QT_TRANSLATE_NOOP("Cli", "fills by hand what the register does not know; may be given several times"), Repeats::Yes},
                {"--letter-lang", "nl|en", QT_TRANSLATE_NOOP("Cli", "language of the letter, Dutch when left out")},
                {"--template", "FILE", QT_TRANSLATE_NOOP("Cli", "an own template, instead of the one that comes with the program")},
                {"--outcome", "OUTCOME", QT_TRANSLATE_NOOP("Cli", "of an answer that is not recorded yet: for all rights, or RIGHT=OUTCOME"), Repeats::Yes},
                {"--ground", "GROUND", QT_TRANSLATE_NOOP("Cli", "why it is refused, in the same way"), Repeats::Yes},
                {"--sent-on", "DATE", QT_TRANSLATE_NOOP("Cli", "it went out on that day: the letter is kept in the case, with the step that it proves")},
                {"--sent-by", "WAY", QT_TRANSLATE_NOOP("Cli", "how it went out: letter, email, portal or oral")},
                {"--weighing", "TEXT", QT_TRANSLATE_NOOP("Cli", "how that was weighed, in the same way"), Repeats::Yes},
                {"--lock", nullptr, QT_TRANSLATE_NOOP("Cli", "the PDF opens with a password alone, which is shown once; what goes along is in it")},
                {"--enclose", "NUMBER|none", QT_TRANSLATE_NOOP("Cli", "the attachment goes along, with --lock or FILE.eml, instead of those that the letter means"), Repeats::Yes},
            },
            letter, Needs::Fonts};
}

} // namespace balie
