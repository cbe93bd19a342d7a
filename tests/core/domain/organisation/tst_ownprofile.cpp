// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles that an officer makes: from the law or a copy of another, within limits.
#include "core/domain/organisation/freesign.h"
#include "core/domain/organisation/ownprofile.h"
#include "core/domain/organisation/profilecheck.h"
#include "core/exchange/profilefile.h"

#include <QTest>

#include <functional>

using namespace balie;

class OwnProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyOfEachIsSound_data();
    void aCopyOfEachIsSound();
    void aCopyDoesNotNameTheOther_data();
    void aCopyDoesNotNameTheOther();
    void aCopyTakesThePolicyAndLeavesTheRest();
    void idsAndNames_data();
    void idsAndNames();
    void whatAnOfficerMayEdit_data();
    void whatAnOfficerMayEdit();
    void signs_data();
    void signs();
    void suggestedSigns_data();
    void suggestedSigns();
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void OwnProfileTest::aCopyOfEachIsSound_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : builtInProfileIds())
        QTest::newRow(qPrintable(id)) << id;
}

void OwnProfileTest::aCopyOfEachIsSound()
{
    QFETCH(QString, id);
    const auto own = ownProfile(builtInProfile(id).value(), text("wonen-noord"), text("Wonen Noord"), builtInProfileIds());
    QVERIFY(own);
    QVERIFY(checkProfile(*own));
    QCOMPARE(own->basedOn, id);
    const auto again = readProfile(writeProfile(*own), text("wonen-noord.json"));
    QVERIFY(again);
    QVERIFY(*again == *own);
}

void OwnProfileTest::aCopyDoesNotNameTheOther_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArrayList>("words");
    QTest::newRow("domijn") << text("domijn") << QByteArrayList{"domijn", "enschede"};
    QTest::newRow("mijande") << text("mijande") << QByteArrayList{"mijande"};
    QTest::newRow("ieder1") << text("ieder1") << QByteArrayList{"ieder1", "stedendriehoek"};
    QTest::newRow("oosterpoort") << text("oosterpoort") << QByteArrayList{"oosterpoort", "groesbeek", "heumen", "399 55"};
    QTest::newRow("jutphaas") << text("jutphaas") << QByteArrayList{"jutphaas", "6083131"};
}

void OwnProfileTest::aCopyDoesNotNameTheOther()
{
    QFETCH(QString, id);
    QFETCH(QByteArrayList, words);
    Profile own = ownProfile(builtInProfile(id).value(), text("noord"), text("Wonen Noord"), {}).value();
    own.basedOn.clear();
    const QByteArray file = writeProfile(own).toLower();
    for (const QByteArray &word : words)
        QVERIFY2(!file.contains(word), word.constData());
}

void OwnProfileTest::aCopyTakesThePolicyAndLeavesTheRest()
{
    const Profile source = builtInProfile(text("ieder1")).value();
    const Profile own = ownProfile(source, text("wonen-noord"), text("  Wonen   Noord "), {}).value();
    QCOMPARE(own.organisation, text("Wonen Noord"));
    QVERIFY(own.answer.promise == source.answer.promise);
    QCOMPARE(own.promises.size(), source.promises.size());
    QVERIFY(own.recipients == source.recipients);
    const QByteArray file = writeProfile(own);
    for (const char *said : {"2024-04-08", "in principe binnen 30 dagen", "halen wij deze eruit"})
        QVERIFY2(!file.contains(said), said);
    QVERIFY(own.channels.empty());
    QVERIFY(own.complaint.internal.isEmpty());
    QVERIFY(own.gaps.empty());
}

