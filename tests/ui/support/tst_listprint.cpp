// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list on paper, made as a PDF and read back as a reader of the paper would.
#include "tests/support/papertools.h"
#include "tests/support/smallfiles.h"
#include "ui/support/listprint.h"
#include "ui/support/messagebar.h"
#include "ui/support/printing.h"

#include <QFile>
#include <QFileInfo>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace balie;

class ListPrintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCut();
    void everyRowComesOnce();
    void leavesAMargin();
    void aPrinterGetsTheMarginToo();
    void aFileIsWholeOrItIsNotThere();

private:
    QString printed(const PrintedList &list) const
    {
        QFile file(m_folder.filePath(QStringLiteral("list.pdf")));
        if (file.open(QIODevice::WriteOnly))
            file.write(pdfOf(QStringLiteral("list"), listPainter(list), QPageLayout::Landscape));
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

// Eight columns of real width, as the page prints them.
static PrintedList longList(int rows)
{
    PrintedList list;
    list.title = QStringLiteral("Verzoeken");
    list.footer = QStringLiteral("vertrouwelijk");
    for (const char *head : {"Nummer", "Persoon", "Uiterlijk", "Vraagt om", "Stand", "Ontvangen", "Organisatie", "In behandeling bij"})
        list.heads.append(QString::fromLatin1(head));
    list.whole = {true, false, true, false, false, true, false, false};
    for (int i = 0; i < rows; ++i) {
        list.rows.push_back({QStringLiteral("WOONBE-2026-%1").arg(i + 1, 4, 10, QLatin1Char('0')),
                             QStringLiteral("van Zwaluwenburg-Oldenkotte, Wilhelmina Josephina"), QStringLiteral("wo 30 sep 2026"),
                             QStringLiteral("inzage, rectificatie, wissing en beperking"), QStringLiteral("In behandeling"),
                             QStringLiteral("ma 31 aug 2026"), QStringLiteral("Stichting Woonbedrijf De Lange Naam aan de Rivier"),
                             QStringLiteral("Fokkelien Brouwersgracht")});
    }
    return list;
}

void ListPrintTest::nothingIsCut()
{
    const QString pdf = printed(longList(3));
    const QString lines = textOnPaper(pdf)
                              .normalized(QString::NormalizationForm_KC); // of the ligature fi
    for (const char *whole : {"WOONBE-2026-0001", "wo 30 sep 2026", "ma 31 aug 2026"})
        QVERIFY2(lines.contains(QString::fromLatin1(whole)), qPrintable(lines));
    QVERIFY(!lines.contains(QChar(0x2026))); // no ellipsis
    // Names wrap, so their words come in the order of the page.
    for (const char *word : {"Zwaluwenburg-Oldenkotte,", "Wilhelmina", "Josephina", "rectificatie,", "beperking", "Rivier", "Brouwersgracht"})
        QVERIFY2(lines.contains(QString::fromLatin1(word)), qPrintable(lines));
}

void ListPrintTest::everyRowComesOnce()
{
    const QString lines = textOnPaper(printed(longList(90)));
    QCOMPARE(lines.count(QRegularExpression(QStringLiteral("WOONBE-2026-\\d{4}"))), 90);
    QVERIFY(lines.contains(QStringLiteral("WOONBE-2026-0090")));
    QCOMPARE(lines.count(QStringLiteral("Nummer")), lines.count(QStringLiteral("vertrouwelijk"))); // heads on each page
    QVERIFY(lines.count(QStringLiteral("Nummer")) > 1);
}

// pdftotext measures in points of 1/72 inch.
void ListPrintTest::leavesAMargin()
{
    const QString boxes = QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), printed(longList(90)), QStringLiteral("-")}));
    static const QRegularExpression word(
        QStringLiteral("xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\""));
    constexpr double least = 15 / 25.4 * 72;
    constexpr double wide = 297 / 25.4 * 72;
    constexpr double high = 210 / 25.4 * 72;
    int words = 0;
    for (auto found = word.globalMatch(boxes); found.hasNext(); ++words) {
        const auto box = found.next();
        QVERIFY2(box.captured(1).toDouble() >= least && box.captured(2).toDouble() >= least
                     && box.captured(3).toDouble() <= wide - least && box.captured(4).toDouble() <= high - least,
                 qPrintable(box.captured()));
    }
    QVERIFY(words > 90);
}

void ListPrintTest::aPrinterGetsTheMarginToo()
{
    QWidget parent;
    previewPages(&parent, QStringLiteral("list"), listPainter(longList(1)), QPageLayout::Landscape);
    auto *preview = parent.findChild<QPrintPreviewDialog *>(QStringLiteral("printPreview"));
    QVERIFY(preview);
    const QMarginsF margins = preview->printer()->pageLayout().margins(QPageLayout::Millimeter);
    for (const double margin : {margins.left(), margins.top(), margins.right(), margins.bottom()})
        QVERIFY2(margin >= 15 && margin <= 20.5, qPrintable(QString::number(margin)));
    delete preview;
}

// As the dialog leaves it when a file is chosen.
void ListPrintTest::aFileIsWholeOrItIsNotThere()
{
    const auto onto = [this](const QString &path) {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        return printer;
    };
    const QString path = m_folder.filePath(QStringLiteral("lijst.pdf"));
    MessageBar messages;
    paintAndTell(*onto(path), listPainter(longList(90)), &messages);
    QVERIFY2(messages.text().contains(path), qPrintable(messages.text()));
    const qint64 whole = QFileInfo(path).size();
    for (const qint64 bytes : {whole / 2, whole - 5, qint64{0}}) {
        const SmallFiles small(static_cast<rlim_t>(bytes));
        messages.dismiss();
        paintAndTell(*onto(path), listPainter(longList(90)), &messages);
        QVERIFY2(!messages.text().isEmpty() && !messages.text().contains(path), qPrintable(messages.text()));
        QVERIFY2(!QFile::exists(path), qPrintable(QString::number(bytes)));
    }
}

QTEST_MAIN(ListPrintTest)
#include "tst_listprint.moc"
