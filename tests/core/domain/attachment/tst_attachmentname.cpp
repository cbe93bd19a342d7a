// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A name is words to show, a kind is what stands in a file, and a box lies on a page.
#include "core/domain/attachment/attachment.h"
#include "core/domain/attachment/redaction.h"

#include <QTest>

using namespace balie;

class AttachmentNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsNoPlace_data();
    void aNameIsNoPlace();
    void everyNameIsOneShortLine();
    void outsideItIsCalledAfterTheCase_data();
    void outsideItIsCalledAfterTheCase();
    void theKindIsWhatStandsInIt_data();
    void theKindIsWhatStandsInIt();
    void nothingThatRunsGoesOut();
    void aBoxLiesOnItsPage();
    void groundsAreCountedByPage();
};

void AttachmentNameTest::aNameIsNoPlace_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *what, const QString &given, const char *shown) { QTest::newRow(what) << given << QString::fromUtf8(shown); };
    row("plain", QStringLiteral("Brief van de huurder.pdf"), "Brief van de huurder.pdf");
    row("above", QStringLiteral("../../x"), "x");
    row("absolute", QStringLiteral("/etc/passwd"), "passwd");
    row("a drive", QStringLiteral("C:autoexec.bat"), "autoexec.bat");
    row("a drive and folders", QStringLiteral("C:\\map\\huur.docx"), "huur.docx");
    row("a share", QStringLiteral("\\\\server\\map\\huur.docx"), "huur.docx");
    row("a folder alone", QStringLiteral("map/"), "_");
    row("nothing", QString(), "_");
    row("dots", QStringLiteral(".."), "_");
    row("ends in dots", QStringLiteral("brief.pdf. . ."), "brief.pdf");
    row("a device of Windows", QStringLiteral("CON"), "CON");
    row("marks of HTML", QStringLiteral("<img src=x onerror=alert(1)>.png"), "<img src=x onerror=alert(1)>.png");
    row("turned around", QStringLiteral("brief\u202Efdp.exe"), "brief fdp.exe");
    row("unseen signs", QStringLiteral("a\u200Bb\u0007c\nd.txt"), "a b c d.txt");
    row("a zero", QStringLiteral("brief.pdf") + QChar(0) + QStringLiteral(".exe"), "brief.pdf .exe");
    row("half a character", QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b.txt"), "a b.txt");
}

void AttachmentNameTest::aNameIsNoPlace()
{
    QFETCH(QString, given);
    QFETCH(QString, shown);
    QCOMPARE(AttachmentName::from(given).toString(), shown);
}

void AttachmentNameTest::everyNameIsOneShortLine()
{
    const QString longest = QString(300, u'a') + QStringLiteral(".jpeg");
    const QString name = AttachmentName::from(longest).toString();
    QVERIFY(name.size() <= AttachmentName::maxLength);
    QVERIFY(name.endsWith(QStringLiteral(".jpeg")));
    const QString smileys = QStringLiteral("😀").repeated(200);
    const QString cut = AttachmentName::from(smileys).toString();
    QVERIFY(cut.size() <= AttachmentName::maxLength);
    QCOMPARE(AttachmentName::from(cut).toString(), cut); // nothing is left that would be cleaned
    QVERIFY(AttachmentName::from(QString(1'000'000, u'x')).toString().size() <= AttachmentName::maxLength);
}

void AttachmentNameTest::outsideItIsCalledAfterTheCase_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<AttachmentKind>("kind");
    QTest::addColumn<QString>("outside");
    QTest::newRow("pdf") << QStringLiteral("brief.pdf") << AttachmentKind::Pdf << QStringLiteral("DOM-2026-0014-3.pdf");
    QTest::newRow("a name that lies") << QStringLiteral("brief.exe") << AttachmentKind::Pdf << QStringLiteral("DOM-2026-0014-3.pdf");
    QTest::newRow("an ending that fits") << QStringLiteral("foto.JPEG") << AttachmentKind::Jpeg << QStringLiteral("DOM-2026-0014-3.jpeg");
    QTest::newRow("outlook") << QStringLiteral("mail.msg") << AttachmentKind::OldOffice << QStringLiteral("DOM-2026-0014-3.msg");
    QTest::newRow("a page with script") << QStringLiteral("lees.html") << AttachmentKind::Text << QStringLiteral("DOM-2026-0014-3.txt");
    QTest::newRow("a program") << QStringLiteral("setup.exe") << AttachmentKind::Other << QStringLiteral("DOM-2026-0014-3.bin");
    QTest::newRow("a hidden file") << QStringLiteral(".bashrc") << AttachmentKind::Text << QStringLiteral("DOM-2026-0014-3.txt");
}

void AttachmentNameTest::outsideItIsCalledAfterTheCase()
{
    QFETCH(QString, name);
    QFETCH(AttachmentKind, kind);
    QFETCH(QString, outside);
    QCOMPARE(fileNameOutside(QStringLiteral("DOM-2026-0014"), 3, kind, AttachmentName::from(name)), outside);
}

