// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The complaint dossier from the command line: checked, written whole or not at all, and logged.
#include "tests/support/cliregister.h"
#include "tests/support/papertools.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace balie;

class CliDossierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCheckNamesWhatIsMissing();
    void itIsWritten();
    void theOwnSummaryIsKept();
    void whatIsHiddenInPdfsOfOthersIsSaid();
    void moreNeedsAReason();
    void medicalDataStayOut();
    void anAttachmentStaysOutOrIsAPicture();
    void whatCannotBeIsRefused();
    void severalCasesOfOnePersonOnly();
    void theSealIsFoundInTheLog();

private:
    CliRun dossier(const QStringList &words) const { return m_register.run(QStringList{QStringLiteral("dossier")} + words); }

    CliRegister m_register;
    QString m_case;
};

void CliDossierTest::initTestCase()
{
    QVERIFY2(m_register.isMade(), m_register.made().err.constData());
    m_case = m_register.receive("--profile ieder1 --right access --received 2026-03-03 --channel email --contact jan@example.nl", QStringLiteral("Jan van der Horst"));
    QVERIFY(!m_case.isEmpty());
}

void CliDossierTest::theCheckNamesWhatIsMissing()
{
    for (const QStringList &words : {QStringList{m_case, QStringLiteral("--check")}, QStringList{m_case, m_register.path(QStringLiteral("niet.pdf")), QStringLiteral("--check")}}) {
        const CliRun run = dossier(words);
        QCOMPARE(run.code, 1);
        QStringList missing;
        for (const QJsonValue &gap : run.json().value(u"missing").toArray())
            missing.append(gap.toObject().value(u"what").toString());
        QVERIFY2(missing.contains(QStringLiteral("no-answer")) && missing.contains(QStringLiteral("no-search")), qPrintable(missing.join(u' ')));
    }
    QVERIFY(!QFile::exists(m_register.path(QStringLiteral("niet.pdf"))));
    const QString ofSomebodyElse = m_register.receive("--profile ieder1 --right access --received 2026-03-03 --channel email --contact piet@example.nl", QStringLiteral("Piet de Wit"));
    QVERIFY2(dossier({m_case, ofSomebodyElse, QStringLiteral("--check")}).err.contains("one person"), "that no dossier can hold both");
}

void CliDossierTest::itIsWritten()
{
    const QString file = m_register.path(QStringLiteral("dossier.pdf"));
    const QString summary = m_register.secret(QStringLiteral("samenvatting.txt"), QStringLiteral("Het gaat om één brief."));
    const CliRun run = dossier({m_case, file, QStringLiteral("--summary"), summary, QStringLiteral("--lang"), QStringLiteral("nl")});
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY(run.json().value(u"pages").toInt() > 3);
    QVERIFY(!run.json().value(u"missing").toArray().isEmpty());
    const QString paper = textOnPaper(file);
    QVERIFY(paper.contains(QStringLiteral("Het gaat om één brief.")) && paper.contains(QStringLiteral("Zaakdossier ") + m_case));
    const CliRun log = m_register.run({QStringLiteral("audit"), QStringLiteral("verify")});
    QCOMPARE(log.code, 0);
    QVERIFY2(dossier({m_case, file, QStringLiteral("--lang"), QStringLiteral("nl")}).code == 0, "a regular file is replaced");
    QVERIFY(textOnPaper(file).contains(QRegularExpression(QStringLiteral("Versie\\s+2"))));
}

void CliDossierTest::theOwnSummaryIsKept()
{
    const QString file = m_register.path(QStringLiteral("bewaard.pdf"));
    const QString own = m_register.secret(QStringLiteral("eigen.txt"), QStringLiteral("Het draait om de termijn."));
    QCOMPARE(dossier({m_case, file, QStringLiteral("--summary"), own}).code, 0);
    QCOMPARE(dossier({m_case, file}).code, 0);
    QVERIFY(textOnPaper(file).contains(QStringLiteral("Het draait om de termijn.")));
    const QString nothing = m_register.secret(QStringLiteral("leeg.txt"), QString());
    QCOMPARE(dossier({m_case, file, QStringLiteral("--summary"), nothing}).code, 0);
    QCOMPARE(dossier({m_case, file}).code, 0);
    QVERIFY(!textOnPaper(file).contains(QStringLiteral("Het draait om de termijn.")));
}

