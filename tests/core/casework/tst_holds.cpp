// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A hold keeps all of a person, of a case or one item, until it is lifted; also when two persons turn out to be one.
#include "core/casework/editretention.h"
#include "core/casework/mergepersons.h"
#include "core/casework/placehold.h"
#include "core/overview/holdrows.h"
#include "core/store/migrator.h"
#include "core/store/openregister.h"
#include "core/store/tables.h"
#include "tests/support/olderregister.h"
#include "tests/support/retentiondesk.h"

#include <QTest>

using namespace balie;

class HoldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHoldOnAPersonKeepsAllOfThatPerson();
    void aHoldOnOneItemKeepsThatOne();
    void whatComesLaterIsHeldAsWell();
    void twoHoldsAreLiftedOneByOne();
    void whatIsNotHeldMovesOnAfterItsPersonIsCorrected();
    void aHoldThatCannotBeIsRefused();
    void aHoldIsLiftedOnce();
    void holdsFollowAMerge();
    void theyAreListedByTheDayOfReview();
    void anOlderRegisterLearnsToKeep();
};

namespace {

constexpr auto held = ExpiryState::OnHold;
constexpr auto expired = ExpiryState::Expired;
const QDate longAgo(2020, 6, 30);

} // namespace

void HoldsTest::aHoldOnAPersonKeepsAllOfThatPerson()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const PersonId tenant = someTenant(desk);
    const RetentionItemId one = keep(desk, "lease-core", longAgo, tenant);
    const RetentionItemId open = keep(desk, "lease-core", {}, tenant);
    const RetentionItemId ofAnother = keep(desk, "lease-core", longAgo, someTenant(desk, "Maria Visser"));
    const PlacedHold placed = must(placeHold(*desk, tenant, claimFrom(desk.today())));
    QCOMPARE(stateOf(desk, one), std::optional(held));
    QCOMPARE(stateOf(desk, open), std::optional(held));
    QCOMPARE(stateOf(desk, ofAnother), std::optional(expired));
    QCOMPARE(rowOf(desk, one).due, std::optional(QDate(2022, 6, 30))); // a hold does not move it
    const RetentionDetail detail = must(retentionDetail(*desk, one));
    QCOMPARE(detail.expiry.state, held);
    QCOMPARE(detail.holds.size(), std::size_t(1));
    QVERIFY(isClean(desk));
    must(liftHold(*desk, placed.id, desk.today()));
    QCOMPARE(stateOf(desk, one), std::optional(expired));
    QCOMPARE(stateOf(desk, open), std::optional(ExpiryState::NoTrigger));
    QVERIFY(must(retentionDetail(*desk, one)).holds.front().hold.lifted.has_value());
    QVERIFY(isClean(desk));
}

void HoldsTest::aHoldOnOneItemKeepsThatOne()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const RetentionItemId one = keep(desk, "lease-core", longAgo);
    const RetentionItemId other = keep(desk, "lease-core", longAgo);
    must(placeHold(*desk, one, claimFrom(desk.today())));
    QCOMPARE(stateOf(desk, one), std::optional(held));
    QCOMPARE(stateOf(desk, other), std::optional(expired));
    QVERIFY(isClean(desk));
}

void HoldsTest::whatComesLaterIsHeldAsWell()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const PersonId tenant = someTenant(desk);
    must(placeHold(*desk, tenant, claimFrom(desk.today())));
    const RetentionItemId later = keep(desk, "lease-core", longAgo, tenant);
    QCOMPARE(stateOf(desk, later), std::optional(held));
    must(endRetention(*desk, later, QDate(2021, 1, 1)));
    QCOMPARE(stateOf(desk, later), std::optional(held));
    QVERIFY(isClean(desk));
}

void HoldsTest::twoHoldsAreLiftedOneByOne()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const PersonId tenant = someTenant(desk);
    const RetentionItemId item = keep(desk, "lease-core", longAgo, tenant);
    const PlacedHold first = must(placeHold(*desk, tenant, claimFrom(desk.today())));
    const PlacedHold second = must(placeHold(*desk, item, claimFrom(desk.today())));
    must(liftHold(*desk, first.id, desk.today()));
    QCOMPARE(stateOf(desk, item), std::optional(held));
    must(liftHold(*desk, second.id, desk.today()));
    QCOMPARE(stateOf(desk, item), std::optional(expired));
    QVERIFY(isClean(desk));
}

void HoldsTest::whatIsNotHeldMovesOnAfterItsPersonIsCorrected()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const PersonId tenant = someTenant(desk);
    const RetentionItemId id = keep(desk, "lease-core", longAgo, tenant);
    must(placeHold(*desk, tenant, claimFrom(desk.today())));
    RetentionItem item = rowOf(desk, id).item;
    item.person = someTenant(desk, "Maria Visser");
    must(editRetention(*desk, item));
    QCOMPARE(stateOf(desk, id), std::optional(expired));
    QVERIFY(isClean(desk));
}

