// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was known of a case by a day: nothing later, nothing undone, and corrections from the beginning.
#include "core/domain/deadline/clockfacts.h"
#include "core/domain/history/knownby.h"
#include "tests/support/deskcase.h"

#include <QTest>

using namespace balie;

class KnownByTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCameLaterIsNotKnown();
    void whatWasUndoneNeverWas();
    void correctionsCountFromTheBeginning();
};

static History after(const std::vector<CaseEvent> &events)
{
    History history = received({Right::Erasure}).history;
    for (const CaseEvent &event : events)
        history = history.with(event);
    return history;
}

void KnownByTest::whatCameLaterIsNotKnown()
{
    const History history = after({onDay(5, happened::IdentityAsked{text(), text()}), onDay(9, confirmed())});
    QVERIFY(clockFacts(knownBy(history, day(4))).pauses.empty());
    QVERIFY(!clockFacts(knownBy(history, day(8))).pauses.front().until);
    QCOMPARE(clockFacts(knownBy(history, day(9))).pauses.front().until, std::optional(day(9)));
}

void KnownByTest::whatWasUndoneNeverWas()
{
    const CaseEvent wrong = onDay(5, happened::Withdrawn{text()});
    const History history = after({wrong, onDay(20, happened::Revoked{wrong.id, text()})});
    QVERIFY(!knownBy(history, day(10)).last<happened::Withdrawn>());
}

void KnownByTest::correctionsCountFromTheBeginning()
{
    const History history = after({onDay(20, happened::ReceiptCorrected{day(0), day(1), text()}), onDay(21, happened::RightsCorrected{{Right::Access}, text()})});
    QCOMPARE(knownBy(history, day(2)).received(), day(1));
    QCOMPARE(knownBy(history, day(2)).correctedRights(), std::optional(std::vector{Right::Access}));
}

QTEST_APPLESS_MAIN(KnownByTest)
#include "tst_knownby.moc"
