// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who got what about whom is read as it was written and counted whatever happens; and it stays when the person goes.
#include "core/store/compact.h"
#include "core/store/datacategoryset.h"
#include "core/store/erasedwords.h"
#include "core/store/migrator.h"
#include "core/store/openregister.h"
#include "core/store/pagesearch.h"
#include "tests/support/disclosureshelf.h"
#include "tests/support/olderregister.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace balie;

class DisclosureTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shelf = std::make_unique<DisclosureShelf>(); }
    void everythingIsReadBack();
    void theBitsAreFixed();
    void anUpdateMovesTheFigures();
    void whatIsStruckOutIsNotCounted();
    void theFiguresHoldWhateverHappens();
    void whatIsCountedWronglyIsFound();
    void whoCanBeToldIsOfToday();
    void whatWasGivenOfTheOneIsOfTheOther();
    void aPersonGoesWithoutAWord();
    void anOlderRegisterGetsThem();

private:
    DisclosureTable &table() { return m_shelf->tables().disclosures; }
    Disclosure found(const Disclosure &disclosure) { return must(table().find(disclosure.id)).disclosure; }
    std::vector<DisclosureFigureTable::Counted> counted(std::optional<OrganisationId> organisation = {})
    {
        return must(m_shelf->tables().disclosureFigures.counted(QDate(2026, 1, 15), QDate(2026, 12, 1), organisation));
    }
    void oneStep(QRandomGenerator &chance, const std::vector<Recipient> &recipients, std::vector<DisclosureId> &made);

    std::unique_ptr<DisclosureShelf> m_shelf;
};

void DisclosureTableTest::everythingIsReadBack()
{
    Recipient recipient = m_shelf->sketch("Politie Oost");
    recipient.agreements = {m_shelf->agreed(AgreementKind::Covenant, QDate(2024, 1, 1))};
    recipient = m_shelf->keep(recipient);
    const Person person = m_shelf->person("Grietje Terpstra");
    Disclosure full = fullDisclosure(m_shelf->given(recipient, QDate(2026, 11, 3)), person.id);
    full.agreement = recipient.agreements.front().id;
    const Disclosure bare = m_shelf->given(recipient, QDate(2026, 11, 2));
    Disclosure open = bare; // a ban until further notice
    open.id = DisclosureId::create(m_shelf->clock.now());
    open.demand = full.demand;
    open.demand->ban->until = {};
    for (const Disclosure &each : {full, bare, open}) {
        m_shelf->keep(each, NoticeState::Banned);
        QCOMPARE(found(each), each);
        QCOMPARE(must(table().find(each.id)).notice, NoticeState::Banned);
    }
    // Changed into one another, so that each part comes and goes.
    Disclosure changed = full;
    changed.id = bare.id;
    changed.told = {ToldWhen::Afterwards, QDate(2026, 11, 10), {}};
    changed.struckOut = text("Dubbel");
    changed = m_shelf->change(changed, NoticeState::Owed);
    QCOMPARE(changed.revision, 2);
    QCOMPARE(found(changed), changed);
    Disclosure emptied = bare;
    emptied.revision = 2;
    emptied = m_shelf->change(emptied);
    QCOMPARE(found(emptied), emptied);
    QCOMPARE(m_shelf->wrong(), 0);
    QCOMPARE(must(table().after(0, 2)).size(), std::size_t(2));
    QCOMPARE(must(table().after(2, 9)).front().disclosure.id, open.id);
    QCOMPARE(table().find(DisclosureId::create(m_shelf->clock.now())).error().code(), ErrorCode::DisclosureUnknown);
    const DisclosureTable::Kept stale = must(table().find(bare.id));
    const auto late = m_shelf->write([&](Transaction &change) { return table().update(change, stale, bare, NoticeState::InOrder); });
    QCOMPARE(late.error().code(), ErrorCode::Conflict);
}

