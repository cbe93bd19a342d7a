// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of today offers to each role, on a real register.
#include "core/casework/addretention.h"
#include "core/casework/destruction/proposedestruction.h"
#include "core/casework/placehold.h"
#include "tests/ui/support/openedregister.h"

#include "ui/support/pageheader.h"
#include "ui/today/todaycharts.h"
#include "ui/today/todaypage.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace balie;

class TodayPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatTheRoleMay_data();
    void offersWhatTheRoleMay();
    void nothingToDoOffersWhatTheRoleMay_data() { offersWhatTheRoleMay_data(); }
    void nothingToDoOffersWhatTheRoleMay();
    void theSentenceSaysWhatTheBarsHold();
    void homeAndEndLandOnACase();
    void retentionThatAsksForSomebodyIsALink();
    void aDestructionWaitsForSomebodyElse();
};

void TodayPageTest::offersWhatTheRoleMay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("receives");
    QTest::newRow("officer") << Role::Officer << true;
    QTest::newRow("employee") << Role::Employee << true;
    QTest::newRow("reader") << Role::Reader << false;
}

void TodayPageTest::offersWhatTheRoleMay()
{
    QFETCH(Role, role);
    QFETCH(bool, receives);
    OpenedRegister opened;
    QVERIFY(opened.receive(QStringLiteral("Jan van der Horst"), Right::Access, QDate(2026, 3, 1)));
    opened.openAs(role);
    TodayPage page(*opened.workspace, opened.clock);
    page.refresh();
    page.show();
    auto *list = page.findChild<QListView *>(QStringLiteral("workList"));
    QTRY_COMPARE(list->model()->rowCount(), 2); // the head of a group, and the case
    QCOMPARE(page.header()->findChildren<QPushButton *>().size(), receives ? 2 : 0);
    QCOMPARE(page.findChild<QLabel *>(QStringLiteral("pageNote"))->isVisible(), !receives);
    QSignalSpy wanted(&page, &Page::requestWanted);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
}

void TodayPageTest::nothingToDoOffersWhatTheRoleMay()
{
    QFETCH(Role, role);
    QFETCH(bool, receives);
    OpenedRegister opened;
    opened.openAs(role);
    TodayPage page(*opened.workspace, opened.clock);
    page.refresh();
    page.show();
    QTRY_VERIFY(!page.showsContent());
    QCOMPARE(page.findChild<QPushButton *>(QStringLiteral("emptyAction"))->isVisible(), receives);
}

// Forty open: one late from before this week, thirty-nine in the bars' weeks, of which two wait.
void TodayPageTest::theSentenceSaysWhatTheBarsHold()
{
    TodayFigures figures;
    figures.open = 40;
    figures.beforeThisWeek = 1;
    figures.weeks = {{QDate(2026, 11, 16), 4, 0}, {QDate(2026, 11, 23), 36, 2}};
    const QString all = weekFigures(figures).summary;
    QVERIFY2(all.contains(QStringLiteral("earlier")) && all.contains(QStringLiteral("Blue")) && !all.contains(QStringLiteral("later")), qPrintable(all));
    figures.beforeThisWeek = 0;
    figures.open = 41;
    figures.weeks.back().waiting = 0;
    const QString calm = weekFigures(figures).summary;
    QVERIFY2(!calm.contains(QStringLiteral("earlier")) && !calm.contains(QStringLiteral("Blue")), qPrintable(calm));
    QVERIFY2(calm.contains(QStringLiteral("1 more")), qPrintable(calm));
}

void TodayPageTest::homeAndEndLandOnACase()
{
    OpenedRegister opened(QDate(2026, 5, 1));
    QVERIFY(opened.receive(QStringLiteral("Jan van der Horst"), Right::Access, QDate(2026, 3, 1))); // late
    QVERIFY(opened.receive(QStringLiteral("J. Ümit"), Right::Access, QDate(2026, 4, 30)));          // in another group
    TodayPage page(*opened.workspace, opened.clock);
    page.refresh();
    page.show();
    auto *list = page.findChild<QListView *>(QStringLiteral("workList"));
    QTRY_COMPARE(list->model()->rowCount(), 4);
    QSignalSpy wanted(&page, &Page::requestWanted);
    const std::pair<Qt::Key, int> ways[] = {{Qt::Key_End, 3}, {Qt::Key_Home, 1}, {Qt::Key_Down, 3}, {Qt::Key_Up, 1}, {Qt::Key_Up, 1},
                                            {Qt::Key_PageDown, 3}, {Qt::Key_PageUp, 1}};
    for (const auto &[key, row] : ways) {
        QTest::keyClick(list, key);
        QCOMPARE(list->currentIndex().row(), row);
        QVERIFY(list->selectionModel()->isRowSelected(row));
    }
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
}

