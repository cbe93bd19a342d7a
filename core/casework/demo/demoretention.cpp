// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/demo/demoretention.h"

#include "core/casework/chooseretention.h"
#include "core/casework/restandretention.h"
#include "core/casework/demo/demorandom.h"
#include "core/casework/retentionjson.h"
#include "core/store/tables.h"
#include "core/workspace/keepingrules.h"
#include "core/workspace/unitofwork.h"

#include <algorithm>
#include <optional>

namespace balie {

namespace {

constexpr int personsAtATime = 1000;
constexpr int mostHolds = 40;

// A kind of data, where it lives, and from which day it may date, in days before today.
struct Kept
{
    const char *category;
    const char *system;
    int oldest;
};

// Everybody has the first two. The accounts of a lease are closed when the service charges are settled.
constexpr Kept everybodys[] = {{"lease-core", "Huuradministratie", 0}, {"fin-admin", "Boekhouding", 0}};
constexpr std::size_t accounts = 1;
constexpr int settlement = 120; // days
constexpr Kept somebodys[] = {{"seeker", "Woonruimteverdeling", 1500}, {"income-allocation", "Woonruimteverdeling", 700}, {"nuisance", "Klantcontact", 1400},
                              {"phone-rec", "Telefooncentrale", 150}, {"camera", "Camerasysteem", 45}, {"medical-urgency", "Urgenties", 200},
                              {"claims", "Incasso", 2400}, {"id-copy-tenant", "Huuradministratie", 4000}, {"rejected-candidate", "Woonruimteverdeling", 60}};

struct Choice
{
    const char *category;
    const char *period;
    const char *reason;
};

constexpr Choice choices[] = {{"lease-core", "P2Y", "Tot twee jaar na de huur komen er vragen over de afrekening."}, {"seeker", "P1Y", "Zo lang kan iemand zich weer inschrijven."},
                              {"nuisance", "P2Y", "Na twee jaar zegt een melding niets meer."}, {"phone-rec", "P3M", "Om een misverstand na te luisteren."},
                              {"medical-urgency", "P6W", "Zo lang kan iemand bezwaar maken."}, {"claims", "P5Y", "Zo lang kan een vordering worden ingesteld."},
                              {"request-file", "P2Y", "Zo lang vragen mensen nog naar ons antwoord."}, {"complaint-file", "P2Y", "Zo lang kan een klacht terugkomen."}};

class Keeping
{
public:
    Keeping(Register &opened, quint64 seed, int wanted) : m_opened(opened), m_tables(opened.tables()), m_rules(opened), m_random(seed ^ 0x5ca1ab1e), m_wanted(wanted) {}

