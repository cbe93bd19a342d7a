// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dossier on a printer: the log tells of it when pages really go, from the dialog as from the preview, and not before.
#include "core/casework/attachfile.h"
#include "core/documents/sheetwriter.h"
#include "core/overview/auditrows.h"
#include "tests/support/papertools.h"
#include "tests/support/smallfiles.h"
#include "tests/ui/support/dossierdesk.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

using namespace balie;

class DossierPrintTest : public QObject, DossierDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void whatIsPrintedIsLoggedBeforeIt();
    void whoCancelsPrintsNothing();
    void withoutALogNothingIsPrinted();
    void aStopIsLoggedToo();
    void halfAFileIsNoPrint();
    void whatHasNoPagesIsSaid();
    void aPreviewIsNoPrint();
    void theButtonOfThePreviewIsLogged();
    void theWindowLivesOnWhileItPrints();

private:
    QString file(const char *name) const { return m_register->dir.filePath(QString::fromLatin1(name)); }
    QPrintDialog *asked();
    QPrintPreviewDialog *previewed();
    QStringList logged();
    void attachPages(int pages);
};

// The dialog of the desktop, with a file chosen instead of a printer.
static void chooseFile(QPrintDialog &dialog, const QString &path)
{
    the<QLineEdit>(dialog, "filename")->setText(path);
    dialog.accept();
}

QPrintDialog *DossierPrintTest::asked()
{
    the<QPushButton>(*m_dialog, "dossierPrint")->click();
    QPrintDialog *dialog = nullptr;
    [&] { QTRY_VERIFY((dialog = m_dialog->findChild<QPrintDialog *>(QStringLiteral("printDialog")))); }();
    return dialog;
}

QPrintPreviewDialog *DossierPrintTest::previewed()
{
    the<QPushButton>(*m_dialog, "dossierPreview")->click();
    QPrintPreviewDialog *preview = nullptr;
    [&] { QTRY_VERIFY((preview = m_dialog->findChild<QPrintPreviewDialog *>(QStringLiteral("printPreview")))); }();
    return preview;
}

// The newest first.
QStringList DossierPrintTest::logged()
{
    QStringList actions;
    const auto rows = m_register->workspace->runAndWait([](Register &opened) { return auditRows(opened, {}); });
    for (const AuditRow &row : *rows)
        actions.append(row.action);
    return actions;
}

void DossierPrintTest::attachPages(int pages)
{
    const QByteArray pdf = pdfOf(QStringLiteral("x"), [pages](QPagedPaintDevice &device) {
        SheetWriter writer(device);
        for (int page = 1; page <= pages; ++page) {
            writer.text(QStringLiteral("Bladzijde van een ander"));
            if (page < pages)
                writer.newPage();
        }
        writer.paint();
    });
    const auto examined = ExaminedFile::from(QStringLiteral("lang.pdf"), pdf, {});
    QVERIFY(examined);
    QVERIFY(m_register->workspace->runAndWait([&](Register &opened) { return attachFile(opened, *m_request, *examined, {}); }));
}

void DossierPrintTest::whatIsPrintedIsLoggedBeforeIt()
{
    QPrintDialog *dialog = asked();
    QVERIFY(prints().empty()); // so far somebody only looks for the printer
    chooseFile(*dialog, file("papier.pdf"));
    QTRY_VERIFY2(said().contains(file("papier.pdf")), qPrintable(said()));
    QCOMPARE(prints().size(), 1U);
    QCOMPARE(prints().front().outlet, DossierOutlet::Printer);
    QVERIFY(textOnPaper(file("papier.pdf")).contains(QStringLiteral("15. ")));
}

void DossierPrintTest::whoCancelsPrintsNothing()
{
    QPointer<QPrintDialog> dialog = asked();
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QTest::qWait(50);
    QVERIFY(prints().empty());
    QVERIFY(said().isEmpty());
}

// Another version goes out while the printer is chosen: this one may not.
void DossierPrintTest::withoutALogNothingIsPrinted()
{
    QPrintDialog *dialog = asked();
    DossierGiven other;
    other.order.requests = {*m_request};
    QVERIFY(m_register->workspace->runAndWait([&](Register &opened) { return printDossier(opened, other); }));
    chooseFile(*dialog, file("niet.pdf"));
    QTRY_VERIFY2(said().startsWith(QStringLiteral("Nothing was printed.")), qPrintable(said()));
    QCOMPARE(prints().size(), 1U); // the other one
    QVERIFY(!QFile::exists(file("niet.pdf")));
    QVERIFY(the<QPushButton>(*m_dialog, "dossierPrint")->isEnabled());
}

