// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cases whose answer was worked out by hand: tests/data/deadline_vectors.csv. One row, one test.
#include "core/domain/deadline/twoclocks.h"
#include "tests/support/legaldays.h"
#include "tests/support/places.h"

#include <QFile>
#include <QTest>

using namespace balie;

namespace {

ClockRules rulesOf(const QStringList &words)
{
    ClockRules rules;
    if (words.front() == u"IEDER1-30D")
        rules.promise = Promise{30, 30};
    else if (words.front() == u"OOST-4W")
        rules.promise = Promise{28, std::nullopt};
    if (words.contains(u"ATWCAL"))
        rules.calendar = CalendarChoice::Atw;
    if (words.contains(u"NOSUSP"))
        rules.suspension = Suspension::Ignored;
    return rules;
}

std::optional<QDate> optionalDay(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(QDate::fromString(text, Qt::ISODate));
}

} // namespace

class DeadlineVectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
};

void DeadlineVectorsTest::vectors_data()
{
    QTest::addColumn<QStringList>("row");
    QFile file(testData(QStringLiteral("deadline_vectors.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    QCOMPARE(file.readLine().trimmed(), QByteArray("id,received,rule,identity_requested,identity_received,extended_on,expected_due,statutory_due,why"));
    while (!file.atEnd()) {
        const QStringList row = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        QCOMPARE(row.size(), 9);
        QTest::newRow(qPrintable(row.at(0) + u' ' + row.at(8))) << row;
    }
}

void DeadlineVectorsTest::vectors()
{
    QFETCH(QStringList, row);
    const QDate received = QDate::fromString(row.at(1), Qt::ISODate);
    const QStringList words = row.at(2).split(u'/');
    if (words.front() == u"UAVG35-6W") {
        QCOMPARE(courtPetitionBy(received, knownHolidays()).toString(Qt::ISODate), row.at(6));
        QCOMPARE(row.at(7), row.at(6));
        return;
    }
    ClockFacts facts;
    facts.received = received;
    if (const auto asked = optionalDay(row.at(3)))
        facts.pauses.push_back({PauseGround::Identity, *asked, optionalDay(row.at(4))});
    facts.extensionTold = optionalDay(row.at(5));
    const TwoClocks clocks = twoClocks(facts, rulesOf(words), knownHolidays());
    QCOMPARE(clocks.due.toString(Qt::ISODate), row.at(6));
    QCOMPARE(clocks.statutoryDue.toString(Qt::ISODate), row.at(7));
}

QTEST_GUILESS_MAIN(DeadlineVectorsTest)
#include "tst_deadlinevectors.moc"
