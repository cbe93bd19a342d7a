// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// disclosure add, list, show, summary, strike, tell: who got what about whom.
#include "app/cli/columns.h"
#include "app/cli/disclosurefilter.h"
#include "app/cli/disclosurejson.h"
#include "app/cli/disclosurewish.h"
#include "app/cli/keepingwish.h"
#include "app/cli/registeraccess.h"
#include "core/casework/disclosure/recorddisclosure.h"
#include "core/wording/datewords.h"
#include "core/wording/disclosurewords.h"
#include "core/wording/processingwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString whomOf(const DisclosureRow &row)
{
    const Disclosure &disclosure = row.disclosure;
    const QString whom = row.personName.isEmpty() ? disclosure.group : row.personName;
    return disclosure.persons == 1 ? whom : QStringLiteral("%1 (%2)").arg(whom, QLocale().toString(disclosure.persons));
}

QStringList lineOf(const DisclosureRow &row)
{
    const Disclosure &disclosure = row.disclosure;
    const QString state = disclosure.struckOut ? Cli::tr("struck out") : wordOf(row.notice);
    return {shortDay(disclosure.on), row.recipientName, whomOf(row), wordOf(disclosure.purpose), categoriesLine(disclosure.categories), state, disclosure.id.toString()};
}

Result<DisclosureId> disclosureNamed(const CommandCall &call)
{
    if (call.arguments().isEmpty())
        return wrongUsage(UsageProblem::ArgumentMissing).with(QStringLiteral("argument"), QStringLiteral("DISCLOSURE"));
    const Result<DisclosureId> id = DisclosureId::from(call.argument(0));
    return id ? id : Error(ErrorCode::DisclosureUnknown);
}

// Says it, with what there is to think of as a warning each.
ExitCode sayDetail(const DisclosureDetail &detail, Output &out)
{
    for (const DisclosureCaution caution : detail.cautions)
        out.warning(sentenceOf(caution));
    if (!out.isJson()) {
        sayInColumns({lineOf(detail.row)}, out);
        return ExitCode::Done;
    }
    QJsonObject object = inJson(detail.row);
    object.insert(QStringLiteral("cautions"), inJson(detail.cautions));
    out.document(object);
    return ExitCode::Done;
}

// Does it, and says where that stands then.
template <typename F>
Result<ExitCode> done(CommandCall &call, F &&work)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Write);
    if (!access)
        return access.error();
    const auto detail = access->run([&](Register &reg) { return work(reg).and_then([&](const Disclosure &disclosure) { return disclosureDetail(reg, disclosure.id); }); });
    return detail ? Result<ExitCode>(sayDetail(*detail, call.out())) : detail.error();
}

// What a rule misses is said by its option.
Error namingOption(const Error &error)
{
    constexpr std::pair<const char *, const char *> options[] = {
        {"article", "--article"}, {"special-ground", "--special-ground"}, {"approved-by", "--approved-by"}, {"arrears", "--contact-sought"}, {"weighing", "--weighing"},
        {"told-why", "--told-why"}, {"told-on", "--told-on"}, {"categories", "--data"}, {"whom", "--group"}, {"given", "--given"}, {"until", "--ban-until"}};
    const QString field = error.fact(QStringLiteral("field"));
    const QString named = field.isEmpty() ? error.fact(QStringLiteral("key")) : field;
    for (const auto &[word, option] : options) {
        if (named == QLatin1String(word))
            return error.with(QStringLiteral("option"), QString::fromLatin1(option));
    }
    return error;
}

Result<ExitCode> add(CommandCall &call)
{
    return done(call, [&](Register &reg) -> Result<Disclosure> {
        const Result<Disclosure> wish = disclosureWish(reg, call);
        if (!wish)
            return wish;
        const auto recorded = recordDisclosures(reg, {*wish});
        return recorded ? Result<Disclosure>(recorded->front()) : namingOption(recorded.error());
    });
}

