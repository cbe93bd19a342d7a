// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of one case shows and offers: to whom, in how much room, and why not.
#include "tests/ui/support/casedesk.h"

#include "core/casework/recordact.h"
#include "core/wording/datewords.h"
#include "ui/support/messagebar.h"
#include "ui/support/pageheader.h"

#include <QAction>
#include <QMenu>
#include <QSet>
#include <QTabWidget>
#include <QToolTip>

using namespace balie;

class CasePageTest : public QObject, CaseDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = std::make_unique<OpenedRegister>(); }
    void cleanup() { m_register.reset(); }
    void nothingOfTheCaseBeforeStays();
    void offersWhatTheRoleMay_data();
    void offersWhatTheRoleMay();
    void bothLimitsOfAnExtensionAreSaid();
    void whatWorksAtOnceKnowsNoClock();
    void oneAdviceOnIdentity();
    void otherCasesLeaveThePersonWhole();
    void theMenuHasKeysAndReasons();
    void whatIsNotPossibleSaysWhy();
    void aNarrowPageStaysReadable();
};

void CasePageTest::nothingOfTheCaseBeforeStays()
{
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(page.header()->title().contains(QStringLiteral("Horst")));
    page.open(RequestId::create(m_register->clock.now()));
    QTRY_VERIFY(!page.showsContent());
    QVERIFY(!page.header()->title().contains(QStringLiteral("Horst")));
    QVERIFY(page.header()->summary().isEmpty());
    QVERIFY(!page.offers(PageTask::Print));
    QVERIFY(!the<QPushButton>(page, "nextStep")->isVisible());
}

void CasePageTest::offersWhatTheRoleMay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QStringList>("buttons");
    QTest::addColumn<int>("acts"); // in the menu of a case that was received
    const auto list = [](const char *words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); };
    QTest::newRow("officer") << Role::Officer << list("addNote askIdentity confirmIdentity extend more nextStep point_done printProof undoLast")
                             << int(allValues<RequestAction>().size()) - 10; // what is gathered stands beside its point, complaints and recipients on their tabs; the details and the dossier are no action
    QTest::newRow("employee") << Role::Employee << list("askIdentity confirmIdentity more nextStep") << 2;
    QTest::newRow("reader") << Role::Reader << list("more printProof") << 1; // a supervisor takes the dossier along
}

void CasePageTest::offersWhatTheRoleMay()
{
    QFETCH(Role, role);
    QFETCH(QStringList, buttons);
    QFETCH(int, acts);
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    m_register->openAs(role);
    CasePage page(*m_register->workspace, m_register->clock);
    page.resize(1100, 800);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QTableView>(page, "history")->model()->rowCount() > 0);
    QSet<QString> seen;
    auto *tabs = the<QTabWidget>(page, "caseTabs");
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        for (const char *name : {"addNote", "askIdentity", "confirmIdentity", "extend", "more", "nextStep", "point_done", "printProof", "undoLast"}) {
            if (the<QPushButton>(page, name)->isVisible())
                seen.insert(QString::fromLatin1(name));
        }
    }
    QCOMPARE(seen, QSet<QString>(buttons.begin(), buttons.end()));
    const QList<QAction *> items = the<QPushButton>(page, "more")->menu()->actions();
    QCOMPARE(int(std::count_if(items.begin(), items.end(), [](const QAction *item) { return !item->isSeparator(); })), acts);
    for (PageTask task : {PageTask::Print, PageTask::PrintPreview})
        QCOMPARE(page.offers(task), role != Role::Employee); // the dossier
    QCOMPARE(the<QLabel>(page, "pageNote")->isVisible(), role != Role::Officer);
    QCOMPARE(the<QLabel>(page, "awaited")->text().isEmpty(), role != Role::Reader); // the step is for a colleague
    page.act(RequestAction::StrikeOut); // as an undo or a key would ask it
    QCOMPARE(page.findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly) != nullptr, role == Role::Officer);
    QVERIFY(dossier(id).state == RequestState::Received);
}

// Received on 23 October 2026 at who promises thirty days: day 30 is Sunday the 22nd, the month ends on Monday.
void CasePageTest::bothLimitsOfAnExtensionAreSaid()
{
    m_register = std::make_unique<OpenedRegister>(QDate(2026, 10, 23));
    const RequestId id = receive(Channel::Email, {Right::Access});
    CasePage page(*m_register->workspace, m_register->clock);
    page.resize(1400, 800);
    page.open(id);
    page.show();
    auto *extend = the<QPushButton>(page, "extend");
    QTRY_VERIFY(extend->isVisible());
    const QString button = extend->text();
    QVERIFY2(button.contains(briefDay(QDate(2026, 11, 22))) && button.contains(briefDay(QDate(2026, 11, 23))), qPrintable(button));
    const QString promise = shortDay(QDate(2026, 11, 22));
    const QString law = shortDay(QDate(2026, 11, 23));
    const QString told = the<QLabel>(*openDialog(page, RequestAction::Extend), "until")->text();
    QVERIFY2(told.indexOf(promise) >= 0 && told.indexOf(promise) < told.indexOf(law), qPrintable(told));
}

void CasePageTest::whatWorksAtOnceKnowsNoClock()
{
    const RequestId id = receive(Channel::Email, {Right::WithdrawConsent});
    CasePage page(*m_register->workspace, m_register->clock);
    page.resize(1400, 800);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "nextStep")->isVisible());
    QVERIFY(!the<QPushButton>(page, "extend")->isVisible());
    for (const char *act : {"act_pause", "act_extend"})
        QVERIFY2(the<QAction>(page, act)->statusTip().endsWith(u'.'), act); // to hear why not
    QVERIFY(the<QLabel>(page, "pressing")->isVisible());
    QCOMPARE(dossier(id).urgency, Urgency::Today);
}