// Expired, in conflict and holds to look at again: each leads to just that, and calm days show none.
void TodayPageTest::retentionThatAsksForSomebodyIsALink()
{
    OpenedRegister opened(QDate(2026, 5, 1));
    QVERIFY(opened.receive(QStringLiteral("Jan van der Horst"), Right::Access, QDate(2026, 4, 28)));
    TodayPage page(*opened.workspace, opened.clock);
    page.refresh();
    page.show();
    const auto *expired = page.findChild<QPushButton *>(QStringLiteral("retentionExpired"));
    QTRY_VERIFY(page.findChild<QListView *>(QStringLiteral("workList"))->model()->rowCount() > 0);
    QVERIFY(!expired->isVisible());
    const auto kept = opened.workspace->runAndWait([](Register &reg) {
        const auto rows = organisationRows(reg);
        const auto item = [&](const char *reference, QDate trigger) {
            return RetentionItem{RetentionItemId::create(Instant::fromMSecs(0)), rows->front().organisation.id, {}, {}, ShortText::from(QString::fromLatin1(reference)).value(),
                                 QStringLiteral("fin-admin"), ShortText::from(QStringLiteral("archief")).value(), trigger, {}, 0};
        };
        return addRetention(reg, {item("HO-1", QDate(2010, 1, 1)), item("HO-2", QDate(2010, 1, 1))});
    });
    QVERIFY(kept);
    const Hold hold{HoldKind::Claim, ShortText::from(QStringLiteral("Anna")).value(), LongText::from(QStringLiteral("schade")).value(), QDate(2026, 1, 1), QDate(2026, 4, 30), {}};
    QVERIFY(opened.workspace->runAndWait([&](Register &reg) { return placeHold(reg, kept->back().id, hold); }));
    QTRY_VERIFY(expired->isVisible());
    QTRY_VERIFY2(expired->text().startsWith(QStringLiteral("1 ")), qPrintable(expired->text()));
    QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("retentionConflict"))->isVisible());
    QSignalSpy wanted(&page, &Page::placeWanted);
    page.findChild<QPushButton *>(QStringLiteral("retentionExpired"))->click();
    page.findChild<QPushButton *>(QStringLiteral("retentionHolds"))->click();
    QCOMPARE(wanted.front(), (QVariantList{QStringLiteral("retention"), QStringLiteral("state=expired")}));
    QCOMPARE(wanted.back(), (QVariantList{QStringLiteral("retention"), QStringLiteral("tab=holds")}));
}

// Who proposed it is not asked to approve it.
void TodayPageTest::aDestructionWaitsForSomebodyElse()
{
    OpenedRegister opened(QDate(2026, 5, 1));
    const auto proposed = opened.workspace->runAndWait([](Register &reg) {
        const OrganisationId organisation = organisationRows(reg)->front().organisation.id;
        const RetentionItem item{RetentionItemId::create(Instant::fromMSecs(0)), organisation, {}, {}, ShortText::from(QStringLiteral("HO-1")).value(),
                                 QStringLiteral("fin-admin"), ShortText::from(QStringLiteral("archief")).value(), QDate(2010, 1, 1), {}, 0};
        return addRetention(reg, {item}).and_then([&](const auto &) { return proposeDestruction(reg, {organisation}, LongText::from(QStringLiteral("opschoning")).value()); });
    });
    QVERIFY(proposed);
    for (const auto &[role, told] : {std::pair(std::optional<Role>(), false), std::pair(std::optional(Role::Officer), true)}) {
        if (role)
            opened.openAs(*role);
        TodayPage page(*opened.workspace, opened.clock);
        page.refresh();
        page.show();
        QTRY_VERIFY(page.findChild<QPushButton *>(QStringLiteral("retentionExpired"))->isVisible());
        auto *approve = page.findChild<QPushButton *>(QStringLiteral("destructionsToApprove"));
        QCOMPARE(approve->isVisible(), told);
        QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("destructionsToBegin"))->isVisible());
        QSignalSpy wanted(&page, &Page::placeWanted);
        approve->click();
        QCOMPARE(wanted.front(), (QVariantList{QStringLiteral("retention"), QStringLiteral("tab=destroy")}));
    }
}

QTEST_MAIN(TodayPageTest)
#include "tst_todaypage.moc"
