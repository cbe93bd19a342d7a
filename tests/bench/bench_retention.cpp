// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long figures and lists of what is kept take, and one item more, as the register grows; beside the floor: the same
// statements in the C API on the same connection, or the bare row in the same table. Prints Markdown; never fails on time.
#include "core/casework/addretention.h"
#include "core/casework/editretention.h"
#include "core/overview/retentionfigures.h"
#include "core/overview/retentionrows.h"
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
    RetentionQuery query;
};

std::vector<NamedQuery> queriesOf(OrganisationId organisation)
{
    const QString category = QStringLiteral("fin-admin");
    RetentionQuery month;
    month.due = {QDate(2026, 3, 1), QDate(2026, 3, 31)};
    return {{"what has to go", {ExpiryState::Expired}},
            {"the same, one organisation", {ExpiryState::Expired, organisation}},
            {"the same, one category", {ExpiryState::Expired, {}, category}},
            {"the same, both", {ExpiryState::Expired, organisation, category}},
            {"what runs", {ExpiryState::Running}},
            {"in conflict", {ExpiryState::InConflict}},
            {"on hold", {ExpiryState::OnHold}},
            {"not begun", {ExpiryState::NoTrigger}},
            {"no period chosen", {ExpiryState::NoPeriod}},
            {"due in one month", month},
            {"all", {}}};
}

Pair against(Register &opened, int times, const std::function<std::size_t()> &work)
{
    const std::size_t rows = work(); // what is read once and kept in memory is no part of it
    const Replay replay(opened.opened().connection().handle(), work);
    if (static_cast<std::size_t>(replay.run()) < rows)
        qFatal("the floor reads other rows");
    return alternate(times, work, [&] { replay.run(); });
}

void benchReading(Register &opened, int items, Report &figures, Report &lists)
{
    constexpr int times = 51;
    figures.add(QStringLiteral("%L1 items").arg(items), against(opened, times, [&] { return must(retentionFigures(opened)).size(); }), {instant, {}});
    const OrganisationId organisation = must(organisationRows(opened)).front().organisation.id;
    for (NamedQuery one : queriesOf(organisation)) {
        const QString name = QStringLiteral("%1, %L2 items").arg(QString::fromLatin1(one.name)).arg(items);
        const RetentionPage first = must(retentionRows(opened, one.query));
        lists.add(name, against(opened, times, [&] { return must(retentionRows(opened, one.query)).rows.size(); }), {instant, {}});
        if (first.next.isEmpty())
            continue;
        one.query.after = first.next;
        lists.add(QStringLiteral("next page of ") + name, against(opened, times, [&] { return must(retentionRows(opened, one.query)).rows.size(); }), {instant, {}});
    }
}

// The row alone, in the same table, with its indexes and durable; what it counts and logs is left out.
class BareItems
{
public:
    explicit BareItems(sqlite3 *handle) : m_handle(handle)
    {
        sqlite3_prepare_v2(handle,
                           "INSERT INTO retention_item (id, organisation, person, reference, category, system, trigger_day, destroyed, batch, revision, status, due)"
                           " VALUES (?, 1, ?, 'bare', 'lease-core', 'Huuradministratie', '2024-06-30', '', '', 1, 'running', '2025-06-30')",
                           -1, &m_insert, nullptr);
    }

    ~BareItems()
    {
        sqlite3_finalize(m_insert);
        run("DELETE FROM retention_item WHERE reference = 'bare'");
    }
    BareItems(const BareItems &) = delete;
    BareItems &operator=(const BareItems &) = delete;

    void add()
    {
        const std::string id = RetentionItemId::create(benchClock().now()).toString().toStdString();
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

void benchWriting(Register &opened, int items, Report &report)
{
    constexpr int times = 201;
    const std::vector<RetentionRow> some = must(retentionRows(opened, {ExpiryState::Running, {}, QStringLiteral("lease-core"), {}, 300})).rows;
    BareItems bare(opened.opened().connection().handle());
    std::size_t turn = 0;
    std::vector<RetentionItemId> added;
    const auto like = [&]() -> RetentionItem {
        RetentionItem item = some.at(turn++ % some.size()).item;
        item.trigger = QDate(2024, 6, 30);
        return item;
    };
    const QString size = QStringLiteral(", %L1 items").arg(items);
    report.add(QStringLiteral("added") + size, alternate(times, [&] { added.push_back(must(addRetention(opened, {like()})).front().id); }, [&] { bare.add(); }), {{}, 2.0});
    turn = 0;
    report.add(QStringLiteral("ended") + size, alternate(times, [&] { must(endRetention(opened, added.at(turn++ % added.size()), QDate(2024, 7, 1))); }, [&] { bare.add(); }), {{}, 2.0});
    const LongText why = text("van de meting");
    for (const RetentionItemId &item : added)
        must(removeRetention(opened, item, why));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    QCommandLineParser arguments;
    const QCommandLineOption in(QStringLiteral("in"), QStringLiteral("Keep the registers in this folder for the next time."), QStringLiteral("folder"));
    const QCommandLineOption largest(QStringLiteral("largest"), QStringLiteral("How many items the largest register has."), QStringLiteral("number"), QStringLiteral("1000000"));
    arguments.addOptions({in, largest});
    arguments.addHelpOption();
    arguments.process(program);

    const QTemporaryDir temporary;
    const QString folder = arguments.isSet(in) ? arguments.value(in) : temporary.path();
    Report figures(QStringLiteral("The figures of what is kept, by organisation, category and month (ms: least / **median** / most)"), QStringLiteral("C API"));
    Report lists(QStringLiteral("A page of 100 of what is kept (ms)"), QStringLiteral("C API"));
    Report writing(QStringLiteral("One item with its figures, its rule and its log entry (ms)"), QStringLiteral("bare row"));
    for (const int items : {1000, 100000, arguments.value(largest).toInt()}) {
        const std::unique_ptr<Workspace> workspace = openedBench(benchKeeping(folder, items));
        must(workspace->runAndWait([&](Register &opened) -> Result<void> {
            benchReading(opened, items, figures, lists);
            benchWriting(opened, items, writing);
            return {};
        }));
    }
    return 0;
}
