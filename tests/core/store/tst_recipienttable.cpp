// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may get data is read as it was written; what a disclosure rests on does not go, and two records become one.
#include "tests/support/disclosureshelf.h"

#include <QTest>

using namespace balie;

class RecipientTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsReadBack();
    void theyStandByName();
    void anUpdateBringsItsAgreements();
    void anAgreementThatIsUsedStays();
    void onlyTheNewestIsChanged();
    void whatGotNothingCanGo();
    void whatGotSomethingStays();
    void aDoubleBecomesAPointer();
    void oneAgreementOfBothIsOne();

private:
    QStringList names(std::optional<OrganisationId> organisation = {})
    {
        QStringList names;
        for (const Recipient &recipient : must(m_shelf->tables().recipients.all(organisation)))
            names.append(recipient.name.toString());
        return names;
    }
    Result<Recipient> update(const Recipient &recipient)
    {
        return m_shelf->write([&](Transaction &change) { return m_shelf->tables().recipients.update(change, recipient); });
    }
    Result<void> remove(const Recipient &recipient)
    {
        return m_shelf->write([&](Transaction &change) { return m_shelf->tables().recipients.remove(change, recipient); });
    }
    Result<void> merge(const Recipient &duplicate, const Recipient &stays)
    {
        return m_shelf->write([&](Transaction &change) { return m_shelf->tables().recipients.merge(change, duplicate, stays.id); });
    }
    Recipient found(const Recipient &recipient) { return must(m_shelf->tables().recipients.find(recipient.id)); }

    std::unique_ptr<DisclosureShelf> m_shelf = std::make_unique<DisclosureShelf>();
};

void RecipientTableTest::everythingIsReadBack()
{
    Recipient full = m_shelf->sketch("Vermeer Dakwerken");
    full.kind = RecipientKind::Software;
    full.role = RoleDecision{DecidedRole::Processor, line("Anna"), QDate(2026, 1, 5)};
    full.country = must(Country::from(QStringLiteral("US")));
    full.transfer = Transfer{TransferGround::Safeguards, text("Modelcontract,\nmodule 2")};
    full.listedAs = QStringLiteral("Softwareleveranciers");
    full.agreements = {{AgreementId::create(m_shelf->clock.now()), AgreementKind::Processor, QDate(2024, 2, 1), QDate(2026, 12, 31), line("contractarchief 2024-118")},
                       m_shelf->agreed(AgreementKind::Contract, QDate(2025, 2, 1))};
    full.contact = QStringLiteral("privacy@example.org");
    full.note = text("Eerst bellen");
    full.ended = QDate(2026, 12, 31);
    full.revision = 1;
    QCOMPARE(m_shelf->keep(full), full);
    Recipient bare = m_shelf->sketch("Bare");
    bare.revision = 1;
    QCOMPARE(m_shelf->keep(bare), bare);
    QCOMPARE(must(m_shelf->tables().recipients.all()), (std::vector<Recipient>{bare, full}));
    QCOMPARE(m_shelf->tables().recipients.find(RecipientId::create(m_shelf->clock.now())).error().code(), ErrorCode::RecipientUnknown);
}

void RecipientTableTest::theyStandByName()
{
    m_shelf = std::make_unique<DisclosureShelf>();
    const OrganisationId other = m_shelf->otherOrganisation("Wonen Proefdorp", "WP");
    for (const char *name : {"Zonne 10", "de Vries", "Özdemir Onderhoud", "Zonne 9", "Aalders"})
        m_shelf->recipient(name);
    Recipient theirs = m_shelf->sketch("Bos");
    theirs.organisation = other;
    m_shelf->keep(theirs);
    const QStringList ours{QStringLiteral("Aalders"), QStringLiteral("de Vries"), QStringLiteral("Özdemir Onderhoud"), QStringLiteral("Zonne 9"), QStringLiteral("Zonne 10")};
    QCOMPARE(names(m_shelf->organisation), ours);
    QCOMPARE(names(other), QStringList{QStringLiteral("Bos")});
    QStringList all = ours;
    all.insert(1, QStringLiteral("Bos"));
    QCOMPARE(names(), all);
}

void RecipientTableTest::anUpdateBringsItsAgreements()
{
    Recipient recipient = m_shelf->sketch("Loodgieter Mulder");
    const Agreement goes = m_shelf->agreed(AgreementKind::Contract, QDate(2020, 1, 1));
    const Agreement changes = m_shelf->agreed(AgreementKind::Processor, QDate(2021, 1, 1));
    recipient.agreements = {goes, changes};
    recipient = m_shelf->keep(recipient);
    recipient.name = line("Loodgieter Mulder & Zn");
    recipient.role = RoleDecision{DecidedRole::Joint, line("Anna"), QDate(2026, 11, 1)};
    Agreement changed = changes;
    changed.until = QDate(2026, 1, 1);
    changed.copy = line("map 3");
    // In the order of their days, whatever order they come in.
    const Agreement comes = m_shelf->agreed(AgreementKind::Joint, QDate(2019, 1, 1));
    recipient.agreements = {changed, comes};
    Recipient now = must(update(recipient));
    QCOMPARE(now.revision, 2);
    now.agreements = {comes, changed};
    QCOMPARE(found(recipient), now);
    now.role = {};
    now.agreements = {};
    now = must(update(now));
    QCOMPARE(found(recipient), now);
}

