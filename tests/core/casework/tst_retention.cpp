// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept, by hand: added, ended, corrected, taken out; and the period that an organisation chooses.
#include "core/casework/addprofileversion.h"
#include "core/casework/chooseretention.h"
#include "core/casework/editretention.h"
#include "core/casework/placehold.h"
#include "core/domain/user/role.h"
#include "core/store/tables.h"
#include "tests/support/retentiondesk.h"

#include <QTest>

using namespace balie;

class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTenantUnderThreeStatements_data();
    void oneTenantUnderThreeStatements();
    void itEndsAndDoesNotEndAfterAll();
    void itIsCorrected();
    void whatWasChangedMeanwhileIsNotOverwritten();
    void itIsTakenOutWithAReason();
    void whatCannotBeIsRefused();
    void noNumberGetsIn_data();
    void noNumberGetsIn();
    void aChoiceMovesWhatIsThere();
    void aChoiceNeedsAReason();
    void aNewStatementHoldsForWhatEndsUnderIt();
    void eachStepIsLogged();
};

// Art. 5(1)(e): a lease that ended on 30 June 2024, seen on 10 March 2026.
void RetentionTest::oneTenantUnderThreeStatements_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("category");
    QTest::addColumn<ExpiryState>("state");
    QTest::addColumn<QDate>("due");
    const auto row = [](const char *profile, const char *category, ExpiryState state, QDate due) {
        QTest::addRow("%s, %s", profile, category) << QString::fromLatin1(profile) << QString::fromLatin1(category) << state << due;
    };
    row("domijn", "lease-core", ExpiryState::Expired, QDate(2025, 6, 30));
    row("domijn", "fin-admin", ExpiryState::InConflict, QDate(2031, 12, 31));
    row("mijande", "lease-core", ExpiryState::Expired, QDate(2025, 6, 30));
    row("mijande", "fin-admin", ExpiryState::Running, QDate(2031, 12, 31));
    row("jutphaas", "lease-core", ExpiryState::Running, QDate(2026, 6, 30));
    row("jutphaas", "fin-admin", ExpiryState::Running, QDate(2031, 12, 31));
    row("avg", "lease-core", ExpiryState::NoPeriod, QDate());
}

void RetentionTest::oneTenantUnderThreeStatements()
{
    QFETCH(QString, profile);
    QFETCH(QString, category);
    QFETCH(ExpiryState, state);
    QFETCH(QDate, due);
    TestRegister desk(profile);
    const RetentionItemId item = keep(desk, qPrintable(category), QDate(2024, 6, 30), someTenant(desk));
    const RetentionRow row = rowOf(desk, item);
    QCOMPARE(row.state, std::optional(state));
    QCOMPARE(row.due, due.isValid() ? std::optional(due) : std::nullopt);
    QCOMPARE(row.personName, QStringLiteral("Jan van der Horst"));
    QVERIFY(isClean(desk));
}

void RetentionTest::itEndsAndDoesNotEndAfterAll()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const RetentionItemId item = keep(desk, "lease-core");
    QCOMPARE(stateOf(desk, item), std::optional(ExpiryState::NoTrigger));
    const RetentionItem ended = must(endRetention(*desk, item, QDate(2024, 3, 9)));
    QCOMPARE(ended.revision, 2);
    QCOMPARE(stateOf(desk, item), std::optional(ExpiryState::Expired));
    must(endRetention(*desk, item, QDate(2024, 3, 10)));
    QCOMPARE(stateOf(desk, item), std::optional(ExpiryState::Running)); // until and including today
    QVERIFY(isClean(desk));
    must(endRetention(*desk, item, std::nullopt));
    QCOMPARE(stateOf(desk, item), std::optional(ExpiryState::NoTrigger));
    QCOMPARE(endRetention(*desk, item, QDate(2300, 1, 1)).error().code(), ErrorCode::NotADate);
    QVERIFY(isClean(desk));
}