Result<ExitCode> strike(CommandCall &call)
{
    const Result<DisclosureId> id = disclosureNamed(call);
    if (!id)
        return id.error();
    const Result<LongText> reason = textWish(call, "--reason");
    if (!reason)
        return reason.error();
    return done(call, [&](Register &reg) { return strikeOutDisclosure(reg, *id, *reason); });
}

Result<ExitCode> tell(CommandCall &call)
{
    const Result<DisclosureId> id = disclosureNamed(call);
    if (!id)
        return id.error();
    const Result<QDate> on = call.requiredDate("--on");
    if (!on)
        return on.error();
    return done(call, [&](Register &reg) { return tellDisclosed(reg, *id, *on); });
}

Result<ExitCode> show(CommandCall &call)
{
    const Result<DisclosureId> id = disclosureNamed(call);
    if (!id)
        return id.error();
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    const auto detail = access->run([&](Register &reg) { return disclosureDetail(reg, *id); });
    return detail ? Result<ExitCode>(sayDetail(*detail, call.out())) : detail.error();
}

void sayInText(const DisclosurePage &page, Output &out)
{
    std::vector<QStringList> lines;
    for (const DisclosureRow &row : page.rows)
        lines.push_back(lineOf(row));
    sayInColumns(lines, out);
    if (page.rows.empty())
        out.line(Cli::tr("No disclosure is there."));
    if (!page.next.isEmpty())
        out.line(Cli::tr("There is more: --after %1").arg(page.next));
}

Result<ExitCode> list(CommandCall &call)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    const auto page = access->run([&](Register &reg) { return disclosureQuery(reg, call).and_then([&](const DisclosureQuery &query) { return disclosureRows(reg, query); }); });
    if (!page && page.error().code() == ErrorCode::NotAWord && page.error().fact(QStringLiteral("key")) == QStringLiteral("cursor"))
        return wrongUsage(UsageProblem::NotACursor).with(QStringLiteral("text"), call.text("--after").left(40));
    if (!page)
        return page.error();
    if (!call.out().isJson()) {
        sayInText(*page, call.out());
        return ExitCode::Done;
    }
    QJsonArray items;
    for (const DisclosureRow &row : page->rows)
        items.append(inJson(row));
    call.out().document({{QStringLiteral("items"), items}, {QStringLiteral("next"), page->next.isEmpty() ? QJsonValue() : QJsonValue(page->next)}});
    return ExitCode::Done;
}

QString numberText(const DisclosureNumber &counted)
{
    return QLocale().toString(counted.number);
}

template <typename Parts, typename NameOf>
void sayParts(const QString &head, const Parts &parts, NameOf nameOf, Output &out)
{
    if (parts.empty())
        return;
    std::vector<QStringList> lines{{head, Cli::tr("disclosures"), Cli::tr("persons")}};
    for (const auto &part : parts)
        lines.push_back({nameOf(part.key), numberText(part.counted), QLocale().toString(part.counted.persons)});
    out.line({});
    sayInColumns(lines, out);
}

void sayRecipients(const DisclosureFigures &figures, Output &out)
{
    std::vector<QStringList> lines{{Cli::tr("recipient"), Cli::tr("kind"), Cli::tr("disclosures"), Cli::tr("persons")}};
    for (const DisclosureFigures::OfRecipient &one : figures.recipients)
        lines.push_back({one.name, wordOf(one.kind), numberText(one.counted), QLocale().toString(one.counted.persons)});
    lines.push_back({Cli::tr("all"), QString(), numberText(figures.all), QLocale().toString(figures.all.persons)});
    const auto &recipients = figures.recipients;
    const auto isOther = [&](const DisclosureFigures::OfRecipient &one) { return one.organisationName != recipients.front().organisationName; };
    if (std::any_of(recipients.begin(), recipients.end(), isOther)) {
        lines.front().prepend(Cli::tr("organisation"));
        lines.back().prepend(QString());
        for (std::size_t i = 0; i < recipients.size(); ++i)
            lines[i + 1].prepend(recipients[i].organisationName);
    }
    sayInColumns(lines, out);
}

