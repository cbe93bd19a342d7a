// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// No verb lets a BSN into the register, whatever text it stands in; names are refused,
// notes may be masked.
#include "core/casework/numbergate.h"

#include "core/casework/addorganisation.h"
#include "core/casework/addprofileversion.h"
#include "core/casework/adduser.h"
#include "core/casework/editholidays.h"
#include "core/casework/editorganisation.h"
#include "core/casework/exportlist.h"
#include "core/casework/savedraft.h"
#include "core/casework/saveview.h"
#include "core/exchange/holidayfile.h"
#include "core/overview/auditrows.h"
#include "core/overview/drafts.h"
#include "core/overview/requestrows.h"
#include "core/wording/errorwords.h"
#include "tests/support/testregister.h"

#include <QJsonDocument>
#include <QTest>

using namespace balie;

using Verb = std::function<std::optional<Error>(TestRegister &)>;
Q_DECLARE_METATYPE(Verb)

class NumberGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verbsRefuse_data();
    void verbsRefuse();
    void aRegisterDoesNotBeginWithOne_data();
    void aRegisterDoesNotBeginWithOne();
    void whatTheProgramBringsPasses();
    void aNameIsReadWhole();
    void allOfAnAddressIsRead();
    void aTelephoneWithoutAreaCodeMayBeABsn_data();
    void aTelephoneWithoutAreaCodeMayBeABsn();
    void whatIsATelephoneIsKept_data();
    void whatIsATelephoneIsKept();
    void aDraftKeepsTelephonesOnly();
    void whatWasSearchedForIsMaskedInTheLog();
};

template <typename T>
static std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

static Organisation organisationOf(TestRegister &proof)
{
    return must(organisationRows(*proof)).front().organisation;
}

static Profile profileNoting(const char *words)
{
    Profile profile = must(builtInProfile(QStringLiteral("avg")));
    profile.answer.note = {QString::fromUtf8(words), QString::fromUtf8(words)};
    return profile;
}

static NewProfileVersion versionOf(TestRegister &proof, const Profile &profile, const char *note)
{
    return {*proof.organisation, profile, QDate(2026, 6, 1), text(note)};
}

static Verb edited(const std::function<void(Organisation &)> &change)
{
    return [change](TestRegister &proof) {
        Organisation organisation = organisationOf(proof);
        change(organisation);
        return errorOf(editOrganisation(*proof, organisation));
    };
}

void NumberGateTest::verbsRefuse_data()
{
    QTest::addColumn<Verb>("verb");
    const auto row = [](const char *name, const Verb &verb) { QTest::newRow(name) << verb; };
    row("the name of a user", [](TestRegister &proof) {
        return errorOf(addUser(*proof, QStringLiteral("Mevrouw 123456782"), Role::Employee, testPassphrase()));
    });
    row("the name of an organisation", [](TestRegister &proof) {
        Organisation organisation = organisationOf(proof);
        organisation.name = line("Stichting 123456782");
        organisation.sign = must(OrganisationSign::from(QStringLiteral("STI")));
        return errorOf(addOrganisation(*proof, organisation, must(builtInProfile(QStringLiteral("avg")))));
    });
    row("the statement of an organisation", [](TestRegister &proof) {
        Organisation organisation = organisationOf(proof);
        organisation.name = line("Stichting");
        organisation.sign = must(OrganisationSign::from(QStringLiteral("STI")));
        return errorOf(addOrganisation(*proof, organisation, profileNoting("zie bsn 123456782")));
    });
    row("a changed name", edited([](Organisation &x) { x.name = line("Stichting 123456782"); }));
    row("its address", edited([](Organisation &x) { x.address = text("Lindelaan 1\n123 456 782"); }));
    row("its e-mail", edited([](Organisation &x) { x.email = must(EmailAddress::from(QStringLiteral("bsn123456782@example.org"))); }));
    row("its telephone", edited([](Organisation &x) { x.phone = line("123456782"); }));
    row("its officer", edited([](Organisation &x) { x.officer = line("A. Jansen 123456782"); }));
    row("a version of the statement", [](TestRegister &proof) {
        return errorOf(addProfileVersion(*proof, versionOf(proof, profileNoting("zie bsn 123456782"), "nieuw")));
    });
    row("the note with a version", [](TestRegister &proof) {
        return errorOf(addProfileVersion(*proof, versionOf(proof, profileNoting("nieuw"), "vroeg 123456782")));
    });
    row("the name of a view", [](TestRegister &proof) { return errorOf(saveView(*proof, {QStringLiteral("Van 123456782"), QStringLiteral("{}")})); });
    row("what a view searches for", [](TestRegister &proof) {
        return errorOf(saveView(*proof, {QStringLiteral("Van haar"), QStringLiteral("{\"columns\":{\"person\":\"123456782\"}}")}));
    });
    row("the source of a holiday", [](TestRegister &proof) {
        HolidayTable table = builtInHolidayTable();
        table.rows.back().decreed.source = QStringLiteral("bsn 123456782");
        return errorOf(editHolidays(*proof, table));
    });
}

