// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Letters made as a PDF and read back as whoever opens the envelope would.
#include "core/documents/lettercomposer.h"
#include "core/documents/logo.h"
#include "core/wording/language.h"
#include "tests/support/papertools.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class LetterComposerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, Language::English); }
    void theHeadIsInItsLanguage();
    void theAddressStandsInTheWindow();
    void aLongNameGoesOnBelow();
    void everyPageBearsItsNumber();
    void noHeadingEndsAPage();
    void theSignatureIsNeverAlone();
    void noParagraphLeavesALine();
    void aLineStandsOnOnePage();
    void aRowBeginsWhereItEnds();
    void wordsOfPeopleStayText();
    void nothingIsLoaded();
    void theHouseStyleStandsOnIt();
    void aPictureThatIsNone_data();
    void aPictureThatIsNone();
    void isBlackAndWhite();

private:
    QString printed(const LetterSheet &sheet) const
    {
        QFile file(m_folder.filePath(QStringLiteral("letter.pdf")));
        if (file.open(QIODevice::WriteOnly))
            file.write(composeLetter(sheet).pdf);
        return file.fileName();
    }
    QStringList pagesOf(const LetterSheet &sheet) const
    {
        return textOnPaper(printed(sheet)).split(u'\f', Qt::SkipEmptyParts);
    }

    QTemporaryDir m_folder;
};

static QString paragraphs(int count)
{
    QString html;
    for (int i = 0; i < count; ++i)
        html += QStringLiteral("<p>Alinea %1 van deze brief vertelt in een paar gewone regels wat wij hebben gedaan, zodat er genoeg staat om twee regels van het papier te vullen.</p>").arg(i);
    return html;
}

static const QString closing = QStringLiteral("<p>Met vriendelijke groet,</p><p>Fenna Proef<br/>privacy officer van Woonstichting De Proef</p>");

static LetterSheet letterWith(const QString &html)
{
    LetterSheet sheet;
    sheet.head = {QStringLiteral("Woonstichting De Proef"), QStringLiteral("Dorpsplein 4\n7523 AA Enschede"), QStringLiteral("Enschede"),
                  QStringLiteral("privacy@example.nl"), {}};
    sheet.letter = {QStringLiteral("Antwoord op uw verzoek"), QStringLiteral("Jan van der Horst\nLindelaan 12\n7523 AB ENSCHEDE"),
                    LetterBody::from(QStringLiteral("<div>") + html + closing + QStringLiteral("</div>")).value()};
    sheet.reference = QStringLiteral("2026-0014");
    sheet.day = QDate(2026, 2, 28);
    return sheet;
}

// Lines of text of a page, without the foot.
static QStringList textLines(const QString &page)
{
    QStringList lines;
    for (const QString &line : page.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines.mid(0, lines.size() - 1);
}

void LetterComposerTest::theHeadIsInItsLanguage()
{
    LetterSheet sheet = letterWith(paragraphs(1));
    const QString dutch = pagesOf(sheet).first();
    for (const char *words : {"Datum", "Enschede, 28 februari 2026", "Ons kenmerk", "2026-0014", "Antwoord op uw verzoek", "pagina 1 van 1", "Dorpsplein 4"})
        QVERIFY2(dutch.contains(QString::fromUtf8(words)), qPrintable(dutch));
    sheet.language = Language::English;
    const QString english = pagesOf(sheet).first();
    for (const char *words : {"Date", "28 February 2026", "Our reference", "page 1 of 1"})
        QVERIFY2(english.contains(QString::fromUtf8(words)), qPrintable(english));
}

// DIN 5008 form B: the window begins 45 mm from the top and is 45 mm high; it is seen from 20 mm to 105 mm.
void LetterComposerTest::theAddressStandsInTheWindow()
{
    const QString boxes = QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), printed(letterWith(paragraphs(1))), QStringLiteral("-")}));
    static const QRegularExpression word(QStringLiteral("<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(Lindelaan|7523|ENSCHEDE|Horst)</word>"));
    const qreal millimetre = 72 / 25.4;
    int found = 0;
    for (auto each = word.globalMatch(boxes); each.hasNext();) {
        const QRegularExpressionMatch one = each.next();
        if (one.captured(2).toDouble() < 45 * millimetre)
            continue; // the sender
        ++found;
        QVERIFY(one.captured(1).toDouble() > 20 * millimetre && one.captured(3).toDouble() < 105 * millimetre);
        QVERIFY(one.captured(4).toDouble() < 90 * millimetre);
    }
    QVERIFY2(found >= 4, qPrintable(boxes));
}

