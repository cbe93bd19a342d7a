// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Beheer with the users, their keys and the recovery sheet.
#include "tests/ui/support/settingsdesk.h"

#include "core/casework/adduser.h"
#include "core/store/registerkeys.h"
#include "ui/support/messagebar.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace balie;

class UsersPartTest : public QObject, SettingsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void lastOfficerKeepsTheKey();
    void newSheetTakesThePlaceOfTheOld();
    void oldSheetStaysUntilTheNewOneIsUsed();
    void keyTakenAwayAsksForANewSheet();

private:
    // Up to where the new sheet can be used.
    QDialog *printedSheet();
    bool opensWith(const QString &code) const;
};

void UsersPartTest::lastOfficerKeepsTheKey()
{
    m_page->returnTo(QStringLiteral("users"));
    QAbstractItemModel *model = the<QTableView>(*m_page, "userTable")->model();
    QTRY_COMPARE(model->rowCount(), 1);
    the<QPushButton>(*m_page, "changeRole")->click();
    the<QRadioButton>(*m_page, "role_reader")->setChecked(true);
    the<QPushButton>(*m_page, "confirm")->click();
    auto *refused = the<QDialog>(*m_page, "formDialog")->findChild<MessageBar *>();
    QTRY_VERIFY(refused->isVisible());
    QVERIFY(refused->kind() == MessageKind::Failure);
    QCOMPARE(model->rowCount(), 1);
}

QDialog *UsersPartTest::printedSheet()
{
    m_page->returnTo(QStringLiteral("users"));
    the<QPushButton>(*m_page, "newSheet")->click();
    QDialog *sheet = dialog();
    auto *next = the<QPushButton>(*sheet, "nextButton");
    the<QLineEdit>(*sheet, "ownPassphrase")->setText(QStringLiteral("niet de goede zin"));
    next->click();
    [&] { QTRY_VERIFY(sheet->isEnabled()); }();
    [&] { QVERIFY(sheet->findChild<MessageBar *>()->isVisible() && !the<QLabel>(*sheet, "recoveryCode")->isVisible()); }();
    the<QLineEdit>(*sheet, "ownPassphrase")->setText(QStringLiteral("kwikstaart molen regenboog 41"));
    next->click();
    [&] { QTRY_VERIFY(sheet->isEnabled() && the<QLabel>(*sheet, "recoveryCode")->isVisible()); }();
    return sheet;
}

bool UsersPartTest::opensWith(const QString &code) const
{
    return RegisterKeys::unlock(StoreLocation(m_register->workspace->folder()), RecoveryCode::from(code).value()).has_value();
}

static QStringList groupsOn(const QDialog &sheet)
{
    return sheet.findChild<QLabel *>(QStringLiteral("recoveryCode"))->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void UsersPartTest::newSheetTakesThePlaceOfTheOld()
{
    QDialog *sheet = printedSheet();
    const QStringList groups = groupsOn(*sheet);
    auto *use = the<QPushButton>(*sheet, "nextButton");
    use->click(); // nobody has looked at the paper
    QVERIFY(sheet->isVisible() && sheet->isEnabled() && sheet->findChild<MessageBar *>()->isVisible());
    QVERIFY(sheet->focusWidget() == the<QLineEdit>(*sheet, "recoveryGroup1"));
    static const QRegularExpression number(QStringLiteral("\\d"));
    for (QLabel *label : sheet->findChildren<QLabel *>()) {
        auto *field = qobject_cast<QLineEdit *>(label->buddy());
        if (field && field->objectName().startsWith(QStringLiteral("recoveryGroup")))
            field->setText(groups.at(number.match(label->text()).captured().toInt() - 1));
    }
    use->click();
    MessageBar *messages = m_page->messages();
    QTRY_VERIFY(messages->isVisible());
    QVERIFY(messages->kind() == MessageKind::Success);
    QVERIFY(opensWith(groups.join(QLatin1Char('-'))));
}

void UsersPartTest::oldSheetStaysUntilTheNewOneIsUsed()
{
    QDialog *sheet = printedSheet();
    const QString code = groupsOn(*sheet).join(QLatin1Char('-'));
    the<QPushButton>(*sheet, "cancelButton")->click();
    QVERIFY(!sheet->isVisible());
    QVERIFY(!opensWith(code));
}

void UsersPartTest::keyTakenAwayAsksForANewSheet()
{
    const auto added = m_register->workspace->runAndWait([](Register &opened) {
        return addUser(opened, QStringLiteral("Aart"), Role::Employee, Secret::fromText(QStringLiteral("werken aan verzoeken mag")));
    });
    QVERIFY(added);
    m_page->returnTo(QStringLiteral("users"));
    auto *users = the<QTableView>(*m_page, "userTable");
    QTRY_COMPARE(users->model()->rowCount(), 2);
    QVERIFY(!the<QLabel>(*m_page, "sheetState")->isVisible());
    QCOMPARE(users->model()->index(0, 0).data().toString(), QStringLiteral("Aart"));
    users->selectRow(0);
    the<QPushButton>(*m_page, "removeUser")->click();
    MessageBar *messages = m_page->messages();
    the<QPushButton>(*messages, "messageAction")->click();
    QTRY_VERIFY(the<QLabel>(*m_page, "sheetState")->isVisible());
    QTRY_VERIFY(messages->isVisible());
    the<QPushButton>(*messages, "messageAction")->click();
    QCOMPARE(dialog()->objectName(), QStringLiteral("newSheetDialog"));
}

QTEST_MAIN(UsersPartTest)
#include "tst_userspart.moc"
