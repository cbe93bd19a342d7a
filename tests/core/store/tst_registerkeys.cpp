// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a register: who can open it, what is said when they cannot, and what survives.
#include "core/store/nextsheet.h"
#include "tests/support/annaskeys.h"
#include "tests/support/childprocess.h"

#include <csignal>
#include <random>

#include <sys/wait.h>
#include <unistd.h>

using namespace balie;

class RegisterKeysTest : public QObject, AnnasKeys
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void everyHolderOpensTheSameKeys();
    void theNameFindsTheSlot_data();
    void theNameFindsTheSlot();
    void theRecoveryCodeOpens();
    void anotherPassphraseLeavesTheKeys();
    void whatIsPreparedHoldsOnceItIsUsed();
    void whoIsRemovedIsOut();
    void aNextSheetChangesNothingUntilItIsUsed();
    void theLastHolderStays();
    void theAnchorNeverGoesBack();
    void nothingIsReadable();
    void oneOfTwoPassphrasesAlwaysOpens();
};

void RegisterKeysTest::everyHolderOpensTheSameKeys()
{
    QVERIFY(m_keys->addHolder(holder(QStringLiteral("Bram"), QStringLiteral("andere woorden hier")), m_now));
    QCOMPARE(m_keys->addHolder(holder(QStringLiteral(" bram "), QStringLiteral("x")), m_now).error().code(), ErrorCode::UserExists);
    const auto anna = unlock(QStringLiteral("Anna de Vries"), QStringLiteral("zonnebloem tractor 7"));
    const auto bram = unlock(QStringLiteral("Bram"), QStringLiteral("andere woorden hier"));
    QVERIFY(anna && bram);
    QVERIFY(anna->databaseKeys().front() == bram->databaseKeys().front());
    QVERIFY(anna->auditKey() == m_keys->auditKey());
    QVERIFY(anna->user() != bram->user());
    QCOMPARE(anna->users().size(), 2U);
    QVERIFY(anna->checkPassphrase(*anna->user(), Secret::fromText(QStringLiteral("zonnebloem tractor 7"))));
    QVERIFY(!anna->checkPassphrase(*bram->user(), Secret::fromText(QStringLiteral("zonnebloem tractor 7"))));
    // Without a name any holder's passphrase will do.
    QVERIFY(RegisterKeys::unlock(m_location, std::nullopt, Secret::fromText(QStringLiteral("andere woorden hier"))));
}

void RegisterKeysTest::theNameFindsTheSlot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    QTest::newRow("as it is") << QStringLiteral("Anna de Vries") << true;
    QTest::newRow("small letters") << QStringLiteral("anna de vries") << true;
    QTest::newRow("blanks") << QStringLiteral("  Anna   de Vries ") << true;
    QTest::newRow("another") << QStringLiteral("Anne de Vries") << false;
    QTest::newRow("nothing") << QString() << false;
}

void RegisterKeysTest::theNameFindsTheSlot()
{
    QFETCH(QString, name);
    QFETCH(bool, known);
    const auto keys = unlock(name, QStringLiteral("zonnebloem tractor 7"));
    QCOMPARE(keys.has_value(), known);
    if (!known)
        QCOMPARE(keys.error().code(), ErrorCode::UserUnknown);
}

void RegisterKeysTest::theRecoveryCodeOpens()
{
    const auto typed = RecoveryCode::from(m_code->toString());
    QVERIFY(typed);
    const auto keys = RegisterKeys::unlock(m_location, *typed);
    QVERIFY(keys);
    QVERIFY(!keys->user());
    QCOMPARE(RegisterKeys::unlock(m_location, RecoveryCode::create()).error().code(), ErrorCode::WrongRecoveryCode);

    const auto fresh = m_keys->nextSheet(KeyCost::floor(), m_now);
    QVERIFY(fresh);
    QVERIFY(RegisterKeys::unlock(m_location, *typed)); // until it is used
    QVERIFY(m_keys->useSheet(*fresh));
    QVERIFY(!RegisterKeys::unlock(m_location, *typed));
    QVERIFY(RegisterKeys::unlock(m_location, fresh->code));
}

