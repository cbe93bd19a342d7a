// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all cases on the real page with a real register.
#include "tests/ui/support/openedregister.h"

#include "ui/models/requestlistmodel.h"
#include "ui/requests/filterheader.h"
#include "ui/requests/requestspage.h"
#include "ui/requests/viewlist.h"
#include "ui/support/celltips.h"
#include "ui/support/emptyhint.h"
#include "ui/support/messagebar.h"
#include "ui/support/pageheader.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace balie;

class RequestsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void filterRowFindsAndChipsClear();
    void wrongFilterIsMarked();
    void filterWithoutHitsSaysSo();
    void filterFieldsAreHeard();
    void rowMenuSortsByKeyboard();
    void shiftClickAddsASortKey();
    void columnsShareTheWidth();
    void whatIsCutStandsInATip();
    void copiesRowsWithHeads();
    void enterOpensTheCase();
    void viewIsKeptAndUndone();
    void emptyRegisterSaysWhatToDo();
    void offersWhatTheRoleMay_data();
    void offersWhatTheRoleMay();
    void emptyRegisterOffersNothingToAReader();

private:
    void makePage();
    void receive(const QString &name, Right right, QDate on);
    void showPage();
    QStringList persons() const;

    std::unique_ptr<OpenedRegister> m_register;
    std::unique_ptr<RequestsPage> m_page;
    QTableView *m_table = nullptr;
    FilterHeader *m_head = nullptr;
};

void RequestsPageTest::init()
{
    m_register = std::make_unique<OpenedRegister>();
    makePage();
}

void RequestsPageTest::makePage()
{
    m_page = std::make_unique<RequestsPage>(*m_register->workspace, m_register->clock);
    m_page->resize(1280, 800);
    m_table = m_page->findChild<QTableView *>(QStringLiteral("requestTable"));
    m_head = m_page->findChild<FilterHeader *>(QStringLiteral("filterHeader"));
}

void RequestsPageTest::cleanup()
{
    m_page.reset();
    m_register.reset();
}

void RequestsPageTest::receive(const QString &name, Right right, QDate on)
{
    const auto done = m_register->receive(name, right, on);
    QVERIFY2(done, done ? "" : qPrintable(done.error().toLogLine()));
}

void RequestsPageTest::showPage()
{
    receive(QStringLiteral("Jan van der Horst"), Right::Access, QDate(2026, 3, 1));
    receive(QStringLiteral("Els Bakker"), Right::Erasure, QDate(2026, 2, 20));
    receive(QStringLiteral("Özlem Yılmaz"), Right::Access, QDate(2026, 2, 25));
    m_page->refresh();
    m_page->show();
    QTRY_VERIFY(m_table->model()->rowCount() >= 3);
}

QStringList RequestsPageTest::persons() const
{
    QStringList names;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        names.append(m_table->model()->index(row, 1).data().toString());
    return names;
}

void RequestsPageTest::filterRowFindsAndChipsClear()
{
    QAbstractItemModelTester tester(m_table->model());
    showPage();
    m_head->field(1)->setText(QStringLiteral("bakk"));
    QTRY_COMPARE(persons(), QStringList{QStringLiteral("Bakker, Els")});
    auto *chip = m_page->findChild<QToolButton *>(QStringLiteral("chip_1"));
    QVERIFY(chip);
    chip->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
    m_head->field(2)->setText(QStringLiteral(">24-3-2026")); // the last day
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
}

void RequestsPageTest::wrongFilterIsMarked()
{
    showPage();
    m_head->field(2)->setText(QStringLiteral("31-2"));
    auto *hint = m_page->findChild<EmptyHint *>(QStringLiteral("emptyHint"));
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(hint->words().contains(QStringLiteral("31-2")));
    QVERIFY(m_head->field(2)->accessibleDescription().contains(QStringLiteral("31-2")));
    QTRY_COMPARE(m_table->model()->rowCount(), 0); // no rows of the filter before
    hint->findChild<QPushButton *>(QStringLiteral("emptyHintAction"))->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
    QVERIFY(!hint->isVisible());
    QVERIFY(!m_head->field(2)->accessibleDescription().contains(QStringLiteral("31-2")));
}

void RequestsPageTest::filterWithoutHitsSaysSo()
{
    showPage();
    m_head->field(1)->setText(QStringLiteral("xyzzy"));
    auto *hint = m_page->findChild<EmptyHint *>(QStringLiteral("emptyHint"));
    QTRY_VERIFY(hint->isVisible());
    QCOMPARE(m_table->model()->rowCount(), 0);
    hint->findChild<QPushButton *>(QStringLiteral("emptyHintAction"))->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
    QTRY_VERIFY(!hint->isVisible());
}

