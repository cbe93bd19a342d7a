// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Beheer with the days of decrees.
#include "tests/ui/support/settingsdesk.h"

#include "ui/support/datefield.h"
#include "ui/support/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace balie;

class HolidaysPartTest : public QObject, SettingsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void yearsWithoutADecreeAreSaid();
    void decreeDayIsAddedAndTakenAway();
    void oneDayDecidesNoYear();
};

void HolidaysPartTest::yearsWithoutADecreeAreSaid()
{
    m_page->returnTo(QStringLiteral("holidays"));
    QTRY_VERIFY(the<QTableView>(*m_page, "holidayTable")->model()->rowCount() > 30);
    QTRY_VERIFY(the<QLabel>(*m_page, "undecided")->text().contains(QStringLiteral("2029")));
}

void HolidaysPartTest::decreeDayIsAddedAndTakenAway()
{
    m_page->returnTo(QStringLiteral("holidays"));
    QAbstractItemModel *model = the<QTableView>(*m_page, "holidayTable")->model();
    QTRY_VERIFY(model->rowCount() > 30);
    const int before = model->rowCount();
    the<DateField>(*m_page, "day")->setDay(QDate(2027, 8, 13));
    the<QLineEdit>(*m_page, "source")->setText(QStringLiteral("Besluit van de test"));
    the<QPushButton>(*m_page, "add")->click();
    QTRY_COMPARE(model->rowCount(), before + 1);
    QTRY_VERIFY(the<QLineEdit>(*m_page, "source")->text().isEmpty()); // free for the next day
    QCOMPARE(the<QTableView>(*m_page, "holidayTable")->currentIndex().siblingAtColumn(2).data().toString(), QStringLiteral("Besluit van de test"));
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 2).data().toString() == QStringLiteral("Besluit van de test"))
            the<QTableView>(*m_page, "holidayTable")->selectRow(row);
    }
    the<QPushButton>(*m_page, "remove")->click();
    QTRY_COMPARE(model->rowCount(), before);
}

void HolidaysPartTest::oneDayDecidesNoYear()
{
    m_page->returnTo(QStringLiteral("holidays"));
    QAbstractItemModel *model = the<QTableView>(*m_page, "holidayTable")->model();
    QTRY_VERIFY(model->rowCount() > 30);
    const int before = model->rowCount();
    the<DateField>(*m_page, "day")->setDay(QDate(2029, 8, 13));
    the<QLineEdit>(*m_page, "source")->setText(QStringLiteral("Besluit van de test"));
    the<QPushButton>(*m_page, "add")->click();
    QTRY_VERIFY(m_page->messages()->text().contains(QStringLiteral("2029")));
    QVERIFY(the<QLabel>(*m_page, "undecided")->text().contains(QStringLiteral("2029")));
    QCOMPARE(model->rowCount(), before);
    the<QSpinBox>(*m_page, "until")->setValue(2029);
    the<QPushButton>(*m_page, "saveUntil")->click();
    QTRY_VERIFY(the<QLabel>(*m_page, "undecided")->text().contains(QStringLiteral("until 2029")));
    the<QPushButton>(*m_page, "add")->click();
    QTRY_COMPARE(model->rowCount(), before + 1);
}

QTEST_MAIN(HolidaysPartTest)
#include "tst_holidayspart.moc"
