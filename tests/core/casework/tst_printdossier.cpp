// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The complaint dossier: what stands in it, what comes along of other people's files, what stays out, and what the log
// keeps of it.
#include "core/casework/addnote.h"
#include "core/casework/recordact.h"
#include "core/casework/sendletter.h"
#include "core/casework/weighothers.h"
#include "core/overview/auditrows.h"
#include "core/wording/language.h"
#include "tests/support/dossiers.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace balie;

class PrintDossierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, Language::English); }
    void everyPartIsThereAndIndexed();
    void withoutOtherPdfsItIsAnArchive();
    void wordsOfPeopleAreNoMarkup();
    void whatIsNotChosenStaysOut();
    void theComplaintStandsInIt();
    void everyAnswerThatWasGivenStandsInIt();
    void moreNeedsAReason();
    void noNumberStandsInTheSummary();
    void theLogKeepsWhoAndWhichAndNoContent();
    void aFullDiskLeavesNoTrace();
    void whoStopsItGetsNothing();
    void aPrinterHearsOfTheLogFirst();
    void aPreviewIsLaidOutWithoutItsFiles();
};

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
    QVERIFY(QRegularExpression(QStringLiteral("Number of pages\\s+%1\\n").arg(dossier.pages)).match(pages.front()).hasMatch());
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
    const QByteArray taken = takenApart(made(reg, request).pdf);
    QVERIFY(taken.startsWith("%PDF-1.4"));
    QVERIFY(taken.contains("/OutputIntents") && taken.contains("pdfaid:part") && taken.contains("/Outlines"));
    const int number = attach(reg, request, "ander.pdf", strangePdf()).number;
    const MadeDossier asItIs = made(reg, request);
    QCOMPARE(asItIs.asTheyAre, std::vector<int>{number});
    const QByteArray bound = takenApart(asItIs.pdf);
    QVERIFY(bound.startsWith("%PDF-1.7"));
    QVERIFY(!bound.contains("pdfaid:part"));
    DossierOrder pictures = orderFor({request});
    pictures.rasterised = true;
    const MadeDossier seen = made(reg, pictures);
    QVERIFY(seen.asTheyAre.empty());
    const QByteArray pdf = seen.pdf;
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(!textOf(pdf).contains(said("Regel van een ander")));
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
    for (const char *words : {"lastige notitie", "Melding van 3 maart", "Buurvrouw", "Zij rekende op stilte.", "111222333"})
        QVERIFY2(!text.contains(said(words)), words);
    QVERIFY(text.contains(said("Place 1")));
    QVERIFY(text.simplified().contains(wordOf(DossierExtra::Notes)) && !text.simplified().contains(wordOf(DossierExtra::Originals))); // there are none
    QVERIFY(text.simplified().contains(said("1 file of the case does not come along")));
    DossierOrder all = orderFor({request});
    all.extras = {DossierExtra::Whose, DossierExtra::Numbered, DossierExtra::Notes};
    const QString more = textOf(made(reg, all).pdf);
    for (const char *words : {"lastige notitie", "Melding van 3 maart", "Buurvrouw", "Zij rekende op stilte.", "111222333"})
        QVERIFY2(more.contains(said(words)), words);
}

void PrintDossierTest::theComplaintStandsInIt()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    const auto lacks = [&](DossierLack what) {
        const std::vector<DossierGap> gaps = dossierGaps(must(dossierCase(*reg, request)));
        return std::any_of(gaps.begin(), gaps.end(), [&](const DossierGap &gap) { return gap.what == what; });
    };
    QVERIFY(lacks(DossierLack::NoComplaint));
    const ActDone complained = must(recordAct(*reg, reg.act(request), happened::ComplaintMade{ComplaintBody::Authority, text("Ik kreeg niet alles."), {}, {}, {}}));
    QVERIFY(!lacks(DossierLack::NoComplaint) && lacks(DossierLack::NoInternalStage) && lacks(DossierLack::NoAuthorityReference));
    must(recordAct(*reg, reg.act(request), happened::ComplaintDetailed{complained.event, line("z2026-0042"), {}, {}}));
    must(recordAct(*reg, reg.act(request), happened::DemandMade{complained.event, text("Stuur het register van verwerkingen."), reg.today().addDays(14)}));
    QVERIFY(!lacks(DossierLack::NoAuthorityReference) && !lacks(DossierLack::DemandOverdue)); // the dossier may be the answer to it
    const QString paper = textOf(made(reg, request).pdf);
    for (const char *words : {"Ik kreeg niet alles.", "Reference of the AP", "z2026-0042", "Stuur het register van verwerkingen.", "No complaint to the organisation itself is recorded."})
        QVERIFY2(paper.contains(said(words)), words);
}

