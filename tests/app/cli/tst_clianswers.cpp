// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to one case with two rights through the command line: what contradicts itself, and what the
// case tells of it afterwards.
#include "tests/support/cliregister.h"

#include <QJsonArray>
#include <QTest>

using namespace balie;

class CliAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersThatContradictAreRefused_data();
    void answersThatContradictAreRefused();
    void theEventsTellWhatWasDecided();
    void anotherCaseIsFoundOrNot();

private:
    CliRegister m_register{QStringLiteral("domijn")};
    QString m_case;
};

void CliAnswersTest::initTestCase()
{
    QVERIFY2(m_register.isMade(), m_register.made().err.constData());
    const CliRun taken = m_register.run("receive --right erasure --right objection --received 2025-09-01 --channel email --name Fenna");
    QVERIFY2(taken.code == 0, taken.err.constData());
    m_case = taken.json().value(u"case").toString();
    QCOMPARE(m_register.act(m_case, "confirm-identity --level 1 --means callback --on 2025-09-02").code, 0);
}

void CliAnswersTest::answersThatContradictAreRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const char *words, int code, const char *error, const char *names) {
        QTest::newRow(name) << QString::fromUtf8(words) << code << QString::fromUtf8(error) << QString::fromUtf8(names);
    };
    row("two outcomes", "--outcome granted --outcome refused --ground other --weighing x", 2, "wrong-usage", "--outcome");
    row("two outcomes of one right", "--outcome granted --outcome erasure=partly --outcome erasure=refused", 2, "wrong-usage", "erasure");
    row("a right that was not asked", "--outcome granted --outcome portability=granted", 1, "outcome-not-possible", "Portability");
    row("a weighing without refusal", "--outcome granted --weighing x", 2, "wrong-usage", "--weighing");
    row("a ground of what is granted", "--outcome refused --outcome objection=granted --ground other --weighing x --ground objection=other", 2, "wrong-usage", "--ground objection");
    row("a ground of what does not apply", "--outcome granted --outcome objection=not-applicable --weighing objection=x --ground objection=other", 2, "wrong-usage", "--ground objection");
    row("not applicable without why", "--outcome granted --outcome objection=not-applicable", 1, "refusal-needs-weighing", "does not apply");
    row("a ground of another right", "--outcome granted --outcome objection=refused --ground objection=data-correct --weighing objection=x", 1, "ground-does-not-fit",
        "‘data-correct’ is no ground to refuse ‘objection’. There are: compelling-grounds, legal-claims, ");
    row("no outcome that there is", "--outcome maybe", 2, "not-a-word", "granted, partly");
    row("no outcome for one of them", "--outcome erasure=granted", 2, "wrong-usage", "--outcome");
}

void CliAnswersTest::answersThatContradictAreRefused()
{
    QFETCH(QString, words);
    QFETCH(QString, names);
    const CliRun run = m_register.act(m_case, qPrintable(QStringLiteral("answer --sent-by email --on 2025-09-03 --lang en ") + words));
    QTEST(run.code, "code");
    const QJsonValue error = run.json().value(u"error");
    QTEST(error[u"code"].toString(), "error");
    QVERIFY2(error[u"message"].toString().contains(names), run.err.constData());
}

void CliAnswersTest::theEventsTellWhatWasDecided()
{
    const CliRun answered = m_register.act(m_case, "answer --sent-by email --on 2025-09-03 --outcome refused --outcome objection=granted --ground legal-duty --weighing archiefplicht");
    QVERIFY2(answered.code == 0, answered.err.constData());
    const QJsonObject shown = m_register.show(m_case);
    const QJsonArray events = shown.value(u"events").toArray();
    QCOMPARE(events[1][u"level"].toInt(), 1);
    QCOMPARE(events[1][u"means"].toArray(), QJsonArray{QStringLiteral("callback")});
    const QJsonValue answer = events.last();
    QVERIFY(answer[u"details"].toString().contains(QStringLiteral("archiefplicht")));
    QCOMPARE(answer[u"outcomes"].toArray(), shown.value(u"outcomes").toArray());
    QCOMPARE(answer[u"outcomes"][0][u"ground"].toString(), QStringLiteral("legal-duty"));
    QCOMPARE(answer[u"outcomes"][0][u"weighing"].toString(), QStringLiteral("archiefplicht"));
    QVERIFY(answer[u"outcomes"][1][u"weighing"].isNull());
    const CliRun words = m_register.runInWords({QStringLiteral("show"), m_case, QStringLiteral("--lang"), QStringLiteral("en")});
    QCOMPARE(words.out.count("Outcome: "), 2);
    QVERIFY2(words.out.contains("archiefplicht"), words.out.constData());
    // No last day for what is answered.
    const CliRun noted = m_register.runInWords({QStringLiteral("act"), m_case, QStringLiteral("note"), QStringLiteral("--note"), QStringLiteral("gebeld"),
                                                QStringLiteral("--on"), QStringLiteral("2025-09-04"), QStringLiteral("--lang"), QStringLiteral("en")});
    QCOMPARE(noted.code, 0);
    QVERIFY2(!noted.out.contains("to be answered"), noted.out.constData());
}

void CliAnswersTest::anotherCaseIsFoundOrNot()
{
    const CliRun unknown = m_register.run("show DOMIJN-2026-9999 --lang en");
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.err.contains("no case") && unknown.err.contains("DOMIJN-2026-9999"), unknown.err.constData());
    const CliRun itself = m_register.act(m_case, qPrintable(QStringLiteral("link --on 2025-09-04 --lang en --to ") + m_case));
    QCOMPARE(itself.code, 2);
    QVERIFY2(itself.err.contains("the same case"), itself.err.constData());
    const CliRun cursor = m_register.run("list --after rubbish --lang en");
    QCOMPARE(cursor.code, 2);
    QVERIFY2(cursor.err.contains("--after") && cursor.err.contains("rubbish"), cursor.err.constData());
}

QTEST_GUILESS_MAIN(CliAnswersTest)
#include "tst_clianswers.moc"
