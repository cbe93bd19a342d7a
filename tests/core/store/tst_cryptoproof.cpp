// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is proved of the cryptography before a key is touched, and that the proof can fail.
#include "core/store/cryptoproof.h"
#include "core/store/keycost.h"

#include <QTest>

#include <vector>

#include <sodium.h>

using namespace balie;

class CryptoProofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsRight();
    void aWrongAnswerIsRefused_data();
    void aWrongAnswerIsRefused();
    void passphrasesAreStretchedAsPublished();
    void passphrasesAreStretchedAsElsewhere();
};

void CryptoProofTest::everyAnswerIsRight()
{
    QVERIFY(proveCryptoAtStart());
    QVERIFY(proveAnswers(knownAnswers()));
    QCOMPARE(knownAnswers().size(), 6U);
}

void CryptoProofTest::aWrongAnswerIsRefused_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("byte");
    for (std::size_t i = 0; i < knownAnswers().size(); ++i) {
        const KnownAnswer &answer = knownAnswers()[i];
        const int last = static_cast<int>(qstrlen(answer.expected) / 2) - 1;
        for (const int byte : {0, last / 2, last})
            QTest::addRow("%s, byte %d", answer.primitive, byte) << static_cast<int>(i) << byte;
    }
}

void CryptoProofTest::aWrongAnswerIsRefused()
{
    QFETCH(int, which);
    QFETCH(int, byte);
    std::vector<KnownAnswer> answers(knownAnswers().begin(), knownAnswers().end());
    KnownAnswer &damaged = answers.at(static_cast<std::size_t>(which));
    QByteArray other = QByteArray::fromHex(damaged.expected);
    other[byte] = static_cast<char>(other.at(byte) ^ 1);
    const QByteArray hex = other.toHex();
    damaged.expected = hex.constData();

    const auto proved = proveAnswers(answers);
    QVERIFY(!proved);
    QCOMPARE(proved.error().code(), ErrorCode::CipherMissing);
    QCOMPARE(proved.error().fact(QStringLiteral("proof")), QString::fromLatin1(damaged.primitive));
}

// src/test.c of the reference implementation of Argon2: version 0x13, two passes, 64 MiB, one lane. Its
// salt is shorter than ours, which only the reading of the text form takes.
void CryptoProofTest::passphrasesAreStretchedAsPublished()
{
    const char published[] = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    QCOMPARE(crypto_pwhash_str_verify(published, "password", 8), 0);
    QVERIFY(crypto_pwhash_str_verify(published, "passwore", 8) != 0);
}

// The answer of another implementation (Debian's argon2 0~20171227: -id -v 13 -t 3 -k 65536 -p 1 -l 32).
void CryptoProofTest::passphrasesAreStretchedAsElsewhere()
{
    const auto key = stretch(Secret::fromText(QStringLiteral("paarse fiets")), "zestien bytes zz", {65536, 3});
    QVERIFY(key);
    QCOMPARE(key->view().toByteArray().toHex(), QByteArray("9a399d02055f2759b369a929fc152de9d6bb92c4cf35105caf76a7f65239c9d1"));
}

QTEST_GUILESS_MAIN(CryptoProofTest)
#include "tst_cryptoproof.moc"
