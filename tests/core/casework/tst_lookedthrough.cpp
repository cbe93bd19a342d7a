// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of a file was looked through for numbers, what was not, and what cannot be shown at all.
#include "core/casework/examinefile.h"
#include "core/overview/wordsoffile.h"
#include "core/wording/lookwords.h"
#include "tests/support/papertools.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class LookedThroughTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesWithoutTextAreTold_data();
    void pagesWithoutTextAreTold();
    void whatCannotBeShownIsKeptAndToldAtOnce();
    void aPictureThatUnpacksToMuchIsTold();
    void aTurnedPageIsReadWhole_data();
    void aTurnedPageIsReadWhole();
    void whatLiesBesideThePagesIsLookedThrough_data();
    void whatLiesBesideThePagesIsLookedThrough();
    void whatUnpacksToMuchIsNamed();
    void whatGoesAlongWithAMailIsLookedThrough_data();
    void whatGoesAlongWithAMailIsLookedThrough();
    void whatGoesAlongUnreadIsNamed();
    void aMailIsReadAsWords();
};

// A page for each line, without any words where it is empty.
static QByteArray pdfWith(const QList<QByteArray> &lines)
{
    QByteArray kids;
    QByteArray objects;
    int number = 4;
    for (const QByteArray &line : lines) {
        const QByteArray content = line.isEmpty() ? "0 0 100 100 re f" : "BT /F1 18 Tf 100 500 Td (" + line + ") Tj ET";
        const QByteArray page = QByteArray::number(number++);
        const QByteArray stream = QByteArray::number(number++);
        kids += page + " 0 R ";
        objects += page + " 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents " + stream + " 0 R >>\nendobj\n"
            + stream + " 0 obj\n<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream\nendobj\n";
    }
    return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(lines.size())
        + " >>\nendobj\n3 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n" + objects + "trailer\n<< /Root 1 0 R >>\n%%EOF\n";
}

static ExaminedFile examined(const QByteArray &bytes)
{
    const Result<ExaminedFile> file = ExaminedFile::from(QStringLiteral("stuk"), bytes);
    Q_ASSERT(file);
    return *file;
}

static QByteArray mailWith(const QByteArray &name, const QByteArray &bytes)
{
    return "From: jan@example.nl\r\nTo: balie@example.nl\r\nSubject: huur\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=grens\r\n\r\n"
           "--grens\r\nContent-Type: text/html\r\n\r\n<style>p{color:red}</style><p>Zie de bijlage.</p>\r\n--grens\r\nContent-Type: application/octet-stream\r\n"
           "Content-Disposition: attachment; filename=\"" + name + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + bytes.toBase64() + "\r\n--grens--\r\n";
}

void LookedThroughTest::pagesWithoutTextAreTold_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<QStringList>("cautions");
    const QString ask = QStringLiteral(" Look yourself whether a BSN stands there.");
    QTest::newRow("words on each") << QList<QByteArray>{"Dag", "Jan"} << true << QStringList();
    QTest::newRow("one scan") << QList<QByteArray>{"Dag", ""} << false << QStringList{QStringLiteral("1 page(s) without text could not be looked through: 2.") + ask};
    QTest::newRow("several") << QList<QByteArray>{"", "Dag", "", "", "", "Jan", ""} << false
                             << QStringList{QStringLiteral("5 page(s) without text could not be looked through: 1, 3-5, 7.") + ask};
    QTest::newRow("nothing but scans") << QList<QByteArray>{"", ""} << false
                                       << QStringList{QStringLiteral("No text could be read in this file. Look yourself whether a BSN stands in it.")};
}

void LookedThroughTest::pagesWithoutTextAreTold()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(bool, isWhole);
    QFETCH(QStringList, cautions);
    const ExaminedFile file = examined(pdfWith(lines));
    QCOMPARE(file.pages(), std::optional(int(lines.size())));
    QCOMPARE(file.wasLookedThrough(), isWhole);
    QCOMPARE(cautionsAbout(file.looked()), cautions);
}

