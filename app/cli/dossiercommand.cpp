// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// dossier: what a complaint needs on paper, or what is missing for it.
#include "app/cli/commandcall.h"
#include "app/cli/dossierfiles.h"
#include "app/cli/paperfile.h"
#include "app/cli/registeraccess.h"
#include "app/cli/textfile.h"
#include "core/casework/printdossier.h"
#include "core/wording/errorwords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct DossierWish
{
    QStringList references;
    QString file; // empty: only the check
    DossierOrder order = {};
    LongText because = {};
};

bool isCheck(const CommandCall &call)
{
    return call.has("--check");
}

// The last word is the file; a check alone needs none, and writes none.
Result<DossierWish> namesOf(CommandCall &call)
{
    DossierWish wish{call.arguments(), {}};
    const bool hasFile = !isCheck(call) || wish.references.last() == u"-" || wish.references.last().endsWith(u".pdf", Qt::CaseInsensitive);
    if (hasFile)
        wish.file = wish.references.takeLast();
    if (wish.references.isEmpty())
        return wrongUsage(UsageProblem::ArgumentMissing).with(QStringLiteral("argument"), isCheck(call) ? QStringLiteral("CASE") : QStringLiteral("FILE.pdf"));
    wish.references.removeDuplicates();
    if (isCheck(call))
        return wish;
    if (const Result<void> one = isOneAnswer(call, wish.file, QStringLiteral("-")); !one)
        return one.error();
    if (const Result<void> may = mayBePaper(wish.file); !may)
        return may.error();
    return wish;
}

// Without one, that which was kept with the case.
Result<std::optional<QString>> summaryFrom(const CommandCall &call)
{
    if (!call.has("--summary"))
        return std::optional<QString>();
    const Result<QByteArray> bytes = readInput(call.text("--summary"));
    if (!bytes)
        return bytes.error();
    const Result<LongText> text = LongText::from(QString::fromUtf8(*bytes).trimmed());
    return text ? Result<std::optional<QString>>(text->toString()) : text.error().with(QStringLiteral("option"), QStringLiteral("--summary"));
}

Result<std::vector<DossierExtra>> extrasFrom(const CommandCall &call)
{
    std::vector<DossierExtra> extras;
    for (const QString &word : call.values("--with")) {
        const std::optional<DossierExtra> extra = fromWord<DossierExtra>(word);
        if (!extra)
            return notAWord<DossierExtra>("--with", word);
        if (std::find(extras.begin(), extras.end(), *extra) == extras.end())
            extras.push_back(*extra);
    }
    return extras;
}

Result<DossierWish> wishOf(CommandCall &call)
{
    Result<DossierWish> wish = namesOf(call);
    if (!wish)
        return wish;
    const Result<std::optional<QString>> summary = summaryFrom(call);
    const Result<std::vector<DossierExtra>> extras = extrasFrom(call);
    const Result<LongText> because = LongText::from(call.text("--reason"));
    if (!summary)
        return summary.error();
    if (!extras)
        return extras.error();
    if (!because)
        return because.error().with(QStringLiteral("option"), QStringLiteral("--reason"));
    wish->order.summary = *summary;
    wish->order.extras = *extras;
    wish->order.rasterised = call.has("--rasterise");
    wish->because = *because;
    if (const Result<void> checked = checkDossier(wish->order, wish->because); !checked)
        return checked.error().with(QStringLiteral("option"), checked.error().fact(QStringLiteral("field")) == u"summary" ? QStringLiteral("--summary") : QStringLiteral("--reason"));
    return wish;
}

Result<std::vector<RequestId>> requestsOf(Register &reg, const QStringList &references)
{
    std::vector<RequestId> requests;
    for (const QString &reference : references) {
        const Result<RequestId> request = requestByReference(reg, reference);
        if (!request)
            return request.error();
        requests.push_back(*request);
    }
    return requests;
}