// Not one letter of it is lost beside the window, which ends 110 mm from the left.
void LetterComposerTest::aLongNameGoesOnBelow()
{
    LetterSheet sheet = letterWith(paragraphs(1));
    const QString name = QStringLiteral("Vaartzicht").repeated(9);
    sheet.letter.address = name + QStringLiteral("\nLindelaan 12\n7523 AB ENSCHEDE");
    const QString boxes = QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), printed(sheet), QStringLiteral("-")}));
    static const QRegularExpression word(QStringLiteral("xMax=\"([\\d.]+)\" yMax=\"[\\d.]+\">([Vaartzich]+)</word>"));
    QString whole;
    for (auto each = word.globalMatch(boxes); each.hasNext();) {
        const QRegularExpressionMatch one = each.next();
        if (!one.captured(2).contains(u"zich"))
            continue;
        whole += one.captured(2);
        QVERIFY2(one.captured(1).toDouble() <= 111 * 72 / 25.4, qPrintable(one.captured()));
    }
    QCOMPARE(whole, name);
}

void LetterComposerTest::everyPageBearsItsNumber()
{
    const LetterSheet sheet = letterWith(paragraphs(40));
    const QStringList pages = pagesOf(sheet);
    QVERIFY(pages.size() >= 2);
    QCOMPARE(composeLetter(sheet).pages, int(pages.size()));
    for (qsizetype i = 0; i < pages.size(); ++i)
        QVERIFY2(pages.at(i).contains(QStringLiteral("pagina %1 van %2").arg(i + 1).arg(pages.size())), qPrintable(pages.at(i)));
    QString all = pages.join(QString());
    for (int i = 0; i < 40; ++i)
        QCOMPARE(all.count(QStringLiteral("Alinea %1 van").arg(i)), 1);
}

// Wherever the heading comes to lie: two lines of what it heads are on its page.
void LetterComposerTest::noHeadingEndsAPage()
{
    bool seenBehindABreak = false;
    for (int before = 8; before < 26; ++before) {
        const QStringList pages = pagesOf(letterWith(paragraphs(before) + QStringLiteral("<h2>Dit is de kop</h2>") + paragraphs(3)));
        for (const QString &page : pages) {
            const QStringList lines = textLines(page);
            const qsizetype at = lines.indexOf(QStringLiteral("Dit is de kop"));
            QVERIFY2(at < 0 || at + 2 < lines.size(), qPrintable(page.right(900)));
            seenBehindABreak = seenBehindABreak || (at == 0 && &page != &pages.first());
        }
    }
    QVERIFY(seenBehindABreak); // somewhere it had to move
}

void LetterComposerTest::theSignatureIsNeverAlone()
{
    const QString list = QStringLiteral("<ul><li>een klacht indienen;</li><li>naar de rechtbank gaan.</li></ul>");
    for (int before = 12; before < 60; ++before) {
        const QString text = QStringLiteral("<p>Een regel van deze brief.</p>").repeated(before) + (before % 2 ? list : QString());
        const QStringList lines = textLines(pagesOf(letterWith(text)).last());
        const qsizetype greeting = lines.indexOf(QStringLiteral("Met vriendelijke groet,"));
        QVERIFY2(greeting > 0 && lines.size() == greeting + 3, qPrintable(lines.join(u'\n')));
    }
}

void LetterComposerTest::noParagraphLeavesALine()
{
    for (int lines = 8; lines < 26; ++lines) {
        const QString filler = QStringLiteral("<p>regel</p>").repeated(lines);
        const QStringList pages = pagesOf(letterWith(paragraphs(8) + filler + QStringLiteral("<p>Begin hier, ") + QStringLiteral("woorden en nog eens woorden ").repeated(14) + QStringLiteral("</p>") + paragraphs(2)));
        for (const QString &page : pages) {
            const QStringList found = textLines(page);
            QVERIFY2(found.isEmpty() || !found.last().startsWith(QStringLiteral("Begin hier")), qPrintable(page));
        }
    }
}

// What goes over to the next page says no line twice: neither a paragraph nor the cell of a table.
void LetterComposerTest::aLineStandsOnOnePage()
{
    QString many;
    for (int i = 0; i < 200; ++i)
        many += QStringLiteral("woord%1 ").arg(i, 4, 10, QChar(u'0'));
    for (const char *html : {"<p>%1</p>", "<table><tr><th>Soorten</th><td>%1</td></tr></table>"}) {
        const QStringList pages = pagesOf(letterWith(paragraphs(6) + QString::fromUtf8(html).arg(many)));
        QVERIFY(pages.size() > 1);
        QVERIFY(pages.at(0).contains(QStringLiteral("woord0000")) && pages.at(1).contains(QStringLiteral("woord0199")));
        const QString all = pages.join(u' ');
        for (int i = 0; i < 200; ++i)
            QCOMPARE(all.count(QStringLiteral("woord%1").arg(i, 4, 10, QChar(u'0'))), 1);
    }
}

void LetterComposerTest::aRowBeginsWhereItEnds()
{
    QString rows;
    for (int i = 0; i < 12; ++i)
        rows += QStringLiteral("<tr><th>Kop%1</th><td>Begin%1 van wat er in deze cel staat, met zo veel woorden dat het drie regels worden: eerst een regel over het doel, dan een regel over de grond, en ten slotte nog het Slot%1</td></tr>").arg(i, 2, 10, QChar(u'0'));
    for (int before = 3; before < 9; ++before) {
        const QStringList pages = pagesOf(letterWith(paragraphs(before) + QStringLiteral("<table>%1</table>").arg(rows)));
        QVERIFY(pages.size() > 1);
        for (int i = 0; i < 12; ++i) {
            for (const QString &page : pages) {
                const QString number = QStringLiteral("%1").arg(i, 2, 10, QChar(u'0'));
                QVERIFY2(page.contains(QStringLiteral("Begin") + number) == page.contains(QStringLiteral("Slot") + number), qPrintable(page));
            }
        }
    }
}

