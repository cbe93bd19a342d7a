// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first run, without a mouse, to the open register.
#include "tests/ui/support/thewidget.h"

#include "core/base/clock.h"
#include "core/overview/organisationrows.h"
#include "core/wording/errorwords.h"
#include "core/workspace/workspaceopener.h"
#include "support/accesswalk.h"
#include "support/windowhome.h"
#include "ui/setup/setupplace.h"
#include "ui/setup/setupwizard.h"
#include "ui/support/messagebar.h"

#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class SetupWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromNothingToAnOpenRegister();
    void wrongGroupsAreSaidAndLeavingAsks();
    void cancellingComesLastAndAsks();
    void aRefusalGoesWhenTheFieldChanges();
    void whatIsMissingIsSaidAndLedTo();
    void anotherOrganisationNeedsAName();
    void aSignIsProposedAndChecked();
    void theSignIsThatOfTheRegister_data();
    void theSignIsThatOfTheRegister();

private:
    static void checkAccess(const QWidget &window);
    static void sayWho(const QWidget &wizard, const QString &userName);
    static void typeRecoveryGroups(QWidget &wizard);

    WindowHome m_home;
    SystemClock m_clock;
    Preferences m_preferences;
};

void SetupWizardTest::sayWho(const QWidget &wizard, const QString &userName)
{
    the<QLineEdit>(wizard, "userName")->setText(userName);
    the<QLineEdit>(wizard, "passphrase")->setText(WindowHome::passphrase());
    the<QLineEdit>(wizard, "passphraseAgain")->setText(WindowHome::passphrase());
}

void SetupWizardTest::checkAccess(const QWidget &window)
{
    QCOMPARE(doubleAccessKeys(window), QStringList());
    QCOMPARE(namelessControls(window), QStringList());
    QCOMPARE(labelsWithoutKey(window), QStringList());
}

void SetupWizardTest::typeRecoveryGroups(QWidget &wizard)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    const QStringList groups = the<QLabel>(wizard, "recoveryCode")->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QLabel *label : wizard.findChildren<QLabel *>()) {
        auto *field = qobject_cast<QLineEdit *>(label->buddy());
        if (field && field->objectName().startsWith(QStringLiteral("recoveryGroup")))
            QTest::keyClicks(field, groups.at(number.match(label->text()).captured().toInt() - 1));
    }
}

void SetupWizardTest::fromNothingToAnOpenRegister()
{
    std::unique_ptr<Workspace> opened;
    SetupWizard wizard(m_clock, m_preferences, [&opened](std::unique_ptr<Workspace> workspace) { opened = std::move(workspace); });
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));

    QVERIFY(the<QComboBox>(wizard, "organisation")->hasFocus());
    checkAccess(wizard);
    QTest::keyClick(&wizard, Qt::Key_Return);

    QVERIFY(the<QLineEdit>(wizard, "userName")->hasFocus());
    checkAccess(wizard);
    QTest::keyClicks(the<QLineEdit>(wizard, "userName"), WindowHome::userName());
    QTest::keyClicks(the<QLineEdit>(wizard, "passphrase"), WindowHome::passphrase());
    QTest::keyClicks(the<QLineEdit>(wizard, "passphraseAgain"), WindowHome::passphrase());
    QTest::keyClick(&wizard, Qt::Key_Return);

    checkAccess(wizard);
    QCOMPARE(QAccessible::queryAccessibleInterface(the<QLineEdit>(wizard, "folder"))->text(QAccessible::Name), QStringLiteral("Folder of the register"));
    wizard.placeStep()->setFolder(m_home.registerFolder());
    QTest::keyClick(&wizard, Qt::Key_Return);

    QTRY_VERIFY_WITH_TIMEOUT(the<QLabel>(wizard, "recoveryCode")->isVisible(), 30000);
    checkAccess(wizard);
    QVERIFY(!the<QPushButton>(wizard, "backButton")->isVisible());
    QTest::keyClick(&wizard, Qt::Key_Return); // before the code was looked at
    QVERIFY(wizard.findChild<MessageBar *>()->isVisible());
    QVERIFY(the<QLineEdit>(wizard, "recoveryGroup1")->hasFocus());
    typeRecoveryGroups(wizard);
    QTest::keyClick(&wizard, Qt::Key_Return);

    QTRY_VERIFY_WITH_TIMEOUT(opened != nullptr, 30000);
    QCOMPARE(opened->session().userName, WindowHome::userName());
    QVERIFY(the<QLabel>(wizard, "recoveryCode")->text().isEmpty());
    QCOMPARE(m_preferences.registers().first(), m_home.registerFolder());
}

