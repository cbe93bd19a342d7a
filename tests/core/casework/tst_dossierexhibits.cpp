// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of strangers in a dossier: what is drawn comes along and nothing else, and what cannot be shown says why.
#include "core/casework/beginletter.h"
#include "core/casework/finishletter.h"
#include "core/casework/keepdossiersummary.h"
#include "core/documents/pagedfile.h"
#include "core/overview/auditrows.h"
#include "core/wording/language.h"
#include "tests/support/dossiers.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTest>

using namespace balie;

class DossierExhibitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, Language::English); }
    void pagesOfOthersBringNothingButWhatIsDrawn();
    void layersBecomePictures();
    void onlyWhatIsNotOurOwnBecomesAPicture();
    void eachAttachmentGoesItsOwnWay();
    void aSheetThatLiesIsTurned_data();
    void aSheetThatLiesIsTurned();
    void signsThatNobodyCanPrintAreSaid();
    void whatWasNotLookedThroughIsSaid();
    void whatCannotBeBoundSaysWhy_data();
    void whatCannotBeBoundSaysWhy();

private:
    QTemporaryDir m_folder;
};

static QByteArray blankPages(int pages)
{
    QByteArray kids;
    QByteArray sheets;
    for (int page = 1; page <= pages; ++page) {
        kids += QByteArray::number(page + 2) + " 0 R ";
        sheets += QByteArray::number(page + 2) + " 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n";
    }
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /MediaBox [0 0 100 100] /Count "
        + QByteArray::number(pages) + " /Kids [" + kids + "] >>\nendobj\n" + sheets + "trailer\n<< /Root 1 0 R >>\n%%EOF\n";
}

void DossierExhibitsTest::pagesOfOthersBringNothingButWhatIsDrawn()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    const QByteArray filled = "6 0 obj\n<< /Type /Annot /Subtype /Widget /FT /Tx /T (naam) /V (Ingevuld) /DA (/Helv 12 Tf 0 g) /Rect [100 400 500 430] /F 4 /P 3 0 R "
                              "/AP << /N 10 0 R >> /AA << /K << /S /JavaScript /JS (geheimscript) >> >> >>\nendobj\n"
                              "7 0 obj\n<< /Type /Filespec /F (stil.txt) /EF << /F 9 0 R >> >>\nendobj\n"
                              "9 0 obj\n<< /Type /EmbeddedFile /Length 14 >>\nstream\nverborgenwoord\nendstream\nendobj\n"
                              "10 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 400 30] /Resources << /Font << /Helv 4 0 R >> >> /Length 36 >>\nstream\n"
                              "BT /Helv 12 Tf 2 8 Td (Ingevuld) Tj ET\nendstream\nendobj\n"
                              "11 0 obj\n<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org/weg) >> >>\nendobj\n";
    attach(reg, request, "formulier.pdf",
           strangePdf("/OpenAction << /S /JavaScript /JS (geheimscript) >> /Names << /EmbeddedFiles << /Names [(stil.txt) 7 0 R] >> >> /AcroForm << /Fields [6 0 R] >>",
                      "/Annots [6 0 R 11 0 R] /AA << /O << /S /Launch /F (geheimprogramma) >> >>", filled));
    const MadeDossier dossier = made(reg, request);
    const QByteArray taken = takenApart(dossier.pdf);
    for (const char *word : {"geheimscript", "geheimprogramma", "verborgenwoord", "example.org/weg", "/JavaScript", "/Launch", "/EmbeddedFile", "/Widget", "/AcroForm"})
        QVERIFY2(!taken.contains(word), word);
    const QString last = textOf(dossier.pdf).split(u'\f', Qt::SkipEmptyParts).last();
    QVERIFY(last.contains(said("Regel van een ander")) && last.contains(said("Ingevuld")));
    QVERIFY(last.contains(said("Exhibit 1 · 1/1")));
}

// A layer that is turned off would be seen once the file's own settings are gone.
void DossierExhibitsTest::layersBecomePictures()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    attach(reg, request, "lagen.pdf", strangePdf("/OCProperties << /OCGs [] /D << >> >>"));
    const MadeDossier dossier = made(reg, request);
    QCOMPARE(dossier.exhibits.front().pages, 1);
    QVERIFY(!textOf(dossier.pdf).contains(said("Regel van een ander")));
}

// A letter of the register hides nothing: it stays text, which can be searched and read aloud.
void DossierExhibitsTest::onlyWhatIsNotOurOwnBecomesAPicture()
{
    TestRegister reg;
    const LetterOrder letter = orderOf(reg, LetterKind::Receipt);
    const CaseLetter begun = must(beginLetter(*reg, letter));
    must(finishLetter(*reg, begun.id, begun.revision));
    attach(reg, letter.request, "ander.pdf", strangePdf());
    DossierOrder order = orderFor({letter.request});
    order.othersAsPictures = true;
    const MadeDossier dossier = made(reg, order);
    QVERIFY(dossier.asTheyAre.empty());
    QVERIFY(!takenApart(dossier.pdf).contains("Regel van een ander"));
    const QStringList pages = textOf(dossier.pdf).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY2(pages.at(pages.size() - 2).contains(said("Bovenkruier")), qPrintable(pages.at(pages.size() - 2)));
    QVERIFY(textOf(dossier.pdf).simplified().contains(said("The pages of the attachments are pictures")));
    order.rasterised = true;
    QVERIFY(takenApart(made(reg, order).pdf).startsWith("%PDF-1.4"));
}

