// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code is read back by another program (zbarimg), drawn as the printed sheet draws it.
#include "ui/support/qrimage.h"

#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class QrImageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsReadBack_data();
    void itIsReadBack();
    void theBorderIsQuiet();
    void aLostCornerIsMended();
    void whatCannotBeHeldIsNull();

private:
    static QByteArray slotText()
    {
        QByteArray text = "PRIVACYBALIE1:";
        for (int i = 0; i < 879; ++i)
            text.append("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[(i * i + i / 7) % 32]);
        return text;
    }
    QByteArray read(const QImage &image) const
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("code.png"));
        image.save(file);
        QProcess reader;
        reader.start(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("--nodbus"), file});
        if (!reader.waitForFinished(60000))
            return "no zbarimg";
        return reader.readAllStandardOutput();
    }
    // Seven centimetres on a sheet printed at 300 dots an inch.
    static QImage onPaper(const QImage &code)
    {
        QImage paper(1000, 1000, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        painter.drawImage(QRect(80, 80, 827, 827), code);
        return paper;
    }
};

void QrImageTest::itIsReadBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("short") << QByteArray("7Q2F-0000-1111");
    QTest::newRow("small letters") << QByteArray("Privacybalie, lade 3");
    QTest::newRow("as long as a recovery slot") << slotText();
}

void QrImageTest::itIsReadBack()
{
    QFETCH(QByteArray, text);
    QCOMPARE(read(onPaper(qrImage(text))), text + '\n');
}

void QrImageTest::theBorderIsQuiet()
{
    const QImage image = qrImage(slotText());
    QCOMPARE(image.width(), 93 + 8); // version 19
    QCOMPARE(image.height(), image.width());
    for (int i = 0; i < image.width(); ++i) {
        for (int border = 0; border < 4; ++border) {
            QCOMPARE(image.pixelColor(i, border), QColor(Qt::white));
            QCOMPARE(image.pixelColor(border, i), QColor(Qt::white));
            QCOMPARE(image.pixelColor(i, image.height() - 1 - border), QColor(Qt::white));
        }
    }
    QCOMPARE(image.pixelColor(4, 4), QColor(Qt::black)); // a corner of the first finder
}

void QrImageTest::aLostCornerIsMended()
{
    QImage stained = onPaper(qrImage(slotText()));
    QPainter(&stained).fillRect(QRect(700, 720, 110, 110), Qt::white);
    QCOMPARE(read(stained), slotText() + '\n');
}

void QrImageTest::whatCannotBeHeldIsNull()
{
    QVERIFY(qrImage({}).isNull());
    QVERIFY(qrImage(QByteArray("a\0b", 3)).isNull());
    QVERIFY(!qrImage(QByteArray(2331, 'a')).isNull());
    QVERIFY(qrImage(QByteArray(2332, 'a')).isNull());
}

QTEST_MAIN(QrImageTest)
#include "tst_qrimage.moc"
