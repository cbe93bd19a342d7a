// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may get data, in the window: added with an agreement, flagged, ended, merged, taken out, taken over from the statement.
#include "tests/ui/disclosure/disclosuredesk.h"
#include "ui/disclosure/searchcombo.h"
#include "ui/support/datefield.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>

#include <algorithm>

using namespace balie;

class RecipientsPanelTest : public QObject, private DisclosureDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void oneIsAddedWithItsAgreement();
    void whatIsNotInOrderIsSaidInWords();
    void outsideTheAreaItNeedsAGround();
    void itEndsAndTheEndIsTakenBack();
    void twoBecomeOne();
    void oneThatGotNothingIsTakenOut();
    void whomTheStatementNamesIsTakenOver();

private:
    void showRecipients(int rows);
    QTableView *table() { return the<QTableView>(*m_page, "recipientsTable"); }
};

void RecipientsPanelTest::showRecipients(int rows)
{
    m_page->refresh();
    m_page->show();
    the<QTabWidget>(*m_page, "disclosureTabs")->setCurrentIndex(2);
    QTRY_COMPARE(the<QComboBox>(*m_page, "organisation")->count(), 2);
    QTRY_COMPARE(table()->model()->rowCount(), rows);
}

void RecipientsPanelTest::oneIsAddedWithItsAgreement()
{
    keepRecipient("Deurwaarder Aksoy", "deurwaarder", RecipientKind::Bailiff);
    showRecipients(1);
    QDialog *dialog = press("addRecipient", "recipientDialog");
    confirm(dialog);
    QVERIFY2(said(*dialog).contains(QStringLiteral("name")), qPrintable(said(*dialog)));
    the<QLineEdit>(*dialog, "name")->setText(QStringLiteral("Huurwolk BV"));
    choose(*dialog, "kind", toWord(RecipientKind::Software));
    choose(*dialog, "role", toWord(DecidedRole::Processor));
    choose(*dialog, "agreementKind", toWord(AgreementKind::Processor));
    the<DateField>(*dialog, "agreementSigned")->setDay(QDate(2024, 1, 1));
    the<DateField>(*dialog, "agreementUntil")->setDay(QDate(2026, 4, 1));
    the<QPushButton>(*dialog, "addAgreement")->click();
    QCOMPARE(the<QTableView>(*dialog, "agreementsTable")->model()->rowCount(), 1);
    confirm(dialog);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    const RecipientRow kept = recipients().back();
    QCOMPARE(kept.recipient.name.toString(), QStringLiteral("Huurwolk BV"));
    QCOMPARE(kept.recipient.role->by.toString(), QStringLiteral("Fatima"));
    QCOMPARE(kept.recipient.agreements.size(), std::size_t(1));
    QVERIFY(std::find(kept.flags.begin(), kept.flags.end(), RecipientFlag::AgreementEnding) != kept.flags.end());
    QTRY_VERIFY2(said(*m_page).contains(QStringLiteral("Huurwolk")), qPrintable(said(*m_page)));
    m_page->findChild<MessageBar *>()->undo();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void RecipientsPanelTest::whatIsNotInOrderIsSaidInWords()
{
    keepRecipient("Huurwolk BV", "", RecipientKind::Software);
    showRecipients(1);
    const auto *flags = the<QLabel>(*m_page, "recipientFlags");
    QTRY_VERIFY(flags->isVisible());
    QVERIFY2(flags->text().contains(QStringLiteral("role"), Qt::CaseInsensitive), qPrintable(flags->text()));
    QDialog *dialog = press("changeRecipient", "recipientDialog");
    choose(*dialog, "role", toWord(DecidedRole::Processor));
    confirm(dialog);
    QTRY_VERIFY2(flags->text().contains(QStringLiteral("28")), qPrintable(flags->text())); // now it needs an agreement
}

void RecipientsPanelTest::outsideTheAreaItNeedsAGround()
{
    keepRecipient("Mailwolk Inc", "", RecipientKind::Mailing);
    showRecipients(1);
    QDialog *dialog = press("changeRecipient", "recipientDialog");
    QVERIFY(!the<QComboBox>(*dialog, "ground")->isVisible());
    the<SearchCombo>(*dialog, "country")->choose(QStringLiteral("US"));
    QVERIFY(the<QComboBox>(*dialog, "ground")->isVisible());
    choose(*dialog, "ground", toWord(TransferGround::Safeguards));
    confirm(dialog);
    QVERIFY2(said(*dialog).contains(QStringLiteral("clauses")), qPrintable(said(*dialog)));
    the<QPlainTextEdit>(*dialog, "transferWords")->setPlainText(QStringLiteral("Modelcontract van de Commissie 2021/914"));
    confirm(dialog);
    QTRY_VERIFY(recipients().front().recipient.transfer);
    QCOMPARE(recipients().front().recipient.country.toString(), QStringLiteral("US"));
}

void RecipientsPanelTest::itEndsAndTheEndIsTakenBack()
{
    keepRecipient("Bouwbedrijf De Vos", "bouwbedrijf");
    showRecipients(1);
    confirm(press("endRecipient", "endRecipientDialog"));
    QTRY_COMPARE(recipients().front().recipient.ended, std::optional(QDate(2026, 3, 3)));
    QTRY_VERIFY(!said(*m_page).isEmpty());
    m_page->findChild<MessageBar *>()->undo();
    QTRY_VERIFY(!recipients().front().recipient.ended);
}

void RecipientsPanelTest::twoBecomeOne()
{
    const RecipientId twin = keepRecipient("Bouwbedrijf De Vos", "bouwbedrijf");
    keepRecipient("De Vos Bouw", "bouwbedrijf");
    record(twin, keepPerson(QStringLiteral("Jan van der Horst")));
    showRecipients(2);
    table()->selectRow(0);
    QDialog *dialog = press("mergeRecipient", "mergeRecipientDialog");
    confirm(dialog);
    QVERIFY(!said(*dialog).isEmpty());
    the<SearchCombo>(*dialog, "stays")->setCurrentIndex(0);
    QVERIFY2(the<QLabel>(*dialog, "outcome")->text().contains(QStringLiteral("De Vos Bouw")), qPrintable(the<QLabel>(*dialog, "outcome")->text()));
    confirm(dialog);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(rows().front().recipientName, QStringLiteral("De Vos Bouw"));
}

void RecipientsPanelTest::oneThatGotNothingIsTakenOut()
{
    record(keepRecipient("Bouwbedrijf De Vos", "bouwbedrijf"), keepPerson(QStringLiteral("Jan van der Horst")));
    keepRecipient("Deurwaarder Aksoy", "deurwaarder", RecipientKind::Bailiff);
    showRecipients(2);
    table()->selectRow(0);
    QVERIFY(!the<QPushButton>(*m_page, "removeRecipient")->isEnabled());
    table()->selectRow(1);
    the<QPushButton>(*m_page, "removeRecipient")->click();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    m_page->findChild<MessageBar *>()->undo();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void RecipientsPanelTest::whomTheStatementNamesIsTakenOver()
{
    keepRecipient("Bouwbedrijf De Vos", "bouwbedrijf");
    showRecipients(1);
    the<QPushButton>(*m_page, "takeOverRecipients")->click();
    QTRY_VERIFY(table()->model()->rowCount() > 4);
    const int rows = table()->model()->rowCount();
    the<QPushButton>(*m_page, "takeOverRecipients")->click(); // nobody twice
    QTRY_VERIFY2(said(*m_page).contains(QStringLiteral("already")), qPrintable(said(*m_page)));
    QCOMPARE(table()->model()->rowCount(), rows);
}

QTEST_MAIN(RecipientsPanelTest)
#include "tst_recipientspanel.moc"
