// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in profiles as files: they are there, they read back as they were written, and whatever is
// not understood is refused with its place.
#include "core/domain/organisation/profilecheck.h"
#include "core/exchange/profilefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace balie;

class ProfileFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInOnesAreCompiledIn();
    void anUnknownIdNamesTheKnownOnes();
    void writtenAndReadAgain_data();
    void writtenAndReadAgain();
    void earlierFilesCoverNothing();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void aFileThatIsNoJson();
    void aFileThatIsTooLarge();
};

static QByteArray compiledIn(const QString &id)
{
    QFile file(QStringLiteral(":/balie/profiles/%1.json").arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ProfileFileTest::theBuiltInOnesAreCompiledIn()
{
    QStringList ids;
    for (const Profile &profile : builtInProfiles()) {
        ids.append(profile.id);
        QVERIFY2(checkProfile(profile), qPrintable(profile.id));
        QVERIFY(profile.basedOn.isEmpty());
    }
    QCOMPARE(ids, builtInProfileIds());
}

void ProfileFileTest::anUnknownIdNamesTheKnownOnes()
{
    QCOMPARE(builtInProfile(QStringLiteral("ieder1"))->organisation, QStringLiteral("Woonbedrijf ieder1"));
    const Result<Profile> unknown = builtInProfile(QStringLiteral("Domijn"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code(), ErrorCode::ProfileUnknown);
    QCOMPARE(unknown.error().fact(QStringLiteral("known")), QStringLiteral("domijn, mijande, ieder1, oosterpoort, jutphaas, avg"));
}

void ProfileFileTest::writtenAndReadAgain_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : builtInProfileIds())
        QTest::newRow(qPrintable(id)) << id;
}

void ProfileFileTest::writtenAndReadAgain()
{
    QFETCH(QString, id);
    const QByteArray original = compiledIn(id);
    const Result<Profile> profile = readProfile(original, id);
    QVERIFY(profile);
    const QByteArray written = writeProfile(*profile);
    QCOMPARE(QJsonDocument::fromJson(written), QJsonDocument::fromJson(original));
    QVERIFY(*readProfile(written, id) == *profile);
}

// Puts a value (or, without one, nothing) at a place such as "statement.date" or "retention.0.period".
static QJsonValue changed(const QJsonValue &tree, const QStringList &place, const std::optional<QJsonValue> &value)
{
    if (place.isEmpty())
        return *value;
    if (tree.isArray()) {
        QJsonArray array = tree.toArray();
        const qsizetype index = place.first().toInt();
        array.replace(index, changed(array.at(index), place.mid(1), value));
        return array;
    }
    QJsonObject object = tree.toObject();
    if (place.size() == 1 && !value)
        object.remove(place.first());
    else
        object.insert(place.first(), changed(object.value(place.first()), place.mid(1), value));
    return object;
}

// A register keeps versions that were written before anybody asked what a promise covers.
void ProfileFileTest::earlierFilesCoverNothing()
{
    QJsonDocument document = QJsonDocument::fromJson(compiledIn(QStringLiteral("jutphaas")));
    const Profile now = readProfile(document.toJson(), QStringLiteral("now")).value();
    QVERIFY(now.retention.at(3).openClause == OpenClause::Yes && !now.retention.at(0).covers.empty());
    for (int i = 0; i < int(now.retention.size()); ++i) {
        for (const char *key : {"covers", "openClause"}) {
            const QStringList place{QStringLiteral("retention"), QString::number(i), QString::fromLatin1(key)};
            document.setObject(changed(document.object(), place, std::nullopt).toObject());
        }
    }
    const Result<Profile> before = readProfile(document.toJson(), QStringLiteral("before"));
    QVERIFY(before);
    for (const RetentionPromise &promise : before->retention)
        QVERIFY(promise.covers.empty() && promise.openClause == OpenClause::No);
    QCOMPARE(before->retention.at(0).period, now.retention.at(0).period);
    QVERIFY(*readProfile(writeProfile(*before), QStringLiteral("again")) == *before);
}

void ProfileFileTest::damagedFilesAreRefused_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("removed");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("problem");
    const auto set = [](const char *name, const char *place, const QJsonValue &value, const char *problem, const char *key = nullptr) {
        QTest::newRow(name) << QString::fromLatin1(place) << false << value << QString::fromLatin1(key ? key : place) << QString::fromLatin1(problem);
    };
    const auto gone = [](const char *name, const char *place) {
        QTest::newRow(name) << QString::fromLatin1(place) << true << QJsonValue() << QString::fromLatin1(place) << QStringLiteral("missing");
    };
    const QJsonValue text(QStringLiteral("x"));
    gone("no id", "id");
    gone("no term", "answer.promise.days");
    gone("half a translation", "retention.0.category.en");
    set("a key of a later program", "nextThing", text, "unknown");
    set("a misspelled key deep down", "recipients.0.rol", text, "unknown");
    set("another format", "format", text, "wrong-value");
    set("a later version of the format", "formatVersion", 2, "wrong-value");
    set("a number for a name", "organisation", 7, "wrong-type");
    set("a name for a number", "answer.promise.days", text, "wrong-type");
    set("half a day", "answer.promise.days", 30.5, "wrong-value");
    set("null where something must be", "statement.language", QJsonValue(), "wrong-type");
    set("an empty text", "organisation", QStringLiteral(""), "wrong-value");
    set("one right for a list", "rightsNotNamed", text, "wrong-type");
    set("a right that does not exist", "rightsNamed.0.right", QStringLiteral("be-forgotten"), "wrong-value");
    set("a channel that does not exist", "channels.0.channel", QStringLiteral("fax"), "wrong-value");
    set("a duration in words", "retention.0.period", QStringLiteral("one year"), "wrong-value");
    set("a duration with a time", "retention.0.period", QStringLiteral("P1DT1H"), "wrong-value");
    set("a duration without a number", "retention.0.period", QStringLiteral("P"), "wrong-value");
    set("one category for a list", "retention.0.covers", text, "wrong-type");
    set("no name for a category", "retention.0.covers", QJsonArray{QStringLiteral("Fin Admin")}, "not-a-word");
    set("a category twice", "retention.0.covers", QJsonArray{QStringLiteral("camera"), QStringLiteral("camera")}, "said-twice");
    set("half an open clause", "retention.0.openClause", QStringLiteral("maybe"), "wrong-value");
    set("the 31st of February", "statement.date", QStringLiteral("2024-02-31"), "wrong-value");
    set("a date and a time", "statement.date", QStringLiteral("2024-04-08T10:00"), "wrong-value");
    set("a term of no days", "answer.promise.days", 0, "number-out-of-range");
    set("a term beyond three months", "answer.promise.days", 93, "number-out-of-range");
    set("no address at all", "channels.0.value", QStringLiteral("privacy at ieder1"), "not-an-email-address");
    set("a right named twice", "rightsNamed.0.right", QStringLiteral("erasure"), "right-missing", "rightsNamed");
    set("a promise id twice", "promises.1.id", QStringLiteral("IED-1"), "said-twice");
    set("an id in capitals", "id", QStringLiteral("IEDER1"), "not-a-profile-id");
}

