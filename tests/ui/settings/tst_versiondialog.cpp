// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new version of a statement, made with the keyboard on a real register.
#include "tests/ui/support/openedregister.h"
#include "tests/ui/support/thewidget.h"

#include "ui/settings/settingspage.h"
#include "ui/settings/versiondialog.h"
#include "ui/support/datefield.h"
#include "ui/support/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace balie;

class VersionDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aStatementIsMadeWithTheKeyboard();
    void whatNobodyTouchedStays();
    void aSlipIsSaidAtItsField();
    void aTermTakesItsNoteAway();
    void casesThatMoveAreAskedAbout();
    void aNewOrganisationStandsChosen();

private:
    void part(const char *key);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_dialog->focusWidget(), Qt::Key(key), modifiers); }
    void type(const char *text) { QTest::keyClicks(m_dialog->focusWidget(), QString::fromUtf8(text)); }
    QString focused() const { return m_dialog->focusWidget()->objectName(); }
    void reason() { the<QPlainTextEdit>(*m_dialog, "note")->setPlainText(QStringLiteral("Nieuwe verklaring.")); }
    Profile latest();

    std::unique_ptr<OpenedRegister> m_register;
    QDialog *m_dialog = nullptr;
};

void VersionDialogTest::init()
{
    m_register = std::make_unique<OpenedRegister>(QDate(2026, 3, 3), QStringLiteral("domijn"));
    const auto rows = m_register->workspace->runAndWait([](Register &opened) { return organisationRows(opened); });
    m_dialog = new VersionDialog(*m_register->workspace, m_register->clock.today(), rows->front().organisation, rows->front().current.profile);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void VersionDialogTest::cleanup()
{
    delete m_dialog;
    m_dialog = nullptr;
    m_register.reset();
}

// By Ctrl+Page Down, as many times as it takes.
void VersionDialogTest::part(const char *key)
{
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(m_dialog, Qt::Key_PageDown, Qt::ControlModifier);
        const auto *list = the<QListWidget>(*m_dialog, "statementParts");
        if (auto *page = m_dialog->findChild<QWidget *>(QString::fromLatin1(key)); page && page->isVisible() && list->currentRow() > 0)
            return;
    }
    QFAIL(key);
}

Profile VersionDialogTest::latest()
{
    const auto rows = m_register->workspace->runAndWait([](Register &opened) { return organisationRows(opened); });
    const auto versions = m_register->workspace->runAndWait([&](Register &opened) { return profileVersions(opened, rows->front().organisation.id); });
    return versions->back().profile;
}

void VersionDialogTest::aStatementIsMadeWithTheKeyboard()
{
    QCOMPARE(m_dialog->windowTitle().contains(QStringLiteral("Domijn")), true);
    reason();
    part("recipients");
    const int before = the<QTableView>(*m_dialog, "recipients_table")->model()->rowCount();
    press(Qt::Key_Insert); // in the table
    QCOMPARE(focused(), QStringLiteral("recipients_name"));
    type("Gemeente Almelo");
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QCOMPARE(focused(), QStringLiteral("recipients_purpose"));
    type("urgentie");
    QCOMPARE(the<QTableView>(*m_dialog, "recipients_table")->model()->rowCount(), before + 1);

    part("retention");
    press(Qt::Key_Delete);
    QCOMPARE(the<QTableView>(*m_dialog, "retention_table")->model()->rowCount(), 1);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QCOMPARE(focused(), QStringLiteral("retention_period"));
    type("2 jaar en 6 maanden");

    part("answer");
    QCOMPARE(focused(), QStringLiteral("answer_days"));
    the<QSpinBox>(*m_dialog, "answer_days")->selectAll();
    type("21");
    the<QPushButton>(*m_dialog, "confirm")->click();
    QTRY_VERIFY(!m_dialog->isVisible());
    const Profile made = latest();
    QCOMPARE(made.answer.promise, std::optional(Promise{21, {}}));
    QCOMPARE(made.recipients.back().name.nl, QStringLiteral("Gemeente Almelo"));
    QCOMPARE(made.recipients.back().purpose.en, QStringLiteral("urgentie"));
    QCOMPARE(made.retention.size(), std::size_t(1));
    QCOMPARE(made.retention.front().period->toString(), QStringLiteral("P2Y6M"));
}

void VersionDialogTest::whatNobodyTouchedStays()
{
    reason();
    part("channels");
    auto *use = the<QPlainTextEdit>(*m_dialog, "channels_use");
    const QString was = use->toPlainText();
    use->setPlainText(QStringLiteral("iets anders"));
    use->setPlainText(was); // changed back: the English of it stays as well
    part("complaint");
    part("statement");
    the<QLineEdit>(*m_dialog, "statement_version")->setText(QStringLiteral("2.0"));
    the<QPushButton>(*m_dialog, "confirm")->click();
    QTRY_VERIFY(!m_dialog->isVisible());
    Profile expected = builtInProfile(QStringLiteral("domijn")).value();
    expected.statement.version = QStringLiteral("2.0");
    expected.statement.date = m_register->clock.today();
    expected.statement.inForceFrom = m_register->clock.today();
    QCOMPARE(latest(), expected);
}

