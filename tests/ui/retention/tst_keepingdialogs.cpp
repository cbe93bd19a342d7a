// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept, written down by hand in the dialogs of its page: added, changed, begun, held, taken out, chosen; and undone.
#include "core/casework/placehold.h"
#include "core/overview/holdrows.h"
#include "core/overview/retentionrows.h"
#include "core/overview/rulerows.h"
#include "tests/ui/retention/keepingdesk.h"
#include "tests/ui/support/said.h"
#include "ui/recording/personfield.h"
#include "ui/support/datefield.h"
#include "ui/support/messagebar.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace balie;

class KeepingDialogsTest : public QObject, private KeepingDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void somethingIsAdded();
    void ofAPersonOfTheRegister();
    void whatIsMissingIsSaidInPlace();
    void itIsChanged();
    void thePeriodBegins();
    void itIsHeldAndLifted();
    void itIsTakenOutAndComesBack();
    void aPeriodIsChosen();
    void anEmployeeIsOfferedNone();

private:
    QDialog *press(const char *button, const char *dialog);
    void confirm(QDialog *dialog);
    RetentionDetail detailOf(RetentionItemId item);
    std::vector<HoldRow> holds();
};

QDialog *KeepingDialogsTest::press(const char *button, const char *dialog)
{
    auto *found = the<QPushButton>(*m_page, button);
    if (!QTest::qWaitFor([found] { return found->isVisible(); }))
        qFatal("%s is not offered", button);
    found->click();
    return the<QDialog>(*m_page, dialog);
}

void KeepingDialogsTest::confirm(QDialog *dialog)
{
    the<QPushButton>(*dialog, "confirm")->click();
}

RetentionDetail KeepingDialogsTest::detailOf(RetentionItemId item)
{
    return m_register->workspace->runAndWait([item](Register &opened) { return retentionDetail(opened, item); }).value();
}

std::vector<HoldRow> KeepingDialogsTest::holds()
{
    return m_register->workspace->runAndWait([](Register &opened) { return holdRows(opened); }).value();
}

void KeepingDialogsTest::somethingIsAdded()
{
    showPage();
    QDialog *dialog = press("primaryButton", "itemDialog");
    auto *category = the<QComboBox>(*dialog, "category");
    category->setCurrentIndex(category->findData(QStringLiteral("camera")));
    the<QLineEdit>(*dialog, "reference")->setText(QStringLiteral("K-12"));
    the<QLineEdit>(*dialog, "system")->setText(QStringLiteral("camerasysteem"));
    confirm(dialog);
    QTRY_COMPARE(m_table->model()->rowCount(), 5);
    QTRY_VERIFY2(said(*m_page).contains(QStringLiteral("list")), qPrintable(said(*m_page)));
    m_page->findChild<MessageBar *>()->undo();
    QTRY_COMPARE(m_table->model()->rowCount(), 4);
}

// Found while typing; what was typed and not chosen is nobody.
void KeepingDialogsTest::ofAPersonOfTheRegister()
{
    QVERIFY(m_register->receive(QStringLiteral("Jan van der Horst"), Right::Access, QDate(2026, 3, 1)));
    showPage();
    QDialog *dialog = press("primaryButton", "itemDialog");
    auto *person = the<PersonField>(*dialog, "person");
    the<QLineEdit>(*dialog, "system")->setText(QStringLiteral("huuradministratie"));
    person->setFocus();
    QTest::keyClicks(person, QStringLiteral("Horst"));
    confirm(dialog);
    QVERIFY2(said(*dialog).contains(QStringLiteral("Choose the person")), qPrintable(said(*dialog)));
    const PersonId who = m_register->workspace->runAndWait([](Register &opened) { return personRows(opened, {}); }).value().rows.front().person.id;
    QTRY_COMPARE(person->completer()->completionModel()->rowCount(), 1);
    Q_EMIT person->completer()->activated(person->completer()->completionModel()->index(0, 0));
    QCOMPARE(person->person(), std::optional(who));
    confirm(dialog);
    QTRY_COMPARE(m_table->model()->rowCount(), 5);
}

void KeepingDialogsTest::whatIsMissingIsSaidInPlace()
{
    showPage();
    QDialog *dialog = press("primaryButton", "itemDialog");
    confirm(dialog);
    QVERIFY2(said(*dialog).contains(QStringLiteral("of whom")), qPrintable(said(*dialog)));
    QCOMPARE(dialog->focusWidget(), the<QLineEdit>(*dialog, "reference"));
    the<QLineEdit>(*dialog, "reference")->setText(QStringLiteral("HO-7"));
    confirm(dialog);
    QVERIFY2(said(*dialog).contains(QStringLiteral("where it is")), qPrintable(said(*dialog)));
    the<QLineEdit>(*dialog, "system")->setText(QStringLiteral("BSN 111222333"));
    confirm(dialog);
    QTRY_VERIFY2(!said(*dialog).isEmpty(), "a number that may not be kept is refused");
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_table->model()->rowCount(), 4);
}

void KeepingDialogsTest::itIsChanged()
{
    const RetentionItemId id = keep("fin-admin", QDate(2010, 1, 1), "HO-1");
    showOnly(1);
    QDialog *dialog = press("changeItem", "itemDialog");
    QCOMPARE(the<QLineEdit>(*dialog, "reference")->text(), QStringLiteral("HO-1"));
    the<QLineEdit>(*dialog, "system")->setText(QStringLiteral("archief"));
    confirm(dialog);
    QTRY_COMPARE(detailOf(id).row.item.system.toString(), QStringLiteral("archief"));
    QTRY_VERIFY(!said(*m_page).isEmpty());
    m_page->findChild<MessageBar *>()->undo();
    QTRY_COMPARE(detailOf(id).row.item.system.toString(), QStringLiteral("huuradministratie"));
}

