// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Head and foot of a sheet, read back by the boxes of their words.
#include "core/documents/pages.h"
#include "core/documents/sheetframe.h"
#include "core/wording/language.h"
#include "tests/support/papertools.h"

#include <QPagedPaintDevice>
#include <QRegularExpression>
#include <QTest>

using namespace balie;

class SheetFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, Language::Dutch); }
    void everyCellHasRoomOfItsOwn_data();
    void everyCellHasRoomOfItsOwn();
};

static const QString seal = QStringLiteral("logboek EMH3-0Z7K-9QWX-44TT");

struct Word
{
    QRectF box;
    QString text;
};

static std::vector<Word> wordsOf(const SheetFrame &frame, const QString &running)
{
    const QByteArray pdf = pdfOf({}, [&](QPagedPaintDevice &device) {
        QPainter painter(&device);
        const FramePainter painted(device, frame);
        painted.paintSame(painter);
        painted.paintOwn(painter, running, 118, 120);
    });
    const QString boxes = QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("-"), QStringLiteral("-")}, pdf));
    static const QRegularExpression word(QStringLiteral("<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\">([^<]*)</word>"));
    std::vector<Word> words;
    for (auto each = word.globalMatch(boxes); each.hasNext();) {
        const QRegularExpressionMatch one = each.next();
        const QPointF from(one.captured(1).toDouble(), one.captured(2).toDouble());
        words.push_back({QRectF(from, QPointF(one.captured(3).toDouble(), one.captured(4).toDouble())), one.captured(5)});
    }
    return words;
}

void SheetFrameTest::everyCellHasRoomOfItsOwn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("cases");
    QTest::addColumn<bool>("isShort");
    QTest::newRow("a name") << QStringLiteral("Domijn") << 1 << true;
    QTest::newRow("a long name") << QStringLiteral("Woningcorporatie Kennemerland-Noord en Omstreken") << 1 << false;
    QTest::newRow("one word") << QStringLiteral("Woonstichting").repeated(9) << 1 << false;
    QTest::newRow("five cases") << QStringLiteral("Domijn") << 5 << true;
    QTest::newRow("both") << QStringLiteral("Stichting Wonen ").repeated(12).trimmed() << 12 << false;
}

void SheetFrameTest::everyCellHasRoomOfItsOwn()
{
    QFETCH(QString, name);
    QFETCH(int, cases);
    QFETCH(bool, isShort);
    QStringList references;
    for (int i = 1; i <= cases; ++i)
        references.append(QStringLiteral("2026-000%1").arg(i));
    const SheetFrame frame{QStringLiteral("Klachtdossier ") + references.join(QStringLiteral(", ")), name + QStringLiteral(" · vertrouwelijk"), seal, name};
    const std::vector<Word> words = wordsOf(frame, QStringLiteral("Zaak 2026-0001"));
    QString line;
    for (const Word &one : words) {
        line += one.text + u' ';
        QVERIFY2(one.box.left() >= 18 * 72 / 25.4 - 1 && one.box.right() <= (210 - 18) * 72 / 25.4 + 1, qPrintable(one.text));
        for (const Word &other : words)
            QVERIFY2(&one == &other || !one.box.intersects(other.box), qPrintable(one.text + QStringLiteral(" over ") + other.text));
    }
    for (const QString &whole : {seal, QStringLiteral("· vertrouwelijk"), QStringLiteral("pagina 118 van 120"), QStringLiteral("Zaak 2026-0001"), QStringLiteral("Klachtdossier 2026-0001")})
        QVERIFY2(line.contains(whole), qPrintable(line));
    QCOMPARE(line.contains(name + QStringLiteral(" · ")), isShort);
    QCOMPARE(line.contains(QStringLiteral("… · vertrouwelijk")), !isShort);
    QCOMPARE(line.contains(references.join(QStringLiteral(", ")) + u' '), cases < 12);
}

QTEST_MAIN(SheetFrameTest)
#include "tst_sheetframe.moc"