void CliDossierTest::whatIsHiddenInPdfsOfOthersIsSaid()
{
    const QString name = QStringLiteral("Kees de Bruin");
    const QString other = m_register.receive("--profile ieder1 --right access --received 2026-03-03 --channel email --contact kees@example.nl", name);
    const QString proof = m_register.path(QStringLiteral("bewijs.pdf"));
    QCOMPARE(m_register.run({QStringLiteral("proof"), other, QStringLiteral("--pdf"), proof}).code, 0);
    QCOMPARE(m_register.run({QStringLiteral("attach"), other, proof}).code, 0);
    const QString file = m_register.path(QStringLiteral("verborgen.pdf"));
    const CliRun asItIs = dossier({other, file});
    QVERIFY2(asItIs.err.contains("--rasterise"), asItIs.err.constData());
    QVERIFY(asItIs.json().value(u"exhibits").toArray().first().toObject().value(u"as_it_is").toBool());
    const CliRun seen = dossier({other, file, QStringLiteral("--rasterise")});
    QVERIFY2(!seen.err.contains("--rasterise"), seen.err.constData());
    QVERIFY(!seen.json().value(u"exhibits").toArray().first().toObject().contains(u"as_it_is"));
}

void CliDossierTest::moreNeedsAReason()
{
    const QString file = m_register.path(QStringLiteral("meer.pdf"));
    QCOMPARE(dossier({m_case, file, QStringLiteral("--with"), QStringLiteral("notes")}).code, 1);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(dossier({m_case, file, QStringLiteral("--with"), QStringLiteral("alles")}).code, 2);
    QCOMPARE(dossier({m_case, file, QStringLiteral("--with"), QStringLiteral("notes"), QStringLiteral("--reason"), QStringLiteral("de klacht gaat daarover")}).code, 0);
}

void CliDossierTest::medicalDataStayOut()
{
    const QString file = m_register.path(QStringLiteral("medisch.pdf"));
    const QString letter = m_register.secret(QStringLiteral("huisarts.txt"), QStringLiteral("Mevrouw is langdurig ziek."));
    QCOMPARE(m_register.run({QStringLiteral("attach"), m_case, letter, QStringLiteral("--medical")}).code, 0);
    QCOMPARE(dossier({m_case, file}).code, 0);
    QVERIFY(!textOnPaper(file).contains(QStringLiteral("langdurig ziek")));
    const QStringList with{m_case, file, QStringLiteral("--with"), QStringLiteral("medical")};
    QCOMPARE(dossier(with).code, 1);
    const CliRun chosen = dossier(with + QStringList{QStringLiteral("--reason"), QStringLiteral("de klacht gaat daarover")});
    QVERIFY2(chosen.code == 0, chosen.err.constData());
    QCOMPARE(chosen.json().value(u"exhibits").toArray().size(), 1);
    QVERIFY(textOnPaper(file).contains(QStringLiteral("langdurig ziek")));
}

void CliDossierTest::anAttachmentStaysOutOrIsAPicture()
{
    const QString who = QStringLiteral("Eva Smit");
    const QString other = m_register.receive("--profile ieder1 --right access --received 2026-03-03 --channel email --contact eva@example.nl", who);
    const QString proof = m_register.path(QStringLiteral("los.pdf"));
    QCOMPARE(m_register.run({QStringLiteral("proof"), other, QStringLiteral("--pdf"), proof}).code, 0);
    const QString note = m_register.secret(QStringLiteral("los.txt"), QStringLiteral("Dit hoeft niemand te zien."));
    for (const QString &file : {note, proof})
        QCOMPARE(m_register.run({QStringLiteral("attach"), other, file}).code, 0);
    const QString file = m_register.path(QStringLiteral("gekozen.pdf"));
    const QString number = other + QStringLiteral("/1");
    const CliRun chosen = dossier({other, file, QStringLiteral("--without-attachment"), number, QStringLiteral("--as-picture"), QStringLiteral("2")});
    QVERIFY2(chosen.code == 0, chosen.err.constData());
    const QJsonArray exhibits = chosen.json().value(u"exhibits").toArray();
    QCOMPARE(exhibits.size(), 1);
    QVERIFY(!exhibits.first().toObject().contains(u"as_it_is"));
    QVERIFY(!textOnPaper(file).contains(QStringLiteral("Dit hoeft niemand te zien.")));
    for (const char *wrong : {"0", "een", "7", "2020-9999/1"})
        QVERIFY(dossier({other, file, QStringLiteral("--without-attachment"), QString::fromLatin1(wrong)}).code != 0);
    QVERIFY(dossier({other, file, QStringLiteral("--without-attachment"), m_case + QStringLiteral("/1")}).code != 0); // not in this dossier
}