void LetterComposerTest::wordsOfPeopleStayText()
{
    LetterSheet sheet = letterWith(QStringLiteral("<p>&lt;b&gt;vet&lt;/b&gt; &amp;amp;</p>"));
    sheet.letter.address = QStringLiteral("<i>Jan</i> & zoon");
    sheet.letter.subject = QStringLiteral("<h1>Groot</h1>");
    sheet.head.organisation = QStringLiteral("<u>Wonen</u>");
    const QString page = pagesOf(sheet).first();
    for (const char *words : {"<b>vet</b> &amp;", "<i>Jan</i> & zoon", "<h1>Groot</h1>", "<u>Wonen</u>"})
        QVERIFY2(page.contains(QString::fromUtf8(words)), qPrintable(page));
}

// The text of a letter holds no picture at all; a logo that is none is left out.
void LetterComposerTest::nothingIsLoaded()
{
    const QString picture = m_folder.filePath(QStringLiteral("rood.png"));
    QImage red(200, 200, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(picture));
    const auto body = LetterBody::from(QStringLiteral("<div><p><img src=\"file://%1\"/></p></div>").arg(picture));
    QVERIFY(!body);
    QCOMPARE(body.error().code(), ErrorCode::TemplateElementForbidden);
    LetterSheet sheet = letterWith(paragraphs(1));
    sheet.head.logo = picture.toUtf8();
    QVERIFY(pagesOf(sheet).first().contains(QStringLiteral("Woonstichting De Proef")));
    const QString images = QString::fromUtf8(outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), m_folder.filePath(QStringLiteral("letter.pdf"))}));
    QVERIFY2(!images.contains(QStringLiteral(" 200 ")), qPrintable(images));
}

void LetterComposerTest::theHouseStyleStandsOnIt()
{
    QImage grey(300, 90, QImage::Format_RGB32);
    grey.fill(Qt::gray);
    grey.setText(QStringLiteral("Author"), QStringLiteral("Geheime Maker"));
    QByteArray file;
    QBuffer buffer(&file);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && grey.save(&buffer, "JPEG"));
    LetterSheet sheet = letterWith(paragraphs(1));
    sheet.head.logo = logoFrom(file).value();
    QVERIFY(!sheet.head.logo.contains("Geheime Maker") && sheet.head.logo.startsWith("\x89PNG"));
    sheet.head.sender = QStringLiteral("Afdeling Privacy\nPostbus 12");
    sheet.head.footer = QStringLiteral("KvK 00000000");
    const QString page = pagesOf(sheet).first();
    for (const char *words : {"Afdeling Privacy", "Postbus 12", "KvK 00000000", "pagina 1 van 1"})
        QVERIFY2(page.contains(QString::fromUtf8(words)), qPrintable(page));
    const QString images = QString::fromUtf8(outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), m_folder.filePath(QStringLiteral("letter.pdf"))}));
    QVERIFY2(images.contains(QStringLiteral(" 300 ")), qPrintable(images));
}

void LetterComposerTest::aPictureThatIsNone_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("reason");
    QImage wide(7000, 2, QImage::Format_Mono);
    wide.fill(0);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && wide.save(&buffer, "PNG"));
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("kind");
    QTest::newRow("drawn in words") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << QStringLiteral("kind");
    QTest::newRow("wider than any logo") << png << QStringLiteral("large");
    QTest::newRow("larger than any logo") << QByteArray(largestLogoFile + 1, 'x') << QStringLiteral("large");
    QTest::newRow("broken off") << png.left(60) << QStringLiteral("broken");
    QTest::newRow("only its first bytes") << png.left(10) << QStringLiteral("broken");
}

void LetterComposerTest::aPictureThatIsNone()
{
    QFETCH(QByteArray, file);
    const auto logo = logoFrom(file);
    QVERIFY(!logo);
    QTEST(logo.error().fact(QStringLiteral("reason")), "reason");
}

void LetterComposerTest::isBlackAndWhite()
{
    const QString picture = m_folder.filePath(QStringLiteral("page"));
    const QString table = QStringLiteral("<table><tr><th>Waarvoor</th><td>Om de huur te innen</td></tr></table>");
    outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("60"), QStringLiteral("-png"), QStringLiteral("-singlefile"), printed(letterWith(table + paragraphs(3))), picture});
    const QImage page(picture + QStringLiteral(".png"));
    QVERIFY(!page.isNull());
    int dark = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            QVERIFY(page.pixelColor(x, y).saturation() < 8);
            dark += page.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        }
    }
    QVERIFY(dark > 500);
}

QTEST_MAIN(LetterComposerTest)
#include "tst_lettercomposer.moc"