void sayInText(const DisclosureFigures &figures, Output &out)
{
    sayRecipients(figures, out);
    sayParts(Cli::tr("month"), figures.months, [](QDate month) { return monthYear(month); }, out);
    const auto inWords = [](auto key) { return wordOf(key); };
    sayParts(Cli::tr("kind"), figures.kinds, inWords, out);
    sayParts(Cli::tr("purpose"), figures.purposes, inWords, out);
    sayParts(Cli::tr("legal basis"), figures.bases, inWords, out);
    out.line({});
    out.line(Cli::tr("With special data: %1. Person not told, or too late: %2. Not allowed to tell: %3.").arg(numberText(figures.special), numberText(figures.owed), numberText(figures.banned)));
}

// The twelve months that end with this one, unless a day is given.
Result<DisclosureFigures> figuresOf(Register &reg, const CommandCall &call)
{
    const auto organisation = organisationWish(reg, call);
    if (!organisation)
        return organisation.error();
    const auto from = call.date("--from");
    if (!from)
        return from.error();
    const auto until = call.date("--until");
    if (!until)
        return until.error();
    const QDate last = until->value_or(reg.today());
    constexpr int year = 11; // months before the last one
    return disclosureFigures(reg, from->value_or(last.addMonths(-year)), last, *organisation);
}

Result<ExitCode> summary(CommandCall &call)
{
    Result<RegisterAccess> access = RegisterAccess::open(call, Access::Look);
    if (!access)
        return access.error();
    const auto figures = access->run([&](Register &reg) { return figuresOf(reg, call); });
    if (!figures)
        return figures.error();
    if (call.out().isJson())
        call.out().document(inJson(*figures));
    else
        sayInText(*figures, call.out());
    return ExitCode::Done;
}

const CommandOption organisation{"--organisation", "NAME", QT_TRANSLATE_NOOP("Cli", "only of this organisation")};

} // namespace

Command disclosureAddCommand()
{
    return {"disclosure add", "", QT_TRANSLATE_NOOP("Cli", "write down that somebody got data about somebody"), disclosureOptions(), add};
}

Command disclosureListCommand()
{
    std::vector<CommandOption> options = disclosureFilters();
    options.push_back({"--limit", "N", QT_TRANSLATE_NOOP("Cli", "at most so many at a time")});
    options.push_back({"--after", "CURSOR", QT_TRANSLATE_NOOP("Cli", "the next page: the cursor of the page before")});
    return {"disclosure list", "", QT_TRANSLATE_NOOP("Cli", "who got what about whom, the latest first, a page at a time"), options, list};
}

Command disclosureShowCommand()
{
    return {"disclosure show", "DISCLOSURE", QT_TRANSLATE_NOOP("Cli", "one disclosure, and what there is to think of"), {}, show};
}

Command disclosureStrikeCommand()
{
    return {"disclosure strike", "DISCLOSURE", QT_TRANSLATE_NOOP("Cli", "it was written down by mistake; it stays and counts no longer"),
            {{"--reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why, in words")}}, strike};
}

Command disclosureTellCommand()
{
    return {"disclosure tell", "DISCLOSURE", QT_TRANSLATE_NOOP("Cli", "the person was told afterwards"),
            {{"--on", "DATE", QT_TRANSLATE_NOOP("Cli", "on which day")}}, tell};
}

Command disclosureSummaryCommand()
{
    return {"disclosure summary", "", QT_TRANSLATE_NOOP("Cli", "how much went to whom, for what and on which basis"),
            {organisation, {"--from", "DATE", QT_TRANSLATE_NOOP("Cli", "from the month of this day")}, {"--until", "DATE", QT_TRANSLATE_NOOP("Cli", "until the month of this day; a year until now unless said")}},
            summary};
}

} // namespace balie
