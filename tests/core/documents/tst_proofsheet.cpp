// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The proof sheet, made as a PDF and read back as a reader of the paper would.
#include "core/documents/proofsheet.h"
#include "core/wording/language.h"
#include "tests/support/papertools.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class ProofSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysDaysStepsAndArticles();
    void everyPageBearsItsNumber();
    void noPageHoldsASingleStep();
    void isBlackAndWhite();

private:
    QString printed(const ProofSheet &sheet) const
    {
        QFile file(m_folder.filePath(QStringLiteral("sheet.pdf")));
        if (file.open(QIODevice::WriteOnly))
            file.write(pdfOf(QStringLiteral("sheet"), proofPainter(sheet)));
        return file.fileName();
    }
    QString read(const ProofSheet &sheet) const
    {
        return textOnPaper(printed(sheet));
    }

    QTemporaryDir m_folder;
};

// A statement of four weeks, a pause of five days for identification, from a Tuesday.
static ProofSheet sheetOfFourWeeks()
{
    const HolidayCalendar holidays({}, 2030);
    const Pause pause{PauseGround::Identity, QDate(2026, 3, 4), QDate(2026, 3, 9)};
    const ClockFacts facts{QDate(2026, 3, 3), {pause}, std::nullopt};
    ClockRules rules;
    rules.promise = Promise{28, std::nullopt};
    ProofSheet sheet;
    sheet.reference = QStringLiteral("OOS-2026-0007");
    sheet.organisation = QStringLiteral("Woonstichting De Proef");
    sheet.rights = {Right::Access};
    sheet.clocks = twoClocks(facts, rules, holidays);
    sheet.steps = deadlineProof(facts, rules, holidays);
    sheet.drawnUp = QDate(2026, 3, 16);
    sheet.timeline.received = facts.received;
    sheet.timeline.today = sheet.drawnUp;
    sheet.timeline.due = sheet.clocks.due;
    sheet.timeline.pauses = facts.pauses;
    sheet.timeline.flags = {{facts.received, TimelineSide::Person, QStringLiteral("Called"), QStringLiteral("Called")}};
    sheet.timeline.marks = timelineMarks(sheet.clocks, sheet.drawnUp);
    return sheet;
}

void ProofSheetTest::initTestCase()
{
    installLanguage(*qApp, Language::Dutch);
}

void ProofSheetTest::saysDaysStepsAndArticles()
{
    const QString text = read(sheetOfFourWeeks());
    for (const char *words : {"OOS-2026-0007", "Woonstichting De Proef", "maandag 16 maart 2026", // drawn up
                              "zondag 5 april 2026",                                             // 3 March, 28 days and the 5 of the pause
                              "dinsdag 31 maart 2026",                                           // the same if the pause were void
                              "AVG 12(3)", "Called", "pagina 1 van 1", "vertrouwelijk", "Algemene termijnenwet"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(QString::fromUtf8(words) + u'\n' + text));
}

void ProofSheetTest::everyPageBearsItsNumber()
{
    ProofSheet sheet = sheetOfFourWeeks();
    const std::vector<ProofStep> steps = sheet.steps;
    for (int i = 0; i < 12; ++i)
        sheet.steps.insert(sheet.steps.end(), steps.begin(), steps.end());
    const QStringList pages = read(sheet).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 3);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(pages.at(i).contains(QStringLiteral("pagina %1 van %2").arg(i + 1).arg(pages.size())));
        QVERIFY(pages.at(i).contains(QStringLiteral("OOS-2026-0007")));
    }
    QCOMPARE(read(sheet).count(QStringLiteral("Eén maand na")), 13);
}

// However many steps there are: each is whole on its page, and no page holds the end of one alone.
void ProofSheetTest::noPageHoldsASingleStep()
{
    ProofSheet sheet = sheetOfFourWeeks();
    const ProofStep step = sheet.steps.front();
    for (int i = 0; i < 24; ++i) {
        const QStringList pages = read(sheet).split(u'\f', Qt::SkipEmptyParts);
        if (pages.size() > 1)
            QVERIFY2(pages.last().split(u'\n', Qt::SkipEmptyParts).size() >= 5, qPrintable(pages.last())); // two steps and the foot
        sheet.steps.push_back(step);
    }
}

void ProofSheetTest::isBlackAndWhite()
{
    const QString picture = m_folder.filePath(QStringLiteral("page"));
    outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("60"), QStringLiteral("-png"), QStringLiteral("-singlefile"),
                                     printed(sheetOfFourWeeks()), picture});
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

QTEST_MAIN(ProofSheetTest)
#include "tst_proofsheet.moc"
