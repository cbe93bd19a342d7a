// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cases leave the register as a table: whole, guarded, and written down in the log.
#include "tests/support/cliregister.h"

#include <QJsonArray>
#include <QTest>

using namespace balie;

class CliExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachCaseIsARow();
    void itSaysTheSameInEachForm();
    void aPartIsAskedFor_data();
    void aPartIsAskedFor();
    void itStandsInTheLog();
    void whatIsWrongIsSaid();

private:
    CliRun write(const QString &name, const char *more = "") const
    {
        return m_register.run(QStringList{QStringLiteral("export"), QStringLiteral("requests"), m_register.path(name)} + QString::fromLatin1(more).split(u' ', Qt::SkipEmptyParts));
    }
    QByteArray written(const QString &name) const
    {
        QFile file(m_register.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    CliRegister m_register;
    QString m_first;
};

void CliExportTest::initTestCase()
{
    QVERIFY2(m_register.isMade(), m_register.made().err.constData());
    m_first = m_register.receive("--profile ieder1 --right access --right erasure --channel email --received 2026-02-02", QStringLiteral("Jan van der Horst"));
    QVERIFY(!m_register.receive("--profile ieder1 --right rectification --channel phone --received 2026-03-03", QStringLiteral("=Wietske Bovenkruier")).isEmpty());
    QVERIFY(!m_register.receive("--profile ieder1 --right objection --channel letter --received 2026-04-01", QStringLiteral("Elif Korenbloem")).isEmpty());
    QCOMPARE(m_register.act(m_first, "withdraw --on 2026-02-05").code, 0);
}

void CliExportTest::eachCaseIsARow()
{
    const CliRun made = write(QStringLiteral("zaken.csv"));
    QVERIFY2(made.code == 0, made.err.constData());
    QCOMPARE(made.json().value(u"rows").toInt(), 3);
    const QByteArray bytes = written(QStringLiteral("zaken.csv"));
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFNumber;Person;"));
    const QList<QByteArray> lines = bytes.split('\n');
    QCOMPARE(lines.size(), 5); // heads, three cases, and nothing behind the last line end
    const QList<QByteArray> first = lines.at(1).trimmed().split(';');
    QCOMPARE(first.at(0), m_first.toUtf8());
    QCOMPARE(first.at(1), QByteArray("Jan van der Horst"));
    QCOMPARE(first.at(7), QByteArray("02-02-2026")); // the oldest first
    QVERIFY2(lines.at(2).contains("'=Wietske"), lines.at(2).constData()); // no spreadsheet calculates a name
}

void CliExportTest::itSaysTheSameInEachForm()
{
    QCOMPARE(write(QStringLiteral("zaken.json")).json().value(u"rows").toInt(), 3);
    const QJsonArray cases = QJsonDocument::fromJson(written(QStringLiteral("zaken.json"))).object().value(u"requests").toArray();
    QCOMPARE(cases.size(), 3);
    QJsonArray listed = m_register.run("list").json().value(u"requests").toArray();
    const auto isThere = [&](const QJsonValue &one) { return listed.contains(one); };
    QVERIFY(std::all_of(cases.begin(), cases.end(), isThere));
    QCOMPARE(write(QStringLiteral("zaken.xlsx")).json().value(u"rows").toInt(), 3);
    QVERIFY(written(QStringLiteral("zaken.xlsx")).startsWith("PK"));
}

void CliExportTest::aPartIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<int>("rows");
    const auto row = [](const char *options, int rows) { QTest::newRow(options) << QByteArray(options) << rows; };
    row("--from 2026-03-03", 2);
    row("--until 2026-03-03", 2);
    row("--from 2026-03-03 --until 2026-03-03", 1);
    row("--state withdrawn", 1);
    row("--state closed", 0);
}

void CliExportTest::aPartIsAskedFor()
{
    QFETCH(QByteArray, options);
    QFETCH(int, rows);
    const CliRun made = write(QStringLiteral("deel.csv"), options.constData());
    QVERIFY2(made.code == 0, made.err.constData());
    QCOMPARE(made.json().value(u"rows").toInt(), rows);
}

void CliExportTest::itStandsInTheLog()
{
    const auto exports = [this] { return m_register.run("audit export").out.count("list-exported"); };
    const qsizetype before = exports();
    QCOMPARE(write(QStringLiteral("nogmaals.csv")).code, 0);
    QCOMPARE(exports(), before + 1);
}

void CliExportTest::whatIsWrongIsSaid()
{
    QCOMPARE(write(QStringLiteral("zaken.doc")).code, 2);
    QVERIFY(!QFile::exists(m_register.path(QStringLiteral("zaken.doc"))));
    QCOMPARE(write(QStringLiteral("zaken.csv"), "--from gisteren").code, 2);
    QCOMPARE(write(QStringLiteral("zaken.csv"), "--organisation niemand").code, 2);
    const QString known = m_register.run("organisation list").json().value(u"organisations").toArray().first().toObject().value(u"name").toString();
    QCOMPARE(m_register.run({QStringLiteral("export"), QStringLiteral("requests"), m_register.path(QStringLiteral("zaken.csv")), QStringLiteral("--organisation"), known}).json().value(u"rows").toInt(), 3);
}

QTEST_GUILESS_MAIN(CliExportTest)
#include "tst_cliexport.moc"
