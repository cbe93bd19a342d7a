// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two processes that want one register, and one that is killed in the middle of its work.
#include "core/store/keyrescue.h"
#include "core/store/nextsheet.h"
#include "core/store/recovering.h"
#include "tests/support/childprocess.h"
#include "tests/support/smallregister.h"

#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace balie;

class KilledRegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondProcessIsRefusedUntilTheFirstIsGone();
    void anotherKeySurvivesAKillAtAnyPoint();
    void oneOfTwoSheetsAlwaysOpens();
};

void KilledRegisterTest::aSecondProcessIsRefusedUntilTheFirstIsGone()
{
    const SmallRegister small;
    KeepingChild first([&small] { return small.open(); });
    QVERIFY(first.keeps());
    const auto second = small.open();
    first.end();
    QVERIFY(!second);
    QCOMPARE(second.error().code(), ErrorCode::RegisterInUse);
    QCOMPARE(second.error().fact(QStringLiteral("process")), QString::number(first.process()));
    QVERIFY(!second.error().fact(QStringLiteral("user")).isEmpty());
    QVERIFY(small.open());
}

void KilledRegisterTest::anotherKeySurvivesAKillAtAnyPoint()
{
    const SmallRegister small;
    {
        const auto opened = small.opened();
        small.act(*opened, 40);
        QVERIFY(opened->writeAnchor());
    }
    for (int i = 0; i < 12; ++i) {
        int begun[2];
        QCOMPARE(pipe(begun), 0);
        const pid_t child = forkedChild();
        if (child == 0) {
            const auto opened = small.open();
            const char letter = opened ? 'y' : 'n';
            if (write(begun[1], &letter, 1) == 1 && opened)
                static_cast<void>((*opened)->rotate());
            pause();
        }
        char letter = 0;
        QCOMPARE(read(begun[0], &letter, 1), 1);
        QCOMPARE(letter, 'y');
        usleep(static_cast<useconds_t>(i * 6000));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        close(begun[0]);
        close(begun[1]);
        const auto opened = small.open();
        QVERIFY2(opened, qPrintable(QString::number(i)));
        QCOMPARE(SmallRegister::check(**opened).value(), 40);
        QCOMPARE((*opened)->keys().databaseKeys().size(), 1U);
    }
}

// Killed at any point of the change, one of the two sheets opens with the key files, and one without them. The
// next one is on paper before the change begins.
void KilledRegisterTest::oneOfTwoSheetsAlwaysOpens()
{
    const SmallRegister small;
    RecoveryCode code = RecoveryCode::create();
    QString slot;
    {
        const auto opened = small.opened();
        small.act(*opened, 40);
        code = small.newSheet(*opened);
        slot = opened->keys().recoverySlot();
    }
    int renewed = 0;
    for (const int milliseconds : {0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144}) {
        int printed[2];
        QCOMPARE(pipe(printed), 0);
        const pid_t child = forkedChild();
        if (child == 0) {
            const auto opened = small.open();
            const auto next = (*opened)->keys().nextSheet(KeyCost::floor(), small.clock().now());
            const QByteArray paper = (next->code.toString() + QLatin1Char(' ') + next->slot).toLatin1();
            if (write(printed[1], paper.constData(), static_cast<std::size_t>(paper.size())) == paper.size() && (*opened)->keys().useSheet(*next))
                static_cast<void>((*opened)->rotate());
            pause();
        }
        QByteArray paper(4096, '\0'); // at once, since a pipe takes as much in one piece
        paper.truncate(std::max<qsizetype>(0, read(printed[0], paper.data(), static_cast<std::size_t>(paper.size()))));
        usleep(static_cast<useconds_t>(milliseconds * 1000));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        close(printed[0]);
        close(printed[1]);
        const QList<QByteArray> words = paper.split(' ');
        QCOMPARE(words.size(), 2);
        RecoveryCode nextCode = RecoveryCode::from(QString::fromLatin1(words.at(0))).value();
        const QString nextSlot = QString::fromLatin1(words.at(1));

        const QString when = QStringLiteral("killed after %1 ms").arg(milliseconds);
        const QString copy = small.path(QStringLiteral("copy%1").arg(milliseconds));
        copyFolder(small.location().folder(), copy);
        QFile::remove(copy + QStringLiteral("/keys.a"));
        QFile::remove(copy + QStringLiteral("/keys.b"));
        const bool byOldPaper = rebuildKeys(StoreLocation(copy), slot, code, small.clock()).has_value();
        QVERIFY2(byOldPaper || rebuildKeys(StoreLocation(copy), nextSlot, nextCode, small.clock()), qPrintable(when));

        if (RegisterKeys::unlock(small.location(), nextCode)) {
            ++renewed;
            code = std::move(nextCode);
            slot = nextSlot;
        }
        const auto opened = OpenRegister::open(small.location(), RecoveryCode::from(code.toString()).value(), small.clock(), SmallRegister::smallSchema());
        QVERIFY2(opened, qPrintable(when));
        QCOMPARE(SmallRegister::check(**opened).value(), 40);
        QCOMPARE((*opened)->keys().databaseKeys().size(), 1U);
    }
    QVERIFY2(renewed > 0, "killed too early each time");
}

QTEST_GUILESS_MAIN(KilledRegisterTest)
#include "tst_killedregister.moc"
