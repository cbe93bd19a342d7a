// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the five statements: short, and quoted as they stand. When the environment variable
// BALIE_STATEMENTS names a folder with the statements themselves (<id>.txt, or one .txt file with the
// organisation's name in its first lines), every quote is looked up in them.
#include "core/domain/organisation/profilecheck.h"
#include "core/exchange/profilefile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace balie;

class BuiltInProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyFinancialRecordsAreReadIntoTheStatement();
    void textsAreShortSentences_data() { profilesAsRows(); }
    void textsAreShortSentences();
    void quotesStandInTheStatements_data() { profilesAsRows(); }
    void quotesStandInTheStatements();

private:
    void profilesAsRows();
};

void BuiltInProfilesTest::profilesAsRows()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : builtInProfileIds())
        QTest::newRow(qPrintable(id)) << id;
}

// A period that the statement itself does not name says so.
void BuiltInProfilesTest::onlyFinancialRecordsAreReadIntoTheStatement()
{
    for (const Profile &profile : builtInProfiles()) {
        for (const RetentionPromise &promise : profile.retention) {
            if (promise.period && promise.certainty != RetentionCertainty::Promise)
                QVERIFY2(promise.note.nl.contains(QStringLiteral("noemt geen getal")), qPrintable(promise.category.nl));
        }
    }
}

// Every text of an object {"nl", "en"} under a value, with its place.
static void collectTexts(const QJsonValue &value, const QString &place, QMap<QString, QString> &texts)
{
    const QJsonObject object = value.toObject();
    if (object.keys() == QStringList{QStringLiteral("en"), QStringLiteral("nl")}) {
        texts.insert(place, object.value(QStringLiteral("nl")).toString());
        return;
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        collectTexts(it.value(), place + QLatin1Char('.') + it.key(), texts);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        collectTexts(array.at(i), place + QLatin1Char('.') + QString::number(i), texts);
}

static void collectQuotes(const QJsonValue &value, const QString &place, QMap<QString, QString> &quotes)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().endsWith(QStringLiteral("uote")) && it.value().isString())
            quotes.insert(place + QLatin1Char('.') + it.key(), it.value().toString());
        collectQuotes(it.value(), place + QLatin1Char('.') + it.key(), quotes);
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        collectQuotes(array.at(i), place + QLatin1Char('.') + QString::number(i), quotes);
}

// Plain Dutch for the officer: short sentences, no words of the office.
void BuiltInProfilesTest::textsAreShortSentences()
{
    QFETCH(QString, id);
    static const QRegularExpression sentence(QStringLiteral("[.?!:;] "));
    static const QRegularExpression officeWord(
        QStringLiteral("\\b(indien|middels|conform|sanctie|betrokkene|ter inzage|desgewenst|derhalve|dient te|betreffende|teneinde|alsmede)\\b"));
    QMap<QString, QString> texts;
    collectTexts(QJsonDocument::fromJson(writeProfile(builtInProfile(id).value())).object(), id, texts);
    QVERIFY(texts.size() > 5);
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        QVERIFY2(!officeWord.match(it.value()).hasMatch(), qPrintable(it.key() + QStringLiteral(": ") + it.value()));
        for (const QString &part : it.value().split(sentence)) {
            const qsizetype words = part.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
            QVERIFY2(words <= 15, qPrintable(it.key() + QStringLiteral(": ") + part));
        }
    }
}

// The statement of that organisation in the folder, its white space made single blanks; empty when
// there is none.
static QString statementText(const QString &folder, const Profile &profile)
{
    const QString name = profile.organisation.section(QLatin1Char(' '), 0, 0) == QStringLiteral("Woonbedrijf")
        ? profile.organisation : profile.organisation.section(QLatin1Char(' '), 0, 0);
    for (const QString &entry : QDir(folder).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(QDir(folder).filePath(entry));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll()).simplified();
        if (entry == profile.id + QStringLiteral(".txt") || text.left(400).contains(name))
            return text;
    }
    return {};
}

void BuiltInProfilesTest::quotesStandInTheStatements()
{
    QFETCH(QString, id);
    const Profile profile = builtInProfile(id).value();
    QMap<QString, QString> quotes;
    collectQuotes(QJsonDocument::fromJson(writeProfile(profile)).object(), id, quotes);
    for (auto it = quotes.cbegin(); it != quotes.cend(); ++it) {
        const qsizetype words = it.value().split(QLatin1Char(' ')).size();
        QVERIFY2(words <= ProfileLimits::longestQuote, qPrintable(it.key()));
        QVERIFY2(!it.value().contains(QStringLiteral("...")) && !it.value().contains(QStringLiteral("…")), qPrintable(it.key()));
    }
    const QString folder = qEnvironmentVariable("BALIE_STATEMENTS");
    if (folder.isEmpty() || id == QStringLiteral("avg"))
        return;
    const QString statement = statementText(folder, profile);
    QVERIFY2(!statement.isEmpty(), "no statement of this organisation in BALIE_STATEMENTS");
    for (auto it = quotes.cbegin(); it != quotes.cend(); ++it)
        QVERIFY2(statement.contains(it.value()), qPrintable(it.key() + QStringLiteral(": ") + it.value()));
}

QTEST_APPLESS_MAIN(BuiltInProfilesTest)
#include "tst_builtinprofiles.moc"
