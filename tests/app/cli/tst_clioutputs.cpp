// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a command writes never lands on a part of the register, nor on a file that is no paper.
#include "tests/support/cliregister.h"

#include <QDate>
#include <QTest>

using namespace balie;

class CliOutputsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingLandsInTheRegister_data();
    void nothingLandsInTheRegister();
    void noAttachmentGoesThere();
    void aPaperIsCalledPdf_data();
    void aPaperIsCalledPdf();

private:
    QStringList wordsFor(const QString &command, const QString &file) const;

    CliRegister m_register;
    QString m_case;
};

void CliOutputsTest::initTestCase()
{
    QVERIFY2(m_register.isMade(), m_register.made().err.constData());
    // A letter of receipt names a day that is still to come.
    const QByteArray yesterday = QDate::currentDate().addDays(-1).toString(Qt::ISODate).toLatin1();
    const QByteArray words = "--profile ieder1 --right access --channel email --contact jan@example.nl --received " + yesterday;
    m_case = m_register.receive(words.constData(), QStringLiteral("Jan van der Horst"));
    QVERIFY(!m_case.isEmpty());
    const QString mail = m_register.secret(QStringLiteral("bericht.txt"), QStringLiteral("Kunt u mij helpen?"));
    QCOMPARE(m_register.run({QStringLiteral("attach"), m_case, mail}).code, 0);
}

QStringList CliOutputsTest::wordsFor(const QString &command, const QString &file) const
{
    if (command == u"proof")
        return {command, m_case, QStringLiteral("--pdf"), file};
    if (command == u"letter")
        return {command, m_case, QStringLiteral("receipt"), file, QStringLiteral("--set"), QStringLiteral("organisation.officer=Anna de Wit")};
    return {command, m_case, file};
}

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CliOutputsTest::nothingLandsInTheRegister_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("file");
    for (const char *command : {"dossier", "proof", "letter"}) {
        for (const char *file : {"store.db", "keys.a", "keys.b", "store.lock", "brief.pdf", "backups/brief.pdf"})
            QTest::addRow("%s %s", command, file) << QString::fromLatin1(command) << QString::fromLatin1(file);
    }
}

void CliOutputsTest::nothingLandsInTheRegister()
{
    QFETCH(QString, command);
    QFETCH(QString, file);
    const QString path = m_register.folder() + u'/' + file;
    const bool wasThere = QFile::exists(path);
    const QByteArray before = bytesOf(path);
    const CliRun run = m_register.run(wordsFor(command, path));
    QCOMPARE(run.code, 4);
    QVERIFY2(run.err.contains("Proef.balie is a register") && run.err.contains("another folder"), run.err.constData());
    QCOMPARE(QFile::exists(path), wasThere);
    QCOMPARE(bytesOf(path), before);
}

void CliOutputsTest::noAttachmentGoesThere()
{
    QCOMPARE(m_register.run({QStringLiteral("attachment"), QStringLiteral("export"), m_case, QStringLiteral("1"), m_register.folder()}).code, 4);
    QCOMPARE(m_register.run({QStringLiteral("check")}).code, 0);
}

void CliOutputsTest::aPaperIsCalledPdf_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"dossier", "proof", "letter"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void CliOutputsTest::aPaperIsCalledPdf()
{
    QFETCH(QString, command);
    const QString other = m_register.secret(QStringLiteral("2026-0002"), QStringLiteral("van iemand anders"));
    const CliRun refused = m_register.run(wordsFor(command, other));
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains(".pdf") && refused.err.contains("2026-0002"), refused.err.constData());
    QCOMPARE(bytesOf(other), QByteArray("van iemand anders\n"));
    const QString paper = m_register.secret(command + QStringLiteral(".PDF"), QStringLiteral("van gisteren"));
    const CliRun run = m_register.run(wordsFor(command, paper));
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY(bytesOf(paper).startsWith("%PDF-"));
}

QTEST_GUILESS_MAIN(CliOutputsTest)
#include "tst_clioutputs.moc"
