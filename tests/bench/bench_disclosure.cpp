// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long figures and lists of what was disclosed take, the report of a year, and one disclosure more, as the register grows; beside the floor: the
// same statements in the C API on the same connection, or the bare row in the same table. Prints Markdown; never fails on time.
#include "core/casework/disclosure/recorddisclosure.h"
#include "core/overview/disclosurefigures.h"
#include "core/overview/disclosurerows.h"
#include "core/overview/recipientrows.h"
#include "core/overview/reportfigures.h"
#include "core/store/connection.h"
#include "core/store/openregister.h"
#include "tests/bench/benchregister.h"
#include "tests/bench/replay.h"
#include "tests/bench/report.h"
#include "tests/support/testregister.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <sqlite3.h>

using namespace balie;

namespace {

constexpr double instant = 16.0; // ms

struct NamedQuery
{
    const char *name;
    DisclosureQuery query;
};

std::vector<NamedQuery> queriesOf(const DisclosureRow &some)
{
    const QDate today = benchClock().today();
    return {{"all", {}},
            {"everything about this person", {.person = some.disclosure.person}},
            {"to one recipient", {.recipient = some.disclosure.recipient}},
            {"to one kind of recipient", {.kind = some.recipientKind}},
            {"to a kind that got little", {.kind = RecipientKind::Police}},
            {"for one purpose", {.purpose = some.disclosure.purpose}},
            {"for a purpose that is rare", {.purpose = DisclosurePurpose::LegalDuty}},
            {"one organisation", {.organisation = some.disclosure.organisation}},
            {"one organisation, one purpose", {.organisation = some.disclosure.organisation, .purpose = some.disclosure.purpose}},
            {"one recipient, not told", {.recipient = some.disclosure.recipient, .notice = NoticeState::Owed}},
            {"on a basis that is rare", {.basis = LegalBasis::LegalObligation}},
            {"not told, or too late", {.notice = NoticeState::Owed}},
            {"may not be told", {.notice = NoticeState::Banned}},
            {"with special data", {.onlySpecial = true}},
            {"last month", {.on = {today.addDays(-31), today}}},
            {"long ago", {.on = {{}, today.addYears(-1)}}}};
}

Pair against(Register &opened, int times, const std::function<std::size_t()> &work)
{
    work(); // what is read once and kept in memory is no part of it
    const Replay replay(opened.opened().connection().handle(), [&] { work(); });
    return alternate(times, [&] { work(); }, [&] { replay.run(); });
}

void benchFigures(Register &opened, const QString &size, Report &report)
{
    constexpr int times = 51;
    const QDate today = benchClock().today();
    report.add(QStringLiteral("twelve months, ") + size, against(opened, times, [&] { return must(disclosureFigures(opened, today.addMonths(-11), today)).months.size(); }), {instant, {}});
    report.add(QStringLiteral("all years, ") + size, against(opened, times, [&] { return must(disclosureFigures(opened, today.addYears(-10), today)).months.size(); }), {instant, {}});
    report.add(QStringLiteral("the recipients with what they got, ") + size, against(opened, times, [&] { return must(recipientRows(opened)).size(); }), {instant, {}});
    report.add(QStringLiteral("whom to tell now that a ban is over, ") + size, against(opened, times, [&] { return must(disclosuresToTell(opened)).size(); }), {instant, {}});
}

void benchLists(Register &opened, const QString &size, Report &report)
{
    constexpr int times = 51;
    const DisclosureRow some = must(disclosureRows(opened, {})).rows.at(50);
    for (NamedQuery one : queriesOf(some)) {
        const QString name = QStringLiteral("%1, %2").arg(QString::fromLatin1(one.name), size);
        const DisclosurePage first = must(disclosureRows(opened, one.query));
        report.add(name, against(opened, times, [&] { return must(disclosureRows(opened, one.query)).rows.size(); }), {instant, {}});
        if (first.next.isEmpty())
            continue;
        one.query.after = first.next;
        report.add(QStringLiteral("next page of ") + name, against(opened, times, [&] { return must(disclosureRows(opened, one.query)).rows.size(); }), {instant, {}});
    }
}

// A year beside the year before it, of all organisations and of one.
void benchReport(Register &opened, const QString &size, Report &report)
{
    constexpr double second = 1000.0;
    constexpr int times = 11;
    const ReportPeriod year = ReportPeriod::ofYear(benchClock().today().year());
    const OrganisationId organisation = must(organisationRows(opened)).front().organisation.id;
    report.add(QStringLiteral("all, ") + size, against(opened, times, [&] { return must(reportFigures(opened, {year})).slowest.size(); }), {second, {}});
    report.add(QStringLiteral("one organisation, ") + size, against(opened, times, [&] { return must(reportFigures(opened, {year, organisation})).slowest.size(); }), {second, {}});
}

// The row alone, in the same table, with its indexes and durable; what it counts and logs is left out.
class BareDisclosures
{
public:
    explicit BareDisclosures(sqlite3 *handle) : m_handle(handle)
    {
        sqlite3_prepare_v2(handle,
                           "INSERT INTO disclosure (id, organisation, recipient, on_day, person, persons, persons_group, purpose, why, basis, article, categories, special,"
                           " special_ground, approved_by, decided_by, reference, told, told_on, told_why, series, notice, revision)"
                           " VALUES (?, 1, 1, '2026-03-02', ?, 1, '', 'maintenance', '', 'contract', 'art. 6', 3, 0, '', '', 'Demo', 'bare', 'beforehand', '2026-03-01', '', '', 'in-order', 1)",
                           -1, &m_insert, nullptr);
    }

