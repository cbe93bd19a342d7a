// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Beheer: organisations and their statements, the log, and who is offered what.
#include "tests/ui/support/settingsdesk.h"

#include "core/overview/organisationrows.h"
#include "ui/support/messagebar.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace balie;

class SettingsPageTest : public QObject, SettingsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void ownStatementFromTheLawAlone();
    void newVersionHoldsFromItsDay();
    void logIsVerified();
    void offersWhatTheRoleMay_data();
    void offersWhatTheRoleMay();
    void whatIsMissingIsNamedAndLedTo();
    void aChosenStatementIsNoTypedText();
    void aMessageStaysWithItsPart();
};

void SettingsPageTest::ownStatementFromTheLawAlone()
{
    the<QPushButton>(*m_page, "newOrganisation")->click();
    QDialog *form = dialog();
    auto *source = the<QComboBox>(*form, "source");
    source->setCurrentIndex(source->findData(QStringLiteral("avg")));
    the<QLineEdit>(*form, "name")->setText(QStringLiteral("Wonen Noord"));
    QCOMPARE(the<QLineEdit>(*form, "sign")->text(), QStringLiteral("WONENN")); // proposed, as it is typed
    the<QLineEdit>(*form, "sign")->setText(QStringLiteral("WN"));
    the<QPushButton>(*form, "confirm")->click();
    QTRY_COMPARE(the<QTableView>(*m_page, "organisationTable")->model()->rowCount(), 2);
    const auto rows = m_register->workspace->runAndWait([](Register &opened) { return organisationRows(opened); });
    for (const OrganisationRow &row : *rows) {
        if (row.organisation.sign.toString() == QStringLiteral("WN")) {
            QCOMPARE(row.current.profile.id, QStringLiteral("wonen-noord"));
            QVERIFY(!row.current.profile.answer.promise);
            return;
        }
    }
    QFAIL("not added");
}

void SettingsPageTest::newVersionHoldsFromItsDay()
{
    QTRY_VERIFY(the<QTableView>(*m_page, "versionTable")->model()->rowCount() == 1);
    the<QPushButton>(*m_page, "newVersion")->click();
    QDialog *form = dialog();
    the<QListWidget>(*form, "statementParts")->setCurrentRow(2);
    the<QSpinBox>(*form, "answer_days")->setValue(21);
    the<QPushButton>(*form, "confirm")->click(); // nobody said what changed
    QVERIFY(form->isVisible());
    the<QPlainTextEdit>(*form, "note")->setPlainText(QStringLiteral("Nieuwe verklaring belooft drie weken."));
    the<QPushButton>(*form, "confirm")->click();
    QTRY_COMPARE(the<QTableView>(*m_page, "versionTable")->model()->rowCount(), 2);
    const auto rows = m_register->workspace->runAndWait([](Register &opened) { return organisationRows(opened); });
    QCOMPARE(rows->front().current.profile.answer.promise->days, 21);
}

void SettingsPageTest::logIsVerified()
{
    m_page->returnTo(QStringLiteral("audit"));
    QTRY_VERIFY(the<QTableView>(*m_page, "auditTable")->model()->rowCount() > 0);
    the<QPushButton>(*m_page, "verifyAudit")->click();
    QTRY_VERIFY(the<QLabel>(*m_page, "auditState")->text().startsWith(QStringLiteral("✓")));
}

void SettingsPageTest::offersWhatTheRoleMay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QStringList>("tabs");
    QTest::addColumn<QStringList>("buttons");
    const auto list = [](const char *words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); };
    QTest::newRow("officer") << Role::Officer << list("organisations processing holidays users backup audit")
                             << list("newOrganisation editOrganisation newVersion letterStyle newProcessing changeProcessing add remove saveUntil newUser changeRole "
                                     "removeUser changePassphrase newSheet backUpNow tryBackup checkRegister verifyAudit");
    QTest::newRow("employee") << Role::Employee << list("organisations processing holidays users backup") << list("changePassphrase");
    QTest::newRow("reader") << Role::Reader << list("organisations processing holidays users backup audit")
                            << list("changePassphrase checkRegister verifyAudit");
}

