// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may get data: taken over from the statement, ended, taken out, and two that were one.
#include "core/overview/disclosurerows.h"
#include "core/store/tables.h"
#include "tests/support/disclosuredesk.h"

#include <QTest>

#include <algorithm>

using namespace balie;

class RecipientsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatementsRecipientsAreTakenOverOnce();
    void aRecipientInUseIsEndedAndNotRemoved();
    void twoRecipientsBecomeOneWithTheirHistory();
    void whatOnlyTheDoubleKnewIsKept();
    void whatDiffersIsPutRightBeforeAMerge();
};

void RecipientsTest::theStatementsRecipientsAreTakenOverOnce()
{
    TestRegister desk(QStringLiteral("oosterpoort"));
    const auto added = must(addRecipientsOfStatement(*desk, *desk.organisation));
    QCOMPARE(added.size(), std::size_t(12));
    QVERIFY(must(addRecipientsOfStatement(*desk, *desk.organisation)).empty());
    // The mailing service is in the United States, and a processor by the statement's own words.
    const auto mailing = std::find_if(added.begin(), added.end(), [](const Recipient &one) { return one.name == line("MailChimp"); });
    QVERIFY(mailing != added.end());
    QCOMPARE(mailing->country.toString(), QStringLiteral("US"));
    const auto flags = must(flagsToday(*desk, *mailing));
    for (const RecipientFlag flag : {RecipientFlag::TransferWithoutGround, RecipientFlag::NoProcessorAgreement, RecipientFlag::RoleUndecided})
        QVERIFY2(std::find(flags.begin(), flags.end(), flag) != flags.end(), qPrintable(toWord(flag)));
    TestRegister other(QStringLiteral("domijn"));
    // iDEAL is named, and gets the amount alone.
    QCOMPARE(must(addRecipientsOfStatement(*other, *other.organisation)).size(), std::size_t(5));
}

void RecipientsTest::aRecipientInUseIsEndedAndNotRemoved()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const Recipient painter = recipientOf(desk, "Schildersbedrijf Kwast");
    const Recipient plumber = recipientOf(desk, "Loodgieter Buis");
    recorded(desk, disclosureTo(desk, painter));
    QCOMPARE(removeRecipient(*desk, painter.id).error().code(), ErrorCode::RecipientInUse);
    must(removeRecipient(*desk, plumber.id));
    QCOMPARE(must(recipientRows(*desk)).size(), std::size_t(1));
    Recipient twin = plumber;
    twin.revision = 0;
    twin.name = line("schildersbedrijf kwast");
    QCOMPARE(keepRecipients(*desk, {twin}).error().code(), ErrorCode::RecipientExists);
}

void RecipientsTest::twoRecipientsBecomeOneWithTheirHistory()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    Recipient painter = recipientOf(desk, "Schildersbedrijf Kwast");
    painter.agreements = {{AgreementId::create(desk.clock.now()), AgreementKind::Contract, desk.today().addDays(-100), std::nullopt, std::nullopt}};
    painter = must(keepRecipients(*desk, {painter})).front();
    const Recipient twin = recipientOf(desk, "Kwast Schilders");
    Disclosure rests = disclosureTo(desk, painter);
    rests.agreement = painter.agreements.front().id;
    recorded(desk, rests);
    recorded(desk, disclosureTo(desk, twin));
    must(mergeRecipients(*desk, painter.id, twin.id));
    const auto rows = must(recipientRows(*desk));
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows.front().disclosures, 2);
    QCOMPARE(rows.front().recipient.agreements.size(), std::size_t(1));
    QCOMPARE(must(disclosureRows(*desk, {.recipient = painter.id})).rows.size(), std::size_t(2)); // the old name leads there
    QCOMPARE(mergeRecipients(*desk, painter.id, twin.id).error().code(), ErrorCode::RecipientsDiffer);
    QVERIFY(isSound(desk));
}