// A screen reader goes from the page down: the fields must be found on that way, with name and help.
void RequestsPageTest::filterFieldsAreHeard()
{
    showPage();
    QStringList heard;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *here) {
        if (here->role() == QAccessible::EditableText && !here->text(QAccessible::Description).isEmpty())
            heard.append(here->text(QAccessible::Name));
        for (int i = 0; here->role() != QAccessible::Table && i < here->childCount(); ++i) {
            if (QAccessibleInterface *child = here->child(i))
                walk(child);
        }
    };
    walk(QAccessible::queryAccessibleInterface(m_page.get()));
    for (int section = 0; section < m_table->model()->columnCount(); ++section)
        QVERIFY2(heard.contains(m_head->field(section)->accessibleName()), qPrintable(heard.join(u'|')));
}

void RequestsPageTest::rowMenuSortsByKeyboard()
{
    showPage();
    m_table->setFocus();
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(5, 5));
    QApplication::sendEvent(m_table->viewport(), &key);
    auto *menu = m_page->findChild<QMenu *>(QStringLiteral("rowMenu"));
    QVERIFY(menu && menu->isVisible());
    menu->findChild<QAction *>(QStringLiteral("sort_person"))->trigger();
    QTRY_VERIFY(m_table->model()->headerData(1, Qt::Horizontal).toString().endsWith(QStringLiteral("▲")));
    QTRY_COMPARE(persons().front(), QStringLiteral("Bakker, Els"));
    const QList<QAction *> columns = menu->findChild<QMenu *>(QStringLiteral("columnMenu"))->actions();
    QStringList keys;
    for (const QAction *column : columns)
        keys.append(QKeySequence::mnemonic(column->text()).toString());
    keys.removeAll(QString());
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size()); // no key twice
    QVERIFY(keys.size() >= columns.size() - 1); // of “Closed” every letter begins another column
    menu->close();
}

void RequestsPageTest::shiftClickAddsASortKey()
{
    showPage();
    Q_EMIT m_head->sortWanted(3, false); // what is asked
    Q_EMIT m_head->sortWanted(1, true);  // and the person
    QTRY_VERIFY(m_table->model()->headerData(1, Qt::Horizontal).toString().endsWith(QStringLiteral("▲2")));
    QVERIFY(m_table->model()->headerData(3, Qt::Horizontal).toString().endsWith(QStringLiteral("▲1")));
    Q_EMIT m_head->sortWanted(1, false);
    QTRY_COMPARE(persons().front(), QStringLiteral("Bakker, Els"));
    Q_EMIT m_head->sortWanted(1, false);
    QTRY_COMPARE(persons().back(), QStringLiteral("Bakker, Els"));
}

void RequestsPageTest::columnsShareTheWidth()
{
    showPage();
    for (const int width : {1600, 1240, 1030}) { // the last is what a window of 1280 leaves the page
        m_page->resize(width, 700);
        QTRY_COMPARE(m_page->width(), width);
        QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
    }
    for (const char *wanted : {"organisation", "received"}) {
        m_table->setFocus();
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(5, 5));
        QApplication::sendEvent(m_table->viewport(), &key);
        auto *menu = m_page->findChild<QMenu *>(QStringLiteral("rowMenu"));
        menu->findChild<QAction *>(QStringLiteral("column_%1").arg(QLatin1String(wanted)))->trigger();
        delete menu;
    }
    QCOMPARE(m_table->model()->columnCount(), 7);
    m_page->resize(1240, 700);
    QTRY_COMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
}

void RequestsPageTest::whatIsCutStandsInATip()
{
    receive(QStringLiteral("Jacobus Wilhelmus Johannes van Nieuwenhuizen tot Vollenhove"), Right::Access, QDate(2026, 3, 2));
    showPage();
    const auto tipOf = [this](const QString &name, int column) {
        const int row = static_cast<int>(persons().indexOf(name));
        return CellTips::tipAt(*m_table, m_table->visualRect(m_table->model()->index(row, column)).center());
    };
    QCOMPARE(tipOf(QStringLiteral("Bakker, Els"), 1), QString()); // there is room
    m_page->resize(1030, 700);
    QString longName;
    for (const QString &name : persons())
        longName = name.size() > longName.size() ? name : longName;
    QCOMPARE(tipOf(longName, 1), longName);
    QVERIFY(tipOf(longName, 2).contains(QStringLiteral("2026"))); // the day, and how soon
}

void RequestsPageTest::copiesRowsWithHeads()
{
    showPage();
    m_table->setFocus();
    m_table->selectAll();
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::clipboard()->mimeData()->hasHtml());
    const QStringList lines = QApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.front().contains(m_table->model()->headerData(1, Qt::Horizontal, Qt::AccessibleTextRole).toString()));
}

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
    auto *name = m_page->findChild<QLineEdit *>(QStringLiteral("viewName"));
    auto *views = m_page->findChild<ViewList *>(QStringLiteral("views"));
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
    auto *views = m_page->findChild<ViewList *>(QStringLiteral("views"));
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
    auto *note = m_page->findChild<QLabel *>(QStringLiteral("pageNote"));
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
    m_page->findChild<ViewList *>(QStringLiteral("views"))->select(QStringLiteral("all"));
    QTRY_VERIFY(!m_page->showsContent());
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("emptyAction"))->isVisible());
}

QTEST_MAIN(RequestsPageTest)
#include "tst_requestspage.moc"