    ~BareDisclosures()
    {
        sqlite3_finalize(m_insert);
        run("DELETE FROM disclosure WHERE reference = 'bare'");
    }
    BareDisclosures(const BareDisclosures &) = delete;
    BareDisclosures &operator=(const BareDisclosures &) = delete;

    void add()
    {
        const std::string id = DisclosureId::create(benchClock().now()).toString().toStdString();
        run("BEGIN IMMEDIATE");
        sqlite3_bind_text(m_insert, 1, id.c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_int64(m_insert, 2, 1 + m_turn++ % 100);
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_handle));
        sqlite3_reset(m_insert);
        run("COMMIT");
    }

private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
    }

    sqlite3 *m_handle;
    sqlite3_stmt *m_insert = nullptr;
    int m_turn = 0;
};

// One like those that are there, and then told.
void benchWriting(Register &opened, const QString &size, Report &report)
{
    constexpr int times = 201;
    std::vector<Disclosure> some;
    for (const DisclosureRow &row : must(disclosureRows(opened, {.purpose = DisclosurePurpose::Maintenance, .limit = 300})).rows)
        some.push_back(row.disclosure);
    BareDisclosures bare(opened.opened().connection().handle());
    std::size_t turn = 0;
    std::vector<DisclosureId> added;
    report.add(QStringLiteral("recorded, ") + size, alternate(times, [&] { added.push_back(must(recordDisclosures(opened, {some.at(turn++ % some.size())})).front().id); }, [&] { bare.add(); }), {{}, 2.0});
    turn = 0;
    const LongText why = text("van de meting");
    report.add(QStringLiteral("struck out, ") + size, alternate(times, [&] { must(strikeOutDisclosure(opened, added.at(turn++), why)); }, [&] { bare.add(); }), {{}, 2.0});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    QCommandLineParser arguments;
    const QCommandLineOption in(QStringLiteral("in"), QStringLiteral("Keep the registers in this folder for the next time."), QStringLiteral("folder"));
    const QCommandLineOption largest(QStringLiteral("largest"), QStringLiteral("How many disclosures the largest register has."), QStringLiteral("number"), QStringLiteral("1000000"));
    const QCommandLineOption requests(QStringLiteral("requests"), QStringLiteral("How many cases the report is also made of."), QStringLiteral("number"), QStringLiteral("100000"));
    arguments.addOptions({in, largest, requests});
    arguments.addHelpOption();
    arguments.process(program);

    const QTemporaryDir temporary;
    const QString folder = arguments.isSet(in) ? arguments.value(in) : temporary.path();
    Report figures(QStringLiteral("The figures of what was disclosed (ms: least / **median** / most)"), QStringLiteral("C API"));
    Report lists(QStringLiteral("A page of 100 disclosures (ms)"), QStringLiteral("C API"));
    Report writing(QStringLiteral("One disclosure with its rules, its figures and its log entry (ms)"), QStringLiteral("bare row"));
    Report reports(QStringLiteral("The report of a year (ms)"), QStringLiteral("C API"));
    for (const int disclosures : {1000, 100000, arguments.value(largest).toInt()}) {
        const std::unique_ptr<Workspace> workspace = openedBench(benchDisclosures(folder, disclosures));
        const QString size = QStringLiteral("%L1 disclosures").arg(disclosures);
        must(workspace->runAndWait([&](Register &opened) -> Result<void> {
            benchFigures(opened, size, figures);
            benchLists(opened, size, lists);
            benchReport(opened, size, reports);
            benchWriting(opened, size, writing);
            return {};
        }));
    }
    const std::unique_ptr<Workspace> workspace = openedBench(benchRegister(folder, arguments.value(requests).toInt()));
    must(workspace->runAndWait([&](Register &opened) -> Result<void> {
        benchReport(opened, QStringLiteral("%L1 cases").arg(arguments.value(requests).toInt()), reports);
        return {};
    }));
    return 0;
}
