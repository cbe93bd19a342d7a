// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A statement through its parts: what is written in a field comes back, what is not stays.
#include "ui/settings/statementpart.h"

#include "core/domain/organisation/profilecheck.h"
#include "core/exchange/profilefile.h"
#include "core/exchange/retentionfile.h"
#include "core/wording/language.h"

#include <QCoreApplication>
#include <QTest>

using namespace balie;

class StatementPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*QCoreApplication::instance(), Language::Dutch); }
    void everyFieldComesBack_data() { statements(); }
    void everyFieldComesBack();
    void nothingChangesByItself_data() { statements(); }
    void nothingChangesByItself();
    void everyMemberIsInAPart();
    void theOtherLanguageStays();
    void aPeriodThatIsNoneIsPointedAt();
    void aCategoryIsTypedByItsName();
    void anUnknownCategoryStays();
    void noDaysPromiseNothing();

private:
    void statements()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : builtInProfileIds())
            QTest::newRow(qPrintable(id)) << id;
    }
};

static StatementParts loaded(const Profile &profile)
{
    StatementParts parts = statementParts();
    for (auto &part : parts)
        part->load(profile);
    return parts;
}

static StatementPart &partIn(StatementParts &parts, const char *key)
{
    for (auto &part : parts) {
        if (part->key() == QLatin1String(key))
            return *part;
    }
    qFatal("no part %s", key);
}

static int fieldOf(const StatementPart &part, const char *key)
{
    for (std::size_t i = 0; i < part.faces().size(); ++i) {
        if (part.faces()[i].key == QLatin1String(key))
            return static_cast<int>(i);
    }
    qFatal("no field %s", key);
}

// Another value than the one that stands there, and one that checkProfile() takes.
static QString otherValue(const StatementPart &part, int row, int field)
{
    const FieldFace &face = part.faces()[std::size_t(field)];
    const QString now = part.text(row, field);
    if (face.shape == FieldShape::Number)
        return QString::number(now.toInt() + 1);
    if (part.key() == u"rightsNamed" && face.shape == FieldShape::Choice)
        return QStringLiteral("yes"); // a term is for some right, and a right that is not named has no more to say
    if (face.shape == FieldShape::Choice) {
        for (const auto &[word, words] : face.choices) {
            if (word != now)
                return word;
        }
    }
    if (face.key == u"period")
        return QStringLiteral("%1 jaar en 3 maanden").arg(row + 2);
    if (face.key == u"covers")
        return spoken(builtInRetentionBaseline().rules.at(std::size_t(row) + 10).category.name).section(QStringLiteral(" ("), 0, 0);
    if (part.key() == u"channels" && face.key == u"value")
        return QStringLiteral("regel%1@example.nl").arg(row);
    return QStringLiteral("nieuw %1 %2").arg(row).arg(field);
}

void StatementPartsTest::everyFieldComesBack()
{
    QFETCH(QString, id);
    Profile profile = builtInProfile(id).value();
    QHash<QString, QStringList> written;
    const std::size_t count = statementParts().size();
    for (std::size_t i = 0; i < count; ++i) {
        StatementParts parts = loaded(profile); // parts have facts in common
        StatementPart &part = *parts[i];
        if (part.shape() == PartShape::List)
            part.add();
        for (int row = 0; row < part.count(); ++row) {
            for (int field = 0; field < static_cast<int>(part.faces().size()); ++field) {
                const bool channel = part.key() == u"channels" && part.faces()[std::size_t(field)].key == u"channel";
                if (part.faces()[std::size_t(field)].shape != FieldShape::Fixed)
                    part.write(row, field, channel ? QStringLiteral("email") : otherValue(part, row, field));
            }
        }
        for (int row = 0; row < part.count(); ++row) {
            for (int field = 0; field < static_cast<int>(part.faces().size()); ++field)
                written[part.key()].append(part.text(row, field));
        }
        QVERIFY2(part.store(profile), qPrintable(part.key()));
    }
    const Result<void> sound = checkProfile(profile);
    QVERIFY2(sound, sound ? "" : qPrintable(sound.error().toLogLine()));
    const Result<Profile> reopened = readProfile(writeProfile(profile), QStringLiteral("proef"));
    QVERIFY(reopened);
    QCOMPARE(*reopened, profile);
    for (const auto &part : loaded(*reopened)) {
        QStringList read;
        for (int row = 0; row < part->count(); ++row) {
            for (int field = 0; field < static_cast<int>(part->faces().size()); ++field)
                read.append(part->text(row, field));
        }
        QCOMPARE(read, written.value(part->key()));
    }
}

void StatementPartsTest::nothingChangesByItself()
{
    QFETCH(QString, id);
    const Profile profile = builtInProfile(id).value();
    Profile stored = profile;
    for (const auto &part : loaded(profile))
        QVERIFY(part->store(stored));
    QCOMPARE(stored, profile);
}