void LookedThroughTest::whatCannotBeShownIsKeptAndToldAtOnce()
{
    const ExaminedFile broken = examined("%PDF-1.7\nnot really");
    QVERIFY2(cautionsAbout(broken.looked()).front().contains(QStringLiteral("PDF is damaged")), qPrintable(cautionsAbout(broken.looked()).join(u'\n')));
    const QTemporaryDir home;
    QFile open(home.filePath(QStringLiteral("open.pdf")));
    QVERIFY(open.open(QIODevice::WriteOnly) && open.write(pdfWith({"Dag"})) > 0);
    open.close();
    outputOf(QStringLiteral("qpdf"), {QStringLiteral("--encrypt"), QStringLiteral("in"), QStringLiteral("own"), QStringLiteral("256"), QStringLiteral("--"), open.fileName(),
                                      home.filePath(QStringLiteral("dicht.pdf"))});
    const Result<ExaminedFile> locked = ExaminedFile::fromPath(home.filePath(QStringLiteral("dicht.pdf")));
    QVERIFY(locked && !locked->wasLookedThrough());
    QVERIFY2(cautionsAbout(locked->looked()).front().contains(QStringLiteral("only be opened with its password")), qPrintable(cautionsAbout(locked->looked()).join(u'\n')));
}

void LookedThroughTest::aPictureThatUnpacksToMuchIsTold()
{
    QImage small(8, 8, QImage::Format_Mono);
    small.fill(0);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(QImageWriter(&buffer, "png").write(small));
    QVERIFY(!examined(png).looked().notShown);
    // The head says how large it is; whether that is true costs gigabytes to know.
    png.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    const QByteArray body = png.sliced(12, 17);
    quint32 check = 0xffffffffU;
    for (const char byte : body) {
        check ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            check = check & 1U ? (check >> 1) ^ 0xedb88320U : check >> 1;
    }
    check = ~check;
    png.replace(29, 4, QByteArray::fromHex(QByteArray::number(check, 16).rightJustified(8, '0')));
    const QString caution = cautionsAbout(examined(png).looked()).front();
    QVERIFY2(caution.contains(QStringLiteral("60000 by 60000")) && caution.contains(QStringLiteral("too large to show or to print")), qPrintable(caution));
}

// What is printed across, or on a part of the sheet that was cut out, is read as it is seen.
void LookedThroughTest::aTurnedPageIsReadWhole_data()
{
    QTest::addColumn<QByteArray>("ofPage");
    QTest::newRow("upright") << QByteArray("/Rotate 0");
    QTest::newRow("turned") << QByteArray("/Rotate 90");
    QTest::newRow("turned the other way") << QByteArray("/Rotate 270");
    QTest::newRow("cut at the foot") << QByteArray("/CropBox [0 450 595 842]");
    QTest::newRow("cut at the left") << QByteArray("/CropBox [90 0 595 842]");
    QTest::newRow("cut and turned") << QByteArray("/CropBox [90 450 595 842] /Rotate 90");
}

void LookedThroughTest::aTurnedPageIsReadWhole()
{
    QFETCH(QByteArray, ofPage);
    QByteArray pdf = pdfWith({"Een lange regel en dan BSN 111222333"});
    const ExaminedFile file = examined(pdf.replace("/Type /Page /Parent", "/Type /Page " + ofPage + " /Parent"));
    QVERIFY(file.finding() && file.wasLookedThrough());
}

// One page that says nothing of it; a place in its head, one in that of the file, and the objects that these name.
static QByteArray pdfBeside(const QByteArray &ofPage, const QByteArray &ofFile, const QByteArray &objects)
{
    QByteArray pdf = pdfWith({"Dag"});
    pdf.replace("/Type /Page /Parent", "/Type /Page " + ofPage + " /Parent").replace("/Type /Catalog", "/Type /Catalog " + ofFile);
    return pdf.replace("trailer", objects + "trailer");
}

void LookedThroughTest::whatLiesBesideThePagesIsLookedThrough_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray file = "20 0 obj\n<< /Type /Filespec /F (blad.txt) /UF (blad.txt) /EF << /F 21 0 R >> >>\nendobj\n"
                            "21 0 obj\n<< /Type /EmbeddedFile /Length 13 >>\nstream\nBSN 111222333\nendstream\nendobj\n";
    QTest::newRow("a note") << pdfBeside("/Annots [<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents (BSN 111222333) >>]", "", "");
    QTest::newRow("a bookmark") << pdfBeside("", "/Outlines 20 0 R", "20 0 obj\n<< /Type /Outlines /First 21 0 R /Last 21 0 R /Count 1 >>\nendobj\n"
                                                                     "21 0 obj\n<< /Title (BSN 111222333) /Parent 20 0 R /Dest [4 0 R /Fit] >>\nendobj\n");
    QTest::newRow("a field that was filled in") << pdfBeside("/Annots [20 0 R]", "/AcroForm << /Fields [20 0 R] >>",
                                                              "20 0 obj\n<< /Type /Annot /Subtype /Widget /FT /Tx /T (bsn) /V (111222333) /Rect [10 10 99 30] >>\nendobj\n");
    QTest::newRow("a file in it") << pdfBeside("", "/Names << /EmbeddedFiles << /Names [(blad.txt) 20 0 R] >> >>", file);
    QTest::newRow("a file in a note") << pdfBeside("/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [10 10 30 30] /FS 20 0 R >>]", "", file);
}

