// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which version of a statement holds on a day, and how a new one may follow.
#include "core/domain/organisation/organisation.h"
#include "core/domain/organisation/profileversion.h"

#include <QTest>

using namespace balie;

class ProfileVersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVersionOfADay_data();
    void theVersionOfADay();
    void noVersionsAtAll();
    void theOrderOfTheListDoesNotMatter();
    void aCorrectedVersionHoldsNoMore();
    void aNewVersionBeginsLater_data();
    void aNewVersionBeginsLater();
    void aCorrectionTakesThePlaceOfTheLast_data();
    void aCorrectionTakesThePlaceOfTheLast();
    void theFirstVersionNeedsNoDay();
    void anUnsoundProfileIsNoVersion();
    void theProofKnowsTheStatement();
};

static int made = 0;

static Profile profile(const QString &version)
{
    Profile sound;
    sound.id = QStringLiteral("wonen-voorbeeld");
    sound.organisation = QStringLiteral("Wonen Voorbeeld");
    sound.statement.version = version;
    sound.rightsNotNamed = allValues<Right>();
    return sound;
}

static ProfileVersion version(const char *label, std::optional<QDate> from)
{
    static const OrganisationId owner = OrganisationId::create(Instant::fromMSecs(0));
    const Instant moment = Instant::fromMSecs(++made);
    return {ProfileVersionId::create(moment), owner, profile(QString::fromLatin1(label)), from, moment, {}, {}, {}};
}

static std::vector<ProfileVersion> three()
{
    return {version("first", QDate(2018, 5, 24)), version("second", QDate(2024, 4, 8)), version("third", QDate(2025, 1, 1))};
}

void ProfileVersionTest::theVersionOfADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("label");
    QTest::addColumn<VersionFit>("fit");
    QTest::newRow("before the oldest") << QDate(2018, 5, 23) << QStringLiteral("first") << VersionFit::OlderThanAll;
    QTest::newRow("on its first day") << QDate(2018, 5, 24) << QStringLiteral("first") << VersionFit::InForce;
    QTest::newRow("the day before the next") << QDate(2024, 4, 7) << QStringLiteral("first") << VersionFit::InForce;
    QTest::newRow("the first day of the next") << QDate(2024, 4, 8) << QStringLiteral("second") << VersionFit::InForce;
    QTest::newRow("New Year's Eve") << QDate(2024, 12, 31) << QStringLiteral("second") << VersionFit::InForce;
    QTest::newRow("long after") << QDate(2040, 1, 1) << QStringLiteral("third") << VersionFit::InForce;
}

void ProfileVersionTest::theVersionOfADay()
{
    QFETCH(QDate, day);
    QFETCH(QString, label);
    QFETCH(VersionFit, fit);
    const auto found = versionOn(three(), day);
    QVERIFY(found);
    QCOMPARE(found->version.profile.statement.version, label);
    QCOMPARE(found->fit, fit);
}

void ProfileVersionTest::noVersionsAtAll()
{
    QVERIFY(!versionOn({}, QDate(2025, 1, 1)));
}

void ProfileVersionTest::theOrderOfTheListDoesNotMatter()
{
    std::vector<ProfileVersion> versions = three();
    versions.push_back(version("from the start", std::nullopt));
    std::reverse(versions.begin(), versions.end());
    QCOMPARE(versionOn(versions, {2024, 6, 1})->version.profile.statement.version, QStringLiteral("second"));
    const auto oldest = versionOn(versions, {1990, 1, 1});
    QCOMPARE(oldest->version.profile.statement.version, QStringLiteral("from the start"));
    QCOMPARE(oldest->fit, VersionFit::InForce);
}

void ProfileVersionTest::aCorrectedVersionHoldsNoMore()
{
    std::vector<ProfileVersion> versions = three();
    const auto correction = nextVersion(versions, version("third, corrected", QDate(2025, 2, 1)), Succession::CorrectsLast);
    QVERIFY(correction);
    QCOMPARE(correction->replaces, std::make_optional(versions.back().id));
    versions.push_back(*correction);
    QCOMPARE(versionOn(versions, {2025, 1, 15})->version.profile.statement.version, QStringLiteral("second"));
    QCOMPARE(versionOn(versions, {2025, 2, 1})->version.profile.statement.version, QStringLiteral("third, corrected"));

    // The correction is the last one now: it can be corrected in its turn.
    const auto again = nextVersion(versions, version("third, at last", QDate(2025, 1, 1)), Succession::CorrectsLast);
    QCOMPARE(again->replaces, std::make_optional(correction->id));
    versions.push_back(*again);
    QCOMPARE(versionOn(versions, {2025, 6, 1})->version.profile.statement.version, QStringLiteral("third, at last"));
}