void RetentionTest::itIsCorrected()
{
    TestRegister desk(QStringLiteral("domijn"));
    const RetentionItemId id = keep(desk, "lease-core", QDate(2024, 6, 30));
    RetentionItem item = rowOf(desk, id).item;
    item.category = QStringLiteral("fin-admin");
    item.reference = std::nullopt;
    item.person = someTenant(desk);
    item.system = line("boekhouding");
    must(editRetention(*desk, item));
    const RetentionRow row = rowOf(desk, id);
    QCOMPARE(row.state, std::optional(ExpiryState::InConflict));
    QCOMPARE(row.item.system, line("boekhouding"));
    QCOMPARE(row.item.person, item.person);
    QVERIFY(!row.item.reference);
    QVERIFY(isClean(desk));
}

void RetentionTest::whatWasChangedMeanwhileIsNotOverwritten()
{
    TestRegister desk;
    const RetentionItemId id = keep(desk, "lease-core");
    const RetentionItem read = rowOf(desk, id).item;
    must(endRetention(*desk, id, QDate(2024, 6, 30)));
    QCOMPARE(editRetention(*desk, read).error().code(), ErrorCode::Conflict);
    QCOMPARE(rowOf(desk, id).item.trigger, std::optional(QDate(2024, 6, 30)));
    QVERIFY(isClean(desk));
}

void RetentionTest::itIsTakenOutWithAReason()
{
    TestRegister desk;
    const RetentionItemId id = keep(desk, "lease-core");
    QCOMPARE(removeRetention(*desk, id, text(".")).error().code(), ErrorCode::ReasonMissing);
    const PlacedHold hold = must(placeHold(*desk, id, claimFrom(desk.today())));
    QCOMPARE(removeRetention(*desk, id, text("dubbel")).error().code(), ErrorCode::RetentionItemHeld);
    must(liftHold(*desk, hold.id, desk.today()));
    must(removeRetention(*desk, id, text("dubbel ingevoerd")));
    QCOMPARE(retentionDetail(*desk, id).error().code(), ErrorCode::RetentionItemUnknown);
    QCOMPARE(removeRetention(*desk, id, text("dubbel")).error().code(), ErrorCode::RetentionItemUnknown);
    QVERIFY(isClean(desk));
}

void RetentionTest::whatCannotBeIsRefused()
{
    TestRegister desk;
    const auto refused = [&](const RetentionItem &item) { return addRetention(*desk, {keptThing(desk, "lease-core"), item}).error(); };
    RetentionItem item = keptThing(desk, "vakantiefotos");
    const Error unknown = refused(item);
    QCOMPARE(unknown.code(), ErrorCode::RetentionCategoryUnknown);
    QVERIFY(unknown.fact(QStringLiteral("known")).contains(QStringLiteral("lease-core")));
    item = keptThing(desk, "lease-core");
    item.reference = std::nullopt;
    QCOMPARE(refused(item).code(), ErrorCode::Empty);
    item.person = PersonId::create(Instant::fromMSecs(0));
    QCOMPARE(refused(item).code(), ErrorCode::PersonUnknown);
    item = keptThing(desk, "lease-core");
    item.organisation = OrganisationId::create(Instant::fromMSecs(0));
    QCOMPARE(refused(item).code(), ErrorCode::OrganisationUnknown);
    QCOMPARE(must(countRetention(*desk, {})), 0); // all or none
    QVERIFY(isClean(desk));
}

// 111222333 passes the test of a BSN (UAVG 46).
void RetentionTest::noNumberGetsIn_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where : {"reference", "system", "owner", "hold", "choice", "removal"})
        QTest::newRow(where) << QString::fromLatin1(where);
}

void RetentionTest::noNumberGetsIn()
{
    QFETCH(QString, where);
    TestRegister desk;
    const RetentionItemId id = keep(desk, "lease-core");
    RetentionItem item = keptThing(desk, "lease-core");
    Hold hold = claimFrom(desk.today());
    const auto code = [&]() -> ErrorCode {
        if (where == QStringLiteral("reference")) {
            item.reference = line("BSN 111222333");
            return addRetention(*desk, {item}).error().code();
        }
        if (where == QStringLiteral("system")) {
            item.system = line("map van BSN 111222333");
            return addRetention(*desk, {item}).error().code();
        }
        if (where == QStringLiteral("owner")) {
            hold.owner = line("BSN 111222333");
            return placeHold(*desk, id, hold).error().code();
        }
        if (where == QStringLiteral("hold")) {
            hold.reason = text("bsn 111222333 in beroep");
            return placeHold(*desk, id, hold).error().code();
        }
        if (where == QStringLiteral("choice"))
            return chooseRetention(*desk, *desk.organisation, QStringLiteral("lease-core"), ChosenTerm{{Period::ofYears(2), TermStart::Day}, text("bsn 111222333")}).error().code();
        return removeRetention(*desk, id, text("bsn 111222333 is dubbel")).error().code();
    }();
    QCOMPARE(code, ErrorCode::HoldsForbiddenNumber);
    QVERIFY(isClean(desk));
}

