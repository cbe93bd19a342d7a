// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The paper for the safe, printed and read back as a person and a scanner would.
#include "tests/support/papertools.h"
#include "ui/support/recoverysheet.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class RecoverySheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeAndSlotAreReadBack();
    void headSaysWhichRegisterAndHowOld();
    void withoutASlotThereIsNoSquare();

private:
    static RecoverySheet sheetOf(const QString &code, const QString &slot)
    {
        return {{QStringLiteral("Woonstichting De Proef")}, QStringLiteral("/home/fenna/Proefregister"), QStringLiteral("Fenna de Vries"),
                QDate(2026, 2, 27), code, slot};
    }
    static QByteArray textOf(const QString &pdf)
    {
        return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
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
        outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-png"), QStringLiteral("-singlefile"), pdf, picture});
        return outputOf(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("--nodbus"), picture + QStringLiteral(".png")});
    }

    QTemporaryDir m_folder;
};

void RecoverySheetTest::codeAndSlotAreReadBack()
{
    const QString slot = QStringLiteral("PRIVACYBALIE1:") + QStringLiteral("7K3QW9XN").repeated(100);
    const QString pdf = printed(sheetOf(QStringLiteral("AB12-CD34-EF56"), slot));
    QVERIFY(textOf(pdf).contains("AB12-CD34-EF56"));
    QCOMPARE(scanned(pdf), slot.toLatin1() + '\n');
}

// A long path and a second organisation take nothing off the page, and the square stays whole.
void RecoverySheetTest::headSaysWhichRegisterAndHowOld()
{
    RecoverySheet sheet = sheetOf(QStringLiteral("AB12-CD34-EF56"), QStringLiteral("PRIVACYBALIE1:") + QStringLiteral("7K3QW9XN").repeated(100));
    sheet.organisations.append(QStringLiteral("Stichting Wonen in het Voorbeeld"));
    sheet.folder = QStringLiteral("/home/") + QStringLiteral("afdeling-klantcontact/").repeated(8) + QStringLiteral("Proefregister");
    const QString pdf = printed(sheet);
    const QByteArray text = textOf(pdf);
    for (const char *wanted : {"Woonstichting De Proef", "Stichting Wonen in het Voorbeeld", "Proefregister", "Fenna de Vries", "2026", "older sheet"})
        QVERIFY2(text.contains(wanted), text.constData());
    QByteArray unbroken = text;
    unbroken.replace('\n', "").replace(' ', "");
    QVERIFY2(unbroken.contains(sheet.folder.toUtf8()), unbroken.constData());
    QCOMPARE(text.count('\f'), 1); // one sheet of paper
    QCOMPARE(scanned(pdf), sheet.slot.toLatin1() + '\n');
}

void RecoverySheetTest::withoutASlotThereIsNoSquare()
{
    const QString pdf = printed(sheetOf(QStringLiteral("AB12-CD34"), {}));
    QVERIFY(scanned(pdf).isEmpty());
    QVERIFY(!outputOf(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}).contains("square"));
}

QTEST_MAIN(RecoverySheetTest)
#include "tst_recoverysheet.moc"
