// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who got what about whom, from the command line.
#include "tests/support/cliregister.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace balie;

class CliDisclosuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_register.isMade(), m_register.made().err.constData()); }
    void aRecipientIsKeptWithWhatIsNotInOrder();
    void theSignedCopyOfAnAgreementIsKept();
    void aDisclosureIsWrittenDownListedAndAddedUp();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void aCaseDoesNotCloseBeforeEachRecipientHasAnOutcome();
    void theRegisterIsTakenOut();

private:
    CliRun run(const char *words) { return m_register.run(words); }
    CliRun ofOrganisation(const char *words)
    {
        return m_register.run(QString::fromLatin1(words).split(u' ') + QStringList{QStringLiteral("--organisation"), QStringLiteral("Woonbedrijf ieder1")});
    }
    CliRegister m_register;
};

// The register is that of ieder1, which names its contractors.
void CliDisclosuresTest::aRecipientIsKeptWithWhatIsNotInOrder()
{
    const CliRun added = ofOrganisation("recipient add Kwast --kind contractor --listed-as aannemer");
    QVERIFY2(added.code == 0, added.err.constData());
    QJsonValue one = added.json().value(u"recipients").toArray().first();
    QCOMPARE(one[u"flags"].toArray().first().toString(), QStringLiteral("role-undecided"));
    QCOMPARE(ofOrganisation("recipient add kwast").code, 1); // the same name
    const CliRun decided = run("recipient set Kwast --role processor --by Anna --on 2026-01-05");
    one = decided.json().value(u"recipients").toArray().first();
    QCOMPARE(one[u"flags"].toArray().first().toString(), QStringLiteral("no-processor-agreement"));
    const CliRun agreed = run("recipient set Kwast --agreement processor --signed-on 2026-01-05 --copy archief");
    one = agreed.json().value(u"recipients").toArray().first();
    QVERIFY2(one[u"flags"].toArray().isEmpty(), agreed.out.constData());
    QVERIFY(ofOrganisation("recipient add Kwast2 --country QQ").code != 0);
    for (const auto &[options, missing] : {std::pair("recipient set Kwast --signed-on 2026-01-06", "--agreement"), {"recipient set Kwast --transfer-words x", "--transfer"},
                                           {"recipient set Kwast --by Bert", "--role"}}) {
        const CliRun halfSaid = run(options);
        QCOMPARE(halfSaid.code, 2);
        QVERIFY2(halfSaid.err.contains(missing), halfSaid.err.constData());
    }
    QCOMPARE(ofOrganisation("recipient statement").code, 0);
    QVERIFY(run("recipient list").json().value(u"recipients").toArray().size() > 3);
}

// Kwast has one agreement by now.
void CliDisclosuresTest::theSignedCopyOfAnAgreementIsKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("getekend.txt"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write("Ondertekend te Eindhoven") > 0);
    written.close();
    const auto copy = [this](const char *verb, const QStringList &rest) { return m_register.run(QStringList{QStringLiteral("recipient"), QString::fromLatin1(verb), QStringLiteral("Kwast")} + rest); };
    QCOMPARE(copy("copy-export", {folder.filePath(QStringLiteral("niets.txt"))}).code, 4); // none is kept yet
    QCOMPARE(copy("copy", {file, QStringLiteral("--signed-on"), QStringLiteral("2025-01-05")}).code, 1); // no such agreement
    const CliRun kept = copy("copy", {file, QStringLiteral("--signed-on"), QStringLiteral("2026-01-05")});
    QVERIFY2(kept.code == 0, kept.err.constData());
    QCOMPARE(copy("copy", {file}).code, 4); // it has one
    const QJsonArray recipients = run("recipient list").json().value(u"recipients").toArray();
    const auto kwast = std::find_if(recipients.begin(), recipients.end(), [](const QJsonValue &one) { return one[u"name"].toString() == u"Kwast"; });
    QVERIFY(kwast != recipients.end());
    QCOMPARE((*kwast)[u"agreements"][0][u"file"][u"name"].toString(), QStringLiteral("getekend.txt"));
    const QString back = folder.filePath(QStringLiteral("terug.txt"));
    QCOMPARE(copy("copy-export", {back}).code, 0);
    QFile read(back);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QCOMPARE(read.readAll(), QByteArray("Ondertekend te Eindhoven"));
    QCOMPARE(copy("copy-remove", {}).code, 0);
    QCOMPARE(copy("copy-remove", {}).code, 4);
}

