// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recipients, disclosures and works orders from files, from the command line: what it answers, and what it refuses.
#include "tests/support/cliregister.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace balie;

class CliImportDisclosuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_register.isMade(), m_register.made().err.constData()); }
    void recipientsComeFirst();
    void disclosuresComeIn();
    void worksOrdersComeIn();
    void whatCannotBeTakenIsNamed();
    void aMappingIsKept();
    void anImportGoesOutAgain();

private:
    QString file(const char *name, const QByteArray &content) const
    {
        const QString path = m_register.path(QString::fromLatin1(name));
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("no file");
        return path;
    }
    CliRun bring(const char *kind, const QByteArray &content, const QStringList &options = {}) const
    {
        return m_register.run(QStringList{QStringLiteral("import"), QString::fromLatin1(kind), file("invoer.csv", content)} + options);
    }

    CliRegister m_register;
};

static const QByteArray disclosures = "Nr;Datum;Ontvanger;Aantal;Groep;Doel;Grondslag;Gegevens;Verteld;Verteld op\n"
                                      "V1;02-03-2026;R1;12;bewoners;onderhoud;overeenkomst;naam, adres;vooraf;01-03-2026\n"
                                      "V2;03-03-2026;aannemer groen;1;huurder;onderhoud;overeenkomst;naam;;\n";

// The register is that of ieder1, which names its contractors and gives nobody else anything.
void CliImportDisclosuresTest::recipientsComeFirst()
{
    const CliRun early = bring("disclosures", disclosures, {QStringLiteral("--dry-run")});
    QCOMPARE(early.code, 1);
    QCOMPARE(early.json().value(u"refused").toArray().first()[u"reason"].toString(), QStringLiteral("recipient-unknown"));
    const QByteArray recipients = "Ontvangernr;Naam;Soort;In verklaring als\nR1;Aannemer Groen;aannemer;aannemer\nR2;De Vos;deurwaarder;\n";
    const QJsonObject looked = bring("recipients", recipients, {QStringLiteral("--dry-run")}).json();
    QCOMPARE(looked.value(u"new").toInt(), 2);
    QVERIFY(looked.value(u"batch").isNull());
    QVERIFY(m_register.run("recipient list").json().value(u"recipients").toArray().isEmpty());
    const CliRun brought = bring("recipients", recipients);
    QVERIFY2(brought.code == 0, brought.err.constData());
    QCOMPARE(brought.json().value(u"recipients")[u"new"].toInt(), 2);
    QCOMPARE(m_register.run("recipient list").json().value(u"recipients").toArray().size(), 2);
    QCOMPARE(bring("recipients", recipients).json().value(u"unchanged").toInt(), 2);
}

void CliImportDisclosuresTest::disclosuresComeIn()
{
    const CliRun brought = bring("disclosures", disclosures);
    QVERIFY2(brought.code == 0, brought.err.constData());
    QCOMPARE(brought.json().value(u"new").toInt(), 2);
    QCOMPARE(brought.json().value(u"disclosures")[u"new"].toInt(), 2);
    const QJsonObject summary = m_register.run("disclosure summary --from 2026-03-01 --until 2026-03-31").json();
    QCOMPARE(summary.value(u"all")[u"number"].toInt(), 2);
    QCOMPARE(summary.value(u"all")[u"persons"].toInt(), 13);
    QCOMPARE(m_register.run("disclosure list --notice owed").json().value(u"items").toArray().size(), 1);
    QCOMPARE(bring("disclosures", disclosures).json().value(u"unchanged").toInt(), 2);
    QCOMPARE(m_register.run("check").code, 0);
}

