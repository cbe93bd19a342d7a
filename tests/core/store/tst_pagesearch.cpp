// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the store, as it lies on the disk: what stands there is found, and what was erased is not.
#include "core/overview/checkregister.h"
#include "core/store/compact.h"
#include "core/store/erasedwords.h"
#include "core/store/pagesearch.h"
#include "core/store/tables.h"
#include "core/workspace/unitofwork.h"
#include "tests/support/testregister.h"

#include <QTest>

using namespace balie;

namespace {

Person personCalled(TestRegister &desk, const QString &name, int number)
{
    Person person{PersonId::create(desk.clock.now()), *desk.organisation, must(PersonName::from(name)), {}, {}, {}, {}, 1};
    person.email = must(ShortText::from(QStringLiteral("bewoner%1@example.org").arg(number)));
    return person;
}

void write(TestRegister &desk, const std::function<void(Transaction &)> &work)
{
    UnitOfWork unit = must(UnitOfWork::begin(*desk, Permission::CorrectPersons));
    work(unit.transaction());
    must(unit.audit(QStringLiteral("planted"), QStringLiteral("test"), {}));
    must(unit.commit());
}

qint64 hitsOf(TestRegister &desk, const std::vector<QByteArray> &words)
{
    return must(searchPages(desk.opened->opened(), words)).hits;
}

} // namespace

class PageSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsThereIsFound();
    void whatWasErasedIsNot();
    void whatOthersAreCalledIsNoProof();
};

void PageSearchTest::whatStandsThereIsFound()
{
    TestRegister desk;
    const Person person = personCalled(desk, QStringLiteral("Cornelis Wegman"), 1);
    const PageSearch before = must(searchPages(desk.opened->opened(), {"CornelisWegman"}));
    QVERIFY(before.pages > 20);
    QCOMPARE(before.hits, 0);
    write(desk, [&](Transaction &change) { must(desk.opened->tables().persons.insert(change, person)); });
    QVERIFY(hitsOf(desk, {"CornelisWegman"}) >= 1);
    QVERIFY(hitsOf(desk, {"bewoner1@example.org", "CREATE TABLE person"}) >= 2); // also on the first page
    QCOMPARE(hitsOf(desk, {"Corn", ""}), 0);                                     // too short to prove anything
}

// Pages that are free, cells that moved, indexes: a thousand persons come, change and go between others that stay.
void PageSearchTest::whatWasErasedIsNot()
{
    constexpr int many = 1000;
    TestRegister desk;
    ErasedWords words;
    std::vector<Person> gone;
    write(desk, [&](Transaction &change) {
        for (int i = 0; i < many; ++i) {
            const Person goes = personCalled(desk, QStringLiteral("Weggaander-%1 Vertrok%1").arg(i), i);
            must(desk.opened->tables().persons.insert(change, goes));
            must(desk.opened->tables().persons.insert(change, personCalled(desk, QStringLiteral("Blijver-%1 Hier%1").arg(i), many + i)));
            gone.push_back(goes);
            words.add(goes);
        }
    });
    QVERIFY(hitsOf(desk, words.all()) > 2 * many);
    write(desk, [&](Transaction &change) {
        for (Person &person : gone) {
            person.telephone = must(ShortText::from(QStringLiteral("+31612345678")));
            person = must(desk.opened->tables().persons.update(change, person));
        }
    });
    write(desk, [&](Transaction &change) {
        for (const Person &person : gone)
            QCOMPARE(must(desk.opened->tables().persons.eraseUnused(change, person.id)), std::vector<PersonId>{person.id});
    });
    QVERIFY(hitsOf(desk, words.all()) < many / 100); // what a page held while its rows were moved about
    must(compactStore(desk.opened->tables().connection()));
    QCOMPARE(hitsOf(desk, words.all()), 0);
    QVERIFY(hitsOf(desk, {"Blijver-7Hier7", "blijver-7 hier7"}) >= 2);
    QVERIFY(must(checkRegister(*desk)).problems.empty());
}

void PageSearchTest::whatOthersAreCalledIsNoProof()
{
    TestRegister desk;
    const Person one = personCalled(desk, QStringLiteral("Cornelis Wegman"), 1);
    const Person other = personCalled(desk, QStringLiteral("Cornelis Wegman"), 2);
    write(desk, [&](Transaction &change) { must(desk.opened->tables().persons.insert(change, other)); });
    ErasedWords words;
    words.add(one);
    words.add(QStringLiteral("HO-2019-0042"));
    must(words.leaveOutWhatIsKept(desk.opened->tables().connection()));
    QCOMPARE(words.all(), (std::vector<QByteArray>{"HO-2019-0042", "bewoner1@example.org"}));
    QCOMPARE(hitsOf(desk, words.all()), 0);
}

QTEST_GUILESS_MAIN(PageSearchTest)
#include "tst_pagesearch.moc"
