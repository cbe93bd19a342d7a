// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of persons on a real register.
#include "tests/ui/support/openedregister.h"
#include "tests/ui/support/thewidget.h"

#include "core/overview/personrows.h"
#include "ui/people/peoplepage.h"
#include "ui/support/emptyhint.h"
#include "ui/support/messagebar.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace balie;

class PeoplePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void correctsAndTakesBack();
    void noNameIsSaid();
    void aWrongAddressIsSaid();
    void twoRecordsBecomeOne();
    void findsWithoutPrefix();
    void whoMayNotCorrectReads_data();
    void whoMayNotCorrectReads();
    void aSearchWithoutHitsSaysSo();
    void twoAreChosenByKeyboard();

private:
    void showPage();
    void receive(const QString &name);
    Person first();

    std::unique_ptr<OpenedRegister> m_register;
    std::unique_ptr<PeoplePage> m_page;
};

void PeoplePageTest::init()
{
    m_register = std::make_unique<OpenedRegister>();
    receive(QStringLiteral("Jan van der Horst"));
    receive(QStringLiteral("J. Horst"));
    showPage();
}

void PeoplePageTest::showPage()
{
    m_page = std::make_unique<PeoplePage>(*m_register->workspace, m_register->clock);
    m_page->resize(1200, 700);
    m_page->refresh();
    m_page->show();
    QTRY_COMPARE(the<QTableView>(*m_page, "personTable")->model()->rowCount(), 2);
}

void PeoplePageTest::cleanup()
{
    m_page.reset();
    m_register.reset();
}

void PeoplePageTest::receive(const QString &name)
{
    const auto done = m_register->receive(name, Right::Access, m_register->clock.today());
    QVERIFY2(done, done ? "" : qPrintable(done.error().toLogLine()));
}

Person PeoplePageTest::first()
{
    return m_register->workspace->runAndWait([](Register &opened) { return personRows(opened, {}); })->rows.front().person;
}

void PeoplePageTest::correctsAndTakesBack()
{
    the<QTableView>(*m_page, "personTable")->selectRow(0);
    const QString before = first().name.display();
    the<QLineEdit>(*m_page, "family")->setText(QStringLiteral("Haan"));
    the<QPushButton>(*m_page, "savePerson")->click();
    QTRY_COMPARE(first().name.family.toString(), QStringLiteral("Haan"));
    QTRY_VERIFY(m_page->messages()->canUndo());
    m_page->messages()->undo();
    QTRY_COMPARE(first().name.display(), before);
}

void PeoplePageTest::noNameIsSaid()
{
    the<QTableView>(*m_page, "personTable")->selectRow(0);
    the<QLineEdit>(*m_page, "family")->clear();
    the<QPushButton>(*m_page, "savePerson")->click();
    QVERIFY(m_page->messages()->isVisible());
    QVERIFY(m_page->messages()->kind() == MessageKind::Failure);
    QVERIFY(first().name.family.toString().contains(QStringLiteral("Horst")));
}

void PeoplePageTest::aWrongAddressIsSaid()
{
    the<QTableView>(*m_page, "personTable")->selectRow(0);
    the<QLineEdit>(*m_page, "email")->setText(QStringLiteral("jan at example.org"));
    the<QPushButton>(*m_page, "savePerson")->click();
    QVERIFY(m_page->messages()->isVisible());
    QVERIFY(m_page->messages()->kind() == MessageKind::Failure);
    QVERIFY(!first().email);
}

void PeoplePageTest::twoRecordsBecomeOne()
{
    auto *table = the<QTableView>(*m_page, "personTable");
    QVERIFY(!the<QPushButton>(*m_page, "mergePersons")->isEnabled());
    table->selectAll();
    QVERIFY(the<QPushButton>(*m_page, "mergePersons")->isEnabled());
    the<QPushButton>(*m_page, "mergePersons")->click();
    QCOMPARE(table->model()->rowCount(), 2); // asked first
    for (QPushButton *button : m_page->messages()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            button->click();
    }
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(the<QListWidget>(*m_page, "casesOfPerson")->count(), 2);
}

void PeoplePageTest::findsWithoutPrefix()
{
    receive(QStringLiteral("Els Bakker"));
    QTRY_COMPARE(the<QTableView>(*m_page, "personTable")->model()->rowCount(), 3);
    the<QLineEdit>(*m_page, "searchPerson")->setText(QStringLiteral("horst"));
    QTRY_COMPARE(the<QTableView>(*m_page, "personTable")->model()->rowCount(), 2);
}

void PeoplePageTest::whoMayNotCorrectReads_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("corrects");
    QTest::addColumn<bool>("receives");
    QTest::newRow("officer") << Role::Officer << true << true;
    QTest::newRow("employee") << Role::Employee << false << true;
    QTest::newRow("reader") << Role::Reader << false << false;
}

void PeoplePageTest::whoMayNotCorrectReads()
{
    QFETCH(Role, role);
    QFETCH(bool, corrects);
    QFETCH(bool, receives);
    m_page.reset();
    m_register->openAs(role);
    showPage();
    auto *family = the<QLineEdit>(*m_page, "family");
    QTRY_VERIFY(!family->text().isEmpty());
    const QString before = family->text();
    QTest::keyClicks(family, QStringLiteral("x"));
    QCOMPARE(family->text() != before, corrects);
    QCOMPARE(the<QPushButton>(*m_page, "savePerson")->isVisible(), corrects);
    QCOMPARE(the<QPushButton>(*m_page, "mergePersons")->isVisible(), corrects);
    the<QTableView>(*m_page, "personTable")->selectAll(); // two chosen is only for merging
    QCOMPARE(the<QTableView>(*m_page, "personTable")->selectionModel()->selectedRows().size() == 2, corrects);
    const auto *add = m_page->findChild<QPushButton *>(QStringLiteral("primaryButton")); // not made for who may not
    QCOMPARE(add && add->isVisible(), receives);
    QVERIFY(!the<QLineEdit>(*m_page, "searchPerson")->isReadOnly());
}

void PeoplePageTest::aSearchWithoutHitsSaysSo()
{
    auto *hint = the<EmptyHint>(*m_page, "emptyHint");
    QVERIFY(!hint->isVisible());
    the<QLineEdit>(*m_page, "searchPerson")->setText(QStringLiteral("xyzzy"));
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(!hint->words().isEmpty());
    the<QPushButton>(*m_page, "emptyHintAction")->click();
    QTRY_COMPARE(the<QTableView>(*m_page, "personTable")->model()->rowCount(), 2);
    QTRY_VERIFY(!hint->isVisible());
    QVERIFY(the<QLineEdit>(*m_page, "searchPerson")->text().isEmpty());
}

// As the hint under the merge button says it: no mouse is needed to choose two.
void PeoplePageTest::twoAreChosenByKeyboard()
{
    auto *table = the<QTableView>(*m_page, "personTable");
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
    QVERIFY(the<QPushButton>(*m_page, "mergePersons")->isEnabled());
}

QTEST_MAIN(PeoplePageTest)
#include "tst_peoplepage.moc"