void DisclosureTableTest::theBitsAreFixed()
{
    qint64 bit = 1;
    std::vector<DataCategory> all;
    for (const auto &[category, word] : EnumWords<DataCategory>::words) {
        QCOMPARE(categoryBit(category), bit); // the order in which they were thought of; new ones come at the end
        bit *= 2;
        all.push_back(category);
    }
    QCOMPARE(categoryBit(DataCategory::Other), 131072);
    QCOMPARE(fromCategorySet(toCategorySet(all)), all);
    QCOMPARE(fromCategorySet(toCategorySet({DataCategory::Health, DataCategory::Name})), (std::vector<DataCategory>{DataCategory::Name, DataCategory::Health}));
}

void DisclosureTableTest::anUpdateMovesTheFigures()
{
    const Recipient one = m_shelf->recipient("Aannemer Groen");
    Recipient theirs = m_shelf->sketch("Aannemer Blauw");
    theirs.organisation = m_shelf->otherOrganisation("Wonen Proefdorp", "WP");
    const Recipient other = m_shelf->keep(theirs);
    Disclosure disclosure = m_shelf->keep(m_shelf->given(one, QDate(2026, 1, 31)));
    m_shelf->keep(m_shelf->given(one, QDate(2025, 12, 31)));
    m_shelf->keep(m_shelf->given(one, QDate(2027, 1, 1)));
    QCOMPARE(counted().size(), std::size_t(1));
    QCOMPARE(counted().front().kind.month, QDate(2026, 1, 1));
    QCOMPARE(counted().front().persons, 3);
    disclosure.persons = 5;
    disclosure = m_shelf->change(disclosure);
    QCOMPARE(counted().front().persons, 5);
    disclosure.recipient = other.id;
    disclosure.organisation = other.organisation;
    disclosure.on = QDate(2026, 12, 31);
    disclosure.purpose = DisclosurePurpose::Care;
    disclosure.basis = LegalBasis::PublicTask;
    disclosure.categories = {DataCategory::Health};
    m_shelf->change(disclosure, NoticeState::Owed);
    const auto all = counted();
    QCOMPARE(all.size(), std::size_t(1));
    const auto &[kind, number, persons] = all.front();
    QVERIFY(kind.recipient == other.id && kind.month == QDate(2026, 12, 1) && kind.purpose == DisclosurePurpose::Care && kind.basis == LegalBasis::PublicTask);
    QVERIFY(kind.special && kind.notice == NoticeState::Owed && number == 1 && persons == 5);
    QVERIFY(counted(m_shelf->organisation).empty());
    QCOMPARE(counted(other.organisation).size(), std::size_t(1));
    QCOMPARE(m_shelf->wrong(), 0);
}

void DisclosureTableTest::whatIsStruckOutIsNotCounted()
{
    const Recipient recipient = m_shelf->recipient("Aannemer Groen");
    const Person person = m_shelf->person("Grietje Terpstra");
    Disclosure disclosure = fullDisclosure(m_shelf->given(recipient, QDate(2026, 3, 1)), person.id);
    m_shelf->keep(disclosure, NoticeState::Banned);
    QCOMPARE(counted().size(), std::size_t(1));
    disclosure.struckOut = text("Vergissing");
    disclosure = m_shelf->change(disclosure, NoticeState::Banned);
    QVERIFY(counted().empty());
    QVERIFY(must(table().toTell(QDate(2030, 1, 1), 10)).empty());
    disclosure.reference = QStringLiteral("WO-2");
    m_shelf->change(disclosure, NoticeState::Banned);
    Disclosure born = m_shelf->given(recipient, QDate(2026, 3, 2));
    born.struckOut = LongText();
    m_shelf->keep(born);
    QCOMPARE(found(born).struckOut, std::optional(LongText()));
    QVERIFY(counted().empty());
    QCOMPARE(m_shelf->wrong(), 0);
}

