// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What has to go, destroyed in the window by two people: proposed out of the list, approved, begun, answered system by
// system, certified; with what is refused on the way.
#include "core/overview/destructionrows.h"
#include "core/overview/retentionfigures.h"
#include "tests/ui/retention/keepingdesk.h"
#include "tests/ui/support/said.h"
#include "ui/support/datefield.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>

using namespace balie;

class DestroyPanelTest : public QObject, private KeepingDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void nothingYetIsSaidOverTheWholeList();
    void nothingToProposeIsSaid();
    void whatTheListShowsIsProposed();
    void undoIsCancelling();
    void twoPeopleDestroyIt();
    void whatWentIsErasedAfterOneMoreQuestion();
    void whatIsWrongIsSaidInPlace();
    void itIsCancelledByTheKeyboard();
    void othersSeeItAndNothingElse_data();
    void othersSeeItAndNothingElse();

private:
    QPushButton *button(const char *name);
    QDialog *press(const char *name, const char *dialog);
    void confirm(QDialog *dialog) { the<QPushButton>(*dialog, "confirm")->click(); }
    // Of two categories in two systems.
    void keepWhatHasToGo();
    void propose();
    // The page for a colleague in that role, with the destructions in front.
    void showAs(Role role, const QString &name);
    void reshow();
    // Approved, the days over, and begun.
    void begin();
    QDialog *answer(const char *name, const char *by);
    void saveTo(const char *name, const QString &path);
    QString next() { return the<QLabel>(*m_page, "destructionNext")->text(); }
    DestructionState state();
};

QPushButton *DestroyPanelTest::button(const char *name)
{
    QPushButton *found = nullptr;
    if (!QTest::qWaitFor([&] { return (found = m_page->findChild<QPushButton *>(QString::fromLatin1(name))) && found->isVisible(); }))
        qFatal("%s is not offered", name);
    return found;
}

QDialog *DestroyPanelTest::press(const char *name, const char *dialog)
{
    button(name)->click();
    QDialog *opened = nullptr;
    if (!QTest::qWaitFor([&] { return (opened = m_page->findChild<QDialog *>(QString::fromLatin1(dialog))) && opened->isVisible(); }))
        qFatal("%s does not open, %s", dialog, qPrintable(said(*m_page)));
    return opened;
}

void DestroyPanelTest::keepWhatHasToGo()
{
    keep("fin-admin", QDate(2010, 6, 30), "HO-1");
    keep("camera", QDate(2025, 1, 1), "K-2", "camerasysteem");
    keep("fin-admin", QDate(2024, 6, 30), "HO-3"); // runs
    showOnly(3);
}

void DestroyPanelTest::propose()
{
    QDialog *dialog = press("proposeDestruction", "proposeDialog");
    the<QPlainTextEdit>(*dialog, "reason")->setPlainText(QStringLiteral("jaarlijkse opschoning"));
    confirm(dialog);
    QTRY_COMPARE(the<QLabel>(*m_page, "destructionNumber")->text(), QStringLiteral("V-2026-0001"));
}

void DestroyPanelTest::showAs(Role role, const QString &name)
{
    m_page.reset();
    m_register->openAs(role, name);
    makePage();
    reshow();
}

void DestroyPanelTest::reshow()
{
    m_page->returnTo(QStringLiteral("tab=destroy"));
    m_page->refresh();
    m_page->show();
    QTRY_COMPARE(the<QLabel>(*m_page, "destructionNumber")->text(), QStringLiteral("V-2026-0001"));
}

void DestroyPanelTest::begin()
{
    keepWhatHasToGo();
    propose();
    showAs(Role::Officer, QStringLiteral("Sem"));
    confirm(press("approveDestruction", "approveDialog"));
    QTRY_COMPARE(state(), DestructionState::CoolingOff);
    m_register->clock.set(FixedClock::at(QDate(2026, 3, 10)).now());
    QTRY_VERIFY2(said(*m_page).contains(QStringLiteral("10 March 2026")), qPrintable(said(*m_page)));
    m_page->refresh();
    confirm(press("beginDestruction", "beginDialog"));
    QTRY_COMPARE(state(), DestructionState::Running);
    button("answer_1"); // both systems are there
}

QDialog *DestroyPanelTest::answer(const char *name, const char *by)
{
    QDialog *dialog = press(name, "answerDialog");
    the<QLineEdit>(*dialog, "by")->setText(QString::fromLatin1(by));
    confirm(dialog);
    return dialog;
}

// As somebody chooses it in the dialog of the desktop.
void DestroyPanelTest::saveTo(const char *name, const QString &path)
{
    button(name)->click();
    QFileDialog *files = nullptr;
    QTRY_VERIFY((files = m_page->findChild<QFileDialog *>()));
    Q_EMIT files->fileSelected(path);
    files->close();
    QTRY_VERIFY2(QFile::exists(path), qPrintable(said(*m_page)));
}

DestructionState DestroyPanelTest::state()
{
    return m_register->workspace->runAndWait([](Register &opened) { return destructionRows(opened); }).value().front().state;
}