void RecipientTableTest::anAgreementThatIsUsedStays()
{
    Recipient recipient = m_shelf->sketch("Schilder Kok");
    recipient.agreements = {m_shelf->agreed(AgreementKind::Processor, QDate(2024, 1, 1))};
    recipient = m_shelf->keep(recipient);
    Disclosure disclosure = m_shelf->given(recipient, QDate(2026, 3, 1));
    disclosure.agreement = recipient.agreements.front().id;
    m_shelf->keep(disclosure);
    Recipient without = recipient;
    without.name = line("Schilder");
    without.agreements = {};
    const auto refused = update(without);
    QCOMPARE(refused.error().code(), ErrorCode::RecipientInUse);
    QCOMPARE(refused.error().fact(QStringLiteral("reason")), QStringLiteral("agreement"));
    QCOMPARE(found(recipient), recipient); // nothing of it
    disclosure.agreement = {};
    m_shelf->change(disclosure);
    QCOMPARE(must(update(without)).revision, 2);
}

void RecipientTableTest::onlyTheNewestIsChanged()
{
    const Recipient recipient = m_shelf->recipient("Incasso De Wit");
    must(update(recipient));
    QCOMPARE(update(recipient).error().code(), ErrorCode::Conflict);
    QCOMPARE(remove(recipient).error().code(), ErrorCode::Conflict);
    QCOMPARE(merge(recipient, m_shelf->recipient("Incasso")).error().code(), ErrorCode::Conflict);
}

void RecipientTableTest::whatGotNothingCanGo()
{
    Recipient recipient = m_shelf->sketch("Glaszetter Prins");
    recipient.agreements = {m_shelf->agreed(AgreementKind::Contract, QDate(2024, 1, 1))};
    recipient = m_shelf->keep(recipient);
    // It was written down with the wrong one, and put right: what was counted is nothing now.
    Disclosure disclosure = m_shelf->keep(m_shelf->given(recipient, QDate(2026, 3, 1)));
    disclosure.recipient = m_shelf->recipient("Glaszetter Smit").id;
    m_shelf->change(disclosure);
    must(remove(recipient));
    QCOMPARE(m_shelf->tables().recipients.find(recipient.id).error().code(), ErrorCode::RecipientUnknown);
    QCOMPARE(must(m_shelf->connection().number(QStringLiteral("SELECT count(*) FROM recipient_agreement WHERE recipient NOT IN (SELECT row_key FROM recipient)"))), 0);
    QCOMPARE(m_shelf->wrong(), 0);
}

void RecipientTableTest::whatGotSomethingStays()
{
    const Recipient used = m_shelf->recipient("Aannemer Groen");
    Disclosure disclosure = m_shelf->keep(m_shelf->given(used, QDate(2026, 3, 1)));
    disclosure.struckOut = text("Vergissing");
    m_shelf->change(disclosure); // also then
    const auto refused = remove(used);
    QCOMPARE(refused.error().code(), ErrorCode::RecipientInUse);
    QCOMPARE(refused.error().fact(QStringLiteral("reason")), QStringLiteral("disclosures"));
    const Recipient stays = m_shelf->recipient("Aannemer Blauw");
    must(merge(m_shelf->recipient("Blauw Aannemer"), stays));
    QCOMPARE(remove(found(stays)).error().code(), ErrorCode::RecipientInUse);
}

void RecipientTableTest::aDoubleBecomesAPointer()
{
    m_shelf = std::make_unique<DisclosureShelf>();
    const Recipient stays = m_shelf->recipient("Hovenier Linde");
    Recipient duplicate = m_shelf->sketch("Linde Hoveniers");
    duplicate.agreements = {m_shelf->agreed(AgreementKind::Processor, QDate(2024, 1, 1))};
    duplicate = m_shelf->keep(duplicate);
    const Recipient earlier = m_shelf->recipient("Linde");
    must(merge(earlier, duplicate));
    must(merge(found(duplicate), stays));
    QCOMPARE(found(duplicate).mergedInto, std::optional(stays.id));
    QVERIFY(found(duplicate).agreements.empty());
    QCOMPARE(found(earlier).mergedInto, std::optional(stays.id));
    QCOMPARE(found(stays).agreements, duplicate.agreements);
    QCOMPARE(names(), QStringList{QStringLiteral("Hovenier Linde")});
    // Who had it before him would take out what came.
    QCOMPARE(update(stays).error().code(), ErrorCode::Conflict);
}

void RecipientTableTest::oneAgreementOfBothIsOne()
{
    Recipient stays = m_shelf->sketch("Deurwaarder Vos");
    Recipient duplicate = m_shelf->sketch("Vos Gerechtsdeurwaarders");
    stays.agreements = {m_shelf->agreed(AgreementKind::Processor, QDate(2024, 1, 1))};
    const Agreement own = m_shelf->agreed(AgreementKind::Contract, QDate(2024, 1, 1));
    duplicate.agreements = {m_shelf->agreed(AgreementKind::Processor, QDate(2024, 1, 1)), own};
    stays = m_shelf->keep(stays);
    duplicate = m_shelf->keep(duplicate);
    Disclosure disclosure = m_shelf->given(duplicate, QDate(2026, 3, 1));
    disclosure.agreement = duplicate.agreements.front().id;
    m_shelf->keep(disclosure);
    must(merge(duplicate, stays));
    QCOMPARE(found(stays).agreements, (std::vector<Agreement>{stays.agreements.front(), own}));
    QCOMPARE(must(m_shelf->tables().disclosures.find(disclosure.id)).disclosure.agreement, std::optional(stays.agreements.front().id));
    QVERIFY(checkRecipient(found(stays)));
}

QTEST_GUILESS_MAIN(RecipientTableTest)
#include "tst_recipienttable.moc"
