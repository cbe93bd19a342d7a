// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers and who asks, from the command line.
#include "tests/support/cliregister.h"

#include <QJsonArray>
#include <QTest>

using namespace balie;

class CliPartiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_register.isMade(), m_register.made().err.constData()); }
    void whoAnswersIsSet();
    void aKnownPersonAsksAgain();
    void somebodyLikeThisIsHereAlready();

private:
    CliRegister m_register;
};

void CliPartiesTest::whoAnswersIsSet()
{
    const QString name = m_register.run("organisation list").json().value(u"organisations").toArray().first()[u"name"].toString();
    const auto set = [&](const QStringList &words) { return m_register.run(QStringList{QStringLiteral("organisation"), QStringLiteral("set"), name} + words); };
    const CliRun done = set({QStringLiteral("--officer"), QStringLiteral("Fenna Proef"), QStringLiteral("--address"), QStringLiteral("Postbus 1, Proefstad"), QStringLiteral("--email"), QStringLiteral("privacy@example.nl")});
    QVERIFY2(done.code == 0, done.err.constData());
    QJsonValue now = done.json().value(u"organisations").toArray().first();
    QCOMPARE(now[u"officer"].toString(), QStringLiteral("Fenna Proef"));
    QCOMPARE(now[u"address"].toString(), QStringLiteral("Postbus 1, Proefstad"));
    now = set({QStringLiteral("--email"), QString()}).json().value(u"organisations").toArray().first();
    QVERIFY(now[u"email"].isNull() && now[u"officer"].toString() == QStringLiteral("Fenna Proef"));
    QCOMPARE(set({QStringLiteral("--email"), QStringLiteral("geen adres")}).code, 2);
    QCOMPARE(set({QStringLiteral("--officer"), QStringLiteral("BSN 111222333")}).code, 1);
    QVERIFY(m_register.run({QStringLiteral("organisation"), QStringLiteral("set"), QStringLiteral("Niemand")}).code != 0);
}

void CliPartiesTest::aKnownPersonAsksAgain()
{
    const QString first = m_register.receive("--profile ieder1 --right access --received 2026-03-03 --channel email", QStringLiteral("Jan van der Horst"));
    const QStringList again{QStringLiteral("receive"), QStringLiteral("--right"), QStringLiteral("erasure"), QStringLiteral("--received"), QStringLiteral("2026-03-04"), QStringLiteral("--channel"), QStringLiteral("email"), QStringLiteral("--person-of")};
    const CliRun second = m_register.run(again + QStringList{first});
    QVERIFY2(second.code == 0, second.err.constData());
    const QString other = second.json().value(u"case").toString();
    const CliRun both = m_register.run({QStringLiteral("dossier"), first, other, m_register.path(QStringLiteral("samen.pdf"))});
    QVERIFY2(both.code == 0, both.err.constData()); // of one person
    QCOMPARE(m_register.run(again + QStringList{first, QStringLiteral("--name"), QStringLiteral("Piet")}).code, 2);
    QVERIFY(m_register.run(again + QStringList{QStringLiteral("2020-9999")}).code != 0);
}

void CliPartiesTest::somebodyLikeThisIsHereAlready()
{
    const auto ask = [&](const char *name, const char *contact) {
        return m_register.run({QStringLiteral("receive"), QStringLiteral("--profile"), QStringLiteral("ieder1"), QStringLiteral("--right"), QStringLiteral("erasure"), QStringLiteral("--received"),
                               QStringLiteral("2026-03-05"), QStringLiteral("--channel"), QStringLiteral("email"), QStringLiteral("--name"), QString::fromLatin1(name), QStringLiteral("--contact"),
                               QString::fromLatin1(contact)});
    };
    const CliRun first = ask("Kim Proefman", "kim@example.nl");
    QVERIFY2(first.code == 0 && !first.err.contains("already"), first.err.constData());
    const CliRun again = ask("Kim Proefman", "kim@example.nl");
    QVERIFY2(again.code == 0 && again.err.contains("already"), again.err.constData());
    QVERIFY(!ask("Sam Voorbeeld", "sam@example.nl").err.contains("already"));
}

QTEST_GUILESS_MAIN(CliPartiesTest)
#include "tst_cliparties.moc"