void CliImportDisclosuresTest::worksOrdersComeIn()
{
    const QByteArray orders = "Werkbonnr;Datum;Aannemer;Omschrijving;Status\nW1;04-03-2026;R1;kraan lekt;gereed\nW2;04-03-2026;R1;deur;geannuleerd\n";
    const CliRun brought = m_register.runInWords({QStringLiteral("import"), QStringLiteral("works-orders"), file("opdrachten.csv", orders)});
    QVERIFY2(brought.code == 0, brought.err.constData());
    QVERIFY2(brought.out.contains("Disclosures: 1 new, 0 changed, 0 unchanged"), brought.out.constData());
    QVERIFY2(brought.out.contains("Not taken over: Omschrijving."), brought.out.constData());
    QVERIFY2(brought.out.contains("The works order was cancelled."), brought.out.constData());
    QVERIFY(m_register.filesWith(QStringLiteral("kraan lekt")).size() == 1); // the file itself
    QCOMPARE(m_register.run("disclosure summary --from 2026-03-01 --until 2026-03-31").json().value(u"all")[u"number"].toInt(), 3);
}

void CliImportDisclosuresTest::whatCannotBeTakenIsNamed()
{
    const QByteArray wrong = QByteArray(disclosures).replace("V1", "V8").replace("V2", "V9").replace("03-03-2026;aannemer groen", "31-02-2026;R2")
        + "V7;04-03-2026;R2;1;huurder;incasso;overeenkomst;naam;;\n";
    const CliRun refused = bring("disclosures", wrong);
    QCOMPARE(refused.code, 1);
    const QJsonArray lines = refused.json().value(u"refused").toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0)[u"line"].toInt(), 3);
    QCOMPARE(lines.at(0)[u"reason"].toString(), QStringLiteral("not-a-day"));
    QCOMPARE(lines.at(1)[u"line"].toInt(), 4);
    QCOMPARE(lines.at(1)[u"reason"].toString(), QStringLiteral("recipient-unlisted"));
    QVERIFY(lines.at(1)[u"message"].toString().startsWith(QStringLiteral("The statement names no such recipient")));
    QCOMPARE(m_register.run("disclosure summary --from 2026-03-01 --until 2026-03-31").json().value(u"all")[u"number"].toInt(), 3);
    const CliRun left = bring("disclosures", wrong, {QStringLiteral("--leave-out")});
    QCOMPARE(left.code, 0);
    QCOMPARE(left.json().value(u"new").toInt(), 1);
}

void CliImportDisclosuresTest::aMappingIsKept()
{
    const QString mapping = file("kolommen.json", R"({"format":"balie-column-mapping","formatVersion":1,"name":"bonnen","kind":"works-orders","columns":[{"field":"key","heading":"a"},{"field":"date","heading":"b"},{"field":"contractor","heading":"c"}]})");
    const CliRun first = bring("works-orders", "a;b;c\nW5;05-03-2026;R1\n", {QStringLiteral("--mapping"), mapping, QStringLiteral("--save-mapping"), QStringLiteral("Bonnen")});
    QVERIFY2(first.code == 0, first.err.constData());
    QCOMPARE(bring("works-orders", "c;b;a\nR1;06-03-2026;W6\n", {QStringLiteral("--mapping"), QStringLiteral("Bonnen")}).json().value(u"new").toInt(), 1);
    QVERIFY(bring("disclosures", "c;b;a\nR1;06-03-2026;W6\n", {QStringLiteral("--mapping"), QStringLiteral("Bonnen")}).code != 0);
}

void CliImportDisclosuresTest::anImportGoesOutAgain()
{
    const QJsonArray batches = m_register.run("import list").json().value(u"batches").toArray();
    QCOMPARE(batches.first()[u"kind"].toString(), QStringLiteral("works-orders"));
    QCOMPARE(batches.last()[u"kind"].toString(), QStringLiteral("recipients"));
    const auto undo = [&](const QJsonValue &batch) { return m_register.run({QStringLiteral("import"), QStringLiteral("undo"), QString::number(batch[u"batch"].toInt())}); };
    QCOMPARE(undo(batches.last()).code, 1); // in use
    for (const QJsonValue &batch : batches)
        QCOMPARE(undo(batch).code, 0);
    QVERIFY(m_register.run("recipient list").json().value(u"recipients").toArray().isEmpty());
    QVERIFY(m_register.run("disclosure list").json().value(u"items").toArray().isEmpty());
    QCOMPARE(m_register.run("check").code, 0);
}

QTEST_GUILESS_MAIN(CliImportDisclosuresTest)
#include "tst_cliimportdisclosures.moc"