void RegisterKeysTest::anotherPassphraseLeavesTheKeys()
{
    const UserId anna = m_keys->users().front();
    const Secret before = m_keys->databaseKeys().front().clone();
    QVERIFY(m_keys->changePassphrase(anna, Secret::fromText(QStringLiteral("nieuwe zin van vijf woorden")), KeyCost::floor(), m_now));
    QCOMPARE(unlock(QStringLiteral("Anna de Vries"), QStringLiteral("zonnebloem tractor 7")).error().code(), ErrorCode::WrongPassphrase);
    const auto keys = unlock(QStringLiteral("Anna de Vries"), QStringLiteral("nieuwe zin van vijf woorden"));
    QVERIFY(keys);
    QVERIFY(keys->databaseKeys().front() == before);
    QVERIFY(keys->user() == anna);
    QVERIFY(RegisterKeys::unlock(m_location, *m_code));
}

void RegisterKeysTest::whatIsPreparedHoldsOnceItIsUsed()
{
    const UserId anna = m_keys->users().front();
    const QByteArray before = contentOf(m_location.keysA());
    const KeyHolder again{anna, QStringLiteral("Anna de Vries"), Secret::fromText(QStringLiteral("nieuwe zin van vijf woorden")), KeyCost::floor()};
    const auto prepared = m_keys->prepareRecovering(again, KeyCost::floor(), m_now);
    QVERIFY(prepared);
    QCOMPARE(contentOf(m_location.keysA()), before);
    QVERIFY(m_keys->use(*prepared));
    QCOMPARE(m_keys->recoverySlot(), prepared->slot);
    QVERIFY(unlock(QStringLiteral("Anna de Vries"), QStringLiteral("nieuwe zin van vijf woorden")));
    QVERIFY(RegisterKeys::unlock(m_location, prepared->code));
    QCOMPARE(RegisterKeys::unlock(m_location, *m_code).error().code(), ErrorCode::WrongRecoveryCode);
    QCOMPARE(unlock(QStringLiteral("Anna de Vries"), QStringLiteral("zonnebloem tractor 7")).error().code(), ErrorCode::WrongPassphrase);

    // Somebody whose slot is gone gets one.
    const KeyHolder bram = holder(QStringLiteral("Bram"), QStringLiteral("andere woorden hier"));
    const auto added = m_keys->prepareRecovering(bram, KeyCost::floor(), m_now);
    QVERIFY(added && m_keys->use(*added));
    QCOMPARE(m_keys->users().size(), 2U);
    QVERIFY(unlock(QStringLiteral("Bram"), QStringLiteral("andere woorden hier")));
}

void RegisterKeysTest::whoIsRemovedIsOut()
{
    KeyHolder bram = holder(QStringLiteral("Bram"), QStringLiteral("andere woorden hier"));
    const UserId bramId = bram.user;
    QVERIFY(m_keys->addHolder(bram, m_now));
    const auto asBram = unlock(QStringLiteral("Bram"), QStringLiteral("andere woorden hier"));
    QVERIFY(asBram);
    QVERIFY(m_keys->removeHolder(bramId));

    QCOMPARE(unlock(QStringLiteral("Bram"), QStringLiteral("andere woorden hier")).error().code(), ErrorCode::UserUnknown);
    const auto anna = unlock(QStringLiteral("Anna de Vries"), QStringLiteral("zonnebloem tractor 7"));
    QVERIFY(anna);
    // Until the store is rewritten both keys of the database are there; the log keeps its key.
    QCOMPARE(anna->databaseKeys().size(), 2U);
    QVERIFY(anna->databaseKeys().back() == asBram->databaseKeys().front());
    QVERIFY(anna->auditKey() == asBram->auditKey());
    // What Bram knew opens nothing that is written now.
    QVERIFY(!(anna->backupKey() == asBram->backupKey()));
    QVERIFY(RegisterKeys::unlock(m_location, *m_code));
}

