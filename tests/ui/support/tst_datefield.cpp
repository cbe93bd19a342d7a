// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/datefield.h"

#include <QAccessible>
#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace balie;

class DateFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void isWrittenInFullWhenLeft();
    void isChosenFromACalendar();
    void theFieldInsideBearsTheNameOfTheLabel();
};

static const QDate today(2026, 11, 20);

void DateFieldTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("day and month") << QStringLiteral("7-3") << QDate(2026, 3, 7);
    QTest::newRow("with a year") << QStringLiteral("7-3-25") << QDate(2025, 3, 7);
    QTest::newRow("in words") << QStringLiteral("7 maart 2026") << QDate(2026, 3, 7);
    QTest::newRow("today") << QStringLiteral("vandaag") << today;
    QTest::newRow("yesterday") << QStringLiteral("-1") << today.addDays(-1);
}

void DateFieldTest::readsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    DateField field;
    field.setToday(today);
    field.setSide(DayLies::Before);
    const QSignalSpy changed(&field, &DateField::dayChanged);
    QTest::keyClicks(field.lineEdit(), typed);
    QCOMPARE(field.day(), std::optional(day));
    QVERIFY(!field.hasMistake());
    QVERIFY(!changed.isEmpty());
    QVERIFY(field.findChild<QLabel *>(QStringLiteral("dayEcho"))->text().contains(QString::number(day.year())));
}

void DateFieldTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("31 February") << QStringLiteral("31-2-2026") << QStringLiteral("28");
    QTest::newRow("month 13") << QStringLiteral("1-13-2026") << QStringLiteral("13");
    QTest::newRow("a word") << QStringLiteral("straks") << QStringLiteral("20-11-2026");
    QTest::newRow("tomorrow") << QStringLiteral("+1") << QStringLiteral("future");
    QTest::newRow("before the receipt") << QStringLiteral("1-1-2026") << QStringLiteral("2 March 2026");
}

void DateFieldTest::saysWhatIsWrong()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    DateField field;
    field.setToday(today);
    field.setRange(QDate(2026, 3, 2), today);
    QTest::keyClicks(field.lineEdit(), typed);
    QVERIFY(!field.day());
    QVERIFY(field.hasMistake());
    const QString shown = field.findChild<QLabel *>(QStringLiteral("dayEcho"))->text();
    QVERIFY2(shown.contains(said), qPrintable(shown));
    QCOMPARE(QStringLiteral("⚠ ") + field.lineEdit()->accessibleDescription(), shown);
}

void DateFieldTest::isWrittenInFullWhenLeft()
{
    DateField field;
    field.setToday(today);
    QTest::keyClicks(field.lineEdit(), QStringLiteral("vandaag"));
    QTest::keyClick(field.lineEdit(), Qt::Key_Return);
    QCOMPARE(field.lineEdit()->text(), QStringLiteral("20-11-2026"));
}

void DateFieldTest::theFieldInsideBearsTheNameOfTheLabel()
{
    QWidget window;
    QLabel label(QStringLiteral("Sent o&n"), &window);
    DateField field(&window);
    label.setBuddy(&field);
    window.show();
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(field.lineEdit());
    QVERIFY(heard);
    QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("Sent on"));
}

void DateFieldTest::isChosenFromACalendar()
{
    DateField field;
    field.setToday(today);
    field.show();
    QTest::keyClick(field.lineEdit(), Qt::Key_Down, Qt::AltModifier);
    auto *calendar = field.findChild<QCalendarWidget *>(QStringLiteral("dayCalendar"));
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), today);
    Q_EMIT calendar->activated(QDate(2026, 11, 3));
    QCOMPARE(field.day(), std::optional(QDate(2026, 11, 3)));
}

QTEST_MAIN(DateFieldTest)
#include "tst_datefield.moc"