// What somebody chose to leave out is said; what becomes a picture by itself as well.
void DossierExhibitsTest::eachAttachmentGoesItsOwnWay()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    const Attachment out = attach(reg, request, "niet.txt", "Dit blijft hier.");
    const Attachment seen = attach(reg, request, "beeld.pdf", strangePdf());
    const Attachment whole = attach(reg, request, "tekst.pdf", strangePdf("/Lang (nl)"));
    DossierOrder order = orderFor({request});
    order.files = {{out.id, false, {}}, {seen.id, true, true}};
    const MadeDossier dossier = made(reg, order);
    QCOMPARE(dossier.exhibits.size(), 2U);
    QCOMPARE(dossier.asTheyAre, std::vector<int>{2});
    const QString text = textOf(dossier.pdf).simplified();
    QVERIFY(text.contains(said("Left out by choice: attachment 1.")));
    QVERIFY(!text.contains(said("Dit blijft hier.")));
    QCOMPARE(text.count(said("Its pages are pictures of the original.")), 1);
    QCOMPARE(text.count(said("Regel van een ander")), 1);
    order.othersAsPictures = true;
    order.files = {{whole.id, true, false}};
    QCOMPARE(made(reg, order).asTheyAre, std::vector<int>{3});
    must(printDossier(*reg, {order, 1, 1, "x"}));
    const QString log = must(auditRows(*reg, {})).front().content;
    QVERIFY2(log.contains(said("\"as-they-are\":[3]")), qPrintable(log));
}

// Its upper half is red, its lower half blue.
static QByteArray lyingSheet(const QByteArray &box, const QByteArray &page)
{
    const QByteArray drawn = "1 0 0 rg 0 421 1191 421 re f 0 0 1 rg 0 0 1191 421 re f";
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
           "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox " + box + " /Contents 4 0 R " + page + " >>\nendobj\n4 0 obj\n<< /Length "
        + QByteArray::number(drawn.size()) + " >>\nstream\n" + drawn + "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";
}

void DossierExhibitsTest::aSheetThatLiesIsTurned_data()
{
    QTest::addColumn<QByteArray>("box");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<bool>("pictures");
    QTest::addColumn<bool>("turned");
    for (bool pictures : {false, true}) {
        QTest::addRow("A3, %s", pictures ? "as a picture" : "as it is") << QByteArray("[0 0 1191 842]") << QByteArray() << pictures << true;
        QTest::addRow("standing, %s", pictures ? "as a picture" : "as it is") << QByteArray("[0 0 595 842]") << QByteArray() << pictures << false;
        QTest::addRow("standing, and said to lie, %s", pictures ? "as a picture" : "as it is") << QByteArray("[0 0 595 842]") << QByteArray("/Rotate 90") << pictures << true;
        QTest::addRow("lying, and said to stand, %s", pictures ? "as a picture" : "as it is") << QByteArray("[0 0 1191 842]") << QByteArray("/Rotate 90") << pictures << false;
    }
}

// On paper that stands it would be half as large.
void DossierExhibitsTest::aSheetThatLiesIsTurned()
{
    QFETCH(QByteArray, box);
    QFETCH(QByteArray, page);
    QFETCH(bool, pictures);
    QFETCH(bool, turned);
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    attach(reg, request, "tekening.pdf", lyingSheet(box, page));
    DossierOrder order = orderFor({request});
    order.othersAsPictures = pictures;
    const MadeDossier dossier = made(reg, order);
    const PagedFile paper = must(PagedFile::open(dossier.pdf, AttachmentKind::Pdf));
    const QImage seen = must(paper.image(paper.pages(), 72)).convertToFormat(QImage::Format_RGB32);
    QRect red;
    QRect blue;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            const QColor dot = seen.pixelColor(x, y);
            if (dot.red() > 200 && dot.blue() < 60 && dot.green() < 60)
                red |= QRect(x, y, 1, 1);
            if (dot.blue() > 200 && dot.red() < 60 && dot.green() < 60)
                blue |= QRect(x, y, 1, 1);
        }
    }
    const QRect both = red | blue;
    QVERIFY(both.height() > both.width() && both.width() > seen.width() * 0.7); // as large as the paper takes
    // What was said to lie by a quarter has its red half to the right, where the reader's own turn puts it above.
    const bool sideways = red.center().x() != blue.center().x() && std::abs(red.center().x() - blue.center().x()) > std::abs(red.center().y() - blue.center().y());
    QCOMPARE(sideways, page.isEmpty() == turned);
    if (turned && page.isEmpty())
        QVERIFY(red.center().x() < blue.center().x()); // its head to the left
}