void DestroyPanelTest::nothingYetIsSaidOverTheWholeList()
{
    keep("fin-admin", QDate(2024, 6, 30), "HO-1");
    m_page->returnTo(QStringLiteral("tab=destroy"));
    m_page->show();
    auto *table = the<QTableView>(*m_page, "destroyTable");
    QTRY_VERIFY(table->isVisible());
    const auto *hint = table->parentWidget()->findChild<QWidget *>(QStringLiteral("emptyHint"));
    QTRY_VERIFY(hint && hint->isVisible());
    QTRY_COMPARE(hint->width(), table->viewport()->width());
    QVERIFY(hint->width() > the<QSplitter>(*m_page, "destroySplitter")->width() / 2);
}

void DestroyPanelTest::nothingToProposeIsSaid()
{
    keep("fin-admin", QDate(2024, 6, 30), "HO-3");
    showOnly(1);
    button("proposeDestruction")->click();
    QTRY_VERIFY2(said(*m_page).contains(QStringLiteral("nothing to propose")), qPrintable(said(*m_page)));
    m_page->returnTo(QStringLiteral("state=on-hold"));
    button("proposeDestruction")->click();
    QVERIFY2(said(*m_page).contains(QStringLiteral("Only what is past")), qPrintable(said(*m_page)));
    QVERIFY(!m_page->findChild<QDialog *>(QStringLiteral("proposeDialog")));
}

void DestroyPanelTest::whatTheListShowsIsProposed()
{
    keepWhatHasToGo();
    m_page->returnTo(QStringLiteral("category=camera"));
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QDialog *dialog = press("proposeDestruction", "proposeDialog");
    QVERIFY2(the<QLabel>(*dialog, "what")->text().startsWith(QStringLiteral("1 ")), qPrintable(the<QLabel>(*dialog, "what")->text()));
    QVERIFY(!the<QComboBox>(*dialog, "organisation")->isVisible()); // there is one
    confirm(dialog);
    QTRY_VERIFY2(!said(*dialog).isEmpty(), "without a reason");
    QCOMPARE(dialog->focusWidget(), the<QPlainTextEdit>(*dialog, "reason"));
    the<QPlainTextEdit>(*dialog, "reason")->setPlainText(QStringLiteral("mevrouw 111222333"));
    const QString before = said(*dialog);
    confirm(dialog);
    QTRY_VERIFY2(said(*dialog) != before, "with a number that may not be kept");
    auto *days = the<QSpinBox>(*dialog, "days");
    days->setValue(0);
    QCOMPARE(days->value(), Destruction::shortestCoolingOff);
    days->setValue(14);
    the<QPlainTextEdit>(*dialog, "reason")->setPlainText(QStringLiteral("de beelden"));
    confirm(dialog);
    QTRY_COMPARE(the<QLabel>(*m_page, "destructionNumber")->text(), QStringLiteral("V-2026-0001"));
    QVERIFY(the<QTableView>(*m_page, "destroyTable")->isVisible());
    QVERIFY2(the<QLabel>(*m_page, "coolingOffWords")->text().startsWith(QStringLiteral("14 ")), qPrintable(the<QLabel>(*m_page, "coolingOffWords")->text()));
    QCOMPARE(m_page->findChildren<QLabel *>(QStringLiteral("inSystem")).size(), 1);
}

void DestroyPanelTest::undoIsCancelling()
{
    keepWhatHasToGo();
    propose();
    QTRY_VERIFY2(said(*m_page).contains(QStringLiteral("undo it is to cancel")), qPrintable(said(*m_page)));
    m_page->findChild<MessageBar *>()->undo();
    QTRY_COMPARE(state(), DestructionState::Cancelled);
    QTRY_VERIFY2(next().contains(QStringLiteral("Taken back")), qPrintable(next()));
    QVERIFY(!the<QPushButton>(*m_page, "cancelDestruction")->isVisible());
}

void DestroyPanelTest::twoPeopleDestroyIt()
{
    keepWhatHasToGo();
    propose();
    QVERIFY2(next().contains(QStringLiteral("yourself")), qPrintable(next())); // why there is no button
    QVERIFY(!the<QPushButton>(*m_page, "approveDestruction")->isVisible());
    showAs(Role::Officer, QStringLiteral("Sem"));
    QTRY_VERIFY2(next().contains(QStringLiteral("Fatima")), qPrintable(next()));
    QDialog *dialog = press("approveDestruction", "approveDialog");
    QVERIFY(the<QLabel>(*dialog, "saying")->text().contains(QStringLiteral("2 thing")));
    confirm(dialog);
    QTRY_COMPARE(state(), DestructionState::CoolingOff);
    QTRY_VERIFY2(next().contains(QStringLiteral("10 March 2026")), qPrintable(next()));
    QVERIFY(!the<QPushButton>(*m_page, "beginDestruction")->isVisible());
    QVERIFY(the<QPushButton>(*m_page, "cancelDestruction")->isVisible());
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("answer_0")));
}