void SetupWizardTest::wrongGroupsAreSaidAndLeavingAsks()
{
    SetupWizard wizard(m_clock, m_preferences, {});
    wizard.show();
    auto *next = the<QPushButton>(wizard, "nextButton");
    next->click();
    sayWho(wizard, WindowHome::userName());
    next->click();
    wizard.placeStep()->setFolder(m_home.registerFolder() + QStringLiteral("2.balie"));
    QVERIFY(wizard.mayClose());
    next->click();
    QTRY_VERIFY_WITH_TIMEOUT(the<QLabel>(wizard, "recoveryCode")->isVisible(), 30000);

    auto *first = the<QLineEdit>(wizard, "recoveryGroup1");
    auto *mistake = the<QLabel>(wizard, "recoveryMistake");
    first->setText(QStringLiteral("A"));
    QVERIFY(mistake->text().isEmpty()); // it is still being typed
    first->setText(QStringLiteral("!!!!"));
    QVERIFY(!mistake->text().isEmpty());
    QCOMPARE(first->accessibleDescription(), mistake->text());
    QVERIFY(!wizard.mayClose());
    auto *messages = wizard.findChild<MessageBar *>();
    QVERIFY(messages->isVisible());
    first->clear();
    typeRecoveryGroups(wizard);
    QVERIFY(mistake->text().isEmpty());
    QVERIFY(wizard.mayClose());
}

void SetupWizardTest::cancellingComesLastAndAsks()
{
    m_preferences.rememberRegister(QDir::tempPath()); // there is one to go back to
    SetupWizard wizard(m_clock, m_preferences, {});
    wizard.show();
    QSignalSpy cancelled(&wizard, &SetupWizard::cancelled);
    auto *cancel = the<QPushButton>(wizard, "cancelButton");
    QVERIFY(cancel->isVisible());
    the<QPushButton>(wizard, "nextButton")->click();
    QWidget *focus = the<QPushButton>(wizard, "nextButton");
    do
        focus = focus->nextInFocusChain();
    while (!qobject_cast<QPushButton *>(focus));
    QCOMPARE(focus, static_cast<QWidget *>(the<QPushButton>(wizard, "backButton")));
    cancel->click();
    QCOMPARE(cancelled.size(), 0);
    auto *messages = wizard.findChild<MessageBar *>();
    QVERIFY(messages->isVisible());
    m_preferences.forgetRegister(QDir::tempPath());
}

void SetupWizardTest::aRefusalGoesWhenTheFieldChanges()
{
    SetupWizard wizard(m_clock, m_preferences, {});
    wizard.show();
    auto *next = the<QPushButton>(wizard, "nextButton");
    next->click();
    sayWho(wizard, QStringLiteral("Jan, BSN 111222333")); // refused when the register is made
    next->click();
    wizard.placeStep()->setFolder(m_home.registerFolder() + QStringLiteral("-refused"));
    next->click();
    auto *messages = wizard.findChild<MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(messages->isVisible() && messages->kind() == MessageKind::Failure, 30000);
    wizard.placeStep()->setFolder(QStringLiteral("/usr")); // refused for another reason, beside the field
    QVERIFY(!messages->isVisible());
}

// No button is grey without a reason: each step says what it waits for, and goes on when it has that.
void SetupWizardTest::whatIsMissingIsSaidAndLedTo()
{
    SetupWizard wizard(m_clock, m_preferences, {});
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    auto *next = the<QPushButton>(wizard, "nextButton");
    const auto refusedAt = [&] {
        if (!next->isEnabled())
            return QStringLiteral("the button is grey");
        next->click();
        const auto *messages = wizard.findChild<MessageBar *>();
        if (!messages->isVisible() || messages->kind() != MessageKind::Failure || messages->text().isEmpty())
            return QStringLiteral("nothing is said");
        return wizard.focusWidget() ? wizard.focusWidget()->objectName() : QString();
    };
    auto *list = the<QComboBox>(wizard, "organisation");
    list->setCurrentIndex(list->count() - 1); // the law alone
    QCOMPARE(refusedAt(), QStringLiteral("organisationName"));
    the<QLineEdit>(wizard, "organisationName")->setText(QStringLiteral("12"));
    QVERIFY(!wizard.findChild<MessageBar *>()->isVisible());
    QCOMPARE(refusedAt(), QStringLiteral("sign"));
    the<QLineEdit>(wizard, "organisationName")->setText(QStringLiteral("Wonen aan de Vliet"));
    next->click();
    QCOMPARE(refusedAt(), QStringLiteral("userName"));
    the<QLineEdit>(wizard, "userName")->setText(WindowHome::userName());
    QCOMPARE(refusedAt(), QStringLiteral("passphrase"));
    the<QLineEdit>(wizard, "passphrase")->setText(QStringLiteral("kort"));
    QCOMPARE(refusedAt(), QStringLiteral("passphrase"));
    the<QLineEdit>(wizard, "passphrase")->setText(WindowHome::passphrase());
    QCOMPARE(refusedAt(), QStringLiteral("passphraseAgain"));
    the<QLineEdit>(wizard, "passphraseAgain")->setText(WindowHome::passphrase());
    next->click();
    wizard.placeStep()->setFolder(QStringLiteral("/usr"));
    QCOMPARE(refusedAt(), QStringLiteral("folder"));
}