void CasePageTest::oneAdviceOnIdentity()
{
    const RequestId id = receive(Channel::Portal, {Right::Access});
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "nextStep")->isVisible());
    const QString tab = the<QLabel>(page, "identityAdvice")->text();
    QDialog *dialog = openDialog(page, RequestAction::ConfirmIdentity);
    QCOMPARE(the<QLabel>(*dialog, "advice")->text(), tab);
}

// A button of another case never widens the column of the person, so that its words are not cut.
void CasePageTest::otherCasesLeaveThePersonWhole()
{
    const RequestId id = receive(Channel::Email, {Right::Access});
    const RequestId other = receive(Channel::Email, {Right::Erasure});
    const Act on{id, m_register->clock.today(), dossier(id).request.revision, NumberGate::Refuse};
    QVERIFY(m_register->workspace->runAndWait([&](Register &opened) { return recordAct(opened, on, happened::Linked{other, {}}); }));
    CasePage page(*m_register->workspace, m_register->clock);
    page.resize(1000, 800);
    page.open(id);
    page.show();
    QPushButton *link = nullptr;
    QTRY_VERIFY((link = page.findChild<QPushButton *>(QStringLiteral("seeAlso"))));
    QTRY_VERIFY(link->width() > 0);
    QVERIFY(link->parentWidget()->width() <= link->parentWidget()->parentWidget()->width());
}

void CasePageTest::theMenuHasKeysAndReasons()
{
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "more")->isVisible());
    const QMenu *menu = the<QPushButton>(page, "more")->menu();
    QStringList keys;
    int separators = 0;
    int refused = 0;
    for (const QAction *item : menu->actions()) {
        if (item->isSeparator()) {
            ++separators;
            continue;
        }
        keys.append(QKeySequence::mnemonic(item->text()).toString());
        if (item->toolTip().endsWith(u'.'))
            ++refused;
    }
    QVERIFY(separators >= 3);
    QVERIFY2(!keys.contains(QString()), qPrintable(keys.join(u' ')));
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    QVERIFY(refused > 0); // a new case cannot be closed or opened again: each says why
    QVERIFY(menu->toolTipsVisible());
}

// Not by the mouse alone: the arrow keys bring the reason of what is not possible, and a button says it to who
// comes to it by Tab and to who presses it.
void CasePageTest::whatIsNotPossibleSaysWhy()
{
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    CasePage page(*m_register->workspace, m_register->clock);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "more")->isVisible());
    QMenu *menu = the<QPushButton>(page, "more")->menu();
    QAction *close = the<QAction>(page, "act_close");
    menu->popup(QPoint());
    while (menu->activeAction() != close)
        QTest::keyClick(menu, Qt::Key_Down);
    QVERIFY(close->statusTip().endsWith(u'.'));
    QCOMPARE(menu->accessibleDescription(), close->statusTip());
    QCOMPARE(QToolTip::text(), close->statusTip().toHtmlEscaped());
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(page.messages()->text(), close->statusTip());
    page.messages()->dismiss();

    the<QPushButton>(*openDialog(page, RequestAction::Withdraw), "record")->click();
    auto *ask = the<QPushButton>(page, "askIdentity");
    QTRY_VERIFY(ask->accessibleDescription().endsWith(u'.'));
    QVERIFY(ask->isEnabled());
    ask->click();
    QCOMPARE(page.messages()->text(), ask->accessibleDescription());
}

// A window of 900 with the navigation in it leaves about 680; nothing forces it wider, and the long reason
// of an act that was undone has room to be read.
void CasePageTest::aNarrowPageStaysReadable()
{
    const RequestId id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    CasePage page(*m_register->workspace, m_register->clock);
    page.resize(680, 560);
    page.open(id);
    page.show();
    QTRY_VERIFY(the<QPushButton>(page, "nextStep")->isVisible());
    QDialog *dialog = openDialog(page, RequestAction::Extend);
    the<QPlainTextEdit>(*dialog, "reason")->setPlainText(QStringLiteral("De gegevens staan in vijf systemen, en in een archief dat eerst moet worden gehaald."));
    the<QPushButton>(*dialog, "record")->click();
    QTRY_VERIFY(page.messages()->isVisible());
    page.messages()->undo();
    auto *table = the<QTableView>(page, "history");
    QTRY_COMPARE(table->model()->rowCount(), int(dossier(id).events.size()));
    QTRY_VERIFY(table->model()->rowCount() >= 3);
    QVERIFY2(page.minimumSizeHint().width() <= 680, qPrintable(QString::number(page.minimumSizeHint().width())));
    QCOMPARE(page.width(), 680);
    QVERIFY(!the<QPushButton>(page, "extend")->isVisible()); // it is in the menu
    int sum = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        sum += table->columnWidth(column);
    QVERIFY(sum <= table->viewport()->width());
    QVERIFY2(table->columnWidth(2) >= 80, qPrintable(QString::number(table->columnWidth(2))));
    QVERIFY(table->columnWidth(0) >= table->fontMetrics().horizontalAdvance(table->model()->index(0, 0).data().toString()));
    QVERIFY(table->height() >= 3 * table->rowHeight(0));
}

QTEST_MAIN(CasePageTest)
#include "tst_casepage.moc"
