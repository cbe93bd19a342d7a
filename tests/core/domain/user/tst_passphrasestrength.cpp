// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is guessed first is called weak, with what to do about it.
#include "core/domain/user/passphrasepolicy.h"
#include "core/wording/passphrasewords.h"

#include <QTest>

using namespace balie;

class PassphraseStrengthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strength_data();
    void strength();
    void ourOwnSuggestionIsStrongEnough();
    void everyAdviceHasASentence();
};

void PassphraseStrengthTest::strength_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<bool>("enough");
    QTest::addColumn<int>("advice");
    const auto row = [](const char *name, const char *text, bool enough, PassphraseAdvice advice) {
        QTest::newRow(name) << QString::fromUtf8(text) << enough << static_cast<int>(advice);
    };
    row("nothing", "", false, PassphraseAdvice::TooShort);
    row("short but random", "x9#Qv!2p", false, PassphraseAdvice::TooShort);
    row("the most used of all", "passwordpassword", false, PassphraseAdvice::CommonWord);
    row("welcome with a year", "Welkom2026!!", false, PassphraseAdvice::CommonWord);
    row("own name twice", "Noor Bakker Bakker", false, PassphraseAdvice::OwnName);
    row("the organisation", "mijande wonen", false, PassphraseAdvice::OwnName);
    row("keys in a row", "poiuytlkjhgf", false, PassphraseAdvice::KeyboardRow);
    row("one key", "}}}}}}}}}}}}}}}}", false, PassphraseAdvice::Repeats);
    row("the alphabet", "abcdefghijklmnop", false, PassphraseAdvice::Sequence);
    row("a sentence of one's own", "zeven ganzen dansen op glad ijs", true, PassphraseAdvice::None);
    row("random letters", "vR7#kq!mZ2pLw9", true, PassphraseAdvice::None);
}

void PassphraseStrengthTest::strength()
{
    QFETCH(QString, passphrase);
    QFETCH(bool, enough);
    QFETCH(int, advice);
    const PassphraseStrength found = passphraseStrength(
        passphrase, {QStringLiteral("Noor Bakker"), QStringLiteral("Mijande Wonen")});
    QCOMPARE(found.meetsFloor, enough);
    QCOMPARE(static_cast<int>(found.advice), advice);
}

void PassphraseStrengthTest::ourOwnSuggestionIsStrongEnough()
{
    for (int i = 0; i < 20; ++i)
        QVERIFY(passphraseStrength(generatedPassphrase(), {}).meetsFloor);
}

void PassphraseStrengthTest::everyAdviceHasASentence()
{
    for (int advice = 0; advice <= static_cast<int>(PassphraseAdvice::MoreWords); ++advice)
        QVERIFY(adviceText(static_cast<PassphraseAdvice>(advice)).endsWith(QLatin1Char('.')));
}

QTEST_GUILESS_MAIN(PassphraseStrengthTest)
#include "tst_passphrasestrength.moc"