void VersionDialogTest::aSlipIsSaidAtItsField()
{
    the<QPushButton>(*m_dialog, "confirm")->click(); // nobody said what changed
    QCOMPARE(focused(), QStringLiteral("note"));
    reason();
    part("channels");
    the<QLineEdit>(*m_dialog, "channels_value")->setText(QStringLiteral("geen adres"));
    part("retention");
    auto *period = the<QLineEdit>(*m_dialog, "retention_period");
    period->setText(QStringLiteral("heel lang"));
    the<QPushButton>(*m_dialog, "confirm")->click();
    QCOMPARE(focused(), QStringLiteral("retention_period"));
    QVERIFY(the<QLabel>(*m_dialog, "retention_periodMistake")->text().contains(QStringLiteral("heel lang")));
    QVERIFY(the<QLabel>(*m_dialog, "retention_periodMistake")->isVisible());
    period->setText(QStringLiteral("3 jaar"));
    QVERIFY(!the<QLabel>(*m_dialog, "retention_periodMistake")->isVisible());
    the<QPushButton>(*m_dialog, "confirm")->click();
    QCOMPARE(focused(), QStringLiteral("channels_value"));
    QVERIFY(the<QLabel>(*m_dialog, "channels_valueMistake")->isVisible());
    QVERIFY(m_dialog->isVisible());
}

void VersionDialogTest::aTermTakesItsNoteAway()
{
    const auto says = [this](const char *page, const char *words) {
        return the<QLabel>(*the<QWidget>(*m_dialog, page), "remarks")->text().contains(QString::fromUtf8(words));
    };
    reason();
    part("answer");
    QVERIFY(says("answer", "no term"));
    the<QSpinBox>(*m_dialog, "answer_days")->setValue(30);
    QVERIFY(!says("answer", "no term"));
    QVERIFY(says("answer", "longer than one month"));
    the<QPushButton>(*m_dialog, "confirm")->click();
    QTRY_VERIFY(!m_dialog->isVisible());
    const Profile made = latest();
    QVERIFY(made.answer.note.isEmpty()); // it said that there is no term
    QVERIFY(std::none_of(made.gaps.begin(), made.gaps.end(), [](const StatementGap &gap) { return gap.article == u"AVG 12(3)"; }));
    QCOMPARE(made.gaps.size(), builtInProfile(QStringLiteral("domijn"))->gaps.size() - 1);
}

void VersionDialogTest::casesThatMoveAreAskedAbout()
{
    QVERIFY(m_register->receive(QStringLiteral("Jan Jansen"), Right::Access, QDate(2026, 2, 2)));
    reason();
    the<DateField>(*m_dialog, "validFrom")->setDay(QDate(2020, 1, 1));
    part("answer");
    the<QSpinBox>(*m_dialog, "answer_days")->setValue(14);
    the<QPushButton>(*m_dialog, "confirm")->click();
    auto *bar = m_dialog->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->kind() == MessageKind::Caution);
    QVERIFY2(bar->text().contains(QLatin1Char('1')), qPrintable(bar->text()));
    QCOMPARE(focused(), QStringLiteral("messageAction"));
    QCOMPARE(m_register->requests().front().due, QDate(2026, 3, 2));
    the<QSpinBox>(*m_dialog, "answer_days")->setValue(15); // another question than the one that was asked
    QVERIFY(!bar->isVisible());
    the<QPushButton>(*m_dialog, "confirm")->click();
    QTRY_VERIFY(bar->isVisible());
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_register->requests().front().due, QDate(2026, 2, 17));
}

void VersionDialogTest::aNewOrganisationStandsChosen()
{
    m_dialog->reject();
    SettingsPage page(*m_register->workspace, m_register->clock);
    page.refresh();
    page.show();
    auto *table = the<QTableView>(page, "organisationTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    the<QPushButton>(page, "newOrganisation")->click();
    QDialog *form = nullptr;
    QTRY_VERIFY((form = page.findChild<QDialog *>()) && form->isVisible());
    the<QLineEdit>(*form, "name")->setText(QStringLiteral("Wonen Zuid"));
    the<QLineEdit>(*form, "sign")->setText(QStringLiteral("WZ"));
    the<QPushButton>(*form, "confirm")->click();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_COMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Wonen Zuid"));
    QVERIFY(page.messages()->text().contains(QStringLiteral("Wonen Zuid")));
}

QTEST_MAIN(VersionDialogTest)
#include "tst_versiondialog.moc"