void DossierPrintTest::aStopIsLoggedToo()
{
    attachPages(150);
    chooseFile(*asked(), file("half.pdf"));
    QTRY_COMPARE(prints().size(), 1U);
    the<QPushButton>(*m_dialog, "dossierStop")->click();
    QTRY_VERIFY2(said().startsWith(QStringLiteral("Stopped after")), qPrintable(said()));
    QCOMPARE(logged().front(), QStringLiteral("dossier-print-stopped"));
    QVERIFY(!QFile::exists(file("half.pdf")));
}

// The register fits within what a file may be, and the paper does not.
void DossierPrintTest::halfAFileIsNoPrint()
{
    attachPages(60);
    QPrintDialog *dialog = asked();
    const SmallFiles small(1'500'000);
    chooseFile(*dialog, file("vol.pdf"));
    QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), 30'000);
    QVERIFY2(said().startsWith(QStringLiteral("Nothing was written.")), qPrintable(said()));
    QVERIFY(!QFile::exists(file("vol.pdf")));
    QTRY_COMPARE(logged().front(), QStringLiteral("dossier-print-stopped"));
}

// Beside the file beforehand, where nothing can be drawn as a picture either; and again once it is on paper.
void DossierPrintTest::whatHasNoPagesIsSaid()
{
    const auto examined = ExaminedFile::from(QStringLiteral("stuk.pdf"), "%PDF-1.4 en dan niets meer", {});
    QVERIFY(examined && !examined->pages());
    QVERIFY(m_register->workspace->runAndWait([&](Register &opened) { return attachFile(opened, *m_request, *examined, {}); }));
    openDialog();
    auto *files = the<QTableWidget>(*m_dialog, "dossierFiles");
    QTRY_COMPARE(files->rowCount(), 1);
    QVERIFY2(files->item(0, 0)->text().contains(QStringLiteral("without its pages")), qPrintable(files->item(0, 0)->text()));
    QVERIFY(!(files->item(0, 1)->flags() & Qt::ItemIsUserCheckable));
    chooseFile(*asked(), file("papier.pdf"));
    QTRY_VERIFY2(said().contains(QStringLiteral("is listed without its pages.")), qPrintable(said()));
}

void DossierPrintTest::aPreviewIsNoPrint()
{
    QPointer<QPrintPreviewDialog> preview = previewed();
    QTRY_VERIFY(preview->findChild<QPrintPreviewWidget *>()->pageCount() > 3);
    preview->close();
    QTRY_VERIFY(!preview);
    QVERIFY(prints().empty());
}

void DossierPrintTest::theButtonOfThePreviewIsLogged()
{
    QPrintPreviewDialog *preview = previewed();
    const QList<QAction *> actions = preview->findChildren<QAction *>();
    const auto print = std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return action->text() == u"Print"; });
    QVERIFY(print != actions.end());
    // It asks in a loop of its own.
    QTimer::singleShot(0, preview, [this, preview] {
        QVERIFY(prints().empty());
        chooseFile(*preview->findChild<QPrintDialog *>(), file("voorbeeld.pdf"));
    });
    (*print)->trigger();
    QTRY_VERIFY2(said().contains(file("voorbeeld.pdf")), qPrintable(said()));
    QCOMPARE(prints().size(), 1U);
    QVERIFY(textOnPaper(file("voorbeeld.pdf")).contains(QStringLiteral("15. ")));
}

// A loop of events in the window goes round while pages are painted.
void DossierPrintTest::theWindowLivesOnWhileItPrints()
{
    attachPages(30);
    chooseFile(*asked(), file("veel.pdf"));
    auto *stop = the<QPushButton>(*m_dialog, "dossierStop");
    int rounds = 0;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, this, [&] { rounds += stop->isVisible() ? 1 : 0; });
    ticking.start(1);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(file("veel.pdf")), 30'000);
    QVERIFY2(rounds > 10, qPrintable(QString::number(rounds)));
    QVERIFY(!stop->isVisible());
}

QTEST_MAIN(DossierPrintTest)
#include "tst_dossierprint.moc"
