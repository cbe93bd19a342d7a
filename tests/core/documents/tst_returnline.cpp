// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The address of the sender in the window of the envelope.
#include "core/documents/lettercomposer.h"
#include "tests/support/papertools.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class ReturnLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReturnLineIsWhole();
};

// How high what is seen in that box of the first page is, in points.
static qreal inkedHeight(const QString &file, const QRectF &box)
{
    constexpr int dots = 4; // a point
    const QImage page = QImage::fromData(outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-png"), QStringLiteral("-r"), QString::number(72 * dots), QStringLiteral("-l"), QStringLiteral("1"), file}));
    const QRect room(qRound(box.left() * dots), qRound(box.top() * dots), qRound(box.width() * dots), qRound(box.height() * dots));
    int rows = 0;
    for (int y = room.top(); y <= room.bottom() && y < page.height(); ++y) {
        for (int x = room.left(); x <= room.right(); ++x) {
            if (qGray(page.pixel(x, y)) < 128) {
                ++rows;
                break;
            }
        }
    }
    return qreal(rows) / dots;
}

// Between the edge of the window and the address, and nothing of a letter is cut away.
void ReturnLineTest::theReturnLineIsWhole()
{
    for (const int often : {1, 4}) {
        LetterSheet sheet;
        sheet.head.contact = QStringLiteral("privacy@example.nl");
        sheet.letter = {QStringLiteral("Antwoord"), QStringLiteral("Jan van der Horst\nLindelaan 12\n7523 AB ENSCHEDE"), LetterBody::from(QStringLiteral("<div><p>Zo is het.</p></div>")).value()};
        sheet.day = QDate(2026, 2, 28);
        sheet.head.organisation = QStringLiteral("Woningcorporatie Kennemerland-Noord en Omstreken ").repeated(often).trimmed();
        sheet.head.address = QStringLiteral("Burgemeester van Houtplein 112\n1900 AB CASTRICUM");
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("letter.pdf"));
        QFile paper(file);
        QVERIFY(paper.open(QIODevice::WriteOnly) && paper.write(composeLetter(sheet).pdf) > 0);
        paper.close();
        const QString boxes = QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")}));
        static const QRegularExpression word(QStringLiteral("xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(Houtplein|CASTRICUM|…)</word>"));
        int found = 0;
        for (auto each = word.globalMatch(boxes); each.hasNext();) {
            const QRegularExpressionMatch one = each.next();
            const QRectF box(QPointF(one.captured(1).toDouble(), one.captured(2).toDouble()), QPointF(one.captured(3).toDouble(), one.captured(4).toDouble()));
            if (box.left() > 110 * 72 / 25.4)
                continue; // the sender
            ++found;
            QVERIFY2(box.top() >= 45 * 72 / 25.4 && box.bottom() <= 52 * 72 / 25.4, qPrintable(one.captured()));
            QVERIFY2(inkedHeight(file, box) > 0.65 * 6.5, qPrintable(one.captured()));
        }
        QCOMPARE(found, 2);
        QCOMPARE(boxes.contains(u'…'), often > 1);
    }
}

QTEST_MAIN(ReturnLineTest)
#include "tst_returnline.moc"