void NumberGateTest::verbsRefuse()
{
    QFETCH(Verb, verb);
    TestRegister proof;
    const qint64 before = must(verifyAudit(*proof)).entries;
    const std::optional<Error> error = verb(proof);
    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::HoldsForbiddenNumber);
    QVERIFY(!error->toLogLine().contains(QStringLiteral("123")));
    QCOMPARE(must(verifyAudit(*proof)).entries, before);
}

void NumberGateTest::aRegisterDoesNotBeginWithOne_data()
{
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("noted");
    QTest::newRow("organisation") << QStringLiteral("Stichting 123456782") << QStringLiteral("Anna") << QString();
    QTest::newRow("user") << QString() << QStringLiteral("123456782") << QString();
    QTest::newRow("statement") << QString() << QStringLiteral("Anna") << QStringLiteral("bsn 123456782");
}

void NumberGateTest::aRegisterDoesNotBeginWithOne()
{
    QFETCH(QString, organisation);
    QFETCH(QString, user);
    QFETCH(QString, noted);
    QTemporaryDir dir;
    const FixedClock clock = FixedClock::at(QDate(2026, 3, 10));
    const QString folder = dir.filePath(QStringLiteral("Nieuw.balie"));
    const NewRegister wanted{folder, organisation, profileNoting(qPrintable(noted)), user};
    QCOMPARE(foundRegister(wanted, testPassphrase(), clock, KeyCost::floor()).error().code(), ErrorCode::HoldsForbiddenNumber);
    QVERIFY(!QFile::exists(folder));
}

void NumberGateTest::whatTheProgramBringsPasses()
{
    for (const Profile &profile : builtInProfiles())
        QVERIFY2(refuseNumbers(profile), qPrintable(profile.id));
    for (const HolidayRow &row : builtInHolidayTable().rows)
        QVERIFY2(passNumberGate(row.decreed.source, NumberGate::Refuse), qPrintable(row.decreed.source));
    // And an organisation as people write one.
    TestRegister proof;
    Organisation organisation = organisationOf(proof);
    organisation.address = text("Lindelaan 12-b\n1234 AB Enschede\nKvK 12345672");
    organisation.email = must(EmailAddress::from(QStringLiteral("avg@example.org")));
    organisation.phone = line("+31 (0)30 608 31 31");
    organisation.officer = line("mevrouw A. de Vries");
    must(editOrganisation(*proof, organisation));
}

void NumberGateTest::aNameIsReadWhole()
{
    const PersonName name = must(PersonName::from(QStringLiteral("Jan 123 456 782")));
    QVERIFY(name.family.toString() == QStringLiteral("782"));
    QCOMPARE(passNumberGate(name, NumberGate::Refuse).error().code(), ErrorCode::HoldsForbiddenNumber);
    QCOMPARE(must(passNumberGate(name, NumberGate::Mask)).display(), QStringLiteral("Jan *** *** ***"));
    const PersonName plain = must(PersonName::from(QStringLiteral("J. van der Horst")));
    QCOMPARE(must(passNumberGate(plain, NumberGate::Mask)), plain);
}

void NumberGateTest::allOfAnAddressIsRead()
{
    const QString number = QStringLiteral("123456782");
    for (const auto &address : {PostalAddress::from(number, {}, {}), PostalAddress::from(QStringLiteral("Laan 1"), number, {}),
                                PostalAddress::from(QStringLiteral("Laan 1"), QStringLiteral("1234 AB"), number)}) {
        const std::optional<PostalAddress> given = must(address);
        QCOMPARE(passNumberGate(given, NumberGate::Refuse).error().code(), ErrorCode::HoldsForbiddenNumber);
        QVERIFY(must(passNumberGate(given, NumberGate::Mask))->oneLine().contains(QStringLiteral("*********")));
    }
}

