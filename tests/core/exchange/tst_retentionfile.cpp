// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline rules that are compiled in, and what a damaged file is answered with.
#include "core/exchange/retentionfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace balie;

class RetentionFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCategoryIsThereOnce_data();
    void everyCategoryIsThereOnce();
    void nothingElseIsThere();
    void textsAreShortSentences();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void aFileThatIsTooLarge();
};

static const BaselineRule &ruleOf(const QString &id)
{
    const BaselineRule *rule = ruleFor(builtInRetentionBaseline(), id);
    Q_ASSERT(rule);
    return *rule;
}

static QString word(const std::optional<Period> &period)
{
    return period ? period->toString() : QStringLiteral("-");
}

// Domain facts 4.2, row by row: floor, ceiling and suggestion, from the end of the year or not.
void RetentionFileTest::everyCategoryIsThereOnce_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("certainty");
    const auto row = [](const char *id, const char *rule, const char *certainty) {
        QTest::newRow(id) << QString::fromLatin1(rule) << QString::fromLatin1(certainty);
    };
    row("fin-admin", "record-closed end-of-year period P7Y - -", "certain, guidance");
    row("vat-immovable", "first-use end-of-year period P9Y - -", "certain");
    row("lease-core", "lease-ended day period - - P2Y", "practice");
    row("claims", "claim-due day limitation - - P5Y", "certain");
    row("judgment", "judgment day limitation - - P20Y", "certain");
    row("income-allocation", "allocation-checked day ends-with-trigger - - -", "practice");
    row("income-rent", "rent-increase-final day ends-with-trigger - - -", "unverified");
    row("bsn-income-test", "purpose-ended day ends-with-trigger - - -", "proposal");
    row("seeker", "registration-ended day period - - P1Y", "practice");
    row("rejected-candidate", "allocation-final day period - - P4W", "practice");
    row("applicant", "procedure-ended day period - P4W -", "guidance");
    row("camera", "recorded day period - P4W -", "guidance");
    row("phone-rec", "called day period - - P3M", "practice");
    row("medical-urgency", "urgency-ended day period - - P6W", "proposal");
    row("nuisance", "last-incident day period - - P2Y", "proposal");
    row("blacklist", "entered day per-protocol - - -", "guidance");
    row("id-evidence", "identity-confirmed day period - P0D -", "guidance");
    row("id-copy-tenant", "at-once day period - P0D -", "guidance");
    row("request-file", "request-closed day period - - P2Y", "proposal");
    row("disclosure-log", "disclosed day as-underlying-data - - -", "certain");
    row("complaint-file", "decision-final day period - - P2Y", "proposal");
    row("consent", "consent-ended day period - - P5Y", "proposal");
    row("breach-register", "breach day period - - P3Y", "proposal");
    row("employee-id", "employment-ended end-of-year period P5Y - -", "fairly-certain");
}

void RetentionFileTest::everyCategoryIsThereOnce()
{
    QFETCH(QString, rule);
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    const auto &rules = builtInRetentionBaseline().rules;
    QCOMPARE(std::count_if(rules.begin(), rules.end(), [&id](const BaselineRule &each) { return each.category.id == id; }), 1);
    const BaselineRule &found = ruleOf(id);
    const QStringList parts{toWord(found.trigger), toWord(found.start), toWord(found.kind), word(found.floor), word(found.ceiling), word(found.suggested)};
    QCOMPARE(parts.join(u' '), rule);
    QString certainty = toWord(found.certainty);
    if (found.triggerCertainty)
        certainty += QStringLiteral(", ") + toWord(*found.triggerCertainty);
    QTEST(certainty, "certainty");
}

void RetentionFileTest::nothingElseIsThere()
{
    QCOMPARE(builtInRetentionBaseline().rules.size(), std::size_t(24));
    QVERIFY(!ruleFor(builtInRetentionBaseline(), QStringLiteral("fin")));
    for (const BaselineRule &rule : builtInRetentionBaseline().rules)
        QVERIFY2(!rule.floor || rule.certainty == RuleCertainty::Certain || rule.certainty == RuleCertainty::FairlyCertain, qPrintable(rule.category.id));
}

// Plain words for the officer, as in the profiles.
void RetentionFileTest::textsAreShortSentences()
{
    static const QRegularExpression sentence(QStringLiteral("[.?!:;] "));
    for (const BaselineRule &rule : builtInRetentionBaseline().rules) {
        for (const QString &text : {rule.category.name.nl, rule.category.name.en, rule.source.nl, rule.source.en, rule.note.nl, rule.note.en}) {
            for (const QString &part : text.split(sentence))
                QVERIFY2(part.split(u' ', Qt::SkipEmptyParts).size() <= 15, qPrintable(rule.category.id + QStringLiteral(": ") + part));
        }
    }
}