void HoldsTest::aHoldThatCannotBeIsRefused()
{
    TestRegister desk;
    const RetentionItemId item = keep(desk, "lease-core");
    const auto refused = [&](const HoldTarget &target, const Hold &hold) { return placeHold(*desk, target, hold).error().code(); };
    QCOMPARE(refused(item, claimFrom(desk.today().addDays(1))), ErrorCode::DateInFuture);
    Hold hold = claimFrom(desk.today());
    hold.reviewOn = desk.today().addDays(-1);
    QCOMPARE(refused(item, hold), ErrorCode::DateOutOfOrder);
    hold = claimFrom(desk.today());
    hold.reason = {};
    QCOMPARE(refused(item, hold), ErrorCode::Empty);
    const Hold good = claimFrom(desk.today());
    const Instant then = Instant::fromMSecs(0);
    QCOMPARE(refused(PersonId::create(then), good), ErrorCode::PersonUnknown);
    QCOMPARE(refused(RequestId::create(then), good), ErrorCode::RequestUnknown);
    QCOMPARE(refused(RetentionItemId::create(then), good), ErrorCode::RetentionItemUnknown);
    QVERIFY(must(holdRows(*desk)).empty());
}

void HoldsTest::aHoldIsLiftedOnce()
{
    TestRegister desk;
    const PlacedHold placed = must(placeHold(*desk, keep(desk, "lease-core"), claimFrom(desk.today())));
    QCOMPARE(liftHold(*desk, placed.id, desk.today().addDays(1)).error().code(), ErrorCode::DateInFuture);
    QCOMPARE(liftHold(*desk, placed.id, desk.today().addDays(-1)).error().code(), ErrorCode::DateOutOfOrder);
    must(liftHold(*desk, placed.id, desk.today()));
    const Error again = liftHold(*desk, placed.id, desk.today()).error();
    QCOMPARE(again.code(), ErrorCode::RetentionHoldUnknown);
    QCOMPARE(again.fact(QStringLiteral("reason")), QStringLiteral("lifted"));
    QCOMPARE(liftHold(*desk, RetentionHoldId::create(Instant::fromMSecs(0)), desk.today()).error().code(), ErrorCode::RetentionHoldUnknown);
}

void HoldsTest::holdsFollowAMerge()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const PersonId duplicate = someTenant(desk, "J. van der Horst");
    const PersonId stays = someTenant(desk);
    const RetentionItemId ofDuplicate = keep(desk, "lease-core", longAgo, duplicate);
    const RetentionItemId ofStays = keep(desk, "lease-core", longAgo, stays);
    const PlacedHold placed = must(placeHold(*desk, duplicate, claimFrom(desk.today())));
    must(mergePersons(*desk, duplicate, stays));
    QCOMPARE(rowOf(desk, ofDuplicate).item.person, std::optional(stays));
    QCOMPARE(stateOf(desk, ofDuplicate), std::optional(held));
    QCOMPARE(stateOf(desk, ofStays), std::optional(held));
    QCOMPARE(must(retentionOfPerson(*desk, stays)).size(), std::size_t(2));
    QVERIFY(isClean(desk));
    must(liftHold(*desk, placed.id, desk.today()));
    QCOMPARE(stateOf(desk, ofStays), std::optional(expired));
    // Who is held by the name of the double is held.
    QCOMPARE(must(placeHold(*desk, duplicate, claimFrom(desk.today()))).target, HoldTarget(stays));
    QCOMPARE(stateOf(desk, ofDuplicate), std::optional(held));
    QVERIFY(isClean(desk));
}

void HoldsTest::theyAreListedByTheDayOfReview()
{
    TestRegister desk;
    const RequestId request = desk.receive("Maria Visser");
    Hold late = claimFrom(desk.today());
    late.reviewOn = desk.today().addYears(1);
    must(placeHold(*desk, someTenant(desk), late));
    must(placeHold(*desk, request, claimFrom(desk.today())));
    must(placeHold(*desk, keep(desk, "lease-core"), claimFrom(desk.today().addMonths(-4))));
    const std::vector<HoldRow> rows = must(holdRows(*desk));
    QCOMPARE(rows.size(), std::size_t(4));
    QCOMPARE(rows[0].file, QStringLiteral("HO-2019-0042"));
    QVERIFY(rows[0].needsReview && !rows[1].needsReview);
    QCOMPARE(rows[1].placed.cause, std::optional(request)); // the case itself
    QCOMPARE(rows[1].personName, QStringLiteral("Maria Visser"));
    QCOMPARE(rows[2].personName, QStringLiteral("Maria Visser"));
    QCOMPARE(rows[2].file, desk.dossier(request).request.reference());
    QCOMPARE(rows[3].personName, QStringLiteral("Jan van der Horst"));
    QCOMPARE(must(holdRows(*desk, *desk.organisation, 1, 1)).front().personName, QStringLiteral("Maria Visser"));
    QVERIFY(must(holdRows(*desk, OrganisationId::create(Instant::fromMSecs(0)))).empty());
}

void HoldsTest::anOlderRegisterLearnsToKeep()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const PersonId tenant = someTenant(desk);
    Connection &connection = desk.opened->opened().connection();
    makeOlder(connection, 13);
    const Migrator migrator = must(Migrator::load());
    must(migrator.migrate(connection, [] { return Result<void>(); }));
    must(migrator.checkSchema(connection));
    const RetentionItemId item = keep(desk, "lease-core", longAgo, tenant);
    must(placeHold(*desk, tenant, claimFrom(desk.today())));
    QCOMPARE(stateOf(desk, item), std::optional(held));
    QVERIFY(isClean(desk));
}

QTEST_GUILESS_MAIN(HoldsTest)
#include "tst_holds.moc"
