// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"
#include "ui/support/urgencylook.h"

#include <QDir>
#include <QImage>
#include <QSet>
#include <QTest>

using namespace balie;

// Colours can be read on every palette (WCAG 1.4.3 and 1.4.11), pictures exist and differ in grey.
class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag_data();
    void contrastIsThatOfWcag();
    void huesCanBeRead_data();
    void huesCanBeRead();
    void secondLinesCanBeRead_data();
    void secondLinesCanBeRead();
    void everyIconIsDrawn();
    void urgenciesDifferWithoutColour();
    void iconsTakeTheColour();
};

static QPalette paletteOf(QColor text, QColor base, QColor window)
{
    QPalette palette;
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Window, window);
    return palette;
}

void LookTest::contrastIsThatOfWcag_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("expected");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("white on black") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
    QTest::newRow("the same") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
    QTest::newRow("the grey that just passes") << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
}

void LookTest::contrastIsThatOfWcag()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QFETCH(double, expected);
    QVERIFY(qAbs(contrast(one, other) - expected) < 0.01);
}

void LookTest::huesCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(Qt::black, Qt::white, QColor(0xef, 0xef, 0xef));
    QTest::newRow("dark") << paletteOf(Qt::white, QColor(0x1e, 0x1e, 0x20), QColor(0x2a, 0x2a, 0x2d));
    QTest::newRow("high contrast, black") << paletteOf(Qt::white, Qt::black, Qt::black);
    QTest::newRow("high contrast, white") << paletteOf(Qt::black, Qt::white, Qt::white);
    QTest::newRow("a cream desktop") << paletteOf(QColor(0x33, 0x2b, 0x20), QColor(0xfd, 0xf6, 0xe3), QColor(0xee, 0xe8, 0xd5));
}

void LookTest::huesCanBeRead()
{
    QFETCH(QPalette, palette);
    for (const Hue hue : {Hue::Red, Hue::Orange, Hue::Yellow, Hue::Grey, Hue::Blue, Hue::Green}) {
        QVERIFY(contrast(strong(hue, palette), palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::Text), tint(hue, palette)) >= 4.5);
        QVERIFY(contrast(strong(hue, palette), tint(hue, palette)) >= 3.0);
    }
}

void LookTest::secondLinesCanBeRead_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    for (const ThemeChoice theme : allValues<ThemeChoice>())
        QTest::newRow(qPrintable(toWord(theme))) << theme;
}

// On every ground on which a caption can lie, also that of a chosen row.
void LookTest::secondLinesCanBeRead()
{
    QFETCH(ThemeChoice, theme);
    const QPalette palette = themePalette(theme);
    const QColor base = palette.color(QPalette::Base);
    const QColor chosen = blend(palette.color(QPalette::Highlight), base, 0.14);
    for (const QColor &ground : {palette.color(QPalette::Window), base, palette.color(QPalette::AlternateBase), palette.color(QPalette::Button), chosen}) {
        for (const auto role : {QPalette::PlaceholderText, QPalette::WindowText, QPalette::Link})
            QVERIFY2(contrast(palette.color(role), ground) >= 4.5, qPrintable(QStringLiteral("role %1 on %2").arg(role).arg(ground.name())));
    }
}

static QImage inkOf(IconName name)
{
    return iconPixmap(name, 32, Qt::black, 1.0).toImage().convertToFormat(QImage::Format_Alpha8);
}

static int inkedPixels(const QImage &alpha)
{
    int inked = 0;
    for (int y = 0; y < alpha.height(); ++y) {
        for (int x = 0; x < alpha.width(); ++x)
            inked += qAlpha(alpha.pixel(x, y)) > 100 ? 1 : 0;
    }
    return inked;
}

void LookTest::everyIconIsDrawn()
{
    const int last = static_cast<int>(IconName::Expand);
    for (int name = 0; name <= last; ++name) {
        const QImage ink = inkOf(static_cast<IconName>(name));
        QCOMPARE(ink.size(), QSize(32, 32));
        QVERIFY2(inkedPixels(ink) > 20, qPrintable(QString::number(name)));
    }
    // No drawing without a name.
    QCOMPARE(QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}).size(), last + 1);
}

void LookTest::urgenciesDifferWithoutColour()
{
    QSet<QByteArray> shapes;
    for (const Urgency urgency : allValues<Urgency>()) {
        const QImage ink = inkOf(iconOf(urgency));
        shapes.insert(QByteArray(reinterpret_cast<const char *>(ink.constBits()), ink.sizeInBytes()));
    }
    QCOMPARE(shapes.size(), static_cast<qsizetype>(allValues<Urgency>().size()));
}

void LookTest::iconsTakeTheColour()
{
    const QImage picture = iconPixmap(IconName::Pause, 24, QColor(0x12, 0x34, 0x56), 2.0).toImage();
    QCOMPARE(picture.size(), QSize(48, 48));
    bool found = false;
    for (int x = 0; x < picture.width() && !found; ++x)
        found = picture.pixelColor(x, 24) == QColor(0x12, 0x34, 0x56);
    QVERIFY(found);
}

QTEST_MAIN(LookTest)
#include "tst_look.moc"
