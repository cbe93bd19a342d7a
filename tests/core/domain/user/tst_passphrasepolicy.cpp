// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a passphrase must be worth, and that ours are drawn evenly from an honest list.
#include "core/domain/user/passphrasepolicy.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>
#include <limits>

using namespace balie;

class PassphrasePolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void floor_data();
    void floor();
    void theListIsClean();
    void aGeneratedPassphraseIsWorthItsBits();
    void everyWordHasTheSameChance();
};

void PassphrasePolicyTest::floor_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<double>("bits");
    QTest::addColumn<QString>("reason"); // empty: good enough
    QTest::newRow("nothing") << QString() << 0.0 << QStringLiteral("length");
    QTest::newRow("11 characters") << QStringLiteral("abcdefghijk") << 90.0 << QStringLiteral("length");
    QTest::newRow("12 characters, 50 bits") << QStringLiteral("abcdefghijkl") << 50.0 << QString();
    QTest::newRow("just short of 50 bits") << QStringLiteral("abcdefghijkl") << 49.99 << QStringLiteral("bits");
    QTest::newRow("no estimate") << QStringLiteral("abcdefghijkl") << std::numeric_limits<double>::quiet_NaN() << QStringLiteral("bits");
    QTest::newRow("accents apart count once") << QStringLiteral("e\u0301").repeated(6) << 60.0 << QStringLiteral("length");
    QTest::newRow("six characters of two units") << QStringLiteral("\U0001F600").repeated(6) << 60.0 << QStringLiteral("length");
}

void PassphrasePolicyTest::floor()
{
    QFETCH(QString, passphrase);
    QFETCH(double, bits);
    QFETCH(QString, reason);
    const Result<void> outcome = meetsPassphraseFloor(passphrase, bits);
    QCOMPARE(outcome.has_value(), reason.isEmpty());
    if (outcome)
        return;
    QCOMPARE(outcome.error().code(), ErrorCode::PassphraseTooWeak);
    QCOMPARE(outcome.error().fact(QStringLiteral("reason")), reason);
    QCOMPARE(outcome.error().fact(QStringLiteral("limit")), reason == QStringLiteral("length") ? QStringLiteral("12") : QStringLiteral("50"));
}

void PassphrasePolicyTest::theListIsClean()
{
    const QStringList &words = passphraseWords();
    QVERIFY(words.size() >= 1024);
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
    static const QRegularExpression shortWord(QStringLiteral("^[a-z]{3,9}$"));
    static const QRegularExpression offensive(QStringLiteral("kut|lul|hoer|neuk|kanker|tering|tyfus|homo|flikker|slet|moord|dood|jood|^nazi|neger|mongool|poep|kak$|drol|stront|penis|tiet"));
    for (const QString &word : words) {
        QVERIFY2(shortWord.match(word).hasMatch(), qPrintable(word));
        QVERIFY2(!offensive.match(word).hasMatch(), qPrintable(word));
    }
}

void PassphrasePolicyTest::aGeneratedPassphraseIsWorthItsBits()
{
    const QSet<QString> list(passphraseWords().begin(), passphraseWords().end());
    const double bits = generatedPassphraseWords() * std::log2(static_cast<double>(list.size()));
    QVERIFY2(bits >= 60, qPrintable(QString::number(bits)));
    QSet<QString> seen;
    for (int i = 0; i < 500; ++i) {
        const QString passphrase = generatedPassphrase();
        const QStringList words = passphrase.split(u' ');
        QCOMPARE(words.size(), generatedPassphraseWords());
        for (const QString &word : words)
            QVERIFY(list.contains(word));
        QVERIFY(meetsPassphraseFloor(passphrase, bits));
        seen.insert(passphrase);
    }
    QCOMPARE(seen.size(), 500);
}

void PassphrasePolicyTest::everyWordHasTheSameChance()
{
    QHash<QString, int> drawn;
    const int passphrases = 6000;
    for (int i = 0; i < passphrases; ++i) {
        for (const QString &word : generatedPassphrase().split(u' '))
            ++drawn[word];
    }
    // Chi-square: as many as there are words less one, give or take eight standard deviations, so
    // that an even draw fails once in a thousand million million runs.
    const double expected = passphrases * static_cast<double>(generatedPassphraseWords()) / static_cast<double>(passphraseWords().size());
    double sum = 0;
    for (const QString &word : passphraseWords())
        sum += std::pow(drawn.value(word) - expected, 2) / expected;
    const double freedom = static_cast<double>(passphraseWords().size()) - 1;
    QVERIFY(std::abs(sum - freedom) < 8 * std::sqrt(2 * freedom));
}

QTEST_APPLESS_MAIN(PassphrasePolicyTest)
#include "tst_passphrasepolicy.moc"