void RecipientsTest::whatOnlyTheDoubleKnewIsKept()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const auto agreed = [&desk](const char *name, std::optional<QDate> until, const char *place) {
        Recipient one = recipientOf(desk, name);
        one.agreements = {{AgreementId::create(desk.clock.now()), AgreementKind::Processor, QDate(2024, 2, 1), until, place ? std::optional(line(place)) : std::nullopt}};
        return must(keepRecipients(*desk, {one})).front();
    };
    Recipient stays = agreed("Huurwolk BV", QDate(2027, 1, 1), nullptr);
    Recipient twin = agreed("Huurwolk", QDate(2025, 1, 1), "kast 7");
    twin.contact = QStringLiteral("avg@example.org");
    twin.role = RoleDecision{DecidedRole::Processor, line("Anna"), QDate(2024, 1, 1)};
    twin = must(keepRecipients(*desk, {twin})).front();
    QCOMPARE(mergeRecipients(*desk, twin.id, stays.id).error().fact(QStringLiteral("reason")), QStringLiteral("until"));
    twin.agreements.front().until = stays.agreements.front().until;
    must(keepRecipients(*desk, {twin}));
    must(mergeRecipients(*desk, twin.id, stays.id));
    const Recipient one = must(recipientRows(*desk)).front().recipient;
    QCOMPARE(one.name, stays.name);
    QCOMPARE(one.contact, twin.contact);
    QCOMPARE(one.role, twin.role);
    QCOMPARE(one.agreements.size(), std::size_t(1));
    QCOMPARE(one.agreements.front().copy, std::optional(line("kast 7")));
    QVERIFY(isSound(desk));
}

// What went to the one would be told as gone elsewhere, on another ground, or to another role.
void RecipientsTest::whatDiffersIsPutRightBeforeAMerge()
{
    TestRegister desk(QStringLiteral("jutphaas"));
    const Transfer clauses{TransferGround::Safeguards, text("standaardbepalingen")};
    const Transfer rules{TransferGround::BindingRules, text("bindende regels")};
    const auto named = [&desk](const char *name, const char *country, std::optional<Transfer> transfer, std::optional<DecidedRole> role) {
        Recipient one = recipientOf(desk, name);
        one.country = must(Country::from(QString::fromLatin1(country)));
        one.transfer = std::move(transfer);
        if (role)
            one.role = RoleDecision{*role, line("Anna"), desk.today()};
        return must(keepRecipients(*desk, {one})).front();
    };
    const Recipient stays = named("Mail Inc", "US", clauses, DecidedRole::Processor);
    const auto refused = [&](const Recipient &twin) { return mergeRecipients(*desk, twin.id, stays.id).error().fact(QStringLiteral("reason")); };
    Recipient other = named("Mail Post", "US", {}, {});
    other.kind = RecipientKind::Software;
    QCOMPARE(refused(must(keepRecipients(*desk, {other})).front()), QStringLiteral("kind"));
    QCOMPARE(refused(named("Mail BV", "NL", {}, {})), QStringLiteral("country"));
    QCOMPARE(refused(named("Mail Corp", "US", rules, {})), QStringLiteral("transfer"));
    QCOMPARE(refused(named("Mail Ltd", "US", clauses, DecidedRole::Independent)), QStringLiteral("role"));
    Recipient ended = must(desk.opened->tables().recipients.find(stays.id));
    ended.ended = desk.today();
    must(keepRecipients(*desk, {ended}));
    must(mergeRecipients(*desk, named("Mail", "US", {}, {}).id, stays.id));
    QCOMPARE(must(desk.opened->tables().recipients.find(stays.id)).ended, std::nullopt); // one of the two goes on
    // The old name leads here, though nothing ever went.
    QCOMPARE(removeRecipient(*desk, stays.id).error().fact(QStringLiteral("reason")), QStringLiteral("merged"));
    Recipient tomorrow = stays;
    tomorrow.revision = must(desk.opened->tables().recipients.find(stays.id)).revision;
    tomorrow.role->on = desk.today().addDays(1);
    QCOMPARE(keepRecipients(*desk, {tomorrow}).error().code(), ErrorCode::DateInFuture);
}

QTEST_GUILESS_MAIN(RecipientsTest)
#include "tst_recipients.moc"
