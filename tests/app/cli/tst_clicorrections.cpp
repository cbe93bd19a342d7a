// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was entered wrongly is put right through the command line, and the case says what became of it.
#include "tests/support/cliregister.h"

#include <QJsonArray>
#include <QTest>

using namespace balie;

class CliCorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void undoIsANewEntry();
    void theDayOfReceiptIsPutRight();
    void aPromiseHoldsForItsRights();
    void whatHasEndedSaysWhen();

private:
    CliRegister m_register{QStringLiteral("domijn")};
};

void CliCorrectionsTest::initTestCase()
{
    QVERIFY2(m_register.isMade(), m_register.made().err.constData());
    for (const char *profile : {"mijande", "oosterpoort", "ieder1"})
        QCOMPARE(m_register.addOrganisation(profile).code, 0);
}

void CliCorrectionsTest::undoIsANewEntry()
{
    const QString reference = m_register.receive("--profile mijande --right objection --received 2025-09-01 --channel counter", QStringLiteral("Els Naaldenberg"));
    QCOMPARE(m_register.act(reference, "withdraw --on 2025-09-03").json().value(u"state").toString(), QStringLiteral("withdrawn"));
    QCOMPARE(m_register.act(reference, "revoke --reason vergissing --on 2025-09-03").json().value(u"state").toString(), QStringLiteral("received"));
    QCOMPARE(m_register.show(reference).value(u"events").toArray().size(), 3);
}

// --on is everywhere the day on which the act happened; the new day of receipt has an option of its own.
void CliCorrectionsTest::theDayOfReceiptIsPutRight()
{
    const QString reference = m_register.receive("--profile domijn --right erasure --received 2025-09-10 --channel letter", QStringLiteral("Fien Naaldenberg"));
    const CliRun without = m_register.act(reference, "correct-receipt --on 2025-09-12 --reason balie");
    QCOMPARE(without.code, 2);
    QVERIFY2(without.err.contains("--received") && without.err.contains("--on"), without.err.constData());
    QCOMPARE(m_register.act(reference, "correct-receipt --received 2025-09-13 --on 2025-09-12 --reason balie").json().value(u"error")[u"code"].toString(),
             QStringLiteral("date-before-receipt"));
    QCOMPARE(m_register.act(reference, "acknowledge --received 2025-09-08 --on 2025-09-12").code, 2);
    const CliRun moved = m_register.act(reference, "correct-receipt --received 2025-09-08 --on 2025-09-12 --reason balie");
    QCOMPARE(moved.json().value(u"due").toString(), QStringLiteral("2025-10-08"));
    QCOMPARE(m_register.act(reference, "acknowledge --on 2025-09-12").code, 0);
    const QJsonObject event = m_register.show(reference).value(u"events").toArray()[1].toObject();
    QCOMPARE(event.value(u"on").toString(), QStringLiteral("2025-09-12"));
    QCOMPARE(event.value(u"received").toString(), QStringLiteral("2025-09-08"));
    QCOMPARE(event.value(u"was").toString(), QStringLiteral("2025-09-10"));
}

// The promise follows the rights, also when they were read wrongly at first.
void CliCorrectionsTest::aPromiseHoldsForItsRights()
{
    const QString reference = m_register.receive("--profile oosterpoort --right complaint --received 2025-03-03 --channel phone", QStringLiteral("Gijs Naaldenberg"));
    const QJsonObject complaint = m_register.show(reference);
    QVERIFY(complaint.value(u"promise_due").isNull());
    QCOMPARE(complaint.value(u"due").toString(), QStringLiteral("2025-04-03"));
    const CliRun proof = m_register.run({QStringLiteral("proof"), reference, QStringLiteral("--lang"), QStringLiteral("en")});
    QVERIFY2(proof.out.contains("within 28 days, but not for what is asked here"), proof.out.constData());
    const CliRun both = m_register.run({QStringLiteral("act"), reference, QStringLiteral("correct-rights"), QStringLiteral("--right"), QStringLiteral("complaint"),
                                        QStringLiteral("--right"), QStringLiteral("access"), QStringLiteral("--on"), QStringLiteral("2025-03-05"),
                                        QStringLiteral("--reason"), QStringLiteral("ook inzage"), QStringLiteral("--lang"), QStringLiteral("en")});
    QCOMPARE(both.json().value(u"promise_due").toString(), QStringLiteral("2025-03-31"));
    QCOMPARE(both.json().value(u"due").toString(), QStringLiteral("2025-03-31"));
    QVERIFY2(both.err.contains("The last day moves from"), both.err.constData());
}

void CliCorrectionsTest::whatHasEndedSaysWhen()
{
    const QString reference = m_register.receive("--profile ieder1 --right erasure --received 2025-09-01 --channel email", QStringLiteral("Huib Naaldenberg"));
    const auto shown = [&] { return m_register.runInWords({QStringLiteral("show"), reference, QStringLiteral("--lang"), QStringLiteral("en")}).out; };
    QVERIFY2(shown().contains("To be answered by:"), shown().constData());
    QCOMPARE(m_register.act(reference, "withdraw --on 2025-09-03").code, 0);
    const QByteArray ended = shown();
    QVERIFY2(!ended.contains("To be answered by") && !ended.contains("By law"), ended.constData());
    QVERIFY2(ended.contains("Withdrawn on:") && ended.contains("Wednesday 3 September 2025"), ended.constData());
    const QJsonObject json = m_register.show(reference);
    QCOMPARE(json.value(u"due").toString(), QStringLiteral("2025-10-01")); // whoever looks back can still compare
    const QString twice = m_register.receive("--profile ieder1 --right erasure --received 2025-09-01 --channel email", QStringLiteral("Huib Naaldenberg"));
    QCOMPARE(m_register.act(twice, "strike-out --reason dubbel --on 2025-09-04").code, 0);
    QVERIFY(m_register.runInWords({QStringLiteral("show"), twice, QStringLiteral("--lang"), QStringLiteral("en")}).out.contains("Struck out on:"));
}

QTEST_GUILESS_MAIN(CliCorrectionsTest)
#include "tst_clicorrections.moc"