void ProfileVersionTest::aNewVersionBeginsLater_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("before the last") << QDate(2024, 12, 31) << false;
    QTest::newRow("on the day of the last") << QDate(2025, 1, 1) << false;
    QTest::newRow("a day later") << QDate(2025, 1, 2) << true;
    QTest::newRow("in the future") << QDate(2030, 1, 1) << true;
}

void ProfileVersionTest::aNewVersionBeginsLater()
{
    QFETCH(QDate, from);
    QFETCH(bool, allowed);
    const auto next = nextVersion(three(), version("fourth", from), Succession::Next);
    QCOMPARE(bool(next), allowed);
    if (allowed) {
        QVERIFY(!next->replaces);
        return;
    }
    QCOMPARE(next.error().code(), ErrorCode::VersionNotLater);
    QCOMPARE(next.error().fact(QStringLiteral("last")), QStringLiteral("2025-01-01"));
    QCOMPARE(next.error().fact(QStringLiteral("date")), from.toString(Qt::ISODate));
}

void ProfileVersionTest::aCorrectionTakesThePlaceOfTheLast_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("on the day of the one before") << QDate(2024, 4, 8) << false;
    QTest::newRow("between the two") << QDate(2024, 4, 9) << true;
    QTest::newRow("on the day of the last") << QDate(2025, 1, 1) << true;
    QTest::newRow("later") << QDate(2025, 3, 1) << true;
}

void ProfileVersionTest::aCorrectionTakesThePlaceOfTheLast()
{
    QFETCH(QDate, from);
    QFETCH(bool, allowed);
    const auto correction = nextVersion(three(), version("third again", from), Succession::CorrectsLast);
    QCOMPARE(bool(correction), allowed);
    if (!allowed)
        QCOMPARE(correction.error().fact(QStringLiteral("last")), QStringLiteral("2024-04-08"));
}

void ProfileVersionTest::theFirstVersionNeedsNoDay()
{
    const auto first = nextVersion({}, version("first", std::nullopt), Succession::Next);
    QVERIFY(first);
    const auto second = nextVersion({*first}, version("second", std::nullopt), Succession::Next);
    QCOMPARE(second.error().code(), ErrorCode::NotADate);
    QVERIFY(nextVersion({*first}, version("second", QDate(2020, 1, 1)), Succession::Next));
    // The only version may be corrected by one that begins from the start as well.
    QVERIFY(nextVersion({*first}, version("first again", std::nullopt), Succession::CorrectsLast));
    QCOMPARE(nextVersion({}, version("first", QDate(2025, 2, 31)), Succession::Next).error().code(), ErrorCode::NotADate);
}

void ProfileVersionTest::anUnsoundProfileIsNoVersion()
{
    ProfileVersion unsound = version("first", std::nullopt);
    unsound.profile.answer.promise = Promise{93, {}};
    unsound.profile.answer.appliesTo = {Right::Access};
    QCOMPARE(nextVersion({}, unsound, Succession::Next).error().code(), ErrorCode::NumberOutOfRange);
}

void ProfileVersionTest::theProofKnowsTheStatement()
{
    const ProofBackground background = proofBackgroundOf(version("1.2", QDate(2024, 4, 8)), QStringLiteral("Wonen Voorbeeld, versie 1.2"), {Right::Access});
    QCOMPARE(background.statement, QStringLiteral("Wonen Voorbeeld, versie 1.2"));
    QCOMPARE(background.statementFrom, std::make_optional(QDate(2024, 4, 8)));
    QCOMPARE(background.rights, std::vector<Right>{Right::Access});
}

QTEST_APPLESS_MAIN(ProfileVersionTest)
#include "tst_profileversion.moc"
