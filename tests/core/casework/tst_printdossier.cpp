// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The complaint dossier: what stands in it, what comes along of other people's files, what stays out, and what the log
// keeps of it.
#include "core/casework/addnote.h"
#include "core/casework/attachfile.h"
#include "core/casework/printdossier.h"
#include "core/casework/sendletter.h"
#include "core/casework/weighothers.h"
#include "core/overview/auditrows.h"
#include "core/wording/language.h"
#include "tests/support/letterorders.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace balie;

class PrintDossierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, Language::English); }
    void everyPartIsThereAndIndexed();
    void withoutOtherPdfsItIsAnArchive();
    void pagesOfOthersBringNothingButWhatIsDrawn();
    void layersBecomePictures();
    void whatCannotBeBoundSaysWhy_data();
    void whatCannotBeBoundSaysWhy();
    void wordsOfPeopleAreNoMarkup();
    void whatIsNotChosenStaysOut();
    void moreNeedsAReason();
    void severalCasesAreOneRowOfExhibits();
    void onlyOnePersonsCases();
    void theLogKeepsWhoAndWhichAndNoContent();
    void aFullDiskLeavesNoTrace();
    void whoStopsItGetsNothing();

private:
    // Letters that are joined on paper are two to who reads them.
    static QString textOf(const QByteArray &pdf) { return textOfPdf(pdf).normalized(QString::NormalizationForm_KC); }
    // As anybody can read it who takes the file apart.
    QByteArray apart(const QByteArray &pdf) const
    {
        QFile file(m_folder.filePath(QStringLiteral("dossier.pdf")));
        if (file.open(QIODevice::WriteOnly))
            file.write(pdf);
        file.close();
        return outputOf(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--stream-data=uncompress"), file.fileName(), QStringLiteral("-")});
    }
    static Attachment attach(TestRegister &reg, RequestId request, const char *name, const QByteArray &bytes, const AttachWords &words = {})
    {
        return must(attachFile(*reg, request, must(ExaminedFile::from(QString::fromUtf8(name), bytes, {})), words));
    }

    QTemporaryDir m_folder;
};

static DossierOrder orderFor(std::vector<RequestId> requests)
{
    DossierOrder order;
    order.requests = std::move(requests);
    return order;
}

static MadeDossier made(TestRegister &reg, const DossierOrder &order)
{
    return must(makeDossier(must(dossierOfCases(*reg, order))));
}

static MadeDossier made(TestRegister &reg, RequestId request)
{
    return made(reg, orderFor({request}));
}

// A page with one line on it, and more in the file than anybody sees.
static QByteArray strangePdf(const QByteArray &catalog = {}, const QByteArray &page = {}, const QByteArray &objects = {})
{
    return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + catalog
        + " >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
          "/Resources << /Font << /F1 4 0 R >> /XObject << /X 8 0 R >> >> /Contents 5 0 R "
        + page
        + " >>\nendobj\n4 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n5 0 obj\n<< /Length 50 >>\nstream\n"
          "BT /F1 18 Tf 100 500 Td (Regel van een ander) Tj ET\nendstream\nendobj\n"
          "8 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /AF [7 0 R] /Length 0 >>\nstream\n\nendstream\nendobj\n"
        + objects + "trailer\n<< /Root 1 0 R >>\n%%EOF\n";
}

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

void PrintDossierTest::everyPartIsThereAndIndexed()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    attach(reg, request, "brief.txt", "Geachte heer,\nIk wil mijn gegevens zien.\n");
    const MadeDossier dossier = made(reg, request);
    const QStringList pages = textOf(dossier.pdf).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), qsizetype(dossier.pages));
    for (int part = 2; part <= dossierParts; ++part) {
        const QString heading = headingOf(static_cast<DossierPart>(part));
        const QRegularExpression line(QRegularExpression::escape(heading) + QStringLiteral("\\s+(\\d+)\\n"));
        const QRegularExpressionMatch match = line.match(pages.front());
        QVERIFY2(match.hasMatch(), qPrintable(heading));
        QVERIFY2(pages.at(match.captured(1).toInt() - 1).contains(heading), qPrintable(heading));
    }
    for (qsizetype page = 0; page < pages.size(); ++page)
        QVERIFY(pages.at(page).contains(QStringLiteral("page %1 of %2").arg(page + 1).arg(pages.size())));
    QVERIFY(pages.last().contains(said("Ik wil mijn gegevens zien.")) && pages.last().contains(said("Exhibit 1 · 1/1")));
}

