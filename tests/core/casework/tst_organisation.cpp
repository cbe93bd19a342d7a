// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an organisation is called, and how its calendar moves the dates of its cases.
#include "core/casework/addorganisation.h"
#include "core/casework/editholidays.h"
#include "core/casework/editorganisation.h"
#include "core/overview/requestrows.h"
#include "tests/support/wholeregister.h"

#include <QTest>

using namespace balie;

class OrganisationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneNameAndSignForEachOrganisation();
    void theCalendarMovesDates();
    void aDecreeMovesDates();
};

void OrganisationTest::theCalendarMovesDates()
{
    TestRegister proof(QStringLiteral("avg"), QDate(2026, 3, 5));
    Receipt receipt = proof.receipt("Jan Jansen");
    receipt.on = QDate(2026, 3, 3); // one month later is Good Friday
    const RequestId id = must(receiveRequest(*proof, receipt)).request;
    QCOMPARE(proof.dossier(id).clocks.due, QDate(2026, 4, 3));
    Organisation organisation = proof.dossier(id).organisation;
    organisation.calendar = CalendarChoice::Atw;
    must(editOrganisation(*proof, organisation));
    QCOMPARE(proof.dossier(id).clocks.due, QDate(2026, 4, 7));
    QCOMPARE(must(requestRow(*proof, id)).due, QDate(2026, 4, 7));
    verifyWhole(proof);
}

void OrganisationTest::aDecreeMovesDates()
{
    TestRegister proof(QStringLiteral("avg"), QDate(2026, 8, 10));
    const RequestId id = proof.receive();
    Organisation organisation = proof.dossier(id).organisation;
    organisation.calendar = CalendarChoice::Atw;
    must(editOrganisation(*proof, organisation));
    QCOMPARE(must(requestRow(*proof, id)).due, QDate(2026, 9, 10));
    HolidayTable table = must(holidayTable(*proof));
    table.rows.insert(std::find_if(table.rows.begin(), table.rows.end(), [](const HolidayRow &row) { return row.decreed.day > QDate(2026, 9, 10); }),
                      HolidayRow{{QDate(2026, 9, 10), QStringLiteral("proef")}, HolidayCertainty::Expected});
    must(editHolidays(*proof, table));
    QCOMPARE(must(requestRow(*proof, id)).due, QDate(2026, 9, 11));
    verifyWhole(proof);
}

void OrganisationTest::oneNameAndSignForEachOrganisation()
{
    TestRegister proof;
    const Profile profile = must(builtInProfile(QStringLiteral("domijn")));
    Organisation other = must(organisationRows(*proof)).front().organisation;
    QCOMPARE(addOrganisation(*proof, other, profile).error().code(), ErrorCode::OrganisationExists);
    other.name = line("Domijn");
    other.sign = must(OrganisationSign::from(QStringLiteral("DOM")));
    const Organisation added = must(addOrganisation(*proof, other, profile));
    QCOMPARE(must(organisationByName(*proof, QStringLiteral("domijn"))).id, added.id);
    QCOMPARE(must(organisationByName(*proof, QStringLiteral("dom"))).id, added.id);
    Receipt receipt = proof.receipt("Jan Jansen");
    receipt.organisation = added.id;
    QCOMPARE(must(receiveRequest(*proof, receipt)).reference, QStringLiteral("DOM-2026-0001"));
    verifyWhole(proof);
}

QTEST_GUILESS_MAIN(OrganisationTest)
#include "tst_organisation.moc"
