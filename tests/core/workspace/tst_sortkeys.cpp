// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of an older version of the sorting rules are made anew when the register is opened, and the log says so.
#include "core/overview/auditrows.h"
#include "core/overview/requestrows.h"
#include "core/store/openregister.h"
#include "core/store/tables.h"
#include "core/workspace/sortkeys.h"
#include "core/workspace/unitofwork.h"
#include "tests/support/testregister.h"

#include <QTest>

using namespace balie;

class SortKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewRegisterHasKeysOfToday();
    void olderKeysAreMadeAnew();
    void whoeverOpensItMayDoIt();

private:
    static QStringList namesInOrder(Register &opened);
    static qint64 entriesAboutIt(Register &opened);
    static void age(TestRegister &proof);
};

QStringList SortKeysTest::namesInOrder(Register &opened)
{
    RequestQuery query;
    query.order = {{RequestColumn::Person, Direction::Ascending}};
    QStringList names;
    for (const RequestRow &row : must(requestRows(opened, query)).rows)
        names.append(row.personName);
    return names;
}

qint64 SortKeysTest::entriesAboutIt(Register &opened)
{
    qint64 count = 0;
    for (const AuditRecord &record : must(opened.tables().audit.page({})))
        count += record.entry.action == QStringLiteral("sort-keys-renewed");
    return count;
}

// As a register is whose keys were made by rules that put every name the other way round.
void SortKeysTest::age(TestRegister &proof)
{
    UnitOfWork unit = must(UnitOfWork::begin(*proof, Permission::ManageOrganisations));
    const char *const keys[] = {"zz", "mm", "aa"};
    int next = 0;
    for (const char *name : {"Aalders", "Maas", "Zwart"}) {
        const QByteArray key(keys[next++]);
        for (const char *sql : {"UPDATE person SET sort_key = ? WHERE family = ?",
                                "UPDATE request SET person_sort = ? WHERE person = (SELECT row_key FROM person WHERE family = ?)"})
            must(unit.transaction().changeOne(QString::fromLatin1(sql), {key, QString::fromLatin1(name)}));
    }
    must(proof.opened->tables().facts.set(unit.transaction(), sortKeyFact(), QStringLiteral("older rules")));
    must(unit.audit(QStringLiteral("test"), QStringLiteral("register"), {}));
    must(unit.commit());
}

void SortKeysTest::aNewRegisterHasKeysOfToday()
{
    TestRegister proof;
    QVERIFY(!must(proof.opened->tables().facts.value(sortKeyFact())).isEmpty());
    QCOMPARE(must(renewSortKeys(*proof)), 0);
    QCOMPARE(entriesAboutIt(*proof), 0);
}

void SortKeysTest::olderKeysAreMadeAnew()
{
    TestRegister proof;
    for (const char *name : {"Maas", "Zwart", "Aalders"})
        proof.receive(name);
    const QStringList rightOrder{QStringLiteral("Aalders"), QStringLiteral("Maas"), QStringLiteral("Zwart")};
    QCOMPARE(namesInOrder(*proof), rightOrder);
    age(proof);
    QCOMPARE(namesInOrder(*proof), QStringList(rightOrder.rbegin(), rightOrder.rend()));
    proof.opened.reset();

    for (int time = 1; time <= 2; ++time) { // the second time nothing is left to do
        const auto workspace = must(openRegister(proof.folder, QStringLiteral("Anna"), testPassphrase(), &proof.clock));
        must(workspace->runAndWait([&](Register &opened) -> Result<void> {
            [&] {
                QCOMPARE(namesInOrder(opened), rightOrder);
                QCOMPARE(entriesAboutIt(opened), 1);
                QCOMPARE(must(opened.tables().persons.page({}, {}, 10, {})).persons.front().person.name.family.toString(), rightOrder.front());
            }();
            return {};
        }));
    }
}

void SortKeysTest::whoeverOpensItMayDoIt()
{
    TestRegister proof;
    proof.receive("Aalders");
    proof.receive("Maas");
    proof.receive("Zwart");
    age(proof);
    const Session reader{proof.opened->session().user, QStringLiteral("Bea"), Role::Reader, proof.clock.now()};
    proof.opened.reset();
    auto store = must(OpenRegister::open(StoreLocation(proof.folder), Passphrase{std::nullopt, testPassphrase()}, proof.clock));
    Register opened(std::move(store), reader, proof.clock, nullptr);
    QCOMPARE(must(renewSortKeys(opened)), 3);
}

QTEST_GUILESS_MAIN(SortKeysTest)
#include "tst_sortkeys.moc"
