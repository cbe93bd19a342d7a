// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A letter from the command line: written whole, or told what is missing; never over what is not ours.
#include "tests/support/cliregister.h"
#include "tests/support/papertools.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace balie;

class CliLetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsMissingIsNamed();
    void aLetterIsWritten();
    void itGoesThroughAPipe();
    void itTakesTheOutcomesAlong();
    void anOwnTemplateIsReadWithCare_data();
    void anOwnTemplateIsReadWithCare();
    void nothingForeignIsReplaced();
    void wrongWordsAreRefused_data();
    void wrongWordsAreRefused();
    void noNumberGoesIntoALetter();
    void aSentLetterIsKept();
    void filesGoAlong();
    void wrongPackingIsRefused();
    void thatNobodyKnowsWhoAsksIsTheAnswer();

private:
    QStringList words(const char *kind, const QString &file) const { return {QStringLiteral("letter"), m_case, QString::fromLatin1(kind), file}; }
    QStringList receiptWords(const QString &file) const
    {
        return words("receipt", file) + QStringList{QStringLiteral("--set"), QStringLiteral("organisation.officer=Fenna Proef")};
    }
    static QString textIn(const QString &file)
    {
        return textOnPaper(file).simplified();
    }
    QString fileWith(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_register.path(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    CliRegister m_register{QStringLiteral("oosterpoort")};
    QString m_case;
};

static QString errorCode(const CliRun &run)
{
    return run.json().value(u"error").toObject().value(u"code").toString();
}

void CliLetterTest::initTestCase()
{
    QVERIFY2(m_register.isMade(), m_register.made().err.constData());
    // Its last day is still to come: a letter promises no day that is over.
    const QByteArray received = QDate::currentDate().addDays(-2).toString(Qt::ISODate).toUtf8();
    m_case = m_register.receive("--profile oosterpoort --right access --received " + received + " --channel email --contact wietske@example.nl", QStringLiteral("Wietske <b>Bovenkruier</b>"));
    QVERIFY(!m_case.isEmpty());
}

void CliLetterTest::whatIsMissingIsNamed()
{
    const QString file = m_register.path(QStringLiteral("leeg.pdf"));
    const CliRun run = m_register.run(words("receipt", file));
    QCOMPARE(run.code, 1);
    QCOMPARE(run.json().value(u"missing").toArray(), QJsonArray{QStringLiteral("organisation.officer")});
    QCOMPARE(run.json().value(u"pages").toInt(-1), 0);
    QVERIFY(!QFile::exists(file));
    const CliRun spoken = m_register.runInWords(words("receipt", file) + QStringList{QStringLiteral("--lang"), QStringLiteral("nl")});
    QVERIFY2(spoken.out.contains("Ontbreekt: organisation.officer"), spoken.out.constData());
}

// The program speaks English, the letter Dutch, unless it is asked for in English.
void CliLetterTest::aLetterIsWritten()
{
    const QString file = m_register.path(QStringLiteral("ontvangst.pdf"));
    const CliRun run = m_register.run(receiptWords(file) + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(run.json().value(u"pages").toInt(), 1);
    QVERIFY(run.json().value(u"missing").toArray().isEmpty());
    const QString text = textIn(file);
    for (const char *words : {"Geachte Wietske <b>Bovenkruier</b>,", "Fenna Proef", "(024) 399 55 55", "pagina 1 van 1"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
    const QDate due = QDate::fromString(m_register.show(m_case).value(u"due").toString(), Qt::ISODate);
    QVERIFY2(text.contains(QLocale(QLocale::Dutch).toString(due, QStringLiteral("dddd d MMMM yyyy"))), qPrintable(text));

    const QString english = m_register.path(QStringLiteral("receipt.pdf"));
    QCOMPARE(m_register.run(receiptWords(english) + QStringList{QStringLiteral("--letter-lang"), QStringLiteral("en"), QStringLiteral("--lang"), QStringLiteral("nl")}).code, 0);
    QVERIFY2(textIn(english).contains(QLocale(QLocale::English).toString(due, QStringLiteral("dddd d MMMM yyyy"))), qPrintable(textIn(english)));
}

void CliLetterTest::itGoesThroughAPipe()
{
    const CliRun run = m_register.runInWords(receiptWords(QStringLiteral("-")));
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY2(run.out.startsWith("%PDF-") && run.out.trimmed().endsWith("%%EOF"), run.out.left(20).constData());
    QCOMPARE(m_register.run(receiptWords(QStringLiteral("-"))).code, 2);
}

void CliLetterTest::itTakesTheOutcomesAlong()
{
    const QString other = m_register.receive("--profile oosterpoort --right information --received 2026-03-03 --channel email --contact teun@example.nl", QStringLiteral("Teun Proef"));
    const QString file = m_register.path(QStringLiteral("antwoord.pdf"));
    const QStringList answer{QStringLiteral("letter"), other, QStringLiteral("answer"), file, QStringLiteral("--set"), QStringLiteral("organisation.officer=Fenna Proef"),
                             QStringLiteral("--set"), QStringLiteral("information.given=Onze verklaring ligt hierbij.")};
    const CliRun open = m_register.run(answer);
    QCOMPARE(open.code, 1);
    QVERIFY2(open.json().value(u"missing").toArray().contains(QStringLiteral("decision.outcome")), open.out.constData());
    const CliRun told = m_register.run(answer + QStringList{QStringLiteral("--outcome"), QStringLiteral("granted")});
    QVERIFY2(told.code == 0, told.out.constData());
    QVERIFY2(textIn(file).contains(QStringLiteral("Dit is de uitleg waar u om vroeg. Onze verklaring ligt hierbij.")), qPrintable(textIn(file)));
    QCOMPARE(m_register.run(receiptWords(file) + QStringList{QStringLiteral("--outcome"), QStringLiteral("granted")}).code, 2);
}

void CliLetterTest::anOwnTemplateIsReadWithCare_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("sound") << QByteArray("<letter><subject>Over {{case.number}}</subject><p>Dag {{person.name}}</p><p>Before {{case.dueOn}}.</p></letter>") << "" << QByteArray();
    QTest::newRow("against the law") << QByteArray("<letter><subject>Over {{case.number}}</subject><p>Dag {{person.name}}</p></letter>") << "letter-lacks" << QByteArray();
    QTest::newRow("remote picture") << QByteArray("<letter>\n<p><img src='https://example.org/x.png'/></p></letter>") << "template-element-forbidden" << QByteArray("line 2: A template may not hold “img”");
    QTest::newRow("unknown name") << QByteArray("<letter>\n\n<p>{{person.shoesize}}</p></letter>") << "field-unknown" << QByteArray("line 3: No letter knows “person.shoesize”");
    QTest::newRow("not closed") << QByteArray("<letter>\n<p>") << "template-broken" << QByteArray("line 2");
    QTest::newRow("not text") << QByteArray("<letter>\xff</letter>") << "not-text" << QByteArray("--template");
}

void CliLetterTest::anOwnTemplateIsReadWithCare()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QByteArray, message);
    const QString file = m_register.path(QStringLiteral("eigen.pdf"));
    const CliRun run = m_register.run(words("receipt", file) + QStringList{QStringLiteral("--template"), fileWith("sjabloon.html", text), QStringLiteral("--lang"), QStringLiteral("en")});
    QCOMPARE(run.code, code.isEmpty() ? 0 : code == u"letter-lacks" ? 1 : 2);
    QCOMPARE(errorCode(run), code);
    QVERIFY2(run.err.contains(message), run.err.constData());
    if (code.isEmpty())
        QVERIFY2(textIn(file).contains(QStringLiteral("Dag Wietske <b>Bovenkruier</b>")), qPrintable(textIn(file)));
}

void CliLetterTest::nothingForeignIsReplaced()
{
    const QString link = m_register.path(QStringLiteral("koppeling.pdf"));
    QVERIFY(QFile::link(m_register.path(QStringLiteral("elders.pdf")), link));
    for (const QString &file : {link, QStringLiteral("/dev/full"), m_register.folder(), m_register.path(QStringLiteral("nergens/brief.pdf"))}) {
        const CliRun run = m_register.run(receiptWords(file));
        QCOMPARE(run.code, 4);
        QCOMPARE(errorCode(run), QStringLiteral("file-unwritable"));
    }
    QVERIFY(QFileInfo(link).isSymLink() && !QFile::exists(m_register.path(QStringLiteral("elders.pdf"))));
}

void CliLetterTest::wrongWordsAreRefused_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("message");
    const auto set = [](const char *value) { return QStringList{QStringLiteral("--set"), QString::fromUtf8(value)}; };
    QTest::newRow("no name") << set("Fenna") << QByteArray("NAME=TEXT");
    QTest::newRow("unknown") << set("person.shoesize=43") << QByteArray("--set: No letter knows “person.shoesize”");
    QTest::newRow("known") << set("case.dueOn=ooit") << QByteArray("--set: The register itself knows “case.dueOn”");
    QTest::newRow("twice") << set("organisation.officer=A") + set("organisation.officer=B") << QByteArray("organisation.officer= was given twice");
    QTest::newRow("language") << QStringList{QStringLiteral("--letter-lang"), QStringLiteral("de")} << QByteArray("There are: nl, en");
}