struct CaseGaps
{
    QString reference;
    std::vector<DossierGap> gaps;
};

QJsonArray inJson(const std::vector<CaseGaps> &cases)
{
    QJsonArray missing;
    for (const CaseGaps &one : cases) {
        for (const DossierGap &gap : one.gaps) {
            missing.append(QJsonObject{{QStringLiteral("case"), one.reference},
                                       {QStringLiteral("part"), static_cast<int>(gap.part)},
                                       {QStringLiteral("what"), toWord(gap.what)},
                                       {QStringLiteral("text"), sentenceOf(gap)}});
        }
    }
    return missing;
}

bool isReady(const std::vector<CaseGaps> &cases)
{
    return std::all_of(cases.begin(), cases.end(), [](const CaseGaps &one) { return one.gaps.empty(); });
}

void sayCheck(CommandCall &call, const std::vector<CaseGaps> &cases)
{
    if (call.out().isJson())
        return call.out().document({{QStringLiteral("missing"), inJson(cases)}});
    for (const CaseGaps &one : cases) {
        call.out().line(one.gaps.empty() ? Cli::tr("%1: nothing is missing.").arg(one.reference) : Cli::tr("%1: this is missing.").arg(one.reference));
        for (const DossierGap &gap : one.gaps)
            call.out().line(QStringLiteral("  %1: %2").arg(titleOf(gap.part), sentenceOf(gap)));
    }
}

Result<ExitCode> check(CommandCall &call, const DossierWish &wish)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    using Found = Result<std::vector<CaseGaps>>;
    const Found cases = access->run([&](Register &reg) -> Found {
        const Result<std::vector<RequestId>> requests = requestsOf(reg, wish.references);
        if (!requests)
            return requests.error();
        const auto wishes = attachmentWishes(reg, call, *requests);
        if (!wishes)
            return wishes.error();
        std::vector<DossierCase> told;
        for (const RequestId &request : *requests) {
            const Result<DossierCase> about = dossierCase(reg, request);
            if (!about)
                return about.error();
            told.push_back(*about);
        }
        if (const Result<void> fit = fitInOneDossier(told); !fit)
            return fit.error();
        leaveOut(told, wish.order.extras, *wishes);
        std::vector<CaseGaps> found;
        for (const DossierCase &about : told)
            found.push_back({about.request.reference(), dossierGaps(about)});
        return found;
    });
    if (!cases)
        return cases.error();
    sayCheck(call, *cases);
    return isReady(*cases) ? ExitCode::Done : ExitCode::Refused;
}

struct GivenDossier
{
    MadeDossier made;
    std::vector<CaseGaps> cases;
};

// The file and the print log come about together or not at all.
Result<GivenDossier> give(Register &reg, CommandCall &call, const DossierWish &wish)
{
    const Result<std::vector<RequestId>> requests = requestsOf(reg, wish.references);
    if (!requests)
        return requests.error();
    const auto wishes = attachmentWishes(reg, call, *requests);
    if (!wishes)
        return wishes.error();
    DossierOrder order = wish.order;
    order.requests = *requests;
    order.files = *wishes;
    const Result<DossierSheet> sheet = dossierOfCases(reg, order);
    if (!sheet)
        return sheet.error();
    const Result<MadeDossier> made = makeDossier(*sheet);
    if (!made)
        return made.error();
    const DossierGiven given{order, sheet->thisPrint.version, made->pages, made->pdf, wish.because};
    const Result<void> done = printDossier(reg, given, [&](const QByteArray &pdf) { return writePaper(call, wish.file, pdf); });
    if (!done)
        return done.error();
    GivenDossier answer{*made, {}};
    for (const DossierCase &one : sheet->cases)
        answer.cases.push_back({one.request.reference(), dossierGaps(one)});
    return answer;
}