void RegisterKeysTest::aNextSheetChangesNothingUntilItIsUsed()
{
    QVERIFY(m_keys->addHolder(holder(QStringLiteral("Bram"), QStringLiteral("andere woorden hier")), m_now));
    const QByteArray before = contentOf(m_location.keysA());
    const QString paper = m_keys->recoverySlot();
    const auto sheet = m_keys->nextSheet(KeyCost::floor(), m_now);
    QVERIFY(sheet);
    QCOMPARE(contentOf(m_location.keysA()), before);
    QVERIFY(RegisterKeys::unlock(m_location, *m_code));
    QCOMPARE(RegisterKeys::unlock(m_location, sheet->code).error().code(), ErrorCode::WrongRecoveryCode);

    // The paper is printed before it counts, and something else is written in between.
    QVERIFY(m_keys->writeAnchor({3, QByteArray(32, 'm')}));
    QVERIFY(m_keys->useSheet(*sheet));
    QCOMPARE(RegisterKeys::unlock(m_location, *m_code).error().code(), ErrorCode::WrongRecoveryCode);
    const auto byCode = RegisterKeys::unlock(m_location, sheet->code);
    const auto byPaper = RegisterKeys::fromPaper(m_location, sheet->slot, sheet->code);
    const auto byOldPaper = RegisterKeys::fromPaper(m_location, paper, *m_code);
    const auto bram = unlock(QStringLiteral("Bram"), QStringLiteral("andere woorden hier"));
    QVERIFY(byCode && byPaper && byOldPaper && bram);
    QVERIFY(byPaper->databaseKeys().front() == byCode->databaseKeys().front());
    QVERIFY(byPaper->auditKey() == byCode->auditKey());
    QVERIFY(bram->databaseKeys().front() == byCode->databaseKeys().front());
    // What the old paper knows opens nothing that is written now, but the store until it is rewritten.
    QVERIFY(byOldPaper->databaseKeys().front() == byCode->databaseKeys().back());
    QVERIFY(!(byOldPaper->backupKey() == byCode->backupKey()));
    const QByteArray after = contentOf(m_location.keysA());
    QVERIFY(m_keys->useSheet(*sheet));
    QCOMPARE(contentOf(m_location.keysA()), after);
}

void RegisterKeysTest::theLastHolderStays()
{
    QCOMPARE(m_keys->removeHolder(m_keys->users().front()).error().code(), ErrorCode::LastOfficer);
    QCOMPARE(m_keys->removeHolder(UserId::create(m_now)).error().code(), ErrorCode::UserUnknown);
}

void RegisterKeysTest::theAnchorNeverGoesBack()
{
    QVERIFY(m_keys->writeAnchor({7, QByteArray(32, 'a')}));
    QVERIFY(m_keys->writeAnchor({6, QByteArray(32, 'b')}));
    const auto keys = unlock(QStringLiteral("Anna de Vries"), QStringLiteral("zonnebloem tractor 7"));
    QCOMPARE(keys->anchor(), (AuditHead{7, QByteArray(32, 'a')}));
}

void RegisterKeysTest::nothingIsReadable()
{
    const QByteArray bytes = contentOf(m_location.keysA()) + contentOf(m_location.keysB());
    for (const QByteArray &needle : {QByteArray("Anna"), QByteArray("zonnebloem"), m_code->toString().toLatin1().left(4),
                                     m_keys->databaseKeys().front().view().toByteArray(), m_keys->auditKey().view().toByteArray()})
        QVERIFY(!bytes.contains(needle));
    QVERIFY(checkOwnFile(m_location.keysA()));
    QVERIFY(checkOwnFile(m_location.keysB()));
}

// Killed at any point of writing, one of the two passphrases opens, and the next one can be set.
void RegisterKeysTest::oneOfTwoPassphrasesAlwaysOpens()
{
    std::mt19937 random(20261121);
    const UserId anna = m_keys->users().front();
    QString now = QStringLiteral("zonnebloem tractor 7");
    for (int i = 0; i < 15; ++i) {
        const QString next = QStringLiteral("zin nummer %1").arg(i);
        auto keys = unlock(QStringLiteral("Anna de Vries"), now);
        QVERIFY(keys);
        int begun[2];
        QCOMPARE(pipe(begun), 0);
        const pid_t child = forkedChild();
        if (child == 0) {
            const char letter = 'x';
            // The anchor makes it write without the long wait for the key, so that kills hit the writing.
            for (qint64 seq = keys->anchor().seq + 1; write(begun[1], &letter, 1) == 1; ++seq) {
                static_cast<void>(keys->writeAnchor({seq, QByteArray(32, 'm')}));
                if (seq % 20 == 0)
                    static_cast<void>(keys->changePassphrase(anna, Secret::fromText(next), KeyCost::floor(), m_now));
            }
            _exit(0);
        }
        char letter = 0;
        QCOMPARE(read(begun[0], &letter, 1), 1);
        usleep(static_cast<useconds_t>(random() % 60000));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        close(begun[0]);
        close(begun[1]);
        if (unlock(QStringLiteral("Anna de Vries"), next))
            now = next;
        const auto opened = unlock(QStringLiteral("Anna de Vries"), now);
        QVERIFY2(opened, qPrintable(QStringLiteral("after kill %1").arg(i)));
        QCOMPARE(contentOf(m_location.keysA()), contentOf(m_location.keysB()));
    }
}

QTEST_GUILESS_MAIN(RegisterKeysTest)
#include "tst_registerkeys.moc"
