// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of what is kept, on a real register.
#include "core/casework/placehold.h"
#include "tests/ui/retention/keepingdesk.h"
#include "ui/support/emptystate.h"
#include "ui/support/figurechart.h"
#include "ui/support/pageheader.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace balie;

class KeepingPageTest : public QObject, private KeepingDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void anEmptyRegisterOffersTheFirstStep();
    void theLineOnTopCounts();
    void aBarShowsItsItems();
    void aChipTakesItsFilterAway();
    void aRowSaysWhy();
    void aPracticeIsNoLaw();
    void onePageIsReadAtATime();
    void comesBackToWhereItWas();
    void whatChangesIsReadAgain();
    void anItemFarDownTheListIsShownToo();
    void theFirstLookIsAtWhatHasToGo();
};

void KeepingPageTest::anEmptyRegisterOffersTheFirstStep()
{
    m_page->refresh();
    m_page->show();
    const auto shown = [this] {
        for (const EmptyState *state : m_page->findChildren<EmptyState *>()) {
            if (state->isVisible())
                return true;
        }
        return false;
    };
    QTRY_VERIFY(shown());
    QVERIFY(!m_table->isVisible());
}

void KeepingPageTest::theLineOnTopCounts()
{
    showPage();
    QTRY_VERIFY2(m_page->header()->summary().startsWith(QStringLiteral("2 ")), qPrintable(m_page->header()->summary()));
    QCOMPARE(m_table->model()->rowCount(), 4);
}

void KeepingPageTest::aBarShowsItsItems()
{
    showPage();
    auto *months = the<FigureChart>(*m_page, "byMonth");
    QTRY_COMPARE(months->table()->rowCount(), 13);
    Q_EMIT months->categoryActivated(0, 0);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(the<QComboBox>(*m_page, "stateFilter")->currentData().toString(), QStringLiteral("expired"));
    QVERIFY(the<QLabel>(*m_page, "retentionCount")->text().startsWith(QStringLiteral("2 ")));
}

void KeepingPageTest::aChipTakesItsFilterAway()
{
    showPage();
    m_page->returnTo(QStringLiteral("state=expired&category=fin-admin"));
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    the<QToolButton>(*m_page, "chip_state")->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
    QVERIFY(!m_page->place().contains(QStringLiteral("state")));
    the<QToolButton>(*m_page, "chip_category")->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 4);
}

void KeepingPageTest::aRowSaysWhy()
{
    showPage();
    const auto *why = the<QLabel>(*m_page, "why");
    QTRY_VERIFY(!why->text().isEmpty());
    const QString first = why->text();
    m_table->selectRow(3);
    QTRY_VERIFY(why->text() != first);
}

// What is only done in practice never reads as what a law demands.
void KeepingPageTest::aPracticeIsNoLaw()
{
    keep("lease-core", QDate(2024, 1, 1), "HO-1");
    m_page->refresh();
    m_page->show();
    const auto *grounds = the<QLabel>(*m_page, "grounds");
    QTRY_VERIFY2(grounds->text().contains(QStringLiteral("No law sets this period")), qPrintable(grounds->text()));
}

void KeepingPageTest::onePageIsReadAtATime()
{
    for (int i = 0; i < 130; ++i)
        keep("camera", QDate(2026, 2, 1), qPrintable(QStringLiteral("K-%1").arg(i)));
    m_page->refresh();
    m_page->show();
    QTRY_COMPARE(m_table->model()->rowCount(), 100);
    m_table->scrollToBottom();
    QTRY_COMPARE(m_table->model()->rowCount(), 130);
}

void KeepingPageTest::comesBackToWhereItWas()
{
    showPage();
    m_table->selectRow(2);
    const QString place = m_page->place();
    const QString chosen = m_table->currentIndex().siblingAtColumn(0).data().toString();
    makePage();
    m_page->refresh();
    m_page->returnTo(place);
    m_page->show();
    QTRY_COMPARE(m_table->model()->rowCount(), 4);
    QTRY_COMPARE(m_table->currentIndex().siblingAtColumn(0).data().toString(), chosen);
}

void KeepingPageTest::whatChangesIsReadAgain()
{
    showPage();
    keep("fin-admin", QDate(2010, 1, 1), "HO-9");
    QTRY_COMPARE(m_table->model()->rowCount(), 5);
    QTRY_VERIFY2(m_page->header()->summary().startsWith(QStringLiteral("3 ")), qPrintable(m_page->header()->summary()));
}

// As from the page of a person: it is not among the first rows.
void KeepingPageTest::anItemFarDownTheListIsShownToo()
{
    for (int i = 0; i < 110; ++i)
        keep("camera", QDate(2026, 2, 1), qPrintable(QStringLiteral("K-%1").arg(i)));
    const RetentionItemId last = keep("fin-admin", QDate(2026, 2, 1), "HO-77");
    m_page->returnTo(QStringLiteral("item=") + last.toString());
    m_page->refresh();
    m_page->show();
    QTRY_COMPARE(m_table->model()->rowCount(), 100);
    QTRY_VERIFY2(the<QLabel>(*m_page, "whom")->text().contains(QStringLiteral("HO-77")), qPrintable(the<QLabel>(*m_page, "whom")->text()));
    m_table->selectRow(3);
    QTRY_VERIFY(the<QLabel>(*m_page, "whom")->text().contains(QStringLiteral("K-")));
    m_page->returnTo(QStringLiteral("item=") + RetentionItemId::create(m_register->clock.now()).toString()); // there is none
    QTRY_COMPARE(m_table->currentIndex().row(), 0);
}

void KeepingPageTest::theFirstLookIsAtWhatHasToGo()
{
    keep("fin-admin", QDate(2010, 1, 1), "HO-1");
    keep("fin-admin", QDate(2025, 1, 1), "HO-2");
    m_page->refresh();
    m_page->show();
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    the<QToolButton>(*m_page, "chip_state")->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    m_page->refresh(); // who took it away is not asked again
    QTest::qWait(50);
    QCOMPARE(m_table->model()->rowCount(), 2);
}

QTEST_MAIN(KeepingPageTest)
#include "tst_keepingpage.moc"
