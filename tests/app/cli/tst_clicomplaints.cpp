// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A complaint from the command line: made, completed, demanded, deferred, answered, ended, listed; and its letter.
#include "tests/support/cliregister.h"

#include <QJsonArray>
#include <QTest>

using namespace balie;

class CliComplaintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aComplaintGoesFromMakingToEnding();
    void bodiesAreToldApart();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void theListIsOfTheRegister();
    void showTellsAll();
    void theLetterEndsIt();
    void theRegisterIsClean();

private:
    CliRun complaint(const QString &verb, const QStringList &words) const
    {
        return m_register.run(QStringList{QStringLiteral("complaint"), verb, m_case} + words + QStringList{QStringLiteral("--on"), m_on});
    }
    CliRun complaint(const char *verb, const char *words) const { return complaint(QString::fromLatin1(verb), QString::fromLatin1(words).split(u' ')); }
    QJsonArray listed() const { return m_register.run({QStringLiteral("complaint"), QStringLiteral("list"), m_case}).json().value(u"complaints").toArray(); }

    CliRegister m_register;
    QString m_case;
    QString m_on = QStringLiteral("2026-03-10");
};

static QString errorCode(const CliRun &run)
{
    return run.json().value(u"error").toObject().value(u"code").toString();
}

void CliComplaintsTest::initTestCase()
{
    QVERIFY2(m_register.isMade(), m_register.made().err.constData());
    m_case = m_register.receive("--profile ieder1 --right access --received 2026-03-03 --channel email --contact wietske@example.nl", QStringLiteral("Wietske Bovenkruier"));
    QVERIFY(!m_case.isEmpty());
}

void CliComplaintsTest::aComplaintGoesFromMakingToEnding()
{
    // The statement asks people to come to the organisation first.
    const CliRun made = complaint("make", "--to authority --text Onvolledig --reference z2026-77");
    QVERIFY2(made.code == 0, made.err.constData());
    QVERIFY(!made.err.trimmed().isEmpty());
    QCOMPARE(complaint("detail", "--contact mr.DeWit").code, 0);
    QCOMPARE(complaint("demand", "--text Stukken --answer-by 2026-03-20").code, 0);
    QCOMPARE(complaint("defer", "--answer-by 2026-03-27").code, 0);
    QJsonObject open = listed().first().toObject();
    QCOMPARE(open.value(u"stage").toString(), QStringLiteral("open"));
    QCOMPARE(open.value(u"body").toString(), QStringLiteral("authority"));
    QCOMPARE(open.value(u"reference").toString(), QStringLiteral("z2026-77"));
    QCOMPARE(open.value(u"contact").toString(), QStringLiteral("mr.DeWit"));
    QCOMPARE(open.value(u"next_day").toString(), QStringLiteral("2026-03-27"));
    QCOMPARE(complaint("answer", "--sent-by portal --text Dossier").code, 0);
    QVERIFY(listed().first().toObject().value(u"next_day").isNull());
    QCOMPARE(complaint("end", "--outcome rejected --text Ongegrond").code, 0);
    open = listed().first().toObject();
    QCOMPARE(open.value(u"stage").toString(), QStringLiteral("ended"));
    QCOMPARE(open.value(u"outcome").toString(), QStringLiteral("rejected"));
    const QJsonObject demand = open.value(u"demands").toArray().first().toObject();
    QCOMPARE(demand.value(u"answered_on").toString(), m_on);
    QCOMPARE(demand.value(u"sent_by").toString(), QStringLiteral("portal"));
}

void CliComplaintsTest::bodiesAreToldApart()
{
    QCOMPARE(complaint("make", "--to organisation --text Boos --answer-by 2026-04-01").code, 0);
    QCOMPARE(m_register.act(m_case, "complain --to court --text Verzoekschrift --on 2026-03-10").code, 0);
    QCOMPARE(errorCode(complaint("demand", "--text Verweer --answer-by 2026-04-10")), QStringLiteral("complaint-unknown"));
    QCOMPARE(complaint("demand", "--to court --text Verweer --answer-by 2026-04-10").code, 0);
    QCOMPARE(complaint("demand", "--to court --text Zitting --answer-by 2026-04-20").code, 0);
    QCOMPARE(errorCode(complaint("answer", "--sent-by letter")), QStringLiteral("demand-unknown"));
    const QString second = listed().last().toObject().value(u"demands").toArray().last().toObject().value(u"id").toString();
    QCOMPARE(complaint(QStringLiteral("answer"), {QStringLiteral("--event"), second, QStringLiteral("--sent-by"), QStringLiteral("letter")}).code, 0);
    QCOMPARE(listed().last().toObject().value(u"next_day").toString(), QStringLiteral("2026-04-10"));
}