// With all that is in it, also what nobody sees.
bool comesAsItIs(const MadeDossier &made, const ExhibitLine &line)
{
    return std::find(made.asTheyAre.begin(), made.asTheyAre.end(), line.number) != made.asTheyAre.end();
}

QJsonArray inJson(const MadeDossier &made)
{
    QJsonArray array;
    for (const ExhibitLine &line : made.exhibits) {
        QJsonObject object{{QStringLiteral("number"), line.number},
                           {QStringLiteral("case"), line.reference},
                           {QStringLiteral("pages"), line.pages},
                           {QStringLiteral("sha256"), QString::fromLatin1(line.sha256.toHex())}};
        if (line.whyNot)
            object.insert(QStringLiteral("why_not"), sentenceOf(*line.whyNot));
        if (comesAsItIs(made, line))
            object.insert(QStringLiteral("as_it_is"), true);
        array.append(object);
    }
    return array;
}

void say(CommandCall &call, const GivenDossier &given, const DossierWish &wish)
{
    Output &out = call.out();
    for (const ExhibitLine &line : given.made.exhibits) {
        if (line.whyNot)
            out.warning(Cli::tr("%1 is listed without its pages. %2").arg(exhibitLabel(line.number), sentenceOf(*line.whyNot)));
        if (comesAsItIs(given.made, line))
            out.warning(Cli::tr("%1 is a PDF of somebody else and goes along as it is. Text in it that nobody sees (under a black bar, outside the page) goes along too. With --rasterise it becomes a picture.").arg(exhibitLabel(line.number)));
    }
    for (const CaseGaps &one : given.cases) {
        for (const DossierGap &gap : one.gaps)
            out.warning(QStringLiteral("%1: %2").arg(one.reference, sentenceOf(gap)));
    }
    if (out.isJson())
        out.document({{QStringLiteral("pages"), given.made.pages},
                      {QStringLiteral("exhibits"), inJson(given.made)},
                      {QStringLiteral("missing"), inJson(given.cases)}});
    else if (wish.file != u"-")
        out.line(Cli::tr("The dossier: %1, %n page(s). The file is not encrypted: keep it safe.", nullptr, given.made.pages).arg(wish.file));
}

Result<ExitCode> dossier(CommandCall &call)
{
    const Result<DossierWish> wish = wishOf(call);
    if (!wish)
        return wish.error();
    if (isCheck(call))
        return check(call, *wish);
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const Result<GivenDossier> given = access->run([&](Register &reg) { return give(reg, call, *wish); });
    if (!given)
        return given.error();
    say(call, *given, *wish);
    return ExitCode::Done;
}

} // namespace

Command dossierCommand()
{
    return {"dossier", "CASE [CASE|FILE.pdf...]", QT_TRANSLATE_NOOP("Cli", "the complaint dossier of a case, or of several of one person, as a PDF"),
            {
                {"--check", nullptr, QT_TRANSLATE_NOOP("Cli", "writes nothing and says what is missing in it")},
                {"--summary", "FILE", QT_TRANSLATE_NOOP("Cli", "your own summary, as plain text; - is standard input. It is kept with the case for the next time; an empty one takes it away")},
                {"--rasterise", nullptr, QT_TRANSLATE_NOOP("Cli", "exhibits as pictures: nothing goes along that is hidden in PDFs of others, and the whole is PDF/A-1b")},
                {"--without-attachment", "N", QT_TRANSLATE_NOOP("Cli", "an attachment that stays out, by its number in the first case; CASE/N of another"), Repeats::InARow},
                {"--as-picture", "N", QT_TRANSLATE_NOOP("Cli", "an attachment that comes along as a picture, named in the same way"), Repeats::InARow},
                {"--with", "WORD", QT_TRANSLATE_NOOP("Cli", "what goes along beside the usual: whose, numbered, medical, originals, notes; needs --reason"), Repeats::InARow},
                {"--reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why that goes along; it stands in the log")},
            },
            dossier, Needs::Fonts};
}

} // namespace balie