// A case that is opened again does not lose what was decided first, nor that it came too late.
void PrintDossierTest::everyAnswerThatWasGivenStandsInIt()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Erasure}); // 10 March, so until 10 April
    const auto refuse = [&](const char *why) {
        must(recordAct(*reg, reg.act(request), happened::Answered{{RightDecision{Right::Erasure, Outcome::Refused, RefusalGround::LegalDuty, text(why)}}, SentBy::Email}));
    };
    reg.goTo(QDate(2026, 4, 20));
    refuse("De administratie moet dit bewaren.");
    reg.goTo(QDate(2026, 5, 4));
    must(recordAct(*reg, reg.act(request), happened::Reopened{text("Zij schreef er iets bij.")}));
    refuse("Ook met haar brief erbij.");
    const QString paper = textOf(made(reg, request).pdf).simplified();
    for (const char *words : {"On Monday 20 April 2026 it was answered.", "On Monday 4 May 2026 the case was opened again.", "The answer of Monday 20 April 2026 came 10 days after it.", "The answer of Monday 4 May 2026 came 24 days after it.",
                              "De administratie moet dit bewaren.", "Ook met haar brief erbij.", "the law sets no last day for the court"})
        QVERIFY2(paper.contains(said(words)), words);
    QVERIFY(!paper.contains(said("Six weeks counted from")) && !paper.contains(said("Zij schreef er iets bij."))); // the officer's own reason
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

// What the officer types goes on paper too (UAVG 46).
void PrintDossierTest::noNumberStandsInTheSummary()
{
    DossierOrder order;
    order.summary = QStringLiteral("Zij noemde BSN 111222333.");
    const Result<void> checked = checkDossier(order, {});
    QVERIFY(!checked);
    QCOMPARE(checked.error().code(), ErrorCode::HoldsForbiddenNumber);
    QCOMPARE(checked.error().fact(QStringLiteral("field")), QStringLiteral("summary"));
    order.summary = QStringLiteral("Zij vroeg om inzage.");
    QVERIFY(checkDossier(order, {}));
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

void PrintDossierTest::aPrinterHearsOfTheLogFirst()
{
    TestRegister reg;
    const DossierSheet sheet = must(dossierOfCases(*reg, orderFor({reg.receive()})));
    const auto printed = [&](const BeforePaper &before, const PageProgress &progress) {
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        QPdfWriter printer(&bytes);
        const Result<PaintedDossier> painted = paintDossier(sheet, printer, before, progress);
        return std::pair(painted, bytes.size());
    };
    int asked = 0;
    const auto yes = [&](int pages) { asked = pages; return Result<void>(); };
    const auto [all, size] = printed(yes, {});
    QVERIFY(size > 0);
    QCOMPARE(all.value().pages, asked);
    const auto [refused, nothing] = printed([](int) { return Result<void>(Error(ErrorCode::Conflict)); }, {});
    QCOMPARE(refused.error().code(), ErrorCode::Conflict);
    QCOMPARE(nothing, 0);
    asked = 0;
    const auto [early, none] = printed(yes, [](int, int) { return false; });
    QCOMPARE(early.error(), Error(ErrorCode::Cancelled));
    QCOMPARE(asked + none, 0);
    const auto [late, some] = printed(yes, [](int page, int) { return page < 2; });
    QCOMPARE(late.error().fact(said("pages")), said("2"));
    QVERIFY(some > 0);
}

// Its painter may be used on another thread than that which read the files.
void PrintDossierTest::aPreviewIsLaidOutWithoutItsFiles()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    attach(reg, request, "ander.pdf", strangePdf());
    const DossierSheet sheet = must(dossierOfCases(*reg, orderFor({request})));
    std::optional<Result<PagePainter>> painter;
    std::thread([&] { painter = dossierPreview(sheet); }).join();
    const QByteArray pdf = pdfOf(said("x"), must(*painter));
    QCOMPARE(textOf(pdf).count(u'\f'), made(reg, request).pages);
    QVERIFY(takenApart(pdf).contains("/Subtype /Image"));
    QCOMPARE(dossierPreview(sheet, [](int, int) { return false; }).error().code(), ErrorCode::Cancelled);
}

QTEST_MAIN(PrintDossierTest)
#include "tst_printdossier.moc"