void CliDisclosuresTest::aDisclosureIsWrittenDownListedAndAddedUp()
{
    const CliRun added = run("disclosure add --recipient kwast --on 2026-03-02 --group bewoners --persons 12 --purpose maintenance --data address phone repair"
                             " --basis contract --told beforehand --told-on 2026-03-01");
    QVERIFY2(added.code == 0, added.err.constData());
    QCOMPARE(added.json().value(u"notice").toString(), QStringLiteral("in-order"));
    const CliRun late = run("disclosure add --recipient kwast --on 2026-03-02 --group bewoners --purpose maintenance --data address --basis contract --told not --told-why spoed");
    QVERIFY2(late.code == 0 && !late.err.isEmpty(), late.err.constData()); // ieder1 promised to tell beforehand
    QCOMPARE(late.json().value(u"notice").toString(), QStringLiteral("owed"));
    QCOMPARE(run("disclosure list --notice owed").json().value(u"items").toArray().size(), 1);
    const CliRun page = run("disclosure list --limit 1");
    QCOMPARE(page.json().value(u"items").toArray().size(), 1);
    const QString next = page.json().value(u"next").toString();
    QCOMPARE(m_register.run({QStringLiteral("disclosure"), QStringLiteral("list"), QStringLiteral("--after"), next}).json().value(u"items").toArray().size(), 1);
    QCOMPARE(run("disclosure list --after nonsense").code, 2);
    const QJsonObject summary = run("disclosure summary --from 2026-03-01 --until 2026-03-31").json();
    QCOMPARE(summary.value(u"all")[u"persons"].toInt(), 13);
    QCOMPARE(summary.value(u"figures").toArray().first()[u"recipient"].toString(), QStringLiteral("Kwast"));
    const QString id = late.json().value(u"disclosure").toString();
    QCOMPARE(m_register.run({QStringLiteral("disclosure"), QStringLiteral("strike"), id, QStringLiteral("--reason"), QStringLiteral("dubbel")}).code, 0);
    QCOMPARE(run("disclosure summary --from 2026-03-01 --until 2026-03-31").json().value(u"all")[u"persons"].toInt(), 12);
    QCOMPARE(run("check").code, 0);
}

void CliDisclosuresTest::whatIsMissingIsNamed_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const QString whole = QStringLiteral("--recipient kwast --on 2026-03-02 --group bewoners --purpose maintenance --data address --basis contract --told beforehand --told-on 2026-03-01");
    const auto without = [&](const char *option) { return QString(whole).remove(QString::fromLatin1(option)); };
    QTest::newRow("nobody") << without("--recipient kwast ") << 2 << QStringLiteral("--recipient");
    QTest::newRow("no purpose") << without("--purpose maintenance ") << 2 << QStringLiteral("--purpose");
    QTest::newRow("no data") << without("--data address ") << 2 << QStringLiteral("--data");
    QTest::newRow("not told or told") << without("--told beforehand ") << 2 << QStringLiteral("--told");
    QTest::newRow("a recipient that is none") << QString(whole).replace(QStringLiteral("kwast"), QStringLiteral("niemand")) << 1 << QStringLiteral("niemand");
    QTest::newRow("a kind of data that is none") << QString(whole).replace(QStringLiteral("--data address"), QStringLiteral("--data schoenmaat")) << 2 << QStringLiteral("schoenmaat");
    QTest::newRow("a ban without a demand") << whole + QStringLiteral(" --ban-until 2026-12-01") << 2 << QStringLiteral("--demand");
    QTest::newRow("a ban by nobody") << whole + QStringLiteral(" --demand formal --authority OM --ban-until 2026-12-01") << 2 << QStringLiteral("--ban-by");
    QTest::newRow("about nobody") << without("--group bewoners ") << 2 << QString();
}

