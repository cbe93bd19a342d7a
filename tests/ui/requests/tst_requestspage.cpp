// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of all cases: what it opens, keeps, and offers to whom.
#include "tests/ui/support/listdesk.h"

#include "core/overview/auditrows.h"
#include "ui/requests/viewlist.h"
#include "ui/support/messagebar.h"
#include "ui/support/pageheader.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class RequestsPageTest : public QObject, ListDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void enterOpensTheCase();
    void viewIsKeptAndUndone();
    void emptyRegisterSaysWhatToDo();
    void offersWhatTheRoleMay_data();
    void offersWhatTheRoleMay();
    void whatIsPrintedIsLoggedBeforeIt();
    void emptyRegisterOffersNothingToAReader();
};

void RequestsPageTest::enterOpensTheCase()
{
    showPage();
    QSignalSpy wanted(m_page.get(), &Page::requestWanted);
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
}

void RequestsPageTest::viewIsKeptAndUndone()
{
    showPage();
    auto *name = the<QLineEdit>(*m_page, "viewName");
    auto *views = the<ViewList>(*m_page, "views");
    const int before = views->count();
    name->setText(QStringLiteral("Mijn open zaken"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(views->count(), before + 1);
    views->setCurrentRow(before);
    QTest::keyClick(views, Qt::Key_Delete);
    QTRY_COMPARE(views->count(), before);
    QTRY_VERIFY(m_page->messages()->canUndo());
    m_page->messages()->undo();
    QTRY_COMPARE(views->count(), before + 1);
}

void RequestsPageTest::emptyRegisterSaysWhatToDo()
{
    m_page->refresh();
    m_page->show();
    auto *views = the<ViewList>(*m_page, "views");
    views->select(QStringLiteral("all"));
    QTRY_VERIFY(!m_page->showsContent());
    QSignalSpy command(m_page.get(), &Page::commandWanted);
    Q_EMIT m_page->emptyActionTriggered();
    QCOMPARE(command.front().front().toString(), QStringLiteral("new-request"));
}

void RequestsPageTest::offersWhatTheRoleMay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QStringList>("buttons");
    const QString print = QStringLiteral("print");
    const QString file = QStringLiteral("export");
    const QString add = QStringLiteral("primaryButton");
    QTest::newRow("officer") << Role::Officer << QStringList{print, file, add};
    QTest::newRow("employee") << Role::Employee << QStringList{add};
    QTest::newRow("reader") << Role::Reader << QStringList{print, file};
}

void RequestsPageTest::offersWhatTheRoleMay()
{
    QFETCH(Role, role);
    QFETCH(QStringList, buttons);
    receive(QStringLiteral("Jan van der Horst"), Right::Access, QDate(2026, 3, 1));
    m_page.reset();
    m_register->openAs(role);
    makePage();
    m_page->refresh();
    m_page->show();
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QStringList seen;
    for (const QPushButton *button : m_page->header()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            seen.append(button->objectName());
    }
    QCOMPARE(seen, buttons);
    auto *note = the<QLabel>(*m_page, "pageNote");
    QCOMPARE(note->isVisible(), role != Role::Officer);
    QSignalSpy wanted(m_page.get(), &Page::requestWanted); // reading is everybody's
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
}

void RequestsPageTest::emptyRegisterOffersNothingToAReader()
{
    m_page.reset();
    m_register->openAs(Role::Reader);
    makePage();
    m_page->refresh();
    m_page->show();
    the<ViewList>(*m_page, "views")->select(QStringLiteral("all"));
    QTRY_VERIFY(!m_page->showsContent());
    QVERIFY(!the<QPushButton>(*m_page, "emptyAction")->isVisible());
}

// The newest of the log is that the list was printed.
static bool isPrintLogged(OpenedRegister &opened)
{
    const auto rows = opened.workspace->runAndWait([](Register &reg) { return auditRows(reg, {}); });
    return rows->front().action == u"list-printed";
}

void RequestsPageTest::whatIsPrintedIsLoggedBeforeIt()
{
    showPage();
    m_page->perform(PageTask::PrintPreview);
    QPrintPreviewDialog *preview = nullptr;
    QTRY_VERIFY((preview = m_page->findChild<QPrintPreviewDialog *>(QStringLiteral("printPreview"))));
    QVERIFY(!isPrintLogged(*m_register)); // so far somebody only looks
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("lijst.pdf"));
    preview->printer()->setOutputFileName(file);
    Q_EMIT preview->paintRequested(preview->printer());
    preview->close();
    QTRY_VERIFY(m_page->messages()->text().contains(QStringLiteral("lijst.pdf")));
    QVERIFY(isPrintLogged(*m_register) && QFileInfo(file).size() > 0);
}

QTEST_MAIN(RequestsPageTest)
#include "tst_requestspage.moc"