void RetentionTest::aChoiceMovesWhatIsThere()
{
    TestRegister desk(QStringLiteral("avg"));
    const RetentionItemId item = keep(desk, "lease-core", QDate(2024, 6, 30));
    const RetentionItemId other = keep(desk, "nuisance", QDate(2024, 6, 30));
    const auto choose = [&](const std::optional<ChosenTerm> &chosen) { return chooseRetention(*desk, *desk.organisation, QStringLiteral("lease-core"), chosen); };
    const RetentionRule rule = must(choose(ChosenTerm{{Period::ofYears(2), TermStart::Day}, text("zoals in de branche")}));
    QVERIFY(rule.chosen);
    QCOMPARE(rowOf(desk, item).due, std::optional(QDate(2026, 6, 30)));
    QCOMPARE(stateOf(desk, other), std::optional(ExpiryState::NoPeriod));
    must(choose(ChosenTerm{{Period::ofYears(1), TermStart::EndOfYear}, text("een jaar is genoeg")}));
    QCOMPARE(rowOf(desk, item).due, std::optional(QDate(2025, 12, 31)));
    QVERIFY(isClean(desk));
    QVERIFY(!must(choose(std::nullopt)).chosen);
    QCOMPARE(stateOf(desk, item), std::optional(ExpiryState::NoPeriod));
    must(choose(std::nullopt)); // nothing to take back is no fault
    QVERIFY(isClean(desk));
}

void RetentionTest::aChoiceNeedsAReason()
{
    TestRegister desk;
    const ChosenTerm without{{Period::ofYears(2), TermStart::Day}, text(" - ")};
    QCOMPARE(chooseRetention(*desk, *desk.organisation, QStringLiteral("lease-core"), without).error().code(), ErrorCode::ReasonMissing);
    const ChosenTerm with{{Period::ofYears(2), TermStart::Day}, text("zoals in de branche")};
    QCOMPARE(chooseRetention(*desk, *desk.organisation, QStringLiteral("vakantiefotos"), with).error().code(), ErrorCode::RetentionCategoryUnknown);
}

// What ended before it was promised by the statement of that day.
void RetentionTest::aNewStatementHoldsForWhatEndsUnderIt()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const RetentionItemId before = keep(desk, "lease-core", QDate(2025, 12, 31));
    const RetentionItemId after = keep(desk, "lease-core", QDate(2026, 1, 1));
    Profile profile = must(builtInProfile(QStringLiteral("domijn")));
    profile.id = QStringLiteral("eigen");
    profile.basedOn = QStringLiteral("domijn");
    must(addProfileVersion(*desk, {*desk.organisation, profile, QDate(2026, 1, 1), text("korter"), Succession::Next}));
    QCOMPARE(rowOf(desk, before).due, std::optional(QDate(2027, 12, 31)));
    QCOMPARE(rowOf(desk, after).due, std::optional(QDate(2027, 1, 1)));
    QVERIFY(isClean(desk));
}

void RetentionTest::eachStepIsLogged()
{
    TestRegister desk;
    const RetentionItemId id = keep(desk, "lease-core");
    must(endRetention(*desk, id, QDate(2024, 6, 30)));
    must(editRetention(*desk, rowOf(desk, id).item));
    must(removeRetention(*desk, id, text("dubbel")));
    QStringList actions;
    const auto read = desk.opened->tables().connection().rows(QStringLiteral("SELECT action FROM audit WHERE object_id = ? ORDER BY seq"), {id.toString()},
                                                              [](const Row &row) { return row.text(0); });
    for (const QString &action : must(read))
        actions.append(action);
    QCOMPARE(actions.join(u' '), QStringLiteral("retention-added retention-ended retention-edited retention-removed"));
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