void AttachmentNameTest::theKindIsWhatStandsInIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<AttachmentKind>("kind");
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%\xe2\xe3") << AttachmentKind::Pdf;
    QTest::newRow("pdf behind a line") << QByteArray("X-Scan: 1\r\n%PDF-1.4") << AttachmentKind::Pdf;
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << AttachmentKind::Png;
    QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0", 4) << AttachmentKind::Jpeg;
    QTest::newRow("tiff") << QByteArray("II*\0\x08", 5) << AttachmentKind::Tiff;
    QTest::newRow("webp") << QByteArray("RIFF\x01\0\0\0WEBPVP8 ", 16) << AttachmentKind::Webp;
    QTest::newRow("word") << QByteArray("PK\x03\x04....[Content_Types].xml....word/document.xml") << AttachmentKind::Word;
    QTest::newRow("opendocument") << QByteArray("PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text") << AttachmentKind::OpenText;
    QTest::newRow("another zip") << QByteArray("PK\x03\x04....setup.exe") << AttachmentKind::Other;
    QTest::newRow("old word") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1..", 10) << AttachmentKind::OldOffice;
    QTest::newRow("mail") << QByteArray("From: a@example.nl\r\nTo: b@example.nl\r\nSubject: huur\r\n\r\nDag") << AttachmentKind::Mail;
    QTest::newRow("text") << QByteArray("Aan: de heer Jansen\nBetreft: huur\n") << AttachmentKind::Text;
    QTest::newRow("text of Windows") << QByteArray("\xff\xfeH\0o\0i\0", 8) << AttachmentKind::Text;
    QTest::newRow("program") << QByteArray("\x7f" "ELF\x02\x01", 6) << AttachmentKind::Other;
    QTest::newRow("nothing") << QByteArray() << AttachmentKind::Other;
}

void AttachmentNameTest::theKindIsWhatStandsInIt()
{
    QFETCH(QByteArray, bytes);
    QFETCH(AttachmentKind, kind);
    QCOMPARE(kindOf(bytes), kind);
}

void AttachmentNameTest::nothingThatRunsGoesOut()
{
    QStringList all;
    for (AttachmentKind kind : allValues<AttachmentKind>()) {
        QVERIFY(!endingsOf(kind).isEmpty());
        all.append(endingsOf(kind));
    }
    for (const char *ending : {"exe", "bat", "cmd", "com", "scr", "js", "vbs", "sh", "html", "htm", "svg", "desktop", "lnk", "jar", "docm", "xlsm"})
        QVERIFY2(!all.contains(QString::fromLatin1(ending)), ending);
    for (const QString &ending : all)
        QVERIFY(std::all_of(ending.begin(), ending.end(), [](QChar c) { return c.unicode() < 128 && c.isLower(); }));
}

void AttachmentNameTest::aBoxLiesOnItsPage()
{
    const auto over = RedactionBox::from(2, QRectF(0.9, 0.9, 0.5, 0.5), RedactionGround::Bsn);
    QVERIFY(over);
    QCOMPARE(over->place().right(), 1.0);
    const auto drawnUpwards = RedactionBox::from(1, QRectF(QPointF(0.5, 0.5), QPointF(0.25, 0.25)), RedactionGround::Bsn);
    QVERIFY(drawnUpwards);
    QCOMPARE(drawnUpwards->place(), QRectF(0.25, 0.25, 0.25, 0.25));
    QCOMPARE(RedactionBox::from(0, QRectF(0, 0, 1, 1), RedactionGround::Bsn).error().code(), ErrorCode::NumberOutOfRange);
    QCOMPARE(RedactionBox::from(1, QRectF(2, 2, 1, 1), RedactionGround::Bsn).error().code(), ErrorCode::NumberOutOfRange);
    QCOMPARE(RedactionBox::from(1, QRectF(0.5, 0.5, 0, 0.1), RedactionGround::Bsn).error().code(), ErrorCode::NumberOutOfRange);
    QCOMPARE(RedactionBox::from(1, QRectF(0, 0, 1, 1), RedactionGround::Other).error().code(), ErrorCode::ReasonMissing);
    QVERIFY(RedactionBox::from(1, QRectF(0, 0, 1, 1), RedactionGround::Other, ShortText::from(QStringLiteral("bedrijfsgeheim")).value()));
}

void AttachmentNameTest::groundsAreCountedByPage()
{
    RedactionBoxes boxes;
    for (const auto &[page, ground] : {std::pair(2, RedactionGround::Bsn), std::pair(1, RedactionGround::Medical), std::pair(2, RedactionGround::Bsn)})
        boxes.push_back(RedactionBox::from(page, QRectF(0, 0, 0.1, 0.1), ground).value());
    const auto counted = groundsByPage(boxes);
    QCOMPARE(counted.size(), 2U);
    QCOMPARE(counted.at(2).at(RedactionGround::Bsn), 2);
    QCOMPARE(counted.at(1).at(RedactionGround::Medical), 1);
}

QTEST_GUILESS_MAIN(AttachmentNameTest)
#include "tst_attachmentname.moc"
