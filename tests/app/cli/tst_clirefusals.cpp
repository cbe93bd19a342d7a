// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may not be is refused through the command line, with the word for it; what may be masked says so.
#include "tests/support/cliregister.h"

#include <QTest>

using namespace balie;

class CliRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBsnIsRefusedOrMasked();
    void aNumberInANameIsRefused_data();
    void aNumberInANameIsRefused();
    void wrongActsAreRefused_data();
    void wrongActsAreRefused();
    void organisationAndProfileAgree();

private:
    CliRegister m_register{QStringLiteral("domijn")};
};

void CliRefusalsTest::initTestCase()
{
    QVERIFY2(m_register.isMade(), m_register.made().err.constData());
    QCOMPARE(m_register.addOrganisation("ieder1").code, 0);
}

void CliRefusalsTest::aBsnIsRefusedOrMasked()
{
    const QStringList words{QStringLiteral("receive"), QStringLiteral("--profile"), QStringLiteral("ieder1"), QStringLiteral("--right"), QStringLiteral("erasure"),
                            QStringLiteral("--received"), QStringLiteral("2025-09-01"), QStringLiteral("--channel"), QStringLiteral("email"), QStringLiteral("--name"),
                            QStringLiteral("Co Naaldenberg"), QStringLiteral("--text"), QStringLiteral("mijn bsn is 111222333")};
    const CliRun refused = m_register.run(words);
    QCOMPARE(refused.code, 1);
    QVERIFY(!refused.out.contains("111222333") && !refused.err.contains("111222333"));
    const QString said = refused.json().value(u"error")[u"message"].toString();
    QVERIFY2(said.startsWith(QStringLiteral("--text: ")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("--mask")) && said.contains(QStringLiteral("mijn bsn is *********")), qPrintable(said));
    const CliRun masked = m_register.run(words + QStringList{QStringLiteral("--mask")});
    QCOMPARE(masked.code, 0);
    const QString text = m_register.show(masked.json().value(u"case").toString()).value(u"text").toString();
    QVERIFY(text.startsWith(QStringLiteral("mijn bsn is")) && !text.contains(QStringLiteral("111222333")));
}

void CliRefusalsTest::aNumberInANameIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("place");
    QTest::newRow("organisation") << QStringList{QStringLiteral("organisation"), QStringLiteral("add"), QStringLiteral("--profile"), QStringLiteral("avg"),
                                                 QStringLiteral("--organisation"), QStringLiteral("Stichting 111 222 333")}
                                  << QStringLiteral("--organisation: ");
    QTest::newRow("user") << QStringList{QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("Mevrouw 111 222 333"), QStringLiteral("--role"),
                                         QStringLiteral("reader"), QStringLiteral("--new-password-file"),
                                         m_register.secret(QStringLiteral("nieuw"), QStringLiteral("een heel ander wachtwoord"))}
                          << QStringLiteral("NAME: ");
}

void CliRefusalsTest::aNumberInANameIsRefused()
{
    QFETCH(QStringList, words);
    QFETCH(QString, place);
    const CliRun refused = m_register.run(words);
    QCOMPARE(refused.code, 1);
    const QString said = refused.json().value(u"error")[u"message"].toString();
    QVERIFY2(said.startsWith(place) && said.contains(QStringLiteral("*** *** ***")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("--mask")) && !said.contains(QStringLiteral("222")), qPrintable(said));
}

void CliRefusalsTest::wrongActsAreRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    QTest::newRow("a day in the future") << QStringLiteral("acknowledge --on 2199-01-01") << 1 << QStringLiteral("date-in-future");
    QTest::newRow("before receipt") << QStringLiteral("acknowledge --on 2025-08-31") << 1 << QStringLiteral("date-before-receipt");
    QTest::newRow("no such day") << QStringLiteral("acknowledge --on 2025-02-31") << 2 << QStringLiteral("not-a-date");
    QTest::newRow("an extension too late") << QStringLiteral("extend --ground complexity --reason veel --sent-on 2025-10-02") << 1 << QStringLiteral("extension-too-late");
    QTest::newRow("an extension without reasons") << QStringLiteral("extend --ground complexity --sent-on 2025-09-02") << 1 << QStringLiteral("extension-needs-reason");
    QTest::newRow("means that do not reach the level") << QStringLiteral("confirm-identity --level 3 --means callback --on 2025-09-02") << 1 << QStringLiteral("identity-means-too-weak");
    QTest::newRow("close what is not answered") << QStringLiteral("close --on 2025-09-02") << 1 << QStringLiteral("act-not-allowed-now");
    QTest::newRow("answer before identification") << QStringLiteral("answer --outcome granted --sent-by email --on 2025-09-02") << 1 << QStringLiteral("identity-open");
    QTest::newRow("unknown point") << QStringLiteral("check nothing --result done --by Anna --on 2025-09-02") << 1 << QStringLiteral("point-unknown");
}

void CliRefusalsTest::wrongActsAreRefused()
{
    QFETCH(QString, words);
    QFETCH(int, code);
    QFETCH(QString, error);
    static const QString reference = m_register.receive("--profile domijn --right erasure --received 2025-09-01 --channel phone", QStringLiteral("Dirk Naaldenberg"));
    const CliRun run = m_register.act(reference, qPrintable(words));
    QCOMPARE(run.code, code);
    QCOMPARE(run.json().value(u"error")[u"code"].toString(), error);
    QCOMPARE(run.errorLines(), 1);
}

void CliRefusalsTest::organisationAndProfileAgree()
{
    const auto words = [](const char *organisation) {
        return QStringList{QStringLiteral("receive"), QStringLiteral("--profile"), QStringLiteral("ieder1"), QStringLiteral("--organisation"), QString::fromUtf8(organisation),
                           QStringLiteral("--right"), QStringLiteral("access"), QStringLiteral("--received"), QStringLiteral("2025-09-01"), QStringLiteral("--channel"),
                           QStringLiteral("phone"), QStringLiteral("--name"), QStringLiteral("Geert Naaldenberg")};
    };
    QCOMPARE(m_register.run(words("Domijn")).code, 2);
    QCOMPARE(m_register.run(words("Woonbedrijf ieder1")).code, 0);
}

QTEST_GUILESS_MAIN(CliRefusalsTest)
#include "tst_clirefusals.moc"