// Everybody may choose another passphrase; where something is not offered the page says so.
void SettingsPageTest::offersWhatTheRoleMay()
{
    QFETCH(Role, role);
    QFETCH(QStringList, tabs);
    QFETCH(QStringList, buttons);
    m_page.reset();
    m_register->openAs(role);
    showPage();
    auto *shown = the<QTabWidget>(*m_page, "settingsTabs");
    QStringList seenTabs;
    QStringList seenButtons;
    for (int i = 0; i < shown->count(); ++i) {
        shown->setCurrentIndex(i);
        seenTabs.append(shown->widget(i)->objectName());
        for (const QPushButton *button : shown->widget(i)->findChildren<QPushButton *>()) {
            if (button->isVisible() && !button->objectName().isEmpty())
                seenButtons.append(button->objectName());
        }
        QCOMPARE(the<QLabel>(*m_page, "pageNote")->isVisible(), role != Role::Officer && seenTabs.back() != QStringLiteral("audit"));
    }
    QCOMPARE(seenTabs, tabs);
    QCOMPARE(QSet<QString>(seenButtons.begin(), seenButtons.end()), QSet<QString>(buttons.begin(), buttons.end()));
}

void SettingsPageTest::whatIsMissingIsNamedAndLedTo()
{
    the<QPushButton>(*m_page, "newOrganisation")->click();
    QDialog *form = dialog();
    form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(form));
    auto *source = the<QComboBox>(*form, "source");
    source->setCurrentIndex(source->findData(QStringLiteral("avg")));
    auto *confirm = the<QPushButton>(*form, "confirm");
    confirm->setFocus();
    QTest::keyClick(confirm, Qt::Key_Space);
    auto *said = form->findChild<MessageBar *>();
    QTRY_VERIFY(said->isVisible());
    QVERIFY(said->text().startsWith(QStringLiteral("Name")));
    QCOMPARE(form->focusWidget(), the<QLineEdit>(*form, "name"));
    QStringList stops;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
        stops.append(form->focusWidget()->objectName());
    }
    for (const char *name : {"source", "name", "sign", "email", "officer", "confirm"})
        QVERIFY2(stops.contains(QString::fromLatin1(name)), qPrintable(stops.join(QLatin1Char(' '))));
    QTest::keyClicks(the<QLineEdit>(*form, "name"), QStringLiteral("W"));
    QVERIFY(!said->isVisible());
}

// What follows from the choice of a statement may go unasked; what was typed stays, whatever is chosen.
void SettingsPageTest::aChosenStatementIsNoTypedText()
{
    the<QPushButton>(*m_page, "newOrganisation")->click();
    QPointer<QDialog> form = dialog();
    auto *source = the<QComboBox>(*form, "source");
    auto *name = the<QLineEdit>(*form, "name");
    const QString first = name->text();
    QVERIFY(!first.isEmpty());
    source->setCurrentIndex(source->currentIndex() + 1);
    QVERIFY(!name->text().isEmpty() && name->text() != first);
    form->reject();
    QTRY_VERIFY(!form);

    the<QPushButton>(*m_page, "newOrganisation")->click();
    form = dialog();
    source = the<QComboBox>(*form, "source");
    name = the<QLineEdit>(*form, "name");
    name->clear();
    QTest::keyClicks(name, QStringLiteral("Wonen aan de Vliet"));
    source->setCurrentIndex(source->currentIndex() + 1);
    QCOMPARE(name->text(), QStringLiteral("Wonen aan de Vliet"));
    form->reject();
    QVERIFY(form && form->isVisible() && form->findChild<MessageBar *>()->isVisible());
}

void SettingsPageTest::aMessageStaysWithItsPart()
{
    m_page->returnTo(QStringLiteral("holidays"));
    the<QPushButton>(*m_page, "add")->click();
    QVERIFY(m_page->messages()->isVisible());
    m_page->returnTo(QStringLiteral("users"));
    QVERIFY(!m_page->messages()->isVisible());
    m_page->returnTo(QStringLiteral("holidays"));
    the<QPushButton>(*m_page, "add")->click();
    QVERIFY(m_page->messages()->isVisible());
    the<QLineEdit>(*m_page, "source")->setText(QStringLiteral("Besluit"));
    QVERIFY(!m_page->messages()->isVisible());
}

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
