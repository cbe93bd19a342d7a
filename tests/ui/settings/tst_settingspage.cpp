// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Beheer on the real page with a real register.
#include "tests/ui/support/openedregister.h"

#include "core/casework/adduser.h"
#include "core/overview/organisationrows.h"
#include "core/store/registerkeys.h"
#include "ui/settings/settingspage.h"
#include "ui/support/datefield.h"
#include "ui/support/messagebar.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

using namespace balie;

class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void ownStatementFromTheLawAlone();
    void newVersionHoldsFromItsDay();
    void yearsWithoutADecreeAreSaid();
    void decreeDayIsAddedAndTakenAway();
    void oneDayDecidesNoYear();
    void logIsVerified();
    void lastOfficerKeepsTheKey();
    void offersWhatTheRoleMay_data();
    void offersWhatTheRoleMay();
    void newSheetTakesThePlaceOfTheOld();
    void oldSheetStaysUntilTheNewOneIsUsed();
    void keyTakenAwayAsksForANewSheet();
    void whatIsMissingIsNamedAndLedTo();
    void aMessageStaysWithItsPart();

private:
    void showPage();
    template <typename Widget>
    Widget *the(const char *name, QWidget *in = nullptr)
    {
        auto *found = (in ? in : m_page.get())->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QDialog *dialog();
    // Up to where the new sheet can be used.
    QDialog *printedSheet();
    bool opensWith(const QString &code) const;

    std::unique_ptr<OpenedRegister> m_register;
    std::unique_ptr<SettingsPage> m_page;
};

void SettingsPageTest::init()
{
    m_register = std::make_unique<OpenedRegister>();
    showPage();
}

void SettingsPageTest::showPage()
{
    m_page = std::make_unique<SettingsPage>(*m_register->workspace, m_register->clock);
    m_page->resize(1100, 800);
    m_page->refresh();
    m_page->show();
    QTRY_COMPARE(the<QTableView>("organisationTable")->model()->rowCount(), 1);
}

void SettingsPageTest::cleanup()
{
    m_page.reset();
    m_register.reset();
}

QDialog *SettingsPageTest::dialog()
{
    QDialog *found = nullptr;
    [&] { QTRY_VERIFY((found = m_page->findChild<QDialog *>()) && found->isVisible()); }();
    return found;
}

void SettingsPageTest::ownStatementFromTheLawAlone()
{
    the<QPushButton>("newOrganisation")->click();
    QDialog *form = dialog();
    auto *source = the<QComboBox>("source", form);
    source->setCurrentIndex(source->findData(QStringLiteral("avg")));
    the<QLineEdit>("name", form)->setText(QStringLiteral("Wonen Noord"));
    QCOMPARE(the<QLineEdit>("sign", form)->text(), QStringLiteral("WONENN")); // proposed, as it is typed
    the<QLineEdit>("sign", form)->setText(QStringLiteral("WN"));
    the<QPushButton>("confirm", form)->click();
    QTRY_COMPARE(the<QTableView>("organisationTable")->model()->rowCount(), 2);
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
    QTRY_VERIFY(the<QTableView>("versionTable")->model()->rowCount() == 1);
    the<QPushButton>("newVersion")->click();
    QDialog *form = dialog();
    the<QListWidget>("statementParts", form)->setCurrentRow(2);
    the<QSpinBox>("answer_days", form)->setValue(21);
    the<QPushButton>("confirm", form)->click(); // nobody said what changed
    QVERIFY(form->isVisible());
    the<QPlainTextEdit>("note", form)->setPlainText(QStringLiteral("Nieuwe verklaring belooft drie weken."));
    the<QPushButton>("confirm", form)->click();
    QTRY_COMPARE(the<QTableView>("versionTable")->model()->rowCount(), 2);
    const auto rows = m_register->workspace->runAndWait([](Register &opened) { return organisationRows(opened); });
    QCOMPARE(rows->front().current.profile.answer.promise->days, 21);
}

void SettingsPageTest::yearsWithoutADecreeAreSaid()
{
    m_page->returnTo(QStringLiteral("holidays"));
    QTRY_VERIFY(the<QTableView>("holidayTable")->model()->rowCount() > 30);
    QTRY_VERIFY(the<QLabel>("undecided")->text().contains(QStringLiteral("2029")));
}

void SettingsPageTest::decreeDayIsAddedAndTakenAway()
{
    m_page->returnTo(QStringLiteral("holidays"));
    QAbstractItemModel *model = the<QTableView>("holidayTable")->model();
    QTRY_VERIFY(model->rowCount() > 30);
    const int before = model->rowCount();
    the<DateField>("day")->setDay(QDate(2027, 8, 13));
    the<QLineEdit>("source")->setText(QStringLiteral("Besluit van de test"));
    the<QPushButton>("add")->click();
    QTRY_COMPARE(model->rowCount(), before + 1);
    QTRY_VERIFY(the<QLineEdit>("source")->text().isEmpty()); // free for the next day
    QCOMPARE(the<QTableView>("holidayTable")->currentIndex().siblingAtColumn(2).data().toString(), QStringLiteral("Besluit van de test"));
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 2).data().toString() == QStringLiteral("Besluit van de test"))
            the<QTableView>("holidayTable")->selectRow(row);
    }
    the<QPushButton>("remove")->click();
    QTRY_COMPARE(model->rowCount(), before);
}