void DisclosureTableTest::oneStep(QRandomGenerator &chance, const std::vector<Recipient> &recipients, std::vector<DisclosureId> &made)
{
    const auto any = [&chance](auto &from) { return from[chance.bounded(static_cast<quint32>(from.size()))]; };
    const auto notice = static_cast<NoticeState>(chance.bounded(3));
    const quint32 what = chance.bounded(10U);
    if (what < 5 || made.empty()) {
        Disclosure disclosure = m_shelf->given(any(recipients), QDate(2026, 1, 1).addDays(chance.bounded(90)));
        disclosure.purpose = static_cast<DisclosurePurpose>(chance.bounded(3));
        if (chance.bounded(4) == 0)
            disclosure.categories = {DataCategory::Criminal};
        made.push_back(m_shelf->keep(disclosure, notice).id);
        return;
    }
    if (what == 9) {
        const RecipientId from = any(recipients).id;
        const RecipientId to = any(recipients).id;
        if (from != to)
            must(m_shelf->write([&](Transaction &change) { return table().passOn(change, from, to); }));
        return;
    }
    Disclosure disclosure = must(table().find(any(made))).disclosure;
    disclosure.recipient = any(recipients).id;
    disclosure.persons = chance.bounded(1, 9);
    disclosure.on = QDate(2026, 1, 1).addDays(chance.bounded(90));
    disclosure.struckOut = chance.bounded(3) == 0 ? std::optional(text("Vergissing")) : std::nullopt;
    m_shelf->change(disclosure, notice);
}

void DisclosureTableTest::theFiguresHoldWhateverHappens()
{
    QRandomGenerator chance(20261124);
    std::vector<Recipient> recipients;
    for (const char *name : {"Aannemer Groen", "Bos", "Schilder Kok"})
        recipients.push_back(m_shelf->recipient(name));
    std::vector<DisclosureId> made;
    for (int step = 0; step < 120; ++step) {
        oneStep(chance, recipients, made);
        QCOMPARE(m_shelf->wrong(), 0);
    }
    qint64 number = 0;
    qint64 persons = 0;
    for (const DisclosureTable::Kept &kept : must(table().after(0, 1000))) {
        number += kept.disclosure.struckOut ? 0 : 1;
        persons += kept.disclosure.struckOut ? 0 : kept.disclosure.persons;
    }
    for (const auto &[kind, some, of] : counted()) {
        number -= some;
        persons -= of;
    }
    QCOMPARE(number, 0);
    QCOMPARE(persons, 0);
}

void DisclosureTableTest::whatIsCountedWronglyIsFound()
{
    m_shelf->keep(m_shelf->given(m_shelf->recipient("Bos"), QDate(2026, 3, 1)));
    for (const char *sql : {"UPDATE disclosure_figure SET number = number + 1", "UPDATE disclosure_figure SET persons = 0", "DELETE FROM disclosure_figure",
                            "UPDATE disclosure SET notice = 'owed'", "UPDATE disclosure SET struck = ''",
                            "INSERT INTO disclosure_figure (recipient, month, purpose, basis, special, notice, number, persons)"
                            " SELECT recipient, month, purpose, basis, special, notice, 0, 0 FROM disclosure_figure"}) {
        UnitOfWork unit = must(UnitOfWork::begin(*m_shelf->opened, Permission::ManageRecipients));
        must(unit.transaction().change(QString::fromLatin1(sql)));
        QVERIFY2(m_shelf->wrong() > 0, sql);
    }
    QCOMPARE(m_shelf->wrong(), 0);
}

void DisclosureTableTest::whoCanBeToldIsOfToday()
{
    const Person person = m_shelf->person("Grietje Terpstra");
    const Recipient recipient = m_shelf->recipient("Politie Oost");
    Disclosure later = fullDisclosure(m_shelf->given(recipient, QDate(2026, 6, 1)), person.id); // until 31 December
    m_shelf->keep(later, NoticeState::Banned);
    Disclosure open = later;
    open.id = DisclosureId::create(m_shelf->clock.now());
    open.demand->ban->until = {}; // a look after half a year
    m_shelf->keep(open, NoticeState::Banned);
    const auto toTell = [&](QDate today, int limit = 10) {
        std::vector<DisclosureId> ids;
        for (const DisclosureTable::Kept &kept : must(table().toTell(today, limit)))
            ids.push_back(kept.disclosure.id);
        return ids;
    };
    QVERIFY(toTell(QDate(2026, 11, 30)).empty());
    QCOMPARE(toTell(QDate(2026, 12, 1)), std::vector{open.id});
    QCOMPARE(toTell(QDate(2027, 1, 1)), (std::vector{open.id, later.id}));
    QCOMPARE(toTell(QDate(2027, 1, 1), 1), std::vector{open.id});
    open.told = {ToldWhen::Afterwards, QDate(2026, 12, 2), {}};
    m_shelf->change(open);
    QCOMPARE(toTell(QDate(2027, 1, 1)), std::vector{later.id});
}