static Person personWith(const QString &telephone)
{
    const Instant now = FixedClock::at(QDate(2026, 3, 10)).now();
    return {PersonId::create(now), OrganisationId::create(now), must(PersonName::from(QStringLiteral("J. de Boer"))), {}, {},
            must(ShortText::from(telephone)), {}, 1};
}

void NumberGateTest::aTelephoneWithoutAreaCodeMayBeABsn_data()
{
    QTest::addColumn<QString>("masked");
    QTest::newRow("123456782") << QStringLiteral("*********");
    QTest::newRow("999999990") << QStringLiteral("*********");
    QTest::newRow("012345672") << QStringLiteral("*********");
    QTest::newRow("12345672") << QStringLiteral("********");
    QTest::newRow("111.222.333") << QStringLiteral("***.***.***");
    QTest::newRow("111 222-333") << QStringLiteral("*** ***-***");
    QTest::newRow("(111) 222/333") << QStringLiteral("(***) ***/***");
    QTest::newRow("\u0661\u0661\u0661222333") << QStringLiteral("*********");
    QTest::newRow("123456782 (bsn)") << QStringLiteral("********* (bsn)");
}

void NumberGateTest::aTelephoneWithoutAreaCodeMayBeABsn()
{
    QFETCH(QString, masked);
    const Person person = personWith(QString::fromUtf8(QTest::currentDataTag()));
    const Error error = passNumberGate(person, NumberGate::Refuse).error();
    QCOMPARE(error.code(), ErrorCode::HoldsForbiddenNumber);
    QCOMPARE(error.fact(QStringLiteral("kind")), QStringLiteral("bsn"));
    QCOMPARE(sentenceOf(error).contains(QStringLiteral("area code")), !masked.contains(QStringLiteral("bsn")));
    QCOMPARE(must(passNumberGate(person, NumberGate::Mask)).telephone->toString(), masked);
}

void NumberGateTest::whatIsATelephoneIsKept_data()
{
    QTest::addColumn<QString>("typed");
    // The nine digits behind the area code's 0, or all of the number, pass the test by chance.
    for (const char *typed : {"0123456782", "012 345 6782", "06-12345672", "+31123456782", "+31 (0)12 345 67 82", "0031 12 345 6782", "+111222333",
                              "+32 470 12 34 56", "08001236", "0900-1232", "306083131", "1 212 345 6782", "123 456", "+31612345678"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void NumberGateTest::whatIsATelephoneIsKept()
{
    QFETCH(QString, typed);
    const Person person = personWith(typed);
    for (NumberGate gate : {NumberGate::Refuse, NumberGate::Mask})
        QCOMPARE(must(passNumberGate(person, gate)), person);
}

void NumberGateTest::aDraftKeepsTelephonesOnly()
{
    const auto kept = [](const QString &telephone) {
        TestRegister proof;
        const QString content = QStringLiteral("{\"telephone\":\"%1\"}").arg(telephone);
        must(saveDraft(*proof, {std::nullopt, QStringLiteral("J. de Boer"), content}));
        return must(drafts(*proof)).front().content;
    };
    QVERIFY(kept(QStringLiteral("0123456782")).contains(QStringLiteral("0123456782")));
    QVERIFY(!kept(QStringLiteral("123456782")).contains(QStringLiteral("123456782")));
}

void NumberGateTest::whatWasSearchedForIsMaskedInTheLog()
{
    TestRegister proof;
    RequestQuery query;
    query.filter.text = QStringLiteral("123456782");
    must(exportList(*proof, query, {RequestColumn::Person}, {QStringLiteral("Naam")}));
    must(dropView(*proof, QStringLiteral("Van 123456782")));
    const DraftId draft = must(saveDraft(*proof, {std::nullopt, QStringLiteral("123456782"), QStringLiteral("{\"words\":[\"bsn 123456782\"]}")}));
    for (const AuditRow &row : must(auditRows(*proof, {})))
        QVERIFY(!row.content.contains(QStringLiteral("123456782")));
    for (const DraftRow &row : must(drafts(*proof)))
        QCOMPARE(row.id == draft ? row.title : QString(), QStringLiteral("*********"));
}

QTEST_GUILESS_MAIN(NumberGateTest)
#include "tst_numbergate.moc"