void RetentionFileTest::damagedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *from, const char *to, const char *key, const char *problem) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(key) << QString::fromLatin1(problem);
    };
    row("another file", "balie-retention-baseline", "balie-profile", "format", "wrong-value");
    row("a later version", "\"formatVersion\": 1", "\"formatVersion\": 2", "formatVersion", "wrong-value");
    row("an unknown key", "\"id\": \"fin-admin\"", "\"id\": \"fin-admin\", \"lawyer\": 1", "rules.0.lawyer", "unknown");
    row("a missing key", "\"triggerCertainty\": \"guidance\",", "", "rules.0.triggerCertainty", "missing");
    row("a period in words", "\"P9Y\"", "\"nine years\"", "rules.1.floor", "wrong-value");
    row("a number for a period", "\"P9Y\"", "9", "rules.1.floor", "wrong-type");
    row("a period beyond all bounds", "\"P9Y\"", "\"P900Y\"", "rules.1.floor", "number-out-of-range");
    row("an unknown trigger", "\"lease-ended\"", "\"moved\"", "rules.2.trigger", "wrong-value");
    row("an unknown certainty", "\"unverified\"", "\"hearsay\"", "rules.6.certainty", "wrong-value");
    row("an unknown kind", "\"per-protocol\"", "\"for-ever\"", "rules.15.kind", "wrong-value");
    row("an id twice", "\"vat-immovable\"", "\"fin-admin\"", "rules.1.id", "said-twice");
    row("an id with capitals", "\"fin-admin\"", "\"Fin-Admin\"", "rules.0.id", "not-a-word");
    row("a name in one language", "\"en\": \"call recordings\"", "\"en\": \"\"", "rules.12.category.en", "wrong-value");
    row("practice as a law", "\"floor\": null,\n            \"ceiling\": null,\n            \"suggested\": \"P3M\"",
        "\"floor\": \"P3M\",\n            \"ceiling\": null,\n            \"suggested\": null", "rules.12.floor", "ground-does-not-fit");
    row("a protocol with a period", "\"kind\": \"per-protocol\",\n            \"floor\": null", "\"kind\": \"per-protocol\",\n            \"floor\": \"P1Y\"",
        "rules.15.floor", "ground-does-not-fit");
    row("a limitation that is no term", "\"suggested\": \"P20Y\"", "\"suggested\": null", "rules.4.kind", "not-a-period");
    row("a suggestion as a limit", "\"ceiling\": null,\n            \"suggested\": \"P3M\"", "\"ceiling\": \"P3M\",\n            \"suggested\": null", "rules.12.ceiling", "ground-does-not-fit");
    row("what goes at once stays a while", "\"trigger\": \"recorded\"", "\"trigger\": \"at-once\"", "rules.11.ceiling", "not-a-period");
    row("a file cut off", "}\n    ]\n}", "}", "byte", "not-json");
}

void RetentionFileTest::damagedFilesAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, key);
    QFETCH(QString, problem);
    QFile builtIn(QStringLiteral(":/balie/retention/baseline.json"));
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    QByteArray json = builtIn.readAll();
    QVERIFY2(json.contains(from), from.constData());
    json.replace(from, to);
    const auto baseline = readRetentionBaseline(json, QStringLiteral("mine.json"));
    QVERIFY(!baseline);
    QCOMPARE(baseline.error().code(), ErrorCode::FileMalformed);
    QCOMPARE(baseline.error().fact(QStringLiteral("file")), QStringLiteral("mine.json"));
    QCOMPARE(baseline.error().fact(QStringLiteral("problem")), problem);
    QVERIFY2(baseline.error().fact(QStringLiteral("key")).startsWith(key), qPrintable(baseline.error().toLogLine()));
}

void RetentionFileTest::aFileThatIsTooLarge()
{
    const auto baseline = readRetentionBaseline(QByteArray(2 * 1024 * 1024, ' '), QStringLiteral("mine.json"));
    QVERIFY(!baseline);
    QCOMPARE(baseline.error().code(), ErrorCode::FileTooLarge);
}

QTEST_APPLESS_MAIN(RetentionFileTest)
#include "tst_retentionfile.moc"
