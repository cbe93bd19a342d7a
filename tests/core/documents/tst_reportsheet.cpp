// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The report for the board, made as a PDF and read back as a reader of the paper would.
#include "core/documents/reportsheet.h"
#include "core/domain/report/smallnumbers.h"
#include "core/wording/language.h"
#include "tests/support/papertools.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

namespace {

ReportFigures figuresOfAYear()
{
    ReportFigures figures{ReportPeriod::ofYear(2025)};
    figures.organisation = QStringLiteral("Woonstichting De Proef");
    figures.drawnUp = QDate(2026, 1, 12);
    figures.seal = QStringLiteral("K7M2-09QX-TT4W-1B8D");
    figures.sequence = 4711;
    const auto add = [&](ReportPart part, const char *key, qint64 now, qint64 before) {
        figures.now.add(part, QString::fromLatin1(key), now);
        figures.before.add(part, QString::fromLatin1(key), before);
    };
    using P = ReportPart;
    add(P::Received, "cases", 1203, 980);
    add(P::Rights, "access", 803, 700);
    add(P::Rights, "erasure", 400, 280);
    add(P::Channels, "email", 1201, 978);
    add(P::Channels, "counter", 2, 2);
    add(P::Answered, "cases", 1150, 940);
    add(P::Law, "on-time", 1127, 900);
    add(P::Law, "late", 23, 40);
    add(P::Promise, "on-time", 920, 700);
    add(P::Promise, "late", 230, 240);
    add(P::Promise, "none", 0, 0);
    add(P::Days, "median", 17, 19);
    add(P::Days, "slowest", 61, 88);
    add(P::Open, "in-time", 40, 31);
    add(P::Open, "late", 6, 9);
    add(P::Withdrawn, "cases", 7, 8);
    add(P::Extensions, "complexity", 12, 15);
    add(P::Outcomes, "access/granted", 790, 690);
    add(P::Outcomes, "access/refused", 31, 22);
    add(P::Refusals, "excessive", 31, 22);
    add(P::Complaints, "authority", 6, 5);
    add(P::Disclosures, "number", 5012, 4800);
    add(P::Disclosures, "persons", 9100, 9000);
    add(P::RecipientKinds, "contractor", 5012, 4800);
    add(P::Batches, "batches", 3, 1);
    figures.now.of(P::Destroyed).push_back({QStringLiteral("lease-core"), ReportNumber::exactly(812), QStringLiteral("Huurdossier")});
    figures.slowest = {{QStringLiteral("OOS-2025-0007"), 61}};
    return figures;
}

} // namespace

class ReportSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsTheYearOnItsFirstPage();
    void tellsEachPartWithTheYearBefore();
    void saysHowItWasMade();
    void hidesWhatIsSmall();
    void everyPageHasItsHeadAndNumber();

private:
    QString read(const ReportFigures &figures) const
    {
        QFile file(m_folder.filePath(QStringLiteral("report.pdf")));
        if (file.open(QIODevice::WriteOnly))
            file.write(pdfOf(QStringLiteral("report"), reportPainter(figures), QPageLayout::Portrait, PdfKind::Archive));
        file.close();
        return textOnPaper(file.fileName()).replace(QChar(0xA0), u' ');
    }

    QTemporaryDir m_folder;
};

void ReportSheetTest::initTestCase()
{
    installLanguage(*qApp, Language::English);
    QVERIFY(m_folder.isValid());
}

void ReportSheetTest::tellsTheYearOnItsFirstPage()
{
    const QString first = read(figuresOfAYear()).section(QChar::FormFeed, 0, 0).simplified();
    for (const char *said : {"Annual report privacy 2025", "Woonstichting De Proef", "12 January 2026", "1,203 (the period before: 980)", "98% within the term of the law", "80% within the term that",
                             "17 days for the case in the middle, 61 days for the slowest", "46, of which 6 late", "31 of 821 decisions", "6 received", "5,012, about 9,100 persons",
                             "812 items, in destructions carried out: 3"})
        QVERIFY2(first.contains(QLatin1String(said)), qPrintable(QString::fromLatin1(said) + QStringLiteral(" is not in: ") + first));
}

void ReportSheetTest::tellsEachPartWithTheYearBefore()
{
    const QString all = read(figuresOfAYear());
    const auto hasLine = [&all](const char *what, const char *number, const char *previous) {
        for (const QString &line : all.split(u'\n')) {
            const QString words = line.simplified();
            if (words.contains(QLatin1String(what)) && words.contains(QLatin1String(number)) && words.endsWith(QLatin1String(previous)))
                return true;
        }
        return false;
    };
    QVERIFY2(hasLine("Access", "803", "700"), qPrintable(all));
    QVERIFY(hasLine("Erasure", "400", "280"));
    QVERIFY(hasLine("Within the term of the law", "1,127", "900"));
    QVERIFY(hasLine("Huurdossier", "812", "0"));
    QVERIFY(hasLine("In time, in percent", "98%", "95%"));
    QVERIFY(!all.contains(QStringLiteral("OOS-2025-0007")));
}

void ReportSheetTest::saysHowItWasMade()
{
    const QString all = read(figuresOfAYear()).simplified();
    QVERIFY(all.contains(QStringLiteral("How these numbers were made")));
    QVERIFY(all.contains(QStringLiteral("entry 4711, with seal K7M2-09QX-TT4W-1B8D")));
    QVERIFY(!all.contains(QStringLiteral("are hidden")));
}

void ReportSheetTest::hidesWhatIsSmall()
{
    const QString all = read(withoutSmallNumbers(figuresOfAYear())).simplified();
    QVERIFY(all.contains(QStringLiteral("Numbers below 5 are hidden")));
    QVERIFY2(all.contains(QStringLiteral("fewer than 5")), qPrintable(all));
    QVERIFY(all.contains(QStringLiteral("1,202–1,205 (the period before: 979–982)"))); // one of its channels is hidden
    QVERIFY(!all.contains(QStringLiteral("1,203")));
    QVERIFY(!all.contains(QStringLiteral("for the slowest")));
}

void ReportSheetTest::everyPageHasItsHeadAndNumber()
{
    const QStringList pages = read(figuresOfAYear()).split(QChar::FormFeed, Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 3);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(pages.at(i).contains(QStringLiteral("Woonstichting De Proef")));
        QVERIFY(pages.at(i).contains(QStringLiteral("page %1 of %2").arg(i + 1).arg(pages.size()), Qt::CaseInsensitive));
    }
}

QTEST_MAIN(ReportSheetTest)
#include "tst_reportsheet.moc"
