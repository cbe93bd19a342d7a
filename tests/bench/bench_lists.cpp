// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/requestrows.h"
#include "core/store/connection.h"
#include "core/store/openregister.h"
#include "tests/bench/benches.h"
#include "tests/bench/benchregister.h"
#include "tests/bench/replay.h"
#include "tests/bench/report.h"
#include "tests/support/testregister.h"

namespace balie {

namespace {

struct NamedQuery
{
    QString name;
    RequestQuery query;
};

NamedQuery ordered(const char *name, std::vector<SortKey> order)
{
    RequestQuery query;
    query.order = std::move(order);
    return {QString::fromLatin1(name), query};
}

NamedQuery filtered(const char *name, RequestColumn column, const char *text, std::vector<SortKey> order = {})
{
    NamedQuery named = ordered(name, std::move(order));
    named.query.filter.columns.insert(column, QString::fromUtf8(text));
    return named;
}

constexpr auto up = Direction::Ascending;
constexpr auto down = Direction::Descending;

std::vector<NamedQuery> indexedOrders()
{
    return {ordered("most urgent first", {}),
            ordered("received, newest first", {{RequestColumn::Received, down}}),
            ordered("due", {{RequestColumn::Due, up}}),
            ordered("name", {{RequestColumn::Person, up}}),
            ordered("number, newest first", {{RequestColumn::Reference, down}})};
}

std::vector<NamedQuery> freeOnes()
{
    NamedQuery three = filtered("name, street and channel hold", RequestColumn::Person, "jan", {{RequestColumn::Received, down}});
    three.query.filter.columns.insert(RequestColumn::Street, QStringLiteral("weg"));
    three.query.filter.columns.insert(RequestColumn::Channel, QStringLiteral("mail"));
    NamedQuery rights = ordered("right and due between, by name", {{RequestColumn::Person, up}});
    rights.query.filter.rights = {Right::Erasure};
    rights.query.filter.due = {QDate(2025, 3, 1), QDate(2025, 9, 1)};
    NamedQuery words = filtered("search words, name holds", RequestColumn::Person, "van");
    words.query.filter.text = QStringLiteral("gegevens");
    return {filtered("name holds \"smit\"", RequestColumn::Person, "smit"),
            filtered("name holds what nobody has", RequestColumn::Person, "xqz"),
            filtered("street holds \"laan\", by street", RequestColumn::Street, "laan", {{RequestColumn::Street, up}}),
            filtered("number holds \"77\", by state", RequestColumn::Reference, "77", {{RequestColumn::State, up}}),
            filtered("handler is not \"a\", by name", RequestColumn::Handler, "!a", {{RequestColumn::Person, down}}),
            three,
            rights,
            words,
            ordered("state, then due backwards", {{RequestColumn::State, up}, {RequestColumn::Due, down}}),
            ordered("organisation, channel backwards, name", {{RequestColumn::Organisation, up}, {RequestColumn::Channel, down}, {RequestColumn::Person, up}}),
            ordered("handler, street", {{RequestColumn::Handler, up}, {RequestColumn::Street, up}}),
            ordered("closed on backwards, rights", {{RequestColumn::ClosedOn, down}, {RequestColumn::Rights, up}})};
}

Pair measured(Register &opened, const RequestQuery &query, int times, bool plans)
{
    const auto read = [&] { return must(requestRows(opened, query)).rows.size(); };
    std::size_t rows = read(); // what is read once and kept in memory is no part of it
    const Replay replay(opened.opened().connection().handle(), [&] { rows = read(); });
    const auto cursor = static_cast<std::size_t>(rows == static_cast<std::size_t>(query.limit)); // a reading of its own
    if (static_cast<std::size_t>(replay.run()) != rows + cursor)
        qFatal("the floor reads other rows than the list");
    if (plans)
        replay.explain();
    return alternate(times, read, [&] { replay.run(); });
}

// One register of the growing ones, and the page that is read of it.
struct Sized
{
    int cases;
    std::unique_ptr<Workspace> workspace;
    RequestQuery query = {};
    Samples samples = {};
};

// Turn by turn through all sizes, so that a slow moment of the machine falls on each of them.
void measureGrowth(std::vector<Sized> &registers, int times)
{
    for (Sized &one : registers)
        one.samples = {};
    for (int i = 0; i <= times; ++i) {
        for (Sized &one : registers) {
            must(one.workspace->runAndWait([&](Register &opened) -> Result<void> {
                Samples &kept = one.samples;
                Samples warming;
                (i == 0 ? warming : kept).time([&] { must(requestRows(opened, one.query)); });
                return {};
            }));
        }
    }
}

void goToNextPage(Sized &one)
{
    one.query.after = must(one.workspace->runAndWait([&](Register &opened) { return requestRows(opened, one.query); })).next;
}

} // namespace

void benchLists(const QString &folder, bool plans)
{
    constexpr int times = 201;
    std::vector<Sized> registers;
    for (int cases : {1000, 10000, largestRegister})
        registers.push_back({cases, openedBench(benchRegister(folder, cases))});
    Sized &largest = registers.back();
    Report growth(QStringLiteral("The same pages as the register grows (ms)"), QStringLiteral("with 1,000 cases"));
    Report lists(QStringLiteral("A page of 100 rows of a list in an indexed order, 100,000 cases (ms: least / **median** / most)"), QStringLiteral("C API"));
    for (const NamedQuery &order : indexedOrders()) {
        for (Sized &one : registers)
            one.query = order.query;
        for (const char *page : {"first", "next"}) {
            const QString name = QStringLiteral("%1, %2 page").arg(order.name, QString::fromLatin1(page));
            must(largest.workspace->runAndWait([&](Register &opened) -> Result<void> {
                lists.add(name, measured(opened, largest.query, times, plans), {4.0, 5.0});
                return {};
            }));
            measureGrowth(registers, times);
            for (std::size_t i = 1; i < registers.size(); ++i)
                growth.add(QStringLiteral("%1, %L2 cases").arg(name).arg(registers[i].cases), {registers[i].samples, registers[0].samples}, {{}, 1.5});
            for (Sized &one : registers)
                goToNextPage(one);
        }
    }
}

void benchFilters(Register &opened, bool plans)
{
    constexpr int times = 15;
    Report report(QStringLiteral("Free filters and sorts over 100,000 cases (ms)"), QStringLiteral("C API"));
    for (const NamedQuery &one : freeOnes())
        report.add(one.name, measured(opened, one.query, times, plans), {120.0, 3.0});
    for (const NamedQuery &one : freeOnes()) {
        Pair count;
        for (int i = 0; i < 5; ++i)
            count.ours.time([&] { must(countRequests(opened, one.query.filter)); });
        report.add(QStringLiteral("how many: ") + one.name, count, {120.0, {}});
    }
}

} // namespace balie