void PrintDossierTest::withoutOtherPdfsItIsAnArchive()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    QByteArray picture;
    QBuffer buffer(&picture);
    QImage paper(300, 400, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QVERIFY(paper.save(&buffer, "PNG"));
    attach(reg, request, "scan.png", picture);
    const QByteArray taken = apart(made(reg, request).pdf);
    QVERIFY(taken.startsWith("%PDF-1.4"));
    QVERIFY(taken.contains("/OutputIntents") && taken.contains("pdfaid:part") && taken.contains("/Outlines"));
    attach(reg, request, "ander.pdf", strangePdf());
    const QByteArray bound = apart(made(reg, request).pdf);
    QVERIFY(bound.startsWith("%PDF-1.7"));
    QVERIFY(!bound.contains("pdfaid:part"));
    DossierOrder pictures = orderFor({request});
    pictures.rasterised = true;
    const QByteArray pdf = made(reg, pictures).pdf;
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(!textOf(pdf).contains(said("Regel van een ander")));
}

void PrintDossierTest::pagesOfOthersBringNothingButWhatIsDrawn()
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
    const QByteArray taken = apart(dossier.pdf);
    for (const char *word : {"geheimscript", "geheimprogramma", "verborgenwoord", "example.org/weg", "/JavaScript", "/Launch", "/EmbeddedFile", "/Widget", "/AcroForm"})
        QVERIFY2(!taken.contains(word), word);
    const QString last = textOf(dossier.pdf).split(u'\f', Qt::SkipEmptyParts).last();
    QVERIFY(last.contains(said("Regel van een ander")) && last.contains(said("Ingevuld")));
    QVERIFY(last.contains(said("Exhibit 1 · 1/1")));
}

// A layer that is turned off would be seen once the file's own settings are gone.
void PrintDossierTest::layersBecomePictures()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    attach(reg, request, "lagen.pdf", strangePdf("/OCProperties << /OCGs [] /D << >> >>"));
    const MadeDossier dossier = made(reg, request);
    QCOMPARE(dossier.exhibits.front().pages, 1);
    QVERIFY(!textOf(dossier.pdf).contains(said("Regel van een ander")));
}

void PrintDossierTest::whatCannotBeBoundSaysWhy_data()
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

void PrintDossierTest::whatCannotBeBoundSaysWhy()
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

void PrintDossierTest::wordsOfPeopleAreNoMarkup()
{
    TestRegister reg;
    Receipt receipt = reg.receipt("<b>Jan</b> <img>");
    receipt.words = text("<h1>Alles</h1> <img src='file:///etc/passwd'> & meer");
    const RequestId request = must(receiveRequest(*reg, receipt)).request;
    attach(reg, request, "<i>scheef.txt", "<u>onder</u>");
    const QString text = textOf(made(reg, request).pdf);
    for (const char *words : {"<b>Jan</b> <img>", "<h1>Alles</h1> <img src='file:///etc/passwd'> & meer", "<u>onder</u>", "<i>scheef"})
        QVERIFY2(text.contains(said(words)), words);
}

void PrintDossierTest::whatIsNotChosenStaysOut()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    must(addNote(*reg, reg.act(request), {text("Een lastige notitie")}));
    must(weighOthers(*reg, reg.act(request), {line("Melding van 3 maart"), line("mevrouw Buurvrouw"), OthersTreatment::Withheld, RefusalGround::RightsOfOthers, text("Zij rekende op stilte."), {}}));
    attach(reg, request, "nummer.txt", "Mijn BSN is 111222333.", {{}, text("De klacht gaat over dit nummer.")});
    const MadeDossier usual = made(reg, request);
    const QString text = textOf(usual.pdf);
    QCOMPARE(usual.exhibits.size(), 0U);
    for (const char *words : {"lastige notitie", "Buurvrouw", "111222333"})
        QVERIFY2(!text.contains(said(words)), words);
    QVERIFY(text.contains(said("Melding van 3 maart")) && text.contains(said("Zij rekende op stilte.")));
    QVERIFY(text.simplified().contains(said("1 file of the case does not come along")));
    DossierOrder all = orderFor({request});
    all.extras = {DossierExtra::Whose, DossierExtra::Numbered, DossierExtra::Notes};
    const QString more = textOf(made(reg, all).pdf);
    for (const char *words : {"lastige notitie", "Buurvrouw", "111222333"})
        QVERIFY2(more.contains(said(words)), words);
}