void CliLetterTest::wrongWordsAreRefused()
{
    QFETCH(QStringList, more);
    QFETCH(QByteArray, message);
    const CliRun run = m_register.run(words("receipt", m_register.path(QStringLiteral("fout.pdf"))) + more + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(message), run.err.constData());
    QCOMPARE(m_register.run(words("love-letter", m_register.path(QStringLiteral("fout.pdf")))).code, 2);
}

void CliLetterTest::noNumberGoesIntoALetter()
{
    const QString file = m_register.path(QStringLiteral("nummer.pdf"));
    const CliRun run = m_register.run(words("receipt", file) + QStringList{QStringLiteral("--set"), QStringLiteral("organisation.officer=bsn 111222333")});
    QCOMPARE(run.code, 1);
    QCOMPARE(errorCode(run), QStringLiteral("holds-forbidden-number"));
    QVERIFY(!QFile::exists(file) && !run.err.contains("111222333"));
}

// In one act: the file, the letter in the case, and the step that it proves.
void CliLetterTest::aSentLetterIsKept()
{
    m_case = m_register.receive("--profile oosterpoort --right access --received 2026-03-03 --channel email --contact wietske@example.nl", QStringLiteral("Wietske Bovenkruier"));
    const auto kinds = [this] {
        QStringList found;
        for (const QJsonValue &event : m_register.run({QStringLiteral("show"), m_case}).json().value(u"events").toArray())
            found.append(event.toObject().value(u"kind").toString());
        return found;
    };
    const QStringList before = kinds();
    const QString file = m_register.path(QStringLiteral("verzonden.pdf"));
    const QStringList sentOn{QStringLiteral("--sent-on"), QStringLiteral("2026-03-04")};
    QCOMPARE(m_register.run(receiptWords(file) + sentOn).code, 2); // and how?
    const QStringList sentBy{QStringLiteral("--sent-by"), QStringLiteral("email")};
    QCOMPARE(m_register.run(receiptWords(m_register.path(QStringLiteral("geen/map.pdf"))) + sentOn + sentBy).code, 4);
    QCOMPARE(kinds(), before);
    QVERIFY(!QFile::exists(file));
    const CliRun run = m_register.run(receiptWords(file) + sentOn + sentBy);
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(run.json().value(u"state").toString(), QStringLiteral("received"));
    QVERIFY2(textIn(file).contains(QStringLiteral("4 maart 2026")), qPrintable(textIn(file)));
    QCOMPARE(kinds(), before + QStringList{QStringLiteral("acknowledged")});
    const QJsonObject letter = m_register.show(m_case).value(u"letters").toArray().at(0).toObject();
    QCOMPARE(letter, (QJsonObject{{QStringLiteral("kind"), QStringLiteral("receipt")}, {QStringLiteral("made_on"), QStringLiteral("2026-03-04")},
                                  {QStringLiteral("sent_on"), QStringLiteral("2026-03-04")}, {QStringLiteral("sent_by"), QStringLiteral("email")}, {QStringLiteral("undone"), false}}));
    const CliRun spoken = m_register.runInWords({QStringLiteral("show"), m_case, QStringLiteral("--lang"), QStringLiteral("nl")});
    QVERIFY2(QString::fromUtf8(spoken.out).contains(QStringLiteral("Brief: Ontvangstbevestiging (op papier wo 4 mrt 2026 · verzonden wo 4 mrt 2026 · ")), spoken.out.constData());
}