void ProfileFileTest::damagedFilesAreRefused()
{
    QFETCH(QString, place);
    QFETCH(bool, removed);
    QFETCH(QJsonValue, value);
    QFETCH(QString, key);
    QFETCH(QString, problem);
    QJsonDocument document = QJsonDocument::fromJson(compiledIn(QStringLiteral("ieder1")));
    const std::optional<QJsonValue> put = removed ? std::nullopt : std::make_optional(value);
    document.setObject(changed(document.object(), place.split(QLatin1Char('.')), put).toObject());

    const Result<Profile> profile = readProfile(document.toJson(), QStringLiteral("mine.json"));
    QVERIFY(!profile);
    QCOMPARE(profile.error().code(), ErrorCode::ProfileDamaged);
    QCOMPARE(profile.error().fact(QStringLiteral("file")), QStringLiteral("mine.json"));
    QCOMPARE(profile.error().fact(QStringLiteral("key")), key);
    QCOMPARE(profile.error().fact(QStringLiteral("problem")), problem);
}

void ProfileFileTest::aFileThatIsNoJson()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("[]"), QByteArray("{\"format\": "), QByteArray("\x00\xff\xfe", 3)}) {
        const Result<Profile> profile = readProfile(bytes, QStringLiteral("mine.json"));
        QVERIFY(!profile);
        QCOMPARE(profile.error().code(), ErrorCode::ProfileDamaged);
        QCOMPARE(profile.error().fact(QStringLiteral("problem")), QStringLiteral("not-json"));
    }
}

void ProfileFileTest::aFileThatIsTooLarge()
{
    QCOMPARE(readProfile(QByteArray(1024 * 1024 + 1, ' '), QStringLiteral("mine.json")).error().code(), ErrorCode::FileTooLarge);
}

QTEST_APPLESS_MAIN(ProfileFileTest)
#include "tst_profilefile.moc"
