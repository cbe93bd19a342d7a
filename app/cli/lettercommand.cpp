// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// letter: a letter of a case as a PDF, or what is missing in it.
#include "app/cli/decisionwish.h"
#include "app/cli/paperfile.h"
#include "app/cli/registeraccess.h"
#include "core/casework/writeletter.h"
#include "core/exchange/letterfile.h"
#include "core/platform/durablefile.h"

#include <QCoreApplication>
#include <QJsonArray>

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

// The outcome belongs to the letters that tell it.
Result<void> decisionsFit(const CommandCall &call, LetterKind kind)
{
    for (const char *option : {"--outcome", "--ground", "--weighing"}) {
        if (call.has(option) && !tellsDecisions(kind))
            return wrongUsage(UsageProblem::OptionNotOfAction)
                .with(QStringLiteral("option"), QString::fromLatin1(option))
                .with(QStringLiteral("action"), QStringLiteral("letter ") + toWord(kind));
    }
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
    LetterWish wish{*kind, language->value_or(Language::Dutch), std::nullopt, {}, call.argument(2)};
    if (const Result<void> one = isOneAnswer(call, wish.file, QStringLiteral("-")); !one)
        return one.error();
    if (const Result<void> may = mayBePaper(wish.file); !may)
        return may.error();
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
    return wish;
}

Result<WrittenLetter> written(Register &reg, const CommandCall &call, const LetterWish &wish)
{
    const Result<RequestId> request = requestByReference(reg, call.argument(0));
    if (!request)
        return request.error();
    LetterOrder order{*request, wish.kind, wish.language, wish.ownTemplate, wish.byHand, {}};
    if (call.has("--outcome") || call.has("--ground") || call.has("--weighing")) {
        const Result<RequestDossier> dossier = requestDossier(reg, *request);
        if (!dossier)
            return dossier.error();
        const Result<std::vector<RightDecision>> decisions = readDecisions(call, dossier->rights);
        if (!decisions)
            return decisions.error();
        order.decisions = *decisions;
    }
    const Result<WrittenLetter> letter = writeLetter(reg, order);
    const bool byName = !letter && (letter.error().code() == ErrorCode::FieldUnknown || letter.error().code() == ErrorCode::FieldKnown);
    return byName ? letter.error().with(QStringLiteral("option"), QStringLiteral("--set")) : letter;
}

void say(CommandCall &call, const WrittenLetter &letter, const LetterWish &wish)
{
    Output &out = call.out();
    if (out.isJson()) {
        out.document({{QStringLiteral("letter"), toWord(wish.kind)},
                      {QStringLiteral("pages"), letter.pages},
                      {QStringLiteral("missing"), QJsonArray::fromStringList(letter.missing)}});
        return;
    }
    for (const QString &name : letter.missing)
        out.line(Cli::tr("Missing: %1").arg(name));
    if (!letter.missing.isEmpty())
        out.line(Cli::tr("No letter was written. Fill in what is missing in the case, or with --set NAME=TEXT; outcomes with --outcome."));
    else if (wish.file != u"-")
        out.line(Cli::tr("The letter: %1").arg(wish.file));
}

Result<ExitCode> letter(CommandCall &call)
{
    const Result<LetterWish> wish = wishOf(call);
    if (!wish)
        return wish.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<WrittenLetter> done = access->run([&](Register &reg) { return written(reg, call, *wish); });
    if (!done)
        return done.error();
    if (done->missing.isEmpty()) {
        if (const Result<void> kept = writePaper(call, wish->file, done->pdf); !kept)
            return kept.error();
    }
    say(call, *done, *wish);
    return done->missing.isEmpty() ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

Command letterCommand()
{
    return {"letter", "CASE TEMPLATE FILE.pdf", QT_TRANSLATE_NOOP("Cli", "a letter of the case as a PDF, or the names of what is missing in it"),
            {
                {"--set", "NAME=TEXT", QT_TRANSLATE_NOOP("Cli", "fills by hand what the register does not know; may be given several times"), Repeats::Yes},
                {"--letter-lang", "nl|en", QT_TRANSLATE_NOOP("Cli", "language of the letter, Dutch when left out")},
                {"--template", "FILE", QT_TRANSLATE_NOOP("Cli", "an own template, instead of the one that comes with the program")},
                {"--outcome", "OUTCOME", QT_TRANSLATE_NOOP("Cli", "of an answer that is not recorded yet: for all rights, or RIGHT=OUTCOME"), Repeats::Yes},
                {"--ground", "GROUND", QT_TRANSLATE_NOOP("Cli", "why it is refused, in the same way"), Repeats::Yes},
                {"--weighing", "TEXT", QT_TRANSLATE_NOOP("Cli", "how that was weighed, in the same way"), Repeats::Yes},
            },
            letter, Needs::Fonts};
}

} // namespace balie