void PrintDossierTest::moreNeedsAReason()
{
    TestRegister reg;
    DossierGiven given{orderFor({reg.receive()}), 1, 1, "x"};
    given.order.extras = {DossierExtra::Notes};
    QCOMPARE(printDossier(*reg, given).error().code(), ErrorCode::ReasonMissing);
    given.because = text("BSN 111222333 staat erin");
    QCOMPARE(printDossier(*reg, given).error().code(), ErrorCode::HoldsForbiddenNumber);
    given.because = text("De klacht gaat daarover.");
    QVERIFY(printDossier(*reg, given));
}

void PrintDossierTest::severalCasesAreOneRowOfExhibits()
{
    TestRegister reg;
    const RequestId first = reg.receive();
    Receipt again = reg.receipt("Jan van der Horst", {Right::Erasure});
    again.person = reg.dossier(first).person.id;
    const RequestId second = must(receiveRequest(*reg, again)).request;
    attach(reg, first, "een.txt", "eerste");
    attach(reg, second, "twee.txt", "tweede");
    const MadeDossier dossier = made(reg, orderFor({first, second}));
    QCOMPARE(dossier.exhibits.size(), 2U);
    QCOMPARE(dossier.exhibits.back().number, 2);
    const QString text = textOf(dossier.pdf);
    for (RequestId request : {first, second})
        QVERIFY(text.contains(caseHeading(reg.dossier(request).request.reference())));
    QCOMPARE(text.count(said("15. Exhibits and print log")), 2); // in the index and where it is
}

void PrintDossierTest::onlyOnePersonsCases()
{
    TestRegister reg;
    const auto sheet = dossierOfCases(*reg, orderFor({reg.receive(), reg.receive("Piet Jansen")}));
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().code(), ErrorCode::PersonsDiffer);
}

void PrintDossierTest::theLogKeepsWhoAndWhichAndNoContent()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    const MadeDossier dossier = made(reg, request);
    DossierGiven given{orderFor({request}), 1, dossier.pages, dossier.pdf};
    QVERIFY(printDossier(*reg, given));
    const AuditRow row = must(auditRows(*reg, {})).front();
    QCOMPARE(row.action, dossierPrinted);
    QVERIFY(row.content.contains(said("\"version\":1")) && row.content.contains(said("sha256")));
    QVERIFY(!row.content.contains(said("Bovenkruier")));
    QCOMPARE(printDossier(*reg, given).error().code(), ErrorCode::Conflict); // that version is out
    const DossierSheet next = must(dossierOfCases(*reg, orderFor({request})));
    QCOMPARE(next.thisPrint.version, 2);
    QCOMPARE(next.prints.size(), 1U);
    QCOMPARE(next.prints.front().by, said("Anna"));
    const QString text = textOf(must(makeDossier(next)).pdf);
    QVERIFY(text.contains(next.seal));
}

void PrintDossierTest::aFullDiskLeavesNoTrace()
{
    TestRegister reg;
    const RequestId request = reg.receive();
    const std::size_t before = must(auditRows(*reg, {})).size();
    const auto full = [](const QByteArray &) { return Result<void>(Error(ErrorCode::DiskFull)); };
    QCOMPARE(printDossier(*reg, {orderFor({request}), 1, 1, "x"}, full).error().code(), ErrorCode::DiskFull);
    QCOMPARE(must(auditRows(*reg, {})).size(), before);
    QVERIFY(must(dossierPrints(*reg, request)).empty());
}

void PrintDossierTest::whoStopsItGetsNothing()
{
    TestRegister reg;
    const DossierSheet sheet = must(dossierOfCases(*reg, orderFor({reg.receive()})));
    int seen = 0;
    const auto dossier = makeDossier(sheet, [&](int page, int) { return (seen = page) < 2; });
    QVERIFY(!dossier);
    QCOMPARE(dossier.error().code(), ErrorCode::Cancelled);
    QCOMPARE(seen, 2);
}

QTEST_MAIN(PrintDossierTest)
#include "tst_printdossier.moc"