void OwnProfileTest::idsAndNames_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<ErrorCode>>("error");
    using Fault = std::optional<ErrorCode>;
    const QString name = text("Wonen Noord");
    QTest::newRow("plain") << text("noord") << name << Fault();
    QTest::newRow("hyphens and digits") << text("wonen-noord-2") << name << Fault();
    QTest::newRow("taken") << text("domijn") << name << Fault(ErrorCode::ProfileExists);
    QTest::newRow("nothing") << QString() << name << Fault(ErrorCode::Empty);
    QTest::newRow("one letter") << text("n") << name << Fault(ErrorCode::NotAProfileId);
    QTest::newRow("capitals") << text("Noord") << name << Fault(ErrorCode::NotAProfileId);
    QTest::newRow("a path") << text("../noord") << name << Fault(ErrorCode::NotAProfileId);
    QTest::newRow("a hyphen at the end") << text("noord-") << name << Fault(ErrorCode::NotAProfileId);
    QTest::newRow("a digit first") << text("1noord") << name << Fault(ErrorCode::NotAProfileId);
    QTest::newRow("41 letters") << QString(41, u'n') << name << Fault(ErrorCode::TooLong);
    QTest::newRow("no name") << text("noord") << QString() << Fault(ErrorCode::Empty);
    QTest::newRow("a megabyte of name") << text("noord") << QString(1024 * 1024, u'n') << Fault(ErrorCode::TooLong);
}

void OwnProfileTest::idsAndNames()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(std::optional<ErrorCode>, error);
    const auto own = ownProfile(builtInProfile(text("avg")).value(), id, name, builtInProfileIds());
    QCOMPARE(bool(own), !error);
    if (error)
        QCOMPARE(own.error().code(), *error);
}

using Edit = std::function<void(Profile &)>;
Q_DECLARE_METATYPE(Edit)

static Edit term(int days, std::optional<int> extension)
{
    return [days, extension](Profile &profile) {
        profile.answer.promise = Promise{days, extension};
        profile.answer.appliesTo = {Right::Access};
    };
}

static Edit channel(Channel kind, const char *value)
{
    return [kind, value](Profile &profile) { profile.channels.push_back({kind, text(value), {}}); };
}

static Edit kept(const char *period)
{
    return [period](Profile &profile) {
        RetentionPromise promise;
        promise.category = {text("huurdossier"), text("tenant file")};
        promise.trigger = {text("einde van de huur"), text("end of the lease")};
        if (period)
            promise.period = Period::from(text(period)).value();
        profile.retention.push_back(promise);
    };
}

void OwnProfileTest::whatAnOfficerMayEdit_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("key"); // empty: allowed
    QTest::addColumn<ErrorCode>("code");
    const auto allowed = [](const char *name, Edit edit) { QTest::newRow(name) << edit << QString() << ErrorCode::Empty; };
    const auto refused = [](const char *name, Edit edit, const char *key, ErrorCode code) { QTest::newRow(name) << edit << text(key) << code; };

    allowed("a promise of one day", term(1, {}));
    allowed("a promise of three months", term(92, 92));
    refused("no days", term(0, {}), "answer.promise.days", ErrorCode::NumberOutOfRange);
    refused("93 days", term(93, {}), "answer.promise.days", ErrorCode::NumberOutOfRange);
    refused("an extension of no days", term(30, 0), "answer.promise.extensionDays", ErrorCode::NumberOutOfRange);
    refused("an extension of 93 days", term(30, 93), "answer.promise.extensionDays", ErrorCode::NumberOutOfRange);
    refused("a promise about nothing", [](Profile &p) { p.answer.promise = Promise{30, {}}; }, "answer.appliesTo", ErrorCode::Empty);

    allowed("an address", channel(Channel::Email, "privacy@example.nl"));
    allowed("a telephone number", channel(Channel::Phone, "+31 (0)20-123 45 67"));
    allowed("a channel without a value", channel(Channel::Counter, ""));
    refused("no address", channel(Channel::Email, "privacy.example.nl"), "channels.0.value", ErrorCode::NotAnEmailAddress);
    refused("letters for a number", channel(Channel::Phone, "020-WONEN"), "channels.0.value", ErrorCode::NotAPhoneNumber);
    refused("three digits", channel(Channel::Phone, "112"), "channels.0.value", ErrorCode::NotAPhoneNumber);
    refused("the same address twice", [](Profile &p) {
        channel(Channel::Email, "privacy@example.nl")(p);
        channel(Channel::Email, "privacy@example.nl")(p);
    }, "channels.1.value", ErrorCode::SaidTwice);

    allowed("two years", kept("P2Y"));
    allowed("gone at once", kept("P0D"));
    refused("a promise without a period", kept(nullptr), "retention.0.period", ErrorCode::NotAPeriod);
    refused("a thousand years", kept("P1000Y"), "retention.0.period", ErrorCode::NumberOutOfRange);

    refused("a text in one language", [](Profile &p) { p.cookies.nl = text("geen"); }, "cookies.en", ErrorCode::Empty);
    refused("a text that turns around", [](Profile &p) { p.cookies = {text("a\u202eb"), text("b")}; }, "cookies.nl", ErrorCode::NotText);
    refused("a quote of thirteen words", [](Profile &p) { p.bsn.quote = text("a b c d e f g h i j k l m"); }, "bsn.quote", ErrorCode::TooLong);
    refused("a right left out", [](Profile &p) { p.rightsNamed.pop_back(); }, "rightsNamed", ErrorCode::RightMissing);
    refused("a right named and not named", [](Profile &p) { p.rightsNotNamed.push_back(Right::Access); }, "rightsNamed", ErrorCode::SaidTwice);
    refused("an end before the beginning", [](Profile &p) {
        p.statement.inForceFrom = QDate(2025, 1, 1);
        p.statement.inForceUntil = QDate(2024, 12, 31);
    }, "statement.inForceUntil", ErrorCode::NotADate);
}