void SetupWizardTest::anotherOrganisationNeedsAName()
{
    SetupWizard wizard(m_clock, m_preferences, {});
    wizard.show();
    auto *list = the<QComboBox>(wizard, "organisation");
    list->setCurrentIndex(list->count() - 1);
    QVERIFY(!wizard.currentStep()->isAnswered());
    auto *name = the<QLineEdit>(wizard, "organisationName");
    list->setCurrentIndex(0);
    QVERIFY(!name->text().isEmpty()); // that of the statement
    list->setCurrentIndex(list->count() - 1);
    QVERIFY(name->text().isEmpty());
    QTest::keyClicks(name, QStringLiteral("Wonen aan de Vliet"));
    QVERIFY(wizard.currentStep()->isAnswered());
    // What was typed stays, whatever statement is chosen after it.
    list->setCurrentIndex(0);
    QCOMPARE(name->text(), QStringLiteral("Wonen aan de Vliet"));
}

void SetupWizardTest::aSignIsProposedAndChecked()
{
    SetupWizard wizard(m_clock, m_preferences, {});
    wizard.show();
    auto *list = the<QComboBox>(wizard, "organisation");
    list->setCurrentIndex(list->count() - 1);
    auto *name = the<QLineEdit>(wizard, "organisationName");
    auto *sign = the<QLineEdit>(wizard, "sign");
    const SetupStep *step = wizard.currentStep();
    QTest::keyClicks(name, QStringLiteral("Wonen aan de Vliet"));
    QCOMPARE(sign->text(), QStringLiteral("WONENA"));
    QVERIFY(the<QLabel>(wizard, "signNote")->text().contains(QStringLiteral("WONENA-2026-")));
    // What the user chose stays, whatever becomes of the name.
    sign->clear();
    QTest::keyClicks(sign, QStringLiteral("1x"));
    QVERIFY(!step->isAnswered());
    QCOMPARE(the<QLabel>(wizard, "signNote")->text(), sentenceOf(Error(ErrorCode::NotASign)));
    QTest::keyClick(sign, Qt::Key_Home);
    QTest::keyClick(sign, Qt::Key_Delete);
    QTest::keyClicks(sign, QStringLiteral("wv"));
    QVERIFY(step->isAnswered());
    QTest::keyClicks(name, QStringLiteral(" Oost"));
    QCOMPARE(sign->text(), QStringLiteral("wvx"));
    // It may stay empty, where the name gives one.
    sign->clear();
    QVERIFY(step->isAnswered());
    name->setText(QStringLiteral("12"));
    sign->clear();
    QVERIFY(!step->isAnswered());
    QVERIFY(!the<QLabel>(wizard, "signNote")->text().isEmpty());
}

void SetupWizardTest::theSignIsThatOfTheRegister_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sign");
    QTest::newRow("chosen") << QStringLiteral("dom") << QStringLiteral("DOM");
    QTest::newRow("left empty") << QString() << QStringLiteral("DOMIJN");
}

void SetupWizardTest::theSignIsThatOfTheRegister()
{
    QFETCH(QString, typed);
    QFETCH(QString, sign);
    const QTemporaryDir home;
    SetupWizard wizard(m_clock, m_preferences, {});
    wizard.show();
    auto *list = the<QComboBox>(wizard, "organisation");
    list->setCurrentIndex(list->findText(QStringLiteral("Domijn")));
    the<QLineEdit>(wizard, "sign")->setText(typed);
    auto *next = the<QPushButton>(wizard, "nextButton");
    next->click();
    sayWho(wizard, WindowHome::userName());
    next->click();
    const QString folder = home.filePath(QStringLiteral("Register.balie"));
    wizard.placeStep()->setFolder(folder);
    next->click();
    QTRY_VERIFY_WITH_TIMEOUT(the<QLabel>(wizard, "recoveryCode")->isVisible(), 30000);
    m_preferences.forgetRegister(folder);
    const auto opened = openRegister(folder, {}, Secret::fromText(WindowHome::passphrase()), &m_clock);
    QVERIFY(opened);
    const auto rows = (*opened)->runAndWait([](Register &reg) { return organisationRows(reg); });
    QVERIFY(rows);
    QCOMPARE(rows->front().organisation.sign.toString(), sign);
}

QTEST_MAIN(SetupWizardTest)
#include "tst_setupwizard.moc"
