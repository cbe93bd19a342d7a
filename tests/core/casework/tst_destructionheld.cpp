// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What came to be held while it waited for its destruction: it leaves the batch, and stays where it is, unless it was gone
// by the day of its hold.
#include "core/casework/destruction/carryoutdestruction.h"
#include "core/casework/destruction/givedestruction.h"
#include "core/casework/editretention.h"
#include "core/casework/placehold.h"
#include "core/overview/destructionrows.h"
#include "tests/support/twoofficers.h"

#include <QTest>

using namespace balie;

class DestructionHeldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHeldMeanwhileIsLetGo();
    void whatIsHeldSinceItBeganStays();
    void whatWentBeforeItsHoldIsGone();
    void whatHadToGoAtOnceCanBeGoneToo();
    void aHoldOfThatDayCountsThoughItWasLifted();
    void theDaysOfWhatStaysAreNotCounted();
    void whatIsSomethingElseByNowStays();
    void whatASystemWasAskedAboutIsNotTakenOut();
};

void DestructionHeldTest::whatIsHeldMeanwhileIsLetGo()
{
    TwoOfficers desk;
    const DestructionId batch = desk.ready();
    must(desk.asAnna([&](Register &reg) {
        must(placeHold(reg, *desk.gone, claimFrom(desk.today())));
        if (must(destructionSheet(reg, batch)).spared() != 2)
            qFatal("who looks before it begins sees it already");
        must(beginDestruction(reg, batch));
        if (must(destructionSheet(reg, batch)).items() != 1)
            qFatal("what is held is still in it");
        if (must(retentionDetail(reg, *desk.first)).row.state != ExpiryState::OnHold)
            qFatal("and stays held");
        return checkedClean(reg);
    }));
}

void DestructionHeldTest::whatIsHeldSinceItBeganStays()
{
    TwoOfficers desk;
    const DestructionId batch = desk.ready();
    must(desk.asAnna([&](Register &reg) {
        must(beginDestruction(reg, batch));
        must(placeHold(reg, *desk.gone, claimFrom(desk.today())));
        if (must(destructionSheet(reg, batch)).spared() != 2 || must(giveWorkList(reg, batch, QStringLiteral("huuradministratie"))).rows != 1)
            qFatal("of two systems one thing each");
        if (giveWorkList(reg, batch, QStringLiteral("telefooncentrale")).error().code() != ErrorCode::DestructionEmpty)
            qFatal("nothing there has to go any more");
        for (const char *system : {"huuradministratie", "telefooncentrale"})
            must(answerDestruction(reg, batch, line(system), destroyedOn(desk.today())));
        if (stateIn(reg, *desk.first) != ExpiryState::OnHold || stateIn(reg, *desk.third) != ExpiryState::OnHold || stateIn(reg, *desk.second))
            qFatal("what is held went, or the rest stayed");
        const DestructionSheet sheet = must(destructionSheet(reg, batch));
        if (sheet.items() != 1 || sheet.letGo != 2)
            qFatal("what stays is counted");
        return checkedClean(reg);
    }));
}

// The system destroyed it on Tuesday, the claim came on Thursday, and the answer is entered on Friday.
void DestructionHeldTest::whatWentBeforeItsHoldIsGone()
{
    TwoOfficers desk;
    const DestructionId batch = desk.ready();
    const QDate tuesday = desk.today();
    must(desk.asAnna([&](Register &reg) { return beginDestruction(reg, batch); }));
    desk.goTo(tuesday.addDays(2));
    must(desk.asAnna([&](Register &reg) { return placeHold(reg, *desk.gone, claimFrom(desk.today())); }));
    desk.goTo(tuesday.addDays(3));
    must(desk.asAnna([&](Register &reg) {
        must(answerDestruction(reg, batch, line("huuradministratie"), destroyedOn(tuesday)));
        must(answerDestruction(reg, batch, line("telefooncentrale"), destroyedOn(tuesday.addDays(2))));
        if (stateIn(reg, *desk.first) || stateIn(reg, *desk.third) != ExpiryState::OnHold)
            qFatal("what was gone is not held, and what was held is not gone");
        // Who is in a hold is not forgotten with what went.
        if (!reg.tables().persons.find(*desk.gone))
            qFatal("the person is gone");
        return checkedClean(reg);
    }));
}

void DestructionHeldTest::whatHadToGoAtOnceCanBeGoneToo()
{
    TwoOfficers desk;
    RetentionItem copy = keptThing(desk, "id-copy-tenant", QDate(2024, 6, 30), desk.gone, "ID-1");
    const RetentionItemId item = must(addRetention(*desk, {copy})).front().id;
    const DestructionId batch = desk.ready();
    const QDate tuesday = desk.today();
    must(desk.asAnna([&](Register &reg) { return beginDestruction(reg, batch); }));
    desk.goTo(tuesday.addDays(2));
    must(desk.asAnna([&](Register &reg) {
        must(placeHold(reg, *desk.gone, claimFrom(desk.today())));
        must(answerDestruction(reg, batch, line("huuradministratie"), destroyedOn(tuesday)));
        if (stateIn(reg, item) || stateIn(reg, *desk.first))
            qFatal("one of them is said to be held");
        return checkedClean(reg);
    }));
}

