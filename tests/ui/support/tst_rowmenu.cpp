// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/rowmenu.h"

#include "ui/support/tables.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace balie;

// What every table can do for its rows, without a mouse.
class RowMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void copyTakesTheRowsWithTheirHeads();
    void oneCellIsCopiedAlone();
    void buttonsBesideTheTableStandInTheMenu();
    void whatIsTickedThereIsTickedInTheMenu();

private:
    QMenu *openMenu();

    std::unique_ptr<QWidget> m_page;
    QTableView *m_table = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
};

void RowMenuTest::init()
{
    m_page = std::make_unique<QWidget>();
    auto *lines = new QVBoxLayout(m_page.get());
    m_table = new QTableView(m_page.get());
    auto *model = new QStandardItemModel(0, 2, m_table);
    model->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Role")});
    for (const char *name : {"Fenna", "Joris"})
        model->appendRow({new QStandardItem(QString::fromLatin1(name)), new QStandardItem(QStringLiteral("=reader"))});
    m_table->setModel(model);
    dressTable(*m_table);
    m_change = new QPushButton(QStringLiteral("&Change"), m_page.get());
    m_change->setObjectName(QStringLiteral("change"));
    m_remove = new QPushButton(QStringLiteral("Re&move"), m_page.get());
    m_remove->setObjectName(QStringLiteral("remove"));
    for (QWidget *one : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_change), static_cast<QWidget *>(m_remove)})
        lines->addWidget(one);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_table->setFocus();
}

void RowMenuTest::cleanup()
{
    m_page.reset();
}

QMenu *RowMenuTest::openMenu()
{
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(5, 5));
    QApplication::sendEvent(m_table->viewport(), &key);
    return m_table->findChild<QMenu *>(QStringLiteral("rowMenu"));
}

void RowMenuTest::copyTakesTheRowsWithTheirHeads()
{
    QSignalSpy copied(&RowMenu::of(*m_table), &RowMenu::rowsCopied);
    QApplication::clipboard()->clear();
    m_table->selectRow(1);
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Name\tRole\nJoris\t'=reader\n"));
    QVERIFY(QApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<td>Joris</td>")));
}

void RowMenuTest::oneCellIsCopiedAlone()
{
    m_table->setCurrentIndex(m_table->model()->index(1, 0));
    QMenu *menu = openMenu();
    QVERIFY(menu && menu->isVisible());
    menu->findChild<QAction *>(QStringLiteral("copyCell"))->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Joris"));
}

void RowMenuTest::buttonsBesideTheTableStandInTheMenu()
{
    for (QPushButton *button : {m_change, m_remove})
        RowMenu::of(*m_table).offer(button);
    QSignalSpy changed(m_change, &QPushButton::clicked);
    m_remove->setEnabled(false);
    QMenu *menu = openMenu();
    QVERIFY(!menu->findChild<QAction *>(QStringLiteral("remove"))->isEnabled());
    menu->findChild<QAction *>(QStringLiteral("change"))->trigger();
    QCOMPARE(changed.size(), 1);
    delete menu;
    m_change->hide(); // what may not be done is not offered
    QVERIFY(!openMenu()->findChild<QAction *>(QStringLiteral("change")));
}

void RowMenuTest::whatIsTickedThereIsTickedInTheMenu()
{
    auto *box = new QCheckBox(QStringLiteral("&Locked"), m_page.get());
    box->setObjectName(QStringLiteral("locked"));
    m_page->layout()->addWidget(box);
    RowMenu::of(*m_table).offer(box);
    box->setChecked(true);
    box->show();
    QMenu *menu = openMenu();
    auto *act = menu->findChild<QAction *>(QStringLiteral("locked"));
    QVERIFY(act->isCheckable() && act->isChecked());
    act->trigger();
    QVERIFY(!box->isChecked());
    delete menu;
    act = openMenu()->findChild<QAction *>(QStringLiteral("locked"));
    QVERIFY(act->isCheckable() && !act->isChecked());
}

QTEST_MAIN(RowMenuTest)
#include "tst_rowmenu.moc"
