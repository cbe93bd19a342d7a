// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/demo/demodisclosures.h"

#include "core/casework/demo/demorandom.h"
#include "core/casework/demo/demorecipients.h"
#include "core/store/tables.h"
#include "core/workspace/caserules.h"
#include "core/workspace/unitofwork.h"

#include <algorithm>
#include <map>

namespace balie {

namespace {

constexpr int personsAtATime = 1000;
constexpr int daysBack = 420;
constexpr int mostDemands = 6; // of an organisation

ShortText line(const char *text)
{
    return ShortText::from(QString::fromUtf8(text)).value();
}

LongText words(const char *text)
{
    return LongText::from(QString::fromUtf8(text)).value();
}

// One organisation: its statement, and who gets what there.
struct Place
{
    Profile profile;
    std::vector<Recipient> recipients;
    std::vector<std::pair<const DemoGiving *, const Recipient *>> chances; // one for each weight
    const Recipient *police = nullptr;
    int demands = 0;
};

class Disclosing
{
public:
    Disclosing(Register &opened, quint64 seed, int wanted) : m_opened(opened), m_tables(opened.tables()), m_random(seed ^ 0xd15c105e), m_wanted(wanted) {}

    Result<qint64> run(const std::function<bool(qint64)> &progress)
    {
        if (const Result<void> known = meet(); !known)
            return known.error();
        const Result<qint64> persons = m_tables.persons.count();
        if (!persons)
            return persons.error();
        m_persons = *persons;
        QString after;
        do {
            const auto page = m_tables.persons.page({}, std::nullopt, personsAtATime, after);
            if (!page)
                return page.error();
            if (const Result<void> written = writePage(page->persons); !written)
                return written.error();
            if (progress && !progress(m_written))
                return Error(ErrorCode::Cancelled);
            after = page->next;
        } while (!after.isEmpty());
        return m_written;
    }

private:
    // Who gets data, and how often.
    Result<void> meet()
    {
        const auto recipients = addDemoRecipients(m_opened);
        if (!recipients)
            return recipients.error();
        for (const Recipient &recipient : *recipients) {
            Place &place = m_places[recipient.organisation];
            if (place.recipients.empty()) {
                const Result<VersionOnDay> version = versionForDay(m_opened, recipient.organisation, m_opened.today());
                if (!version)
                    return version.error();
                place.profile = version->version.profile;
            }
            place.recipients.push_back(recipient);
        }
        for (auto &[organisation, place] : m_places)
            reckon(place);
        return {};
    }

    static void reckon(Place &place)
    {
        for (const Recipient &recipient : place.recipients) {
            if (recipient.kind == RecipientKind::Police || recipient.kind == RecipientKind::Authority)
                place.police = place.police ? place.police : &recipient;
            for (const DemoGiving &giving : demoGivings()) {
                if (giving.kind == recipient.kind)
                    place.chances.insert(place.chances.end(), static_cast<std::size_t>(giving.weight), {&giving, &recipient});
            }
        }
    }

    Result<void> writePage(const std::vector<PersonTable::Listed> &persons)
    {
        Result<UnitOfWork> unit = UnitOfWork::begin(m_opened, Permission::ManageOrganisations);
        if (!unit)
            return unit.error();
        std::vector<DisclosureTable::New> added;
        for (const PersonTable::Listed &one : persons)
            giveOf(one.person, added);
        if (const Result<void> written = m_tables.disclosures.insert(unit->transaction(), added); !written)
            return written;
        m_written += static_cast<qint64>(added.size());
        if (const Result<void> said = unit->audit(QStringLiteral("demo-made"), QStringLiteral("register"), QString()); !said)
            return said;
        return unit->commit();
    }