// In a draft e-mail, or locked with it; from a script the password is a key.
void CliLetterTest::filesGoAlong()
{
    const QString data = fileWith("gegevens.csv", "subject;name;value\nHuur;Ingang;1 februari 2020\n");
    const QByteArray received = QDate::currentDate().addDays(-2).toString(Qt::ISODate).toUtf8();
    m_case = m_register.receive("--profile oosterpoort --right portability --received " + received + " --channel email --contact wietske@example.nl", QStringLiteral("Wietske Bovenkruier"));
    const CliRun made = m_register.run({QStringLiteral("portability"), m_case, data});
    QVERIFY2(made.code == 0, made.err.constData());

    const QString mail = m_register.path(QStringLiteral("brief.eml"));
    const QStringList csv{QStringLiteral("--enclose"), QStringLiteral("2")};
    const CliRun mailed = m_register.run(receiptWords(mail) + csv);
    QVERIFY2(mailed.code == 0, mailed.err.constData());
    QFile file(mail);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.contains("X-Unsent: 1") && bytes.contains(m_case.toUtf8() + ".pdf") && bytes.contains(m_case.toUtf8() + "-2.csv"), bytes.left(400).constData());

    const QString locked = m_register.path(QStringLiteral("dicht.pdf"));
    const CliRun run = m_register.run(receiptWords(locked) + csv + QStringList{QStringLiteral("--lock"), QStringLiteral("--sent-on"), QDate::currentDate().toString(Qt::ISODate), QStringLiteral("--sent-by"), QStringLiteral("email")});
    QVERIFY2(run.code == 0, run.err.constData());
    const QString password = run.json().value(u"password").toString();
    QCOMPARE(password.size(), 23);
    QVERIFY(!textIn(locked).contains(QStringLiteral("Wietske")));
    QVERIFY(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-upw"), password, locked, QStringLiteral("-")}).contains("Wietske"));
    QVERIFY(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--password=") + password, QStringLiteral("--list-attachments"), locked}).contains("-2.csv"));
}

void CliLetterTest::wrongPackingIsRefused()
{
    const QString paper = m_register.path(QStringLiteral("alleen.pdf"));
    const QStringList first{QStringLiteral("--enclose"), QStringLiteral("1")};
    QCOMPARE(m_register.run(receiptWords(paper) + first).code, 2);
    QCOMPARE(m_register.run(receiptWords(m_register.path(QStringLiteral("x.eml"))) + QStringList{QStringLiteral("--lock")}).code, 2);
    QCOMPARE(m_register.runInWords(receiptWords(QStringLiteral("-")) + QStringList{QStringLiteral("--lock")}).code, 2);
    QCOMPARE(m_register.run(receiptWords(paper) + QStringList{QStringLiteral("--lock"), QStringLiteral("--enclose"), QStringLiteral("een")}).code, 2);
    const CliRun missing = m_register.run(receiptWords(paper) + QStringList{QStringLiteral("--lock"), QStringLiteral("--enclose"), QStringLiteral("99")});
    QCOMPARE(errorCode(missing), QStringLiteral("file-missing"));
    QVERIFY(!QFile::exists(paper) && !QFile::exists(m_register.path(QStringLiteral("x.eml"))));
}

// Without an outcome beside it: the letter says it (Art. 12(2), 12(4)).
void CliLetterTest::thatNobodyKnowsWhoAsksIsTheAnswer()
{
    m_case = m_register.receive("--profile oosterpoort --right access --received 2026-03-03 --channel email --contact wietske@example.nl", QStringLiteral("Wietske Bovenkruier"));
    const QStringList rest{QStringLiteral("--set"), QStringLiteral("organisation.officer=Fenna Proef"), QStringLiteral("--sent-on"), QStringLiteral("2026-03-24"),
                           QStringLiteral("--sent-by"), QStringLiteral("email")};
    const QStringList letter = words("identity-never-shown", m_register.path(QStringLiteral("nooit.pdf"))) + rest;
    QCOMPARE(errorCode(m_register.run(letter)), QStringLiteral("identity-open")); // nobody asked
    QCOMPARE(m_register.act(m_case, "ask-identity --asked Bel-ons. --reason twijfel --on 2026-03-05").code, 0);
    const CliRun run = m_register.run(letter);
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(run.json().value(u"state").toString(), QStringLiteral("answered"));
    const QJsonArray events = m_register.show(m_case).value(u"events").toArray();
    QCOMPARE(events.last()[u"kind"].toString(), QStringLiteral("point-settled")); // both ways on were named
    const QJsonObject answer = events.at(events.size() - 2).toObject();
    QCOMPARE(answer[u"kind"].toString(), QStringLiteral("answered"));
    const QJsonObject decision = answer[u"outcomes"].toArray().first().toObject();
    QCOMPARE(decision[u"ground"].toString(), QStringLiteral("not-identified"));
    QVERIFY2(decision[u"weighing"].toString().contains(QStringLiteral("5 maart 2026")), qPrintable(decision[u"weighing"].toString()));
}

QTEST_GUILESS_MAIN(CliLetterTest)
#include "tst_cliletter.moc"
