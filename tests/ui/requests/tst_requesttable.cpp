// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of cases: sorted, shared out in columns, copied, and whole where a word is cut.
#include "tests/ui/support/listdesk.h"

#include "ui/support/celltips.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QSet>
#include <QTest>

using namespace balie;

class RequestTableTest : public QObject, ListDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void rowMenuSortsByKeyboard();
    void shiftClickAddsASortKey();
    void columnsShareTheWidth();
    void whatIsCutStandsInATip();
    void copiesRowsWithHeads();
};

void RequestTableTest::rowMenuSortsByKeyboard()
{
    showPage();
    m_table->setFocus();
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(5, 5));
    QApplication::sendEvent(m_table->viewport(), &key);
    auto *menu = the<QMenu>(*m_page, "rowMenu");
    QVERIFY(menu && menu->isVisible());
    the<QAction>(*menu, "sort_person")->trigger();
    QTRY_VERIFY(m_table->model()->headerData(1, Qt::Horizontal).toString().endsWith(QStringLiteral("▲")));
    QTRY_COMPARE(persons().front(), QStringLiteral("Bakker, Els"));
    const QList<QAction *> columns = the<QMenu>(*menu, "columnMenu")->actions();
    QStringList keys;
    for (const QAction *column : columns)
        keys.append(QKeySequence::mnemonic(column->text()).toString());
    keys.removeAll(QString());
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size()); // no key twice
    QVERIFY(keys.size() >= columns.size() - 1); // of “Closed” every letter begins another column
    menu->close();
}

void RequestTableTest::shiftClickAddsASortKey()
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

void RequestTableTest::columnsShareTheWidth()
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
        auto *menu = the<QMenu>(*m_page, "rowMenu");
        menu->findChild<QAction *>(QStringLiteral("column_%1").arg(QLatin1String(wanted)))->trigger();
        delete menu;
    }
    QCOMPARE(m_table->model()->columnCount(), 7);
    m_page->resize(1240, 700);
    QTRY_COMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
}

void RequestTableTest::whatIsCutStandsInATip()
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

void RequestTableTest::copiesRowsWithHeads()
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

QTEST_MAIN(RequestTableTest)
#include "tst_requesttable.moc"
