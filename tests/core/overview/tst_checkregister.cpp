// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The check finds what is planted behind the program's back.
#include "core/casework/sendletter.h"
#include "core/overview/checkregister.h"
#include "core/store/authorizer.h"
#include "core/store/openregister.h"
#include "core/store/tables.h"
#include "core/workspace/unitofwork.h"
#include "tests/support/letterorders.h"
#include "tests/support/testregister.h"

#include <QTest>

using namespace balie;

class CheckRegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundRegisterHasNoProblem();
    void whatIsPlantedIsFound_data();
    void whatIsPlantedIsFound();
    void anotherPaperIsFound();
};

void CheckRegisterTest::aSoundRegisterHasNoProblem()
{
    TestRegister proof;
    proof.receive();
    const RegisterCheck check = must(checkRegister(*proof));
    QVERIFY(check.problems.empty());
    QCOMPARE(check.requests, 1);
    QCOMPARE(check.events, 1);
    QCOMPARE(check.auditEntries, 2);
}

void CheckRegisterTest::whatIsPlantedIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("word");
    QTest::newRow("another due date") << QStringLiteral("UPDATE request SET due = '2026-12-31'") << QStringLiteral("derived-column");
    QTest::newRow("another state") << QStringLiteral("UPDATE request SET state = 'closed', done = 1") << QStringLiteral("derived-column");
    QTest::newRow("a pause that is none") << QStringLiteral("UPDATE request SET waiting = 1") << QStringLiteral("derived-column");
    QTest::newRow("an event more") << QStringLiteral("INSERT INTO event (request, seq, id, on_day, recorded, kind, payload)"
                                                     " SELECT request, 9, 'x', on_day, recorded, 'noted', '{}' FROM event")
                                   << QStringLiteral("history-unreadable");
    QTest::newRow("a number given twice") << QStringLiteral("UPDATE case_number SET last_serial = 7") << QStringLiteral("case-number");
    QTest::newRow("a case that cannot be found") << QStringLiteral("DELETE FROM request_search") << QStringLiteral("search-index");
}

void CheckRegisterTest::whatIsPlantedIsFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, word);
    TestRegister proof;
    proof.receive();
    {
        UnitOfWork unit = must(UnitOfWork::begin(*proof, Permission::Act));
        must(unit.transaction().change(sql));
        must(unit.audit(QStringLiteral("planted"), QStringLiteral("test"), {}));
        must(unit.commit());
    }
    const RegisterCheck check = must(checkRegister(*proof));
    QVERIFY(!check.problems.empty());
    QCOMPARE(check.problems.front().word, word);
}

// Another paper in its place, by somebody who took the guards away.
void CheckRegisterTest::anotherPaperIsFound()
{
    TestRegister proof;
    const LetterOrder order = orderOf(proof, LetterKind::Receipt);
    must(keepSentLetter(*proof, order, SentBy::Letter, {}));
    QVERIFY(must(checkRegister(*proof)).problems.empty());
    Connection &connection = (*proof).opened().connection();
    {
        const Authorizer::Opening door(connection.authorizer(), Authorizer::Door::Schema);
        must(connection.execute(said("DROP TRIGGER letter_paper_is_not_changed")));
    }
    must(connection.execute(said("UPDATE letter_paper SET pdf = x'255044462d312e34'")));
    const RegisterCheck check = must(checkRegister(*proof));
    QVERIFY(std::any_of(check.problems.begin(), check.problems.end(), [](const auto &problem) { return problem.word == u"letter-damaged"; }));
}

QTEST_MAIN(CheckRegisterTest)
#include "tst_checkregister.moc"