void DisclosureTableTest::whatWasGivenOfTheOneIsOfTheOther()
{
    const Person one = m_shelf->person("Grietje Terpstra");
    const Person other = m_shelf->person("Griet Terpstra");
    const Recipient duplicate = m_shelf->recipient("Bos");
    const Recipient stays = m_shelf->recipient("Bos BV");
    const Disclosure of = m_shelf->keep(fullDisclosure(m_shelf->given(duplicate, QDate(2026, 3, 1)), one.id));
    m_shelf->keep(fullDisclosure(m_shelf->given(stays, QDate(2026, 3, 2)), other.id));
    QCOMPARE(counted().size(), std::size_t(2));
    must(m_shelf->write([&](Transaction &change) { return table().passOn(change, one.id, other.id); }));
    must(m_shelf->write([&](Transaction &change) { return table().passOn(change, duplicate.id, stays.id); }));
    QCOMPARE(found(of).person, std::optional(other.id));
    QCOMPARE(found(of).recipient, stays.id);
    QCOMPARE(found(of).revision, 3);
    QCOMPARE(counted().size(), std::size_t(1)); // of one kind
    QCOMPARE(counted().front().number, 2);
    QCOMPARE(m_shelf->wrong(), 0);
}

void DisclosureTableTest::aPersonGoesWithoutAWord()
{
    const Person person = m_shelf->person("Grietje Terpstra");
    const Person twin = m_shelf->person("Griet Terpstra");
    const Recipient recipient = m_shelf->recipient("Politie Oost");
    Disclosure disclosure = m_shelf->keep(fullDisclosure(m_shelf->given(recipient, QDate(2026, 3, 1)), person.id), NoticeState::Banned);
    Disclosure struck = fullDisclosure(m_shelf->given(recipient, QDate(2026, 3, 1)), twin.id);
    struck.struckOut = text("Terpstra was het niet");
    m_shelf->keep(struck, NoticeState::Banned);
    must(m_shelf->write([&](Transaction &change) { return m_shelf->tables().persons.merge(change, twin.id, person.id); }));
    const std::vector<QByteArray> words{"Terpstra", "terpstra"};
    QVERIFY(must(searchPages(m_shelf->opened->opened(), words)).hits > 0);
    const auto erased = must(m_shelf->write([&](Transaction &change) { return m_shelf->tables().persons.eraseUnused(change, person.id); }));
    QCOMPARE(erased.size(), std::size_t(2));
    must(compactStore(m_shelf->connection()));
    QCOMPARE(must(searchPages(m_shelf->opened->opened(), words)).hits, 0);
    disclosure = found(disclosure);
    QVERIFY(!disclosure.person && disclosure.persons == 1 && disclosure.group.isEmpty() && disclosure.why.isEmpty() && disclosure.revision == 2);
    QCOMPARE(disclosure.article, QStringLiteral("Sv 126nd"));
    QCOMPARE(disclosure.approvedBy, QStringLiteral("Bram"));
    QCOMPARE(disclosure.demand->authority, line("Politie Oost"));
    QVERIFY(disclosure.demand->ban.has_value());
    QCOMPARE(found(struck).struckOut, std::optional(LongText()));
    QVERIFY(must(table().toTell(QDate(2030, 1, 1), 10)).empty());
    QCOMPARE(must(m_shelf->tables().disclosureLists.page({})).lines.size(), std::size_t(2));
    QCOMPARE(m_shelf->wrong(), 0);
}

void DisclosureTableTest::anOlderRegisterGetsThem()
{
    makeOlder(m_shelf->connection(), 25);
    const Migrator migrator = must(Migrator::load());
    must(migrator.migrate(m_shelf->connection(), [] { return Result<void>(); }));
    must(migrator.checkSchema(m_shelf->connection()));
    m_shelf->keep(m_shelf->given(m_shelf->recipient("Bos"), QDate(2026, 3, 1)));
    QCOMPARE(m_shelf->wrong(), 0);
}

QTEST_GUILESS_MAIN(DisclosureTableTest)
#include "tst_disclosuretable.moc"
