// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of reports by the keyboard: periods, charts with their tables, numbers, what is hidden, and the report for the board.
#include "core/overview/auditrows.h"
#include "tests/ui/support/openedregister.h"
#include "tests/ui/support/said.h"
#include "tests/ui/support/thewidget.h"
#include "ui/reports/reportspage.h"
#include "ui/support/emptystate.h"
#include "ui/support/figurechart.h"
#include "ui/support/pageheader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace balie;

class ReportsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyRegisterOffersTheFirstStep();
    void theKeysLeadFromPeriodToPeriod();
    void everyChartHasItsTwin();
    void smallNumbersAreHidden();
    void itComesBackToWhereItWas();
    void theReportIsMadeInOneAct();
    void whoMayNotExportIsOfferedNone();

private:
    void receive(const char *name, Right right, QDate on) { QVERIFY(m_register->receive(QString::fromUtf8(name), right, on)); }
    void showPage();
    QString words() { return the<QLabel>(*m_page, "periodWords")->text(); }
    // The line of the table of numbers with those words.
    QString numberOf(const QString &what);

    std::unique_ptr<OpenedRegister> m_register;
    std::unique_ptr<ReportsPage> m_page;
};

void ReportsPageTest::init()
{
    m_register = std::make_unique<OpenedRegister>(QDate(2026, 3, 3));
    m_page = std::make_unique<ReportsPage>(*m_register->workspace, m_register->clock);
    m_page->resize(1280, 1000);
}

void ReportsPageTest::cleanup()
{
    m_page.reset();
    m_register.reset();
}

void ReportsPageTest::showPage()
{
    m_page->refresh();
    m_page->show();
    QTRY_VERIFY(!m_page->header()->summary().isEmpty());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QString ReportsPageTest::numberOf(const QString &what)
{
    auto *table = the<QTableWidget>(*m_page, "reportTable");
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 1)->text() == what)
            return table->item(row, 2)->text();
    }
    return {};
}

void ReportsPageTest::anEmptyRegisterOffersTheFirstStep()
{
    QSignalSpy wanted(m_page.get(), &Page::commandWanted);
    m_page->refresh();
    m_page->show();
    QTRY_VERIFY(!m_page->showsContent());
    Q_EMIT m_page->emptyActionTriggered();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("new-request"));
}

void ReportsPageTest::theKeysLeadFromPeriodToPeriod()
{
    receive("Jan van der Horst", Right::Access, {2026, 2, 3});
    receive("Maria Visser", Right::Erasure, {2026, 3, 2});
    showPage();
    QCOMPARE(words(), QStringLiteral("2026"));
    QTRY_COMPARE(numberOf(QStringLiteral("Requests received")), QStringLiteral("2"));
    auto *kind = the<QComboBox>(*m_page, "periodKind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End); // months
    QTRY_COMPARE(numberOf(QStringLiteral("Requests received")), QStringLiteral("1"));
    QVERIFY(!the<QToolButton>(*m_page, "periodAfter")->isEnabled()); // April is still to come
    const QString march = words();
    auto *before = the<QToolButton>(*m_page, "periodBefore");
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Space);
    QTRY_VERIFY(words() != march);
    QTRY_VERIFY(m_page->header()->summary().startsWith(words()));
    QCOMPARE(numberOf(QStringLiteral("Requests received")), QStringLiteral("1"));
    QVERIFY(the<QToolButton>(*m_page, "periodAfter")->isEnabled());
    QTest::keyClick(before, Qt::Key_Space); // January
    QTRY_COMPARE(numberOf(QStringLiteral("Requests received")), QStringLiteral("0"));
}

void ReportsPageTest::everyChartHasItsTwin()
{
    receive("Jan van der Horst", Right::Access, {2026, 2, 3});
    receive("Maria Visser", Right::Access, {2026, 2, 9});
    showPage();
    for (const char *name : {"requestsByMonth", "requestsByRight", "answeredByMonth", "daysByMonth"}) {
        auto *chart = the<FigureChart>(*m_page, name);
        QTRY_VERIFY2(chart->table()->columnCount() >= 2, name);
        QVERIFY2(!chart->table()->accessibleDescription().isEmpty(), name);
        auto *toggle = the<QToolButton>(*chart, "tableToggle");
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QTRY_VERIFY2(chart->table()->isVisible(), name);
    }
    const QTableWidget *months = the<FigureChart>(*m_page, "requestsByMonth")->table();
    QCOMPARE(months->rowCount(), 3); // what is to come has none
    QCOMPARE(months->item(1, 1)->text(), QStringLiteral("2"));
    QCOMPARE(months->item(0, 1)->text(), QStringLiteral("0"));
}