void CliDossierTest::whatCannotBeIsRefused()
{
    QCOMPARE(dossier({m_case}).code, 2);
    QCOMPARE(dossier({QStringLiteral("2020-9999"), m_register.path(QStringLiteral("x.pdf"))}).code, 2);
    QCOMPARE(dossier({m_case, m_register.folder()}).code, 4);
    QCOMPARE(dossier({m_case, QStringLiteral("/dev/full")}).code, 4);
    QCOMPARE(dossier({m_case, m_register.path(QStringLiteral("geen/map/x.pdf"))}).code, 4);
}

void CliDossierTest::severalCasesOfOnePersonOnly()
{
    const QString other = m_register.receive("--profile ieder1 --right erasure --received 2026-03-03 --channel email --contact piet@example.nl", QStringLiteral("Piet Jansen"));
    const CliRun run = dossier({m_case, other, m_register.path(QStringLiteral("twee.pdf"))});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains("one person"), run.err.constData());
}

void CliDossierTest::theSealIsFoundInTheLog()
{
    const QString file = m_register.path(QStringLiteral("zegel.pdf"));
    QCOMPARE(dossier({m_case, file}).code, 0);
    static const QRegularExpression printed(QStringLiteral("([0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4})"));
    const QString seal = printed.match(textOnPaper(file)).captured(1);
    QVERIFY(!seal.isEmpty());
    const QStringList verify{QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--seal")};
    const CliRun found = m_register.run(verify + QStringList{QString(seal).remove(u' ').toLower()});
    QVERIFY2(found.code == 0, found.out.constData());
    const QJsonObject entry = found.json().value(u"seal_entry").toObject();
    QVERIFY(entry.value(u"entry").toInt() > 0 && entry.value(u"entry").toInt() < found.json().value(u"entries").toInt());
    const QJsonArray log = m_register.run({QStringLiteral("audit"), QStringLiteral("export")}).json().value(u"entries").toArray();
    int matches = 0;
    for (const QJsonValue &row : log) {
        if (row.toObject().value(u"seal").toString() != seal)
            continue;
        ++matches;
        QCOMPARE(row.toObject().value(u"entry").toInt(), entry.value(u"entry").toInt());
        QCOMPARE(row.toObject().value(u"at").toString(), entry.value(u"at").toString());
    }
    QCOMPARE(matches, 1);
    const CliRun spoken = m_register.runInWords(verify + QStringList{seal});
    QVERIFY2(spoken.out.contains(seal.toUtf8()) && spoken.out.contains(QByteArray::number(entry.value(u"entry").toInt())), spoken.out.constData());
    const CliRun other = m_register.run(verify + QStringList{QStringLiteral("CYP7 54H3 QQ7Y 0000")});
    QCOMPARE(other.code, 1);
    QVERIFY(other.json().contains(u"seal_entry") && other.json().value(u"seal_entry").isNull());
    QCOMPARE(m_register.run(verify + QStringList{QStringLiteral("CYP7")}).code, 2);
    QVERIFY(!m_register.run({QStringLiteral("audit"), QStringLiteral("verify")}).json().contains(u"seal_entry"));
}

QTEST_GUILESS_MAIN(CliDossierTest)
#include "tst_clidossier.moc"