void SettingsPageTest::oneDayDecidesNoYear()
{
    m_page->returnTo(QStringLiteral("holidays"));
    QAbstractItemModel *model = the<QTableView>("holidayTable")->model();
    QTRY_VERIFY(model->rowCount() > 30);
    const int before = model->rowCount();
    the<DateField>("day")->setDay(QDate(2029, 8, 13));
    the<QLineEdit>("source")->setText(QStringLiteral("Besluit van de test"));
    the<QPushButton>("add")->click();
    QTRY_VERIFY(m_page->messages()->text().contains(QStringLiteral("2029")));
    QVERIFY(the<QLabel>("undecided")->text().contains(QStringLiteral("2029")));
    QCOMPARE(model->rowCount(), before);
    the<QSpinBox>("until")->setValue(2029);
    the<QPushButton>("saveUntil")->click();
    QTRY_VERIFY(the<QLabel>("undecided")->text().contains(QStringLiteral("until 2029")));
    the<QPushButton>("add")->click();
    QTRY_COMPARE(model->rowCount(), before + 1);
}

void SettingsPageTest::logIsVerified()
{
    m_page->returnTo(QStringLiteral("audit"));
    QTRY_VERIFY(the<QTableView>("auditTable")->model()->rowCount() > 0);
    the<QPushButton>("verifyAudit")->click();
    QTRY_VERIFY(the<QLabel>("auditState")->text().startsWith(QStringLiteral("✓")));
}

void SettingsPageTest::lastOfficerKeepsTheKey()
{
    m_page->returnTo(QStringLiteral("users"));
    QAbstractItemModel *model = the<QTableView>("userTable")->model();
    QTRY_COMPARE(model->rowCount(), 1);
    the<QPushButton>("changeRole")->click();
    the<QRadioButton>("role_reader")->setChecked(true);
    the<QPushButton>("confirm")->click();
    auto *refused = the<QDialog>("formDialog")->findChild<MessageBar *>();
    QTRY_VERIFY(refused->isVisible());
    QVERIFY(refused->kind() == MessageKind::Failure);
    QCOMPARE(model->rowCount(), 1);
}

void SettingsPageTest::offersWhatTheRoleMay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QStringList>("tabs");
    QTest::addColumn<QStringList>("buttons");
    const auto list = [](const char *words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); };
    QTest::newRow("officer") << Role::Officer << list("organisations holidays users backup audit")
                             << list("newOrganisation editOrganisation newVersion add remove saveUntil newUser changeRole "
                                     "removeUser changePassphrase newSheet backUpNow tryBackup checkRegister verifyAudit");
    QTest::newRow("employee") << Role::Employee << list("organisations holidays users backup") << list("changePassphrase");
    QTest::newRow("reader") << Role::Reader << list("organisations holidays users backup audit")
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
    auto *shown = the<QTabWidget>("settingsTabs");
    QStringList seenTabs;
    QStringList seenButtons;
    for (int i = 0; i < shown->count(); ++i) {
        shown->setCurrentIndex(i);
        seenTabs.append(shown->widget(i)->objectName());
        for (const QPushButton *button : shown->widget(i)->findChildren<QPushButton *>()) {
            if (button->isVisible() && !button->objectName().isEmpty())
                seenButtons.append(button->objectName());
        }
        QCOMPARE(the<QLabel>("pageNote")->isVisible(), role != Role::Officer && seenTabs.back() != QStringLiteral("audit"));
    }
    QCOMPARE(seenTabs, tabs);
    QCOMPARE(QSet<QString>(seenButtons.begin(), seenButtons.end()), QSet<QString>(buttons.begin(), buttons.end()));
}

QDialog *SettingsPageTest::printedSheet()
{
    m_page->returnTo(QStringLiteral("users"));
    the<QPushButton>("newSheet")->click();
    QDialog *sheet = dialog();
    auto *next = the<QPushButton>("nextButton", sheet);
    the<QLineEdit>("ownPassphrase", sheet)->setText(QStringLiteral("niet de goede zin"));
    next->click();
    [&] { QTRY_VERIFY(sheet->isEnabled()); }();
    [&] { QVERIFY(sheet->findChild<MessageBar *>()->isVisible() && !the<QLabel>("recoveryCode", sheet)->isVisible()); }();
    the<QLineEdit>("ownPassphrase", sheet)->setText(QStringLiteral("kwikstaart molen regenboog 41"));
    next->click();
    [&] { QTRY_VERIFY(sheet->isEnabled() && the<QLabel>("recoveryCode", sheet)->isVisible()); }();
    return sheet;
}

