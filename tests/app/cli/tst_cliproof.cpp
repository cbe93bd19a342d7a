// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The proof of the dates on paper: in a file, through a pipe, and nowhere else.
#include "tests/support/cliregister.h"
#include "tests/support/papertools.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace balie;

class CliProofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theProofGoesOnPaper();
    void theProofGoesThroughAPipe();

private:
    CliRegister m_register{QStringLiteral("oosterpoort")};
};

void CliProofTest::initTestCase()
{
    QVERIFY2(m_register.isMade(), m_register.made().err.constData());
    QCOMPARE(m_register.addOrganisation("ieder1").code, 0);
}

void CliProofTest::theProofGoesOnPaper()
{
    const QString reference = m_register.receive("--profile oosterpoort --right access --received 2026-03-03 --channel phone", QStringLiteral("Wietske Bovenkruier"));
    const QString file = m_register.path(QStringLiteral("bewijs.pdf"));
    const CliRun run = m_register.run({QStringLiteral("proof"), reference, QStringLiteral("--pdf"), file, QStringLiteral("--lang"), QStringLiteral("nl")});
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY(run.json().value(u"steps").toArray().size() > 3);
    const QString text = textOnPaper(file);
    QVERIFY2(text.contains(reference) && text.contains(QStringLiteral("dinsdag 31 maart 2026")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("Bovenkruier")));

    QVERIFY2(run.err.isEmpty(), run.err.constData());

    const QString older = m_register.receive("--profile ieder1 --right access --received 2023-03-03 --channel letter", QStringLiteral("Teun Bovenkruier"));
    const CliRun steps = m_register.run({QStringLiteral("proof"), older, QStringLiteral("--lang"), QStringLiteral("nl")});
    QVERIFY2(steps.out.contains("2024") && steps.out.contains("Woonbedrijf ieder1, versie 1.2"), steps.out.constData()); // before the statement, which holds from 8 April 2024

    const CliRun lost = m_register.run({QStringLiteral("proof"), reference, QStringLiteral("--pdf"), m_register.path(QStringLiteral("nergens/bewijs.pdf"))});
    QCOMPARE(lost.code, 4);
    QCOMPARE(lost.json().value(u"error").toObject().value(u"code").toString(), QStringLiteral("file-unwritable"));
}

void CliProofTest::theProofGoesThroughAPipe()
{
    const QString reference = m_register.receive("--profile oosterpoort --right access --received 2026-03-03 --channel phone", QStringLiteral("Wietske Bovenkruier"));
    const QStringList words{QStringLiteral("proof"), reference, QStringLiteral("--pdf"), QStringLiteral("-")};
    const CliRun run = m_register.runInWords(words);
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY2(run.out.startsWith("%PDF-") && run.out.trimmed().endsWith("%%EOF"), run.out.left(20).constData());
    QCOMPARE(m_register.run(words).code, 2); // as JSON too it would be one answer that nobody can read

    const QString link = m_register.path(QStringLiteral("koppeling.pdf"));
    QVERIFY(QFile::link(m_register.path(QStringLiteral("elders.pdf")), link));
    const CliRun refused = m_register.run({QStringLiteral("proof"), reference, QStringLiteral("--pdf"), link});
    QCOMPARE(refused.code, 4);
    QVERIFY(QFileInfo(link).isSymLink() && !QFile::exists(m_register.path(QStringLiteral("elders.pdf"))));
}

QTEST_GUILESS_MAIN(CliProofTest)
#include "tst_cliproof.moc"