void ReportsPageTest::smallNumbersAreHidden()
{
    for (int i = 0; i < 7; ++i)
        receive("Jan van der Horst", i < 6 ? Right::Access : Right::Erasure, {2026, 2, 3});
    showPage();
    QTRY_COMPARE(numberOf(QStringLiteral("Requests received")), QStringLiteral("7"));
    const QString erasure = the<QTableWidget>(*m_page, "reportTable")->item(2, 1)->text();
    QCOMPARE(numberOf(erasure), QStringLiteral("1"));
    auto *hide = the<QCheckBox>(*m_page, "hideSmall");
    hide->setFocus();
    QTest::keyClick(hide, Qt::Key_Space);
    QTRY_COMPARE(numberOf(erasure), QStringLiteral("fewer than 5"));
    QVERIFY(the<FigureChart>(*m_page, "requestsByRight")->isHidden()); // its bar would tell it
    QVERIFY(!the<QLabel>(*m_page, "chartsHidden")->isHidden());
    auto *toNumbers = the<QPushButton>(*m_page, "toNumbers");
    toNumbers->setFocus();
    QTest::keyClick(toNumbers, Qt::Key_Space);
    QCOMPARE(the<QTabWidget>(*m_page, "reportTabs")->currentIndex(), 1);
    QTest::keyClick(hide, Qt::Key_Space);
    QTRY_VERIFY(toNumbers->isHidden());
    QTRY_COMPARE(numberOf(erasure), QStringLiteral("1"));
}

void ReportsPageTest::itComesBackToWhereItWas()
{
    receive("Jan van der Horst", Right::Access, {2026, 2, 3});
    m_page->returnTo(QStringLiteral("from=2025-10-01&until=2025-12-31&hide=yes&tab=numbers"));
    showPage();
    QCOMPARE(words(), QStringLiteral("quarter 4 of 2025"));
    QVERIFY(the<QCheckBox>(*m_page, "hideSmall")->isChecked());
    QCOMPARE(the<QTabWidget>(*m_page, "reportTabs")->currentIndex(), 1);
    QCOMPARE(m_page->place(), QStringLiteral("from=2025-10-01&until=2025-12-31&hide=yes&tab=numbers"));
    m_page->returnTo(QStringLiteral("from=niets"));
    QVERIFY(!words().isEmpty());
}

void ReportsPageTest::theReportIsMadeInOneAct()
{
    receive("Jan van der Horst", Right::Access, {2026, 2, 3});
    showPage();
    for (const auto &[button, name, begin] : {std::tuple("primaryButton", "verslag.pdf", "%PDF"), std::tuple("export", "verslag.xlsx", "PK")}) {
        the<QPushButton>(*m_page, button)->click();
        QFileDialog *files = nullptr;
        QTRY_VERIFY((files = m_page->findChild<QFileDialog *>()));
        const QString path = m_register->dir.filePath(QString::fromLatin1(name));
        Q_EMIT files->fileSelected(path);
        files->close();
        QTRY_VERIFY2(said(*m_page).contains(path), qPrintable(said(*m_page)));
        QTRY_VERIFY(!m_page->findChild<QFileDialog *>());
        QFile made(path);
        QVERIFY(made.open(QIODevice::ReadOnly));
        QVERIFY(made.read(4).startsWith(begin));
    }
    const auto log = m_register->workspace->runAndWait([](Register &opened) { return auditRows(opened, {{}, 2, {}}); }).value();
    for (const AuditRow &row : log)
        QCOMPARE(row.action, QStringLiteral("report-given"));
}

void ReportsPageTest::whoMayNotExportIsOfferedNone()
{
    receive("Jan van der Horst", Right::Access, {2026, 2, 3});
    m_page.reset();
    m_register->openAs(Role::Employee);
    m_page = std::make_unique<ReportsPage>(*m_register->workspace, m_register->clock);
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("primaryButton")));
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("export")));
    QVERIFY(!m_page->offers(PageTask::Print));
    showPage();
    QTRY_COMPARE(numberOf(QStringLiteral("Requests received")), QStringLiteral("1"));
}

QTEST_MAIN(ReportsPageTest)
#include "tst_reportspage.moc"