void KeepingDialogsTest::thePeriodBegins()
{
    const RetentionItemId id = keep("fin-admin", std::nullopt, "HO-1");
    showOnly(1);
    QDialog *dialog = press("beginPeriod", "triggerDialog");
    const QString before = the<QLabel>(*dialog, "outcome")->text();
    the<DateField>(*dialog, "trigger")->setDay(QDate(2026, 2, 1));
    QVERIFY(the<QLabel>(*dialog, "outcome")->text() != before); // what follows is said beforehand
    confirm(dialog);
    QTRY_COMPARE(detailOf(id).row.item.trigger, std::optional(QDate(2026, 2, 1)));
}

void KeepingDialogsTest::itIsHeldAndLifted()
{
    const RetentionItemId id = keep("fin-admin", QDate(2010, 1, 1), "HO-1");
    showOnly(1);
    QDialog *dialog = press("holdItem", "holdDialog");
    confirm(dialog);
    QVERIFY2(said(*dialog).contains(QStringLiteral("why")), qPrintable(said(*dialog)));
    the<QPlainTextEdit>(*dialog, "reason")->setPlainText(QStringLiteral("schade aan de woning"));
    confirm(dialog);
    QTRY_COMPARE(detailOf(id).row.state, std::optional(ExpiryState::OnHold));
    QCOMPARE(holds().front().placed.hold.owner.toString(), QStringLiteral("Fatima"));
    QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("lift_0")));
    the<QPushButton>(*m_page, "lift_0")->click();
    QTRY_COMPARE(detailOf(id).row.state, std::optional(ExpiryState::Expired));
    QTRY_VERIFY2(said(*m_page).contains(QStringLiteral("lifted")), qPrintable(said(*m_page)));
    m_page->findChild<MessageBar *>()->undo();
    QTRY_COMPARE(detailOf(id).row.state, std::optional(ExpiryState::OnHold));
    m_page->returnTo(QStringLiteral("tab=holds"));
    auto *table = the<QTableView>(*m_page, "holdsTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    the<QPushButton>(*m_page, "liftHold")->click();
    QTRY_COMPARE(table->model()->rowCount(), 0);
}

void KeepingDialogsTest::itIsTakenOutAndComesBack()
{
    keep("fin-admin", QDate(2010, 1, 1), "HO-1");
    showOnly(1);
    QDialog *dialog = press("removeItem", "removeDialog");
    confirm(dialog);
    QTRY_VERIFY2(!said(*dialog).isEmpty(), "without a reason nothing goes");
    the<QPlainTextEdit>(*dialog, "reason")->setPlainText(QStringLiteral("dubbel ingevoerd"));
    confirm(dialog);
    QTRY_COMPARE(m_table->model()->rowCount(), 0);
    m_page->findChild<MessageBar *>()->undo();
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
}

void KeepingDialogsTest::aPeriodIsChosen()
{
    showPage();
    m_page->returnTo(QStringLiteral("tab=rules"));
    auto *table = the<QTableView>(*m_page, "rulesTable");
    QTRY_VERIFY(table->model()->rowCount() > 20);
    const int all = table->model()->rowCount();
    the<QCheckBox>(*m_page, "onlyOpen")->setChecked(true);
    QVERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all);
    const QString category = the<QLabel>(*m_page, "ruleCategory")->text();
    QDialog *dialog = press("choosePeriod", "chooseDialog");
    the<QLineEdit>(*dialog, "period")->setText(QStringLiteral("zeven"));
    confirm(dialog);
    QVERIFY2(said(*dialog).contains(QStringLiteral("no period")), qPrintable(said(*dialog)));
    the<QLineEdit>(*dialog, "period")->setText(QStringLiteral("7 jaar"));
    confirm(dialog);
    QVERIFY2(said(*dialog).contains(QStringLiteral("why so long")), qPrintable(said(*dialog)));
    the<QPlainTextEdit>(*dialog, "reason")->setPlainText(QStringLiteral("Zo lang kan nog een vordering komen."));
    QVERIFY(!the<QLabel>(*dialog, "outcome")->text().isEmpty());
    confirm(dialog);
    const auto chosen = [&] {
        const auto rows = m_register->workspace->runAndWait([](Register &opened) { return ruleRows(opened); }).value();
        return std::count_if(rows.begin(), rows.end(), [&](const RuleRow &row) { return row.rule.chosen.has_value(); });
    };
    QTRY_COMPARE(chosen(), 1);
    QTRY_VERIFY(!said(*m_page).isEmpty());
    m_page->findChild<MessageBar *>()->undo();
    QTRY_COMPARE(chosen(), 0);
    QVERIFY(!category.isEmpty());
}

void KeepingDialogsTest::anEmployeeIsOfferedNone()
{
    keep("fin-admin", QDate(2010, 1, 1), "HO-1");
    m_page.reset();
    m_register->openAs(Role::Employee);
    makePage();
    showOnly(1);
    QTRY_VERIFY(!the<QLabel>(*m_page, "why")->text().isEmpty());
    for (const char *name : {"changeItem", "beginPeriod", "holdItem", "removeItem"})
        QVERIFY2(!the<QPushButton>(*m_page, name)->isVisible(), name);
    for (const char *name : {"primaryButton", "export", "print"})
        QVERIFY2(!m_page->findChild<QPushButton *>(QString::fromLatin1(name)), name);
    QVERIFY(!m_page->offers(PageTask::Export));
}

QTEST_MAIN(KeepingDialogsTest)
#include "tst_keepingdialogs.moc"