    Result<qint64> run(const std::function<bool(qint64)> &progress)
    {
        if (const Result<void> chosen = choose(); !chosen)
            return chosen.error();
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
    Result<void> choose()
    {
        const auto organisations = m_tables.organisations.all();
        if (!organisations)
            return organisations.error();
        for (const Organisation &organisation : *organisations) {
            for (const Choice &choice : choices) {
                const ChosenTerm term{{Period::from(QString::fromLatin1(choice.period)).value(), TermStart::Day}, LongText::from(QString::fromUtf8(choice.reason)).value()};
                const auto kept = chooseRetention(m_opened, organisation.id, QString::fromLatin1(choice.category), term);
                if (!kept)
                    return kept.error();
            }
        }
        return {};
    }

    Result<void> writePage(const std::vector<PersonTable::Listed> &persons)
    {
        Result<UnitOfWork> unit = UnitOfWork::begin(m_opened, Permission::ManageOrganisations);
        if (!unit)
            return unit.error();
        std::vector<RetentionItemTable::New> items;
        for (const PersonTable::Listed &one : persons) {
            const Result<Held> held = maybeHeld(*unit, one.person);
            if (!held)
                return held.error();
            if (const Result<void> kept = keepOf(one.person, *held, items); !kept)
                return kept;
        }
        if (const Result<void> written = m_tables.retentionItems.insert(unit->transaction(), items); !written)
            return written;
        m_written += static_cast<qint64>(items.size());
        if (const Result<void> said = unit->audit(QStringLiteral("demo-made"), QStringLiteral("register"), QString()); !said)
            return said;
        return unit->commit();
    }

    Result<Held> maybeHeld(UnitOfWork &unit, const Person &person)
    {
        const qint64 every = std::max<qint64>(5, m_persons / mostHolds);
        if (m_holds >= mostHolds || m_place % every != every - 1)
            return m_tables.retentionItems.heldFor(person.id);
        constexpr HoldKind kinds[] = {HoldKind::Collection, HoldKind::Claim, HoldKind::OpenCase, HoldKind::Restriction, HoldKind::Audit};
        const char *const reasons[] = {"Achterstand bij de deurwaarder.", "Schade aan de woning.", "Er loopt een bezwaar.", "Gevraagd om beperking.", "De accountant kijkt ernaar."};
        const int kind = m_holds++ % 5;
        const QDate from = m_opened.today().addDays(-m_random.below(200));
        const Hold hold{kinds[kind], ShortText::from(QStringLiteral("Privacy officer")).value(), LongText::from(QString::fromUtf8(reasons[kind])).value(), from, from.addMonths(3), {}};
        const PlacedHold placed{m_random.id<RetentionHoldId>(m_opened.clock().now()), person.id, hold, std::nullopt, 1};
        if (const Result<void> written = m_tables.retentionHolds.insert(unit.transaction(), placed); !written)
            return written.error();
        if (const Result<int> moved = restandUnder(m_opened, unit, person.id); !moved)
            return moved.error();
        const Result<void> said = unit.audit(QStringLiteral("hold-placed"), QStringLiteral("retention-hold"), placed.id.toString(), holdToJson(placed));
        return said ? Result<Held>(Held::Yes) : Result<Held>(said.error());
    }

    // As many as bring all persons together to the number that is wanted.
    Result<void> keepOf(const Person &person, Held held, std::vector<RetentionItemTable::New> &items)
    {
        const qint64 first = m_place * m_wanted / m_persons;
        const qint64 end = ++m_place * m_wanted / m_persons;
        const bool left = m_random.percent(55);
        const QDate leaseEnd = m_opened.today().addDays(-m_random.below(12 * 365));
        for (qint64 i = first; i < end; ++i) {
            const auto own = static_cast<std::size_t>(i - first);
            const Kept &kept = own < std::size(everybodys) ? everybodys[own] : m_random.pick(somebodys);
            std::optional<QDate> trigger;
            if (kept.oldest > 0)
                trigger = m_opened.today().addDays(-m_random.below(kept.oldest));
            else if (left)
                trigger = leaseEnd;
            std::optional<QDate> promisedFrom;
            if (left && own == accounts) {
                trigger = std::min(leaseEnd.addDays(settlement), m_opened.today());
                promisedFrom = leaseEnd;
            }
            const RetentionItem item{m_random.id<RetentionItemId>(m_opened.clock().now()), person.organisation, person.id, {}, referenceOf(i), QString::fromLatin1(kept.category),
                                     ShortText::from(QString::fromLatin1(kept.system)).value(), trigger, {}, 1, promisedFrom};
            const Result<RetentionStanding> standing = m_rules.standing(item, held);
            if (!standing)
                return standing.error();
            items.push_back({item, *standing});
        }
        return {};
    }

    static ShortText referenceOf(qint64 serial)
    {
        return ShortText::from(QStringLiteral("HO-%1-%2").arg(2010 + serial % 15).arg(serial / 15 + 1, 5, 10, QLatin1Char('0'))).value();
    }

    Register &m_opened;
    Tables &m_tables;
    KeepingRules m_rules; // first asked after the choices were made
    DemoRandom m_random;
    qint64 m_wanted;
    qint64 m_persons = 0;
    qint64 m_place = 0;
    qint64 m_written = 0;
    int m_holds = 0;
};

} // namespace

Result<qint64> keepDemoRetention(Register &opened, quint64 seed, int wanted, const std::function<bool(qint64)> &progress)
{
    return wanted > 0 ? Keeping(opened, seed, wanted).run(progress) : qint64{0};
}

} // namespace balie