void OwnProfileTest::whatAnOfficerMayEdit()
{
    QFETCH(Edit, edit);
    QFETCH(QString, key);
    QFETCH(ErrorCode, code);
    Profile own = ownProfile(builtInProfile(text("avg")).value(), text("noord"), text("Wonen Noord"), {}).value();
    edit(own);
    const Result<void> sound = checkProfile(own);
    QCOMPARE(bool(sound), key.isEmpty());
    if (key.isEmpty())
        return;
    QCOMPARE(sound.error().code(), code);
    QCOMPARE(sound.error().fact(QStringLiteral("key")), key);
}

void OwnProfileTest::signs_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sign"); // empty: refused
    QTest::newRow("capitals") << text("DOM") << text("DOM");
    QTest::newRow("small letters and blanks") << text(" dom ") << text("DOM");
    QTest::newRow("a digit") << text("IED1") << text("IED1");
    QTest::newRow("one letter") << text("D") << QString();
    QTest::newRow("a digit first") << text("1D") << QString();
    QTest::newRow("seven letters") << text("DOMIJNX") << QString();
    QTest::newRow("a hyphen") << text("DO-M") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void OwnProfileTest::signs()
{
    QFETCH(QString, typed);
    QFETCH(QString, sign);
    const auto made = OrganisationSign::from(typed);
    QCOMPARE(made ? made->toString() : QString(), sign);
}

void OwnProfileTest::suggestedSigns_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("sign");
    QTest::newRow("Domijn") << text("Domijn") << QString() << text("DOMIJN");
    QTest::newRow("two words") << text("De Kernen") << QString() << text("DEKERN");
    QTest::newRow("an accent") << text("Één Thuis") << QString() << text("EENTHU");
    QTest::newRow("a number first") << text("3B Wonen") << QString() << text("BWONEN");
    QTest::newRow("no letters") << text("1234") << QString() << QString();
    QTest::newRow("a like name") << text("Woonbedrijf Noord") << text("WOONBE") << text("WOONNO");
    QTest::newRow("another like it") << text("Woonbedrijf Noorderlicht") << text("WOONBE WOONNO") << text("WOONB2");
    QTest::newRow("one word") << text("Domijn") << text("DOMIJN") << text("DOMIJ2");
    QTest::newRow("a short one") << text("Wij") << text("WIJ WIJ2 WIJ3") << text("WIJ4");
}

void OwnProfileTest::suggestedSigns()
{
    QFETCH(QString, name);
    QFETCH(QString, taken);
    QFETCH(QString, sign);
    std::vector<OrganisationSign> others;
    for (const QString &other : taken.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        others.push_back(OrganisationSign::from(other).value());
    const auto made = freeSignFor(name, others);
    QCOMPARE(made ? made->toString() : QString(), sign);
}

QTEST_APPLESS_MAIN(OwnProfileTest)
#include "tst_ownprofile.moc"