// A profile that is made from the parts alone has everything that a statement says.
void StatementPartsTest::everyMemberIsInAPart()
{
    const Profile whole = builtInProfile(QStringLiteral("oosterpoort")).value();
    Profile made;
    made.id = whole.id;
    made.organisation = whole.organisation;
    made.statement.language = whole.statement.language;
    made.statement.date = whole.statement.date;
    made.statement.inForceFrom = whole.statement.inForceFrom;
    made.statement.inForceUntil = whole.statement.inForceUntil;
    made.answer.appliesTo = whole.answer.appliesTo;
    for (const auto &part : loaded(whole))
        QVERIFY(part->store(made));
    QCOMPARE(made, whole);
}

void StatementPartsTest::theOtherLanguageStays()
{
    Profile profile = builtInProfile(QStringLiteral("domijn")).value();
    const QString english = profile.retention.front().trigger.en;
    StatementParts parts = loaded(profile);
    StatementPart &retention = partIn(parts, "retention");
    retention.write(0, fieldOf(retention, "category"), QStringLiteral("huurders en oud-huurders"));
    QVERIFY(retention.store(profile));
    QCOMPARE(profile.retention.front().category.nl, QStringLiteral("huurders en oud-huurders"));
    QCOMPARE(profile.retention.front().category.en, QStringLiteral("huurders en oud-huurders")); // not what it said before
    QCOMPARE(profile.retention.front().trigger.en, english);
}

void StatementPartsTest::aPeriodThatIsNoneIsPointedAt()
{
    Profile profile = builtInProfile(QStringLiteral("domijn")).value();
    const Profile before = profile;
    StatementParts parts = loaded(profile);
    StatementPart &retention = partIn(parts, "retention");
    retention.write(1, fieldOf(retention, "period"), QStringLiteral("heel lang"));
    const Result<void> stored = retention.store(profile);
    QVERIFY(!stored);
    QCOMPARE(stored.error().code(), ErrorCode::NotAPeriod);
    QCOMPARE(stored.error().fact(QStringLiteral("key")), QStringLiteral("retention.1.period"));
    QCOMPARE(profile, before);
    QCOMPARE(retention.text(1, fieldOf(retention, "period")), QStringLiteral("heel lang")); // to be mended, not typed again
}

void StatementPartsTest::aCategoryIsTypedByItsName()
{
    Profile profile = builtInProfile(QStringLiteral("jutphaas")).value();
    StatementParts parts = loaded(profile);
    StatementPart &retention = partIn(parts, "retention");
    const int covers = fieldOf(retention, "covers");
    const BaselineRule *lease = ruleFor(builtInRetentionBaseline(), QStringLiteral("lease-core"));
    QCOMPARE(retention.text(0, covers), spoken(lease->category.name).section(QStringLiteral(" ("), 0, 0));
    retention.write(2, covers, retention.text(0, covers).toUpper() + QStringLiteral("\n\n medical-urgency \nmedical-urgency"));
    QVERIFY(retention.store(profile));
    QCOMPARE(profile.retention.at(2).covers, (std::vector<QString>{QStringLiteral("lease-core"), QStringLiteral("medical-urgency")}));
    QCOMPARE(profile.retention.at(3).openClause, OpenClause::Yes);

    const Profile before = profile;
    retention.write(1, covers, QStringLiteral("alles"));
    const Result<void> stored = retention.store(profile);
    QVERIFY(!stored);
    QCOMPARE(stored.error().code(), ErrorCode::NotAWord);
    QCOMPARE(stored.error().fact(QStringLiteral("key")), QStringLiteral("retention.1.covers"));
    QCOMPARE(profile, before);
}

// What a later program put there stays until somebody touches it.
void StatementPartsTest::anUnknownCategoryStays()
{
    Profile profile = builtInProfile(QStringLiteral("domijn")).value();
    profile.retention.front().covers.push_back(QStringLiteral("parking"));
    const Profile before = profile;
    StatementParts parts = loaded(profile);
    QVERIFY(partIn(parts, "retention").store(profile));
    QCOMPARE(profile, before);
}

void StatementPartsTest::noDaysPromiseNothing()
{
    Profile profile = builtInProfile(QStringLiteral("ieder1")).value();
    StatementParts parts = loaded(profile);
    StatementPart &term = partIn(parts, "answer");
    term.write(0, fieldOf(term, "days"), QStringLiteral("0"));
    QVERIFY(term.store(profile));
    QVERIFY(!profile.answer.promise);
    QVERIFY(profile.answer.appliesTo.empty());
    QVERIFY(profile.answer.strength == PromiseStrength::Silent);
    term.write(0, fieldOf(term, "days"), QStringLiteral("14"));
    QVERIFY(term.store(profile));
    QCOMPARE(profile.answer.promise, std::optional(Promise{14, {}}));
    QCOMPARE(profile.answer.appliesTo, allValues<Right>());
    QVERIFY(checkProfile(profile));
}

QTEST_GUILESS_MAIN(StatementPartsTest)
#include "tst_statementparts.moc"
