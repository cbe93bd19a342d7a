// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The paper for the safe, printed and read back as a person and a scanner would.
#include "ui/support/recoverysheet.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class RecoverySheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeAndSlotAreReadBack();
    void withoutASlotThereIsNoSquare();

private:
    static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(60000) ? process.readAllStandardOutput() : QByteArray("it did not run");
    }
    QString printed(const RecoverySheet &sheet) const
    {
        const QString file = m_folder.filePath(QStringLiteral("sheet.pdf"));
        QFile pdf(file);
        if (pdf.open(QIODevice::WriteOnly))
            pdf.write(pdfOf(QStringLiteral("sheet"), recoverySheetPainter(sheet)));
        return file;
    }
    // What a scanner of 300 dots an inch sees.
    QByteArray scanned(const QString &pdf) const
    {
        const QString picture = m_folder.filePath(QStringLiteral("scan"));
        run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-png"), QStringLiteral("-singlefile"), pdf, picture});
        return run(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("--nodbus"), picture + QStringLiteral(".png")});
    }

    QTemporaryDir m_folder;
};

void RecoverySheetTest::codeAndSlotAreReadBack()
{
    const QString slot = QStringLiteral("PRIVACYBALIE1:") + QStringLiteral("7K3QW9XN").repeated(100);
    const QString pdf = printed({QStringLiteral("Woonstichting De Proef"), QStringLiteral("AB12-CD34-EF56"), slot});
    const QByteArray text = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    QVERIFY2(text.contains("Woonstichting De Proef"), text.constData());
    QVERIFY(text.contains("AB12-CD34-EF56"));
    QCOMPARE(scanned(pdf), slot.toLatin1() + '\n');
}

void RecoverySheetTest::withoutASlotThereIsNoSquare()
{
    const QString pdf = printed({QStringLiteral("Proef"), QStringLiteral("AB12-CD34"), {}});
    QVERIFY(scanned(pdf).isEmpty());
    QVERIFY(!run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}).contains("square"));
}

QTEST_MAIN(RecoverySheetTest)
#include "tst_recoverysheet.moc"