void DestroyPanelTest::whatWentIsErasedAfterOneMoreQuestion()
{
    begin();
    QVERIFY(!the<QPushButton>(*m_page, "cancelDestruction")->isVisible());
    const QString list = m_register->dir.filePath(QStringLiteral("lijst.csv"));
    saveTo("workList_0", list);
    QFile written(list);
    QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll().contains("K-2"));
    QDialog *dialog = answer("answer_0", "Els van beheer");
    QVERIFY2(said(*dialog).contains(QStringLiteral("1 thing")) && said(*dialog).contains(QStringLiteral("Nobody can undo")), qPrintable(said(*dialog)));
    QCOMPARE(state(), DestructionState::Running);
    the<QPushButton>(*dialog, "messageAction")->click();
    QVERIFY(the<QWidget>(*dialog, "meanwhile")->isVisible()); // it says that it works, and is not left
    dialog->reject();
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY2(said(*m_page).contains(QStringLiteral("1 system(s) still")), qPrintable(said(*m_page)));
    QTRY_VERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("answer_1")));
    dialog = answer("answer_0", "Joost van financiën");
    QVERIFY2(said(*dialog).contains(QStringLiteral("last answer")), qPrintable(said(*dialog)));
    the<QPushButton>(*dialog, "messageAction")->click();
    QTRY_COMPARE(state(), DestructionState::Done);
    const QString paper = m_register->dir.filePath(QStringLiteral("verklaring.pdf"));
    saveTo("saveCertificate", paper);
    QFile pdf(paper);
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF"));
    QVERIFY(the<QLabel>(*m_page, "destructionLeft")->text().contains(QStringLiteral("Nothing of it was found")));
    qint64 gone = 0;
    const auto figures = m_register->workspace->runAndWait([](Register &opened) { return retentionFigures(opened); }).value();
    for (const RetentionFigure &figure : figures)
        gone += figure.destroyed;
    QCOMPARE(gone, 2);
}

void DestroyPanelTest::whatIsWrongIsSaidInPlace()
{
    begin();
    QDialog *dialog = answer("answer_0", "");
    QVERIFY2(said(*dialog).contains(QStringLiteral("who says so")), qPrintable(said(*dialog)));
    the<QLineEdit>(*dialog, "by")->setText(QStringLiteral("Els van beheer"));
    the<DateField>(*dialog, "on")->lineEdit()->selectAll();
    QTest::keyClicks(the<DateField>(*dialog, "on")->lineEdit(), QStringLiteral("9-3-2026")); // before it began
    confirm(dialog);
    QVERIFY2(!said(*dialog).isEmpty() && the<DateField>(*dialog, "on")->hasMistake(), qPrintable(said(*dialog)));
    the<DateField>(*dialog, "on")->setDay(QDate(2026, 3, 10));
    auto *outcome = the<QComboBox>(*dialog, "outcome");
    outcome->setCurrentIndex(outcome->findData(QStringLiteral("kept")));
    confirm(dialog);
    QVERIFY2(said(*dialog).contains(QStringLiteral("why it stays")), qPrintable(said(*dialog)));
    the<QPlainTextEdit>(*dialog, "note")->setPlainText(QStringLiteral("de leverancier kan het pas volgende maand"));
    confirm(dialog); // nothing is erased: no question
    QTRY_VERIFY2(said(*m_page).contains(QStringLiteral("stays")), qPrintable(said(*m_page)));
    const auto inSystems = [this] {
        QStringList words;
        for (const QLabel *label : m_page->findChildren<QLabel *>(QStringLiteral("inSystem")))
            words.append(label->text());
        return words.join(u'\n');
    };
    QTRY_VERIFY2(inSystems().contains(QStringLiteral("volgende maand")), qPrintable(inSystems()));
    QCOMPARE(state(), DestructionState::Running);
}

void DestroyPanelTest::itIsCancelledByTheKeyboard()
{
    keepWhatHasToGo();
    propose();
    auto *table = the<QTableView>(*m_page, "destroyTable");
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Tab);
    QTRY_COMPARE(QApplication::focusWidget(), button("cancelDestruction"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    auto *dialog = the<QDialog>(*m_page, "callOffDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *reason = the<QPlainTextEdit>(*dialog, "reason");
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("de accountant wil het nog zien"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(state(), DestructionState::Cancelled);
    QTRY_VERIFY2(next().contains(QStringLiteral("accountant")), qPrintable(next()));
}

void DestroyPanelTest::othersSeeItAndNothingElse_data()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("reader") << Role::Reader;
    QTest::newRow("employee") << Role::Employee;
}

void DestroyPanelTest::othersSeeItAndNothingElse()
{
    QFETCH(Role, role);
    begin();
    showAs(role, QStringLiteral("Noor"));
    QVERIFY2(next().contains(QStringLiteral("Every system must answer")), qPrintable(next()));
    for (const char *name : {"proposeDestruction", "approveDestruction", "beginDestruction", "cancelDestruction", "saveCertificate"})
        QVERIFY2(!the<QPushButton>(*m_page, name)->isVisible(), name);
    for (const char *name : {"answer_0", "workList_0"})
        QVERIFY2(!m_page->findChild<QPushButton *>(QString::fromLatin1(name)), name);
}

QTEST_MAIN(DestroyPanelTest)
#include "tst_destroypanel.moc"
