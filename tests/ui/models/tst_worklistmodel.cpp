// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/worklistmodel.h"

#include "ui/models/requestwords.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace balie;

class WorkListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headsCannotBeChosen();
    void mostUrgentComesFirst();
    void rowIsOneSentence();
    void chipSaysHowLong_data();
    void chipSaysHowLong();
};

static const QDate today(2026, 3, 10);

static RequestRow rowNamed(const QString &name, QDate due, Urgency urgency)
{
    const Instant moment = Instant::fromMSecs(1);
    RequestRow row{RequestId::create(moment), QStringLiteral("2026-0001"), OrganisationId::create(moment), {}, PersonId::create(moment),
                   name, name, {}, {Right::Access}, Channel::Phone, RequestState::InProgress, today, {}, due, due, due, {}, false,
                   false, false, {}, Urgency::Later, {}, 0};
    row.urgency = urgency;
    row.nextStep = RequestAction::Answer;
    return row;
}

static std::vector<WorkListGroup> groups()
{
    return {{WorkGroup::Late, 1, {rowNamed(QStringLiteral("Els Bakker"), today.addDays(-2), Urgency::Late)}},
            {WorkGroup::ThisWeek, 7, {rowNamed(QStringLiteral("Jan Jansen"), today.addDays(3), Urgency::ThisWeek)}}};
}

void WorkListModelTest::headsCannotBeChosen()
{
    WorkListModel model;
    QAbstractItemModelTester tester(&model);
    model.setGroups(groups(), today);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.index(1).flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(!model.requestAt(model.index(2)));
    QCOMPARE(model.index(2).data(CountRole).toLongLong(), 7);
}

void WorkListModelTest::mostUrgentComesFirst()
{
    WorkListModel model;
    model.setGroups(groups(), today);
    QCOMPARE(model.requestAt(model.firstRequest())->personName, QStringLiteral("Els Bakker"));
    QCOMPARE(model.countIn(WorkGroup::Late), 1);
    QCOMPARE(model.countAll(), 8);
    const RequestId second = model.requestAt(model.index(3))->id;
    QCOMPARE(model.indexOf(second).row(), 3);
}

void WorkListModelTest::rowIsOneSentence()
{
    WorkListModel model;
    model.setGroups(groups(), today);
    const QString sentence = model.index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY(sentence.contains(QStringLiteral("Els Bakker")));
    QVERIFY(sentence.contains(QStringLiteral("2026-0001")));
    QVERIFY(sentence.contains(model.index(1).data(ChipRole).toString()));
    QVERIFY(sentence.contains(model.index(1).data(NextStepRole).toString()));
}

void WorkListModelTest::chipSaysHowLong_data()
{
    QTest::addColumn<Urgency>("urgency");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("number");
    QTest::newRow("late") << Urgency::Late << -3 << QStringLiteral("3");
    QTest::newRow("later") << Urgency::Later << 12 << QStringLiteral("12");
    QTest::newRow("waits, whatever the day") << Urgency::Waiting << 12 << QString();
}

void WorkListModelTest::chipSaysHowLong()
{
    QFETCH(Urgency, urgency);
    QFETCH(int, days);
    QFETCH(QString, number);
    const QString chip = chipText(rowNamed(QStringLiteral("Jan"), today.addDays(days), urgency), today);
    QVERIFY(!chip.isEmpty());
    QVERIFY(chip.contains(number));
    QCOMPARE(chip.contains(QStringLiteral("12")), number == QStringLiteral("12"));
}

QTEST_GUILESS_MAIN(WorkListModelTest)
#include "tst_worklistmodel.moc"