void DossierExhibitsTest::signsThatNobodyCanPrintAreSaid()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    const auto said = [&] {
        QStringList sentences;
        for (const DossierGap &gap : dossierGaps(must(dossierCase(*reg, request)))) {
            if (gap.what == DossierLack::SignsWithoutFont)
                sentences.append(QStringLiteral("%1 %2").arg(static_cast<int>(gap.part)).arg(sentenceOf(gap)));
        }
        return sentences;
    };
    attach(reg, request, "gewoon.txt", "Zoë, € 5 en Łódź");
    QVERIFY(said().isEmpty());
    attach(reg, request, "vreemd.txt", "Hier \xf3\xb0\x80\x80 en daar"); // for private use: no font has it
    must(keepDossierSummary(*reg, request, text("Een \xf3\xb0\x80\x81 teken"), NumberGate::Refuse));
    const QStringList both = said();
    QCOMPARE(both.size(), 2);
    QVERIFY(both.front().startsWith(QStringLiteral("2 ")) && both.front().contains(QString::fromUtf8("\xf3\xb0\x80\x81")));
    QVERIFY(both.back().startsWith(QStringLiteral("15 Attachment 2: vreemd.txt")) && both.back().contains(QString::fromUtf8("\xf3\xb0\x80\x80")));
}

void DossierExhibitsTest::whatWasNotLookedThroughIsSaid()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    const auto said = [&](const std::vector<AttachmentWish> &wishes) {
        std::vector cases{must(dossierCase(*reg, request))};
        leaveOut(cases, {}, wishes);
        for (const DossierGap &gap : dossierGaps(cases.front())) {
            if (gap.what == DossierLack::NotLookedThrough)
                return sentenceOf(gap);
        }
        return QString();
    };
    attach(reg, request, "brief.txt", "Geachte heer");
    attach(reg, request, "tekst.pdf", strangePdf());
    QVERIFY(said({}).isEmpty());
    const Attachment scan = attach(reg, request, "scan.pdf", blankPages(2));
    attach(reg, request, "oud.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 document");
    attach(reg, request, "ziek.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 dokter", {{}, {}, true}); // stays out as it is
    QVERIFY2(said({}).contains(QStringLiteral("attachments 3 (scan.pdf), 4 (oud.doc).")), qPrintable(said({})));
    QVERIFY2(said({{scan.id, false, {}}}).contains(QStringLiteral("attachment 4 (oud.doc).")), qPrintable(said({{scan.id, false, {}}})));
}

void DossierExhibitsTest::whatCannotBeBoundSaysWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("broken") << QByteArray("%PDF-1.4\nniets") << said("broken");
    QTest::newRow("2,001 pages") << blankPages(mostPages + 1) << said("too large");
    QTest::newRow("an office file") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 document") << said("no pages");
    QImage bomb(20'000, 20'000, QImage::Format_Mono);
    bomb.fill(0);
    QByteArray packed;
    QBuffer buffer(&packed);
    QVERIFY(bomb.save(&buffer, "PNG"));
    QTest::newRow("an image bomb") << packed << said("too large");
    QFile open(m_folder.filePath(said("open.pdf")));
    QVERIFY(open.open(QIODevice::WriteOnly) && open.write(strangePdf()) > 0);
    open.close();
    const QString locked = m_folder.filePath(said("slot.pdf"));
    outputOf(said("qpdf"), {said("--encrypt"), said("geheim"), said("geheim"), said("256"), said("--"), open.fileName(), locked});
    QFile file(locked);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTest::newRow("locked") << file.readAll() << said("password");
}

void DossierExhibitsTest::whatCannotBeBoundSaysWhy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    attach(reg, request, "lastig.pdf", strangePdf());
    attach(reg, request, "goed.txt", "Dit komt wel mee.");
    DossierSheet sheet = must(dossierOfCases(*reg, orderFor({request})));
    sheet.exhibits.front().bytes = bytes; // some of these come into no register
    sheet.exhibits.front().kind = kindOf(bytes);
    const MadeDossier dossier = must(makeDossier(sheet));
    QCOMPARE(dossier.exhibits.size(), 2U);
    QVERIFY(dossier.exhibits.front().whyNot);
    const QString text = textOf(dossier.pdf).simplified();
    QVERIFY2(text.contains(said("Its pages are not in this dossier:")) && text.contains(words, Qt::CaseInsensitive), qPrintable(text));
    QVERIFY(text.contains(said("Dit komt wel mee.")) && text.contains(said("Exhibit 2 · 1/1")));
}

QTEST_MAIN(DossierExhibitsTest)
#include "tst_dossierexhibits.moc"