    // As many as bring all persons together to the number that is wanted.
    void giveOf(const Person &person, std::vector<DisclosureTable::New> &added)
    {
        const qint64 first = m_place * m_wanted / m_persons;
        const qint64 end = ++m_place * m_wanted / m_persons;
        const auto found = m_places.find(person.organisation);
        if (found == m_places.end() || found->second.chances.empty())
            return;
        Place &place = found->second;
        for (qint64 i = first; i < end; ++i) {
            const bool isDemanded = place.police && place.demands < mostDemands && i % 37 == 11;
            const Disclosure disclosure = isDemanded ? demanded(person, place) : given(person, place);
            const auto to = std::find_if(place.recipients.begin(), place.recipients.end(), [&](const Recipient &recipient) { return recipient.id == disclosure.recipient; });
            added.push_back({disclosure, noticeStateOf(disclosure, *to, place.profile)});
        }
    }

    Disclosure blank(const Person &person, const Recipient &recipient, int daysAgo)
    {
        const QDate on = m_opened.today().addDays(-daysAgo);
        const Agreement *agreement = recipient.agreementOn(on);
        return {.id = m_random.id<DisclosureId>(m_opened.clock().now()), .organisation = person.organisation, .recipient = recipient.id, .on = on, .person = person.id,
                .agreement = agreement ? std::optional(agreement->id) : std::nullopt, .decidedBy = line("Demo"), .revision = 1};
    }

    // Most are told as promised; who forgets it, forgets it sometimes.
    Disclosure given(const Person &person, const Place &place)
    {
        const auto &[giving, recipient] = m_random.pick(place.chances);
        Disclosure disclosure = blank(person, *recipient, m_random.below(daysBack));
        disclosure.purpose = giving->purpose;
        disclosure.basis = giving->basis;
        disclosure.article = QString::fromUtf8(giving->article);
        disclosure.categories = giving->categories;
        if (giving->purpose == DisclosurePurpose::Maintenance)
            disclosure.reference = QStringLiteral("WO-%1").arg(100000 + m_random.below(900000));
        if (m_random.percent(92))
            disclosure.told = {ToldWhen::Beforehand, disclosure.on.addDays(-2), {}};
        else
            disclosure.told = {ToldWhen::Not, std::nullopt, words("Vergeten, het was spoed.")};
        return disclosure;
    }

    Disclosure demanded(const Person &person, Place &place)
    {
        const int turn = place.demands++;
        Disclosure disclosure = blank(person, *place.police, 20 + 25 * turn);
        disclosure.agreement = std::nullopt;
        disclosure.purpose = DisclosurePurpose::LegalDuty;
        disclosure.basis = LegalBasis::LegalObligation;
        disclosure.article = QStringLiteral("Sv 126nd");
        disclosure.categories = {DataCategory::Name, DataCategory::Address, DataCategory::Lease};
        disclosure.demand = CompelledDemand{DemandForce::Formal, line("Openbaar Ministerie"), ShortText::from(QStringLiteral("OM-%1").arg(1000 + turn)).value(), line("Sv 126nd"),
                                            words("naam, adres, begin van de huur"), line("Demo")};
        disclosure.told = {ToldWhen::Not, std::nullopt, words("De vordering verbiedt het voorlopig.")};
        // The ban of the first is over, the next ones still stand; of the others the tenant heard.
        if (turn == 0)
            disclosure.demand->ban = NoticeBan{line("Sv 126bb"), m_opened.today().addDays(-1)};
        else if (turn < 3)
            disclosure.demand->ban = NoticeBan{line("Sv 126bb"), m_opened.today().addDays(60 * turn)};
        else
            disclosure.told = {ToldWhen::Afterwards, disclosure.on.addDays(3), {}};
        return disclosure;
    }

    Register &m_opened;
    Tables &m_tables;
    DemoRandom m_random;
    std::map<OrganisationId, Place> m_places;
    qint64 m_wanted;
    qint64 m_persons = 0;
    qint64 m_place = 0;
    qint64 m_written = 0;
};

} // namespace

Result<qint64> keepDemoDisclosures(Register &opened, quint64 seed, int wanted, const std::function<bool(qint64)> &progress)
{
    return wanted > 0 ? Disclosing(opened, seed, wanted).run(progress) : qint64{0};
}

} // namespace balie