void LookedThroughTest::whatLiesBesideThePagesIsLookedThrough()
{
    QFETCH(QByteArray, pdf);
    const ExaminedFile found = examined(pdf);
    QVERIFY(found.finding());
    QCOMPARE(found.finding()->kind, ForbiddenNumber::Bsn);
    const ExaminedFile other = examined(pdf.replace("111222333", "123456780")); // no BSN
    QVERIFY(!other.finding() && other.wasLookedThrough());
}

// Some kilobytes that would become a hundred megabytes.
void LookedThroughTest::whatUnpacksToMuchIsNamed()
{
    const QByteArray packed = qCompress(QByteArray(qsizetype{100} * 1024 * 1024, ' ')).sliced(4);
    const QByteArray pdf = pdfBeside("", "/Names << /EmbeddedFiles << /Names [(blad.txt) 20 0 R] >> >>",
                                     "20 0 obj\n<< /Type /Filespec /F (blad.txt) /UF (blad.txt) /EF << /F 21 0 R >> >>\nendobj\n"
                                     "21 0 obj\n<< /Type /EmbeddedFile /Filter /FlateDecode /Length " + QByteArray::number(packed.size()) + " >>\nstream\n" + packed + "\nendstream\nendobj\n");
    const ExaminedFile file = examined(pdf);
    QCOMPARE(file.looked().attachedUnread, QStringList{QStringLiteral("blad.txt")});
    QVERIFY(!file.wasLookedThrough());
}

void LookedThroughTest::whatGoesAlongWithAMailIsLookedThrough_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("its name") << QByteArray("111222333.bin") << QByteArray("\1\2\3");
    QTest::newRow("a text") << QByteArray("brief.txt") << QByteArray("Mijn BSN is 111222333.");
    QTest::newRow("a PDF") << QByteArray("brief.pdf") << pdfWith({"Dag", "BSN 111222333"});
    QTest::newRow("a mail") << QByteArray("door.eml") << mailWith("loon.txt", "Mijn BSN is 111222333.");
}

void LookedThroughTest::whatGoesAlongWithAMailIsLookedThrough()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, bytes);
    const ExaminedFile mail = examined(mailWith(name, bytes));
    QCOMPARE(mail.kind(), AttachmentKind::Mail);
    QVERIFY(mail.finding());
    QCOMPARE(mail.finding()->kind, ForbiddenNumber::Bsn);
}

void LookedThroughTest::whatGoesAlongUnreadIsNamed()
{
    const ExaminedFile read = examined(mailWith("brief.pdf", pdfWith({"Dag"})));
    QVERIFY(read.wasLookedThrough() && !read.finding());
    for (const QByteArray &bytes : {QByteArray("\1\2\3"), pdfWith({"Dag", ""})}) {
        const ExaminedFile unread = examined(mailWith("plan.bin", bytes));
        QVERIFY(!unread.wasLookedThrough());
        const QString caution = cautionsAbout(unread.looked()).join(u'\n');
        QCOMPARE(caution, QStringLiteral("What lies in this file or goes along with it was not looked through: plan.bin. Look yourself whether a BSN stands in it."));
    }
    const ExaminedFile named = examined(mailWith("BSN 111222333.bin", "\1\2\3"));
    QVERIFY2(!cautionsAbout(named.looked()).join(u'\n').contains(QStringLiteral("111222333")), "said again");
}

void LookedThroughTest::aMailIsReadAsWords()
{
    const QString words = wordsOfFile(AttachmentKind::Mail, mailWith("brief.pdf", pdfWith({"Dag"})));
    QVERIFY2(words.endsWith(QStringLiteral("Subject: huur\n\nZie de bijlage.\n\nAttached to this message: brief.pdf (PDF, 1 kB). What is in it is not shown here.")), qPrintable(words));
    QCOMPARE(wordsOfFile(AttachmentKind::Text, "<p>Dag</p>"), QStringLiteral("<p>Dag</p>"));
}

QTEST_MAIN(LookedThroughTest)
#include "tst_lookedthrough.moc"