bool SettingsPageTest::opensWith(const QString &code) const
{
    return RegisterKeys::unlock(StoreLocation(m_register->workspace->folder()), RecoveryCode::from(code).value()).has_value();
}

static QStringList groupsOn(const QDialog &sheet)
{
    return sheet.findChild<QLabel *>(QStringLiteral("recoveryCode"))->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void SettingsPageTest::newSheetTakesThePlaceOfTheOld()
{
    QDialog *sheet = printedSheet();
    const QStringList groups = groupsOn(*sheet);
    auto *use = the<QPushButton>("nextButton", sheet);
    QVERIFY(!use->isEnabled()); // nobody has looked at the paper
    static const QRegularExpression number(QStringLiteral("\\d"));
    for (QLabel *label : sheet->findChildren<QLabel *>()) {
        auto *field = qobject_cast<QLineEdit *>(label->buddy());
        if (field && field->objectName().startsWith(QStringLiteral("recoveryGroup")))
            field->setText(groups.at(number.match(label->text()).captured().toInt() - 1));
    }
    QVERIFY(use->isEnabled());
    use->click();
    MessageBar *messages = m_page->messages();
    QTRY_VERIFY(messages->isVisible());
    QVERIFY(messages->kind() == MessageKind::Success);
    QVERIFY(opensWith(groups.join(QLatin1Char('-'))));
}

void SettingsPageTest::oldSheetStaysUntilTheNewOneIsUsed()
{
    QDialog *sheet = printedSheet();
    const QString code = groupsOn(*sheet).join(QLatin1Char('-'));
    the<QPushButton>("cancelButton", sheet)->click();
    QVERIFY(!sheet->isVisible());
    QVERIFY(!opensWith(code));
}

void SettingsPageTest::keyTakenAwayAsksForANewSheet()
{
    const auto added = m_register->workspace->runAndWait([](Register &opened) {
        return addUser(opened, QStringLiteral("Aart"), Role::Employee, Secret::fromText(QStringLiteral("werken aan verzoeken mag")));
    });
    QVERIFY(added);
    m_page->returnTo(QStringLiteral("users"));
    auto *users = the<QTableView>("userTable");
    QTRY_COMPARE(users->model()->rowCount(), 2);
    QVERIFY(!the<QLabel>("sheetState")->isVisible());
    QCOMPARE(users->model()->index(0, 0).data().toString(), QStringLiteral("Aart"));
    users->selectRow(0);
    the<QPushButton>("removeUser")->click();
    MessageBar *messages = m_page->messages();
    the<QPushButton>("messageAction", messages)->click();
    QTRY_VERIFY(the<QLabel>("sheetState")->isVisible());
    QTRY_VERIFY(messages->isVisible());
    the<QPushButton>("messageAction", messages)->click();
    QCOMPARE(dialog()->objectName(), QStringLiteral("newSheetDialog"));
}

void SettingsPageTest::whatIsMissingIsNamedAndLedTo()
{
    the<QPushButton>("newOrganisation")->click();
    QDialog *form = dialog();
    form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(form));
    auto *source = the<QComboBox>("source", form);
    source->setCurrentIndex(source->findData(QStringLiteral("avg")));
    auto *confirm = the<QPushButton>("confirm", form);
    confirm->setFocus();
    QTest::keyClick(confirm, Qt::Key_Space);
    auto *said = form->findChild<MessageBar *>();
    QTRY_VERIFY(said->isVisible());
    QVERIFY(said->text().startsWith(QStringLiteral("Name")));
    QCOMPARE(form->focusWidget(), the<QLineEdit>("name", form));
    QStringList stops;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
        stops.append(form->focusWidget()->objectName());
    }
    for (const char *name : {"source", "name", "sign", "email", "officer", "confirm"})
        QVERIFY2(stops.contains(QString::fromLatin1(name)), qPrintable(stops.join(QLatin1Char(' '))));
    QTest::keyClicks(the<QLineEdit>("name", form), QStringLiteral("W"));
    QVERIFY(!said->isVisible());
}

void SettingsPageTest::aMessageStaysWithItsPart()
{
    m_page->returnTo(QStringLiteral("holidays"));
    the<QPushButton>("add")->click();
    QVERIFY(m_page->messages()->isVisible());
    m_page->returnTo(QStringLiteral("users"));
    QVERIFY(!m_page->messages()->isVisible());
    m_page->returnTo(QStringLiteral("holidays"));
    the<QPushButton>("add")->click();
    QVERIFY(m_page->messages()->isVisible());
    the<QLineEdit>("source")->setText(QStringLiteral("Besluit"));
    QVERIFY(!m_page->messages()->isVisible());
}

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