void CliDisclosuresTest::whatIsMissingIsNamed()
{
    QFETCH(QString, options);
    QFETCH(int, code);
    QFETCH(QString, said);
    const CliRun tried = m_register.run(QStringList{QStringLiteral("disclosure"), QStringLiteral("add")} + options.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(tried.code, code);
    QVERIFY2(tried.err.contains(said.toUtf8()), tried.err.constData());
}

// Art. 19: an erasure is told to each who got the data, or there is a reason why not.
void CliDisclosuresTest::aCaseDoesNotCloseBeforeEachRecipientHasAnOutcome()
{
    const QString reference = m_register.receive("--profile ieder1 --right erasure --received 2026-03-03 --channel email", QStringLiteral("Maria Visser"));
    const auto act = [&](const char *words) { return m_register.act(reference, words); };
    QCOMPARE(m_register.run(QStringList{QStringLiteral("disclosure"), QStringLiteral("add"), QStringLiteral("--person-of"), reference}
                            + QStringLiteral("--recipient kwast --on 2026-03-02 --purpose maintenance --data address --basis contract --told beforehand --told-on 2026-03-01").split(u' ')).code, 0);
    QCOMPARE(act("confirm-identity --level 1 --means callback --by Anna --on 2026-03-04").code, 0);
    for (const QJsonValue &point : m_register.run({QStringLiteral("show"), reference}).json().value(u"open_points").toArray()) {
        const QString word = point.isObject() ? point[u"point"].toString() : point.toString();
        act(qPrintable(QStringLiteral("check %1 --result done --by Anna --on 2026-03-05").arg(word)));
    }
    const CliRun answered = act("answer --outcome granted --sent-by email --on 2026-03-05");
    QVERIFY2(answered.code == 0, answered.err.constData());
    const CliRun early = act("close --on 2026-03-06");
    QCOMPARE(early.code, 1);
    QVERIFY2(early.err.contains("Kwast"), early.err.constData());
    QCOMPARE(act("tell-recipient --recipient kwast --outcome impossible --on 2026-03-06").code, 1); // and why?
    QCOMPARE(act("tell-recipient --recipient kwast --outcome told --sent-by email --on 2026-03-06").code, 0);
    QCOMPARE(act("recipient-answer --recipient kwast --text gewist --on 2026-03-07").code, 0);
    QVERIFY(act("close --on 2026-03-07").err.contains("software")); // whose role nobody decided, and who keeps the systems
    QCOMPARE(m_register.run({QStringLiteral("act"), reference, QStringLiteral("tell-recipient"), QStringLiteral("--recipient"), QStringLiteral("leveranciers van software, hosting en cloud"),
                             QStringLiteral("--outcome"), QStringLiteral("told"), QStringLiteral("--sent-by"), QStringLiteral("email"), QStringLiteral("--on"), QStringLiteral("2026-03-07")}).code, 0);
    const CliRun closed = act("close --on 2026-03-07");
    QVERIFY2(closed.code == 0, closed.err.constData());
}

void CliDisclosuresTest::theRegisterIsTakenOut()
{
    for (const char *ending : {"csv", "xlsx", "json"}) {
        const QString file = m_register.path(QStringLiteral("verstrekt.") + QString::fromLatin1(ending));
        const CliRun made = m_register.run({QStringLiteral("export"), QStringLiteral("disclosures"), file});
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(made.json().value(u"rows").toInt(), 3);
        QVERIFY(QFile(file).size() > 100);
    }
}

QTEST_GUILESS_MAIN(CliDisclosuresTest)
#include "tst_clidisclosures.moc"
