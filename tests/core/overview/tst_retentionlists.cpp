// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and lists of what is kept say the same as counting one by one, on every day; and the check finds what is planted.
#include "core/casework/addorganisation.h"
#include "core/casework/editretention.h"
#include "core/casework/placehold.h"
#include "core/overview/retentionfigures.h"
#include "core/store/tables.h"
#include "core/workspace/unitofwork.h"
#include "tests/support/retentiondesk.h"

#include <QTest>

#include <random>
#include <set>

using namespace balie;

class RetentionListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfCountingOneByOne_data();
    void figuresAreThoseOfCountingOneByOne();
    void aListHoldsEachItemOnce();
    void aListIsOfOneStateOrganisationAndCategory();
    void betweenTwoDays();
    void whatIsNoCursorIsRefused();
    void whatIsPlantedIsFound_data();
    void whatIsPlantedIsFound();
};

namespace {

// Two organisations with some hundreds of items of every kind, some of them ended, held or taken out again.
struct FullDesk
{
    TestRegister desk{QStringLiteral("domijn")};
    OrganisationId other;
    std::vector<RetentionItemId> items;

    FullDesk() : other(addOther())
    {
        std::mt19937 random(7);
        const auto below = [&](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
        const PersonId tenant = someTenant(desk);
        std::vector<RetentionItem> wanted;
        const char *const categories[] = {"fin-admin", "lease-core", "id-copy-tenant", "nuisance", "camera", "applicant"};
        for (int i = 0; i < 300; ++i) {
            const std::optional<QDate> trigger = below(6) == 0 ? std::nullopt : std::optional(QDate(2016, 1, 1).addDays(below(4400)));
            wanted.push_back(keptThing(desk, categories[below(6)], trigger, below(8) == 0 ? std::optional(tenant) : std::nullopt));
            if (below(3) == 0 && !wanted.back().person)
                wanted.back().organisation = other;
        }
        for (const RetentionItem &item : must(addRetention(*desk, wanted)))
            items.push_back(item.id);
        must(placeHold(*desk, tenant, claimFrom(desk.today())));
        for (int i = 0; i < 40; ++i)
            must(endRetention(*desk, items.at(std::size_t(below(300))), QDate(2016, 1, 1).addDays(below(4400))));
        for (int i = 0; i < 20; ++i) {
            must(removeRetention(*desk, items.back(), text("dubbel")));
            items.pop_back();
        }
    }

    OrganisationId addOther()
    {
        const Organisation wanted{OrganisationId::create(desk.clock.now()), line("Andere"), must(OrganisationSign::from(QStringLiteral("AND"))), {}, {}, {}, {},
                                  CalendarChoice::Strict, Suspension::Counts, 0};
        return must(addOrganisation(*desk, wanted, must(builtInProfile(QStringLiteral("jutphaas"))))).id;
    }
};

qint64 numberOf(const RetentionFigure &figure, ExpiryState state)
{
    switch (state) {
    case ExpiryState::NoTrigger: return figure.noTrigger;
    case ExpiryState::NoPeriod: return figure.noPeriod;
    case ExpiryState::Running: return figure.running;
    case ExpiryState::Expired: return figure.expired;
    case ExpiryState::OnHold: return figure.onHold;
    case ExpiryState::InConflict: return figure.inConflict;
    }
    Q_UNREACHABLE();
}

std::vector<RetentionRow> everything(TestRegister &desk, RetentionQuery query = {})
{
    std::vector<RetentionRow> rows;
    query.limit = 7;
    do {
        const RetentionPage page = must(retentionRows(*desk, query));
        rows.insert(rows.end(), page.rows.begin(), page.rows.end());
        query.after = page.next;
    } while (!query.after.isEmpty());
    return rows;
}

} // namespace

void RetentionListsTest::figuresAreThoseOfCountingOneByOne_data()
{
    QTest::addColumn<QDate>("today");
    for (const QDate day : {QDate(2026, 3, 10), QDate(2026, 3, 31), QDate(2026, 4, 1), QDate(2026, 12, 31), QDate(2027, 1, 1), QDate(2031, 12, 31), QDate(2032, 1, 1), QDate(2040, 7, 15)})
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
}

void RetentionListsTest::figuresAreThoseOfCountingOneByOne()
{
    QFETCH(QDate, today);
    FullDesk full;
    full.desk.goTo(today);
    std::map<std::tuple<OrganisationId, QString, ExpiryState>, qint64> counted;
    std::map<std::pair<OrganisationId, QString>, std::map<QDate, std::pair<qint64, qint64>>> byMonth;
    for (const RetentionItemId &id : full.items) {
        const RetentionDetail detail = must(retentionDetail(*full.desk, id));
        const RetentionItem &item = detail.row.item;
        const ExpiryState state = detail.expiry.state; // of the function itself
        QCOMPARE(detail.row.state, std::optional(state));
        ++counted[{item.organisation, item.category, state}];
        if (state != ExpiryState::Running && state != ExpiryState::InConflict)
            continue;
        auto &[running, inConflict] = byMonth[{item.organisation, item.category}][QDate(detail.expiry.lastDay->year(), detail.expiry.lastDay->month(), 1)];
        ++(state == ExpiryState::Running ? running : inConflict);
    }
    qint64 all = 0;
    for (const RetentionFigure &figure : must(retentionFigures(*full.desk))) {
        auto &months = byMonth[{figure.organisation, figure.category.id}];
        for (const ExpiryState state : allValues<ExpiryState>()) {
            const qint64 number = counted[{figure.organisation, figure.category.id, state}];
            QCOMPARE(numberOf(figure, state), number);
            all += number;
        }
        QCOMPARE(figure.months.size(), std::size_t(12));
        QCOMPARE(figure.months.front().first, QDate(today.year(), today.month(), 1));
        qint64 later = figure.running + figure.inConflict;
        for (const RetentionFigure::Month &month : figure.months) {
            QCOMPARE(std::pair(month.running, month.inConflict), months[month.first]);
            later -= month.running + month.inConflict;
        }
        QCOMPARE(figure.later, later);
    }
    QCOMPARE(all, qint64(full.items.size()));
}

void RetentionListsTest::aListHoldsEachItemOnce()
{
    FullDesk full;
    const std::vector<RetentionRow> rows = everything(full.desk);
    QCOMPARE(rows.size(), full.items.size());
    std::set<RetentionItemId> seen;
    QDate last(1, 1, 1);
    for (const RetentionRow &row : rows) {
        QVERIFY(seen.insert(row.item.id).second);
        const QDate due = row.due.value_or(QDate(1, 1, 1));
        QVERIFY(last <= due);
        last = due;
    }
    QCOMPARE(must(countRetention(*full.desk, {})), qint64(full.items.size()));
}

void RetentionListsTest::aListIsOfOneStateOrganisationAndCategory()
{
    FullDesk full;
    const std::vector<RetentionRow> all = everything(full.desk);
    int found = 0;
    for (const ExpiryState state : allValues<ExpiryState>()) {
        for (const std::optional<OrganisationId> &organisation : {std::optional<OrganisationId>(), full.desk.organisation, std::optional(full.other)}) {
            for (const char *category : {"", "fin-admin", "id-copy-tenant"}) {
                const RetentionQuery query{state, organisation, QString::fromLatin1(category)};
                const auto fits = [&](const RetentionRow &row) {
                    return row.state == state && (!organisation || row.item.organisation == *organisation) && (query.category.isEmpty() || row.item.category == query.category);
                };
                const std::vector<RetentionRow> rows = everything(full.desk, query);
                QVERIFY(std::all_of(rows.begin(), rows.end(), fits));
                QCOMPARE(qint64(rows.size()), qint64(std::count_if(all.begin(), all.end(), fits)));
                QCOMPARE(must(countRetention(*full.desk, query)), qint64(rows.size()));
                found += !rows.empty();
            }
        }
    }
    QVERIFY(found > 20);
}

void RetentionListsTest::betweenTwoDays()
{
    FullDesk full;
    RetentionQuery query;
    query.due = {QDate(2025, 1, 1), QDate(2026, 12, 31)};
    const std::vector<RetentionRow> rows = everything(full.desk, query);
    const std::vector<RetentionRow> all = everything(full.desk);
    const auto within = [&](const RetentionRow &row) { return row.due && *row.due >= *query.due.from && *row.due <= *query.due.until; };
    QVERIFY(std::all_of(rows.begin(), rows.end(), within));
    QCOMPARE(std::count_if(all.begin(), all.end(), within), std::ptrdiff_t(rows.size()));
    query.due = {{}, QDate(2025, 1, 1)}; // what has no day does not lie before it
    for (const RetentionRow &row : everything(full.desk, query))
        QVERIFY(row.due && *row.due <= QDate(2025, 1, 1));
}

void RetentionListsTest::whatIsNoCursorIsRefused()
{
    TestRegister desk;
    for (const char *cursor : {"x", "2026-01-01", "2026-02-30.4", "morgen.4", "2026-01-01.a"}) {
        RetentionQuery query;
        query.after = QString::fromLatin1(cursor);
        QCOMPARE(retentionRows(*desk, query).error().code(), ErrorCode::NotAWord);
    }
}

void RetentionListsTest::whatIsPlantedIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *sql, const char *word) { QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(word); };
    row("another day", "UPDATE retention_item SET due = '2031-12-30' WHERE due = '2031-12-31'", "retention-standing");
    row("another state", "UPDATE retention_item SET status = 'running' WHERE status = 'conflict'", "retention-standing");
    row("no longer held", "UPDATE retention_item SET status = 'running' WHERE status = 'held'", "retention-standing");
    row("a hold that came from nowhere", "UPDATE retention_hold SET lifted = placed", "retention-standing");
    row("a category that is none", "UPDATE retention_item SET category = 'x' WHERE row_key = 1", "retention-standing");
    row("one counted twice", "UPDATE retention_figure SET number = number + 1 WHERE row_key = 1", "retention-figures");
    row("a figure too many", "INSERT INTO retention_figure (organisation, category, status, month, number) VALUES (1, 'camera', 'running', '2044-01', 1)", "retention-figures");
    row("a figure in two", "INSERT INTO retention_figure (organisation, category, status, month, number)"
                           " SELECT organisation, category, status, month, 0 FROM retention_figure WHERE row_key = 1", "retention-figures");
    row("a figure gone", "DELETE FROM retention_figure WHERE row_key = 2", "retention-figures");
    row("an item gone", "DELETE FROM retention_item WHERE row_key = 3", "retention-figures");
}

void RetentionListsTest::whatIsPlantedIsFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, word);
    FullDesk full;
    QVERIFY(isClean(full.desk));
    {
        UnitOfWork unit = must(UnitOfWork::begin(*full.desk, Permission::Act));
        QVERIFY(must(unit.transaction().change(sql)) > 0);
        must(unit.audit(QStringLiteral("planted"), QStringLiteral("test"), {}));
        must(unit.commit());
    }
    const RegisterCheck check = must(checkRegister(*full.desk));
    QCOMPARE(check.retentionItems, qint64(full.items.size()) - (sql.startsWith(QStringLiteral("DELETE FROM retention_item")) ? 1 : 0));
    QVERIFY(!check.problems.empty());
    QCOMPARE(check.problems.front().word, word);
}

QTEST_GUILESS_MAIN(RetentionListsTest)
#include "tst_retentionlists.moc"
