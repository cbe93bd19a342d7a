// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/checkline.h"

#include <QTest>

using namespace balie;

class CheckLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLineWhereItFits();
    void moreLinesWhereItDoesNot();
    void everyLineCanBePressed();
    void theWordsArePainted();

private:
    const QString m_words = QStringLiteral("Een e-mailadres, telefoonnummer of &bankrekening veranderde in hetzelfde gesprek");
};

void CheckLineTest::oneLineWhereItFits()
{
    const CheckLine line(m_words);
    QCOMPARE(line.heightForWidth(line.sizeHint().width()), line.sizeHint().height());
}

void CheckLineTest::moreLinesWhereItDoesNot()
{
    const CheckLine line(m_words);
    const int wide = line.sizeHint().width();
    QVERIFY(line.minimumSizeHint().width() < wide / 2);
    QVERIFY(line.heightForWidth(wide / 2) >= line.sizeHint().height() + line.fontMetrics().height());
    QVERIFY(line.heightForWidth(wide / 3) > line.heightForWidth(wide / 2));
}

void CheckLineTest::everyLineCanBePressed()
{
    CheckLine line(m_words);
    const int wide = line.sizeHint().width() / 2;
    line.resize(wide, line.heightForWidth(wide));
    line.show();
    QTest::mouseClick(&line, Qt::LeftButton, {}, QPoint(wide / 2, line.height() - 4));
    QVERIFY(line.isChecked());
}

// On the last line as well.
void CheckLineTest::theWordsArePainted()
{
    CheckLine line(m_words);
    const int wide = line.sizeHint().width() / 2;
    line.resize(wide, line.heightForWidth(wide));
    const QImage picture = line.grab().toImage();
    const QRgb ground = line.palette().color(QPalette::Window).rgb();
    int inked = 0;
    for (int y = picture.height() - line.fontMetrics().height(); y < picture.height(); ++y) {
        for (int x = picture.width() / 8; x < picture.width() / 2; ++x)
            inked += picture.pixel(x, y) != ground ? 1 : 0;
    }
    QVERIFY(inked > 50);
}

QTEST_MAIN(CheckLineTest)
#include "tst_checkline.moc"
