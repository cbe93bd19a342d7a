// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables.h"
#include "core/workspace/founding.h"
#include "core/workspace/unitofwork.h"
#include "tests/support/testregister.h"

#include <functional>

namespace balie {

// A register with nothing but recipients and what they got, written straight into its tables.
struct DisclosureShelf
{
    DisclosureShelf()
    {
        FoundedRegister founded = must(foundRegister({dir.filePath(QStringLiteral("Proef.balie")), {}, must(builtInProfile(QStringLiteral("ieder1"))), QStringLiteral("Anna")},
                                                     testPassphrase(), clock, KeyCost::floor()));
        must(founded.keep());
        opened = std::move(founded.opened);
        organisation = must(tables().organisations.all()).front().id;
    }

    Tables &tables() { return opened->tables(); }
    Connection &connection() { return tables().connection(); }

    // What is given back was written; an error of it leaves nothing.
    template <typename Work>
    auto write(Work &&work) -> std::invoke_result_t<Work, Transaction &>
    {
        UnitOfWork unit = must(UnitOfWork::begin(*opened, Permission::ManageRecipients));
        auto done = work(unit.transaction());
        if (!done)
            return done;
        must(unit.audit(QStringLiteral("planted"), QStringLiteral("test"), {}));
        must(unit.commit());
        return done;
    }

    OrganisationId otherOrganisation(const char *name, const char *sign)
    {
        Organisation other = must(tables().organisations.all()).front();
        other.id = OrganisationId::create(clock.now());
        other.name = line(name);
        other.sign = must(OrganisationSign::from(QString::fromLatin1(sign)));
        must(write([&](Transaction &change) { return tables().organisations.insert(change, other); }));
        return other.id;
    }

    Person person(const char *name)
    {
        const Person person{PersonId::create(clock.now()), *organisation, must(PersonName::from(QString::fromUtf8(name))), {}, {}, {}, {}, 1};
        must(write([&](Transaction &change) { return tables().persons.insert(change, person); }));
        return person;
    }

    Recipient sketch(const char *name) const { return {RecipientId::create(clock.now()), *organisation, line(name), RecipientKind::Contractor}; }
    Agreement agreed(AgreementKind kind, QDate day) const { return {AgreementId::create(clock.now()), kind, day, {}, {}}; }
    // As it is in the register then.
    Recipient keep(Recipient recipient)
    {
        must(write([&](Transaction &change) { return tables().recipients.insert(change, recipient); }));
        return must(tables().recipients.find(recipient.id));
    }
    Recipient recipient(const char *name) { return keep(sketch(name)); }

    Disclosure given(const Recipient &to, QDate day) const
    {
        Disclosure disclosure{DisclosureId::create(clock.now()), to.organisation, to.id, day, {}, 3, QStringLiteral("bewoners Kerkstraat 1-5"), DisclosurePurpose::Maintenance,
                              text("De ketel vervangen"), LegalBasis::Contract, {}, {DataCategory::Name, DataCategory::Address}, {}, {}, {}, line("Anna")};
        disclosure.revision = 1;
        return disclosure;
    }
    Disclosure keep(Disclosure disclosure, NoticeState notice = NoticeState::InOrder)
    {
        must(write([&](Transaction &change) { return tables().disclosures.insert(change, {{disclosure, notice}}); }));
        return disclosure;
    }
    Disclosure change(const Disclosure &disclosure, NoticeState notice = NoticeState::InOrder)
    {
        const DisclosureTable::Kept before = must(tables().disclosures.find(disclosure.id));
        return must(write([&](Transaction &change) { return tables().disclosures.update(change, before, disclosure, notice); }));
    }

    qint64 wrong() { return must(tables().disclosureFigures.wrong()); }

    QTemporaryDir dir;
    FixedClock clock = FixedClock::at(QDate(2026, 11, 24));
    std::unique_ptr<Register> opened;
    std::optional<OrganisationId> organisation;
};

// With everything that a disclosure may hold.
inline Disclosure fullDisclosure(Disclosure disclosure, PersonId person)
{
    disclosure.person = person;
    disclosure.persons = 1;
    disclosure.group = QStringLiteral("mevrouw Terpstra");
    disclosure.purpose = DisclosurePurpose::LegalDuty;
    disclosure.why = text("Vordering over Terpstra");
    disclosure.basis = LegalBasis::LegalObligation;
    disclosure.article = QStringLiteral("Sv 126nd");
    disclosure.categories = {DataCategory::Name, DataCategory::Health, DataCategory::Other};
    disclosure.specialGround = QStringLiteral("UAVG 30(2)");
    disclosure.approvedBy = QStringLiteral("Bram");
    disclosure.reference = QStringLiteral("WO-Terpstra-12");
    disclosure.told = {ToldWhen::Not, {}, text("Terpstra mag het niet weten")};
    disclosure.demand = CompelledDemand{DemandForce::Voluntary, line("Politie Oost"), line("PL-Terpstra-7"), line("Sv 126nd"), text("Adres van Terpstra"), line("Bram"),
                                        text("Terpstra wordt gezocht"), NoticeBan{line("Bevel Terpstra"), QDate(2026, 12, 31)}};
    disclosure.arrears = ArrearsReport{QDate(2026, 8, 1), QDate(2026, 8, 2), QDate(2026, 8, 3), QDate(2026, 8, 4), TenantsWord::NotRefused};
    disclosure.series = DisclosureSeriesId::create(Instant::fromMSecs(1));
    return disclosure;
}

} // namespace balie