void CliComplaintsTest::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("told"); // in the message
    QTest::newRow("open already") << "make --to court --text Nogmaals" << 1 << "complaint-open" << "";
    QTest::newRow("no such body") << "make --to king --text Klacht" << 2 << "not-a-word" << "--to";
    QTest::newRow("without words") << "make --to authority" << 2 << "wrong-usage" << "--text";
    QTest::newRow("without a day") << "demand --to court --text Stukken" << 2 << "wrong-usage" << "--answer-by";
    QTest::newRow("a day before its own") << "demand --to court --text Stukken --answer-by 2026-03-09" << 1 << "date-out-of-order" << "--answer-by";
    QTest::newRow("a number") << "make --to authority --text 111222333" << 1 << "holds-forbidden-number" << "";
    QTest::newRow("a number in a reference") << "detail --to court --reference 111222333" << 1 << "holds-forbidden-number" << "";
    QTest::newRow("nothing told") << "detail --to court" << 2 << "empty" << "";
    QTest::newRow("no outcome") << "end --to court --text Klaar" << 2 << "wrong-usage" << "--outcome";
    QTest::newRow("no such outcome") << "end --to court --outcome won --text Klaar" << 2 << "not-a-word" << "--outcome";
    QTest::newRow("nothing decided") << "end --to court --outcome upheld" << 1 << "reason-missing" << "--text";
    QTest::newRow("no such demand") << "answer --event 01900000-0000-7000-8000-000000000000 --sent-by letter" << 1 << "demand-unknown" << "";
}

void CliComplaintsTest::whatIsWrongIsRefused()
{
    QFETCH(QString, words);
    QFETCH(int, code);
    QFETCH(QString, error);
    QFETCH(QString, told);
    const QStringList parts = words.split(u' ');
    const CliRun run = complaint(parts.first(), parts.mid(1));
    QCOMPARE(errorCode(run), error);
    QCOMPARE(run.code, code);
    QVERIFY2(run.err.contains(told.toUtf8()), run.err.constData());
}

void CliComplaintsTest::theListIsOfTheRegister()
{
    const auto found = [this](const char *words) {
        return m_register.run(QStringList{QStringLiteral("complaint"), QStringLiteral("list")} + QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts))
            .json().value(u"complaints").toArray().size();
    };
    QCOMPARE(found(""), 3);
    QCOMPARE(found("--text z2026-7"), 3); // all of the case
    QCOMPARE(found("--text Bovenkruier"), 3);
    QCOMPARE(found("--text z2025"), 0);
    QCOMPARE(found("--text %"), 0);
}

void CliComplaintsTest::showTellsAll()
{
    const QJsonObject shown = m_register.show(m_case);
    QCOMPARE(shown.value(u"complaints").toArray().size(), 3);
    for (const char *list : {"searches", "others", "processings"})
        QVERIFY2(shown.value(QLatin1String(list)).isArray(), list);
}

// Its sending ends the complaint with the outcome that it tells.
void CliComplaintsTest::theLetterEndsIt()
{
    const QString file = m_register.path(QStringLiteral("klacht.pdf"));
    const QStringList letter{QStringLiteral("letter"), m_case, QStringLiteral("complaint-answer"), file, QStringLiteral("--outcome"), QStringLiteral("partly-upheld"),
                             QStringLiteral("--sent-on"), QStringLiteral("2026-03-12"), QStringLiteral("--sent-by"), QStringLiteral("email")};
    const QJsonArray missing = m_register.run(letter).json().value(u"missing").toArray();
    QVERIFY(missing.contains(QStringLiteral("complaint.conclusion")));
    QVERIFY(!missing.contains(QStringLiteral("complaint.words")));
    QStringList filled = letter;
    for (const QJsonValue &name : missing)
        filled << QStringLiteral("--set") << name.toString() + QStringLiteral("=Excuses en het verslag");
    const CliRun sent = m_register.run(filled);
    QVERIFY2(sent.code == 0, sent.err.constData());
    const QJsonArray all = listed();
    const auto inside = std::find_if(all.begin(), all.end(), [](const QJsonValue &one) { return one[u"body"] == QStringLiteral("organisation"); });
    QCOMPARE((*inside)[u"outcome"].toString(), QStringLiteral("partly-upheld"));
    QCOMPARE((*inside)[u"ended_on"].toString(), QStringLiteral("2026-03-12"));
    QCOMPARE((*inside)[u"words"].toString(), QStringLiteral("Excuses en het verslag"));
}

void CliComplaintsTest::theRegisterIsClean()
{
    QCOMPARE(m_register.run("check").code, 0);
}

QTEST_GUILESS_MAIN(CliComplaintsTest)
#include "tst_clicomplaints.moc"