void DestructionHeldTest::aHoldOfThatDayCountsThoughItWasLifted()
{
    TwoOfficers desk;
    const DestructionId batch = desk.ready();
    const QDate tuesday = desk.today();
    const PlacedHold early = must(desk.asAnna([&](Register &reg) {
        must(beginDestruction(reg, batch));
        return placeHold(reg, *desk.gone, claimFrom(tuesday));
    }));
    desk.goTo(tuesday.addDays(2));
    must(desk.asAnna([&](Register &reg) { return liftHold(reg, early.id, tuesday.addDays(2)); }));
    desk.goTo(tuesday.addDays(3));
    must(desk.asAnna([&](Register &reg) {
        must(placeHold(reg, *desk.gone, claimFrom(tuesday.addDays(3))));
        must(answerDestruction(reg, batch, line("huuradministratie"), destroyedOn(tuesday.addDays(1))));
        if (stateIn(reg, *desk.first) != ExpiryState::OnHold)
            qFatal("it was held on the day of the answer");
        return checkedClean(reg);
    }));
}

// What stays leaves no trace in the figures either: whose it was, and the days of what went alone.
void DestructionHeldTest::theDaysOfWhatStaysAreNotCounted()
{
    TwoOfficers desk;
    must(endRetention(*desk, *desk.first, QDate(2023, 6, 30)));
    const DestructionId batch = desk.ready();
    must(desk.asAnna([&](Register &reg) {
        must(beginDestruction(reg, batch));
        const auto part = [&] { return must(destructionSheet(reg, batch)).parts.front(); };
        const std::optional<QDate> first = part().firstDue, last = part().lastDue;
        if (part().items != 2 || !(first < last))
            qFatal("two that end on two days");
        must(placeHold(reg, *desk.first, claimFrom(desk.today())));
        must(answerDestruction(reg, batch, line("huuradministratie"), destroyedOn(desk.today())));
        if (part().items != 1 || part().persons != 1 || part().firstDue != last || part().lastDue != last)
            qFatal("the one that stays still counts");
        return Result<void>();
    }));
}

// The old system says that it destroyed all; of what lives elsewhere by now, or is of another kind, it knew nothing.
void DestructionHeldTest::whatIsSomethingElseByNowStays()
{
    TwoOfficers desk;
    const RetentionItemId fourth = keep(desk, "lease-core", QDate(2024, 6, 30), desk.client);
    const DestructionId batch = desk.ready();
    must(desk.asAnna([&](Register &reg) {
        must(beginDestruction(reg, batch));
        RetentionItem moved = must(retentionDetail(reg, *desk.first)).row.item;
        moved.system = line("telefooncentrale");
        must(editRetention(reg, moved));
        RetentionItem other = must(retentionDetail(reg, *desk.second)).row.item;
        other.category = QStringLiteral("camera");
        must(editRetention(reg, other));
        for (const char *system : {"huuradministratie", "telefooncentrale"})
            must(answerDestruction(reg, batch, line(system), destroyedOn(desk.today())));
        if (!stateIn(reg, *desk.first) || !stateIn(reg, *desk.second) || stateIn(reg, *desk.third) || stateIn(reg, fourth))
            qFatal("what was changed went, or the rest stayed");
        const DestructionSheet sheet = must(destructionSheet(reg, batch));
        if (sheet.items() != 2 || sheet.letGo != 2)
            qFatal("of three there one went, and the one elsewhere");
        return checkedClean(reg);
    }));
}

void DestructionHeldTest::whatASystemWasAskedAboutIsNotTakenOut()
{
    TwoOfficers desk;
    const DestructionId batch = desk.ready();
    must(desk.asAnna([&](Register &reg) {
        must(removeRetention(reg, *desk.second, text("dubbel")));
        must(beginDestruction(reg, batch));
        const Error refused = removeRetention(reg, *desk.first, text("hoort hier niet")).error();
        if (refused.code() != ErrorCode::RetentionItemHeld || refused.fact(QStringLiteral("reason")) != u"destruction")
            qFatal("it is gone from under the question");
        must(answerDestruction(reg, batch, line("huuradministratie"), destroyedOn(desk.today())));
        if (must(destructionSheet(reg, batch)).items() != 2)
            qFatal("the first and the third");
        return checkedClean(reg);
    }));
}

QTEST_GUILESS_MAIN(DestructionHeldTest)
#include "tst_destructionheld.moc"
