// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of persons on a real register.
#include "tests/ui/support/openedregister.h"

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
    template <typename Widget>
    Widget *the(const char *name)
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
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
    QTRY_COMPARE(the<QTableView>("personTable")->model()->rowCount(), 2);
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
    the<QTableView>("personTable")->selectRow(0);
    const QString before = first().name.display();
    the<QLineEdit>("family")->setText(QStringLiteral("Haan"));
    the<QPushButton>("savePerson")->click();
    QTRY_COMPARE(first().name.family.toString(), QStringLiteral("Haan"));
    QTRY_VERIFY(m_page->messages()->canUndo());
    m_page->messages()->undo();
    QTRY_COMPARE(first().name.display(), before);
}

void PeoplePageTest::noNameIsSaid()
{
    the<QTableView>("personTable")->selectRow(0);
    the<QLineEdit>("family")->clear();
    the<QPushButton>("savePerson")->click();
    QVERIFY(m_page->messages()->isVisible());
    QVERIFY(m_page->messages()->kind() == MessageKind::Failure);
    QVERIFY(first().name.family.toString().contains(QStringLiteral("Horst")));
}

void PeoplePageTest::aWrongAddressIsSaid()
{
    the<QTableView>("personTable")->selectRow(0);
    the<QLineEdit>("email")->setText(QStringLiteral("jan at example.org"));
    the<QPushButton>("savePerson")->click();
    QVERIFY(m_page->messages()->isVisible());
    QVERIFY(m_page->messages()->kind() == MessageKind::Failure);
    QVERIFY(!first().email);
}

void PeoplePageTest::twoRecordsBecomeOne()
{
    auto *table = the<QTableView>("personTable");
    QVERIFY(!the<QPushButton>("mergePersons")->isEnabled());
    table->selectAll();
    QVERIFY(the<QPushButton>("mergePersons")->isEnabled());
    the<QPushButton>("mergePersons")->click();
    QCOMPARE(table->model()->rowCount(), 2); // asked first
    for (QPushButton *button : m_page->messages()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            button->click();
    }
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(the<QListWidget>("casesOfPerson")->count(), 2);
}

void PeoplePageTest::findsWithoutPrefix()
{
    receive(QStringLiteral("Els Bakker"));
    QTRY_COMPARE(the<QTableView>("personTable")->model()->rowCount(), 3);
    the<QLineEdit>("searchPerson")->setText(QStringLiteral("horst"));
    QTRY_COMPARE(the<QTableView>("personTable")->model()->rowCount(), 2);
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
    auto *family = the<QLineEdit>("family");
    QTRY_VERIFY(!family->text().isEmpty());
    const QString before = family->text();
    QTest::keyClicks(family, QStringLiteral("x"));
    QCOMPARE(family->text() != before, corrects);
    QCOMPARE(the<QPushButton>("savePerson")->isVisible(), corrects);
    QCOMPARE(the<QPushButton>("mergePersons")->isVisible(), corrects);
    the<QTableView>("personTable")->selectAll(); // two chosen is only for merging
    QCOMPARE(the<QTableView>("personTable")->selectionModel()->selectedRows().size() == 2, corrects);
    auto *add = the<QPushButton>("primaryButton");
    QCOMPARE(add && add->isVisible(), receives);
    QVERIFY(!the<QLineEdit>("searchPerson")->isReadOnly());
}

void PeoplePageTest::aSearchWithoutHitsSaysSo()
{
    auto *hint = the<EmptyHint>("emptyHint");
    QVERIFY(!hint->isVisible());
    the<QLineEdit>("searchPerson")->setText(QStringLiteral("xyzzy"));
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(!hint->words().isEmpty());
    the<QPushButton>("emptyHintAction")->click();
    QTRY_COMPARE(the<QTableView>("personTable")->model()->rowCount(), 2);
    QTRY_VERIFY(!hint->isVisible());
    QVERIFY(the<QLineEdit>("searchPerson")->text().isEmpty());
}

// As the hint under the merge button says it: no mouse is needed to choose two.
void PeoplePageTest::twoAreChosenByKeyboard()
{
    auto *table = the<QTableView>("personTable");
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
    QVERIFY(the<QPushButton>("mergePersons")->isEnabled());
}

QTEST_MAIN(PeoplePageTest)
#include "tst_peoplepage.moc"
