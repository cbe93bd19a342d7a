// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is really full: a small one in memory, in a namespace of the child's own.
#include "core/store/backup.h"
#include "tests/support/childprocess.h"
#include "tests/support/smalldisk.h"
#include "tests/support/smallregister.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace balie;

class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOnAFullDisk();
};

static constexpr int noSmallDisk = 99;

static bool isFull(const Error &error)
{
    return error.code() == ErrorCode::DiskFull;
}

// The number of the first thing that is not as it must be; 0 where everything is.
static int live(const SmallRegister &small, const StoreLocation &place, const QString &ballast)
{
    const auto opened = OpenRegister::open(place, small.passphrase(), small.clock(), SmallRegister::smallSchema());
    if (!opened)
        return 1;
    OpenRegister &desk = **opened;
    small.act(desk, 8);
    fillTheRest(ballast);
    qint64 kept = 8;
    Result<qint64> act = small.act(desk.connection(), desk.audit());
    for (; act && kept < 1000; act = small.act(desk.connection(), desk.audit()))
        kept = *act;
    if (act || !isFull(act.error()))
        return 2;
    const UserId anna = desk.keys().users().front();
    const auto changed = desk.keys().changePassphrase(anna, Secret::fromText(QStringLiteral("nieuw")), KeyCost::floor(), small.clock().now());
    if (changed || !isFull(changed.error()))
        return 3;
    const auto copied = backUp(desk, place.backups(), small.clock());
    if (copied || !isFull(copied.error()) || !QDir(place.backups()).isEmpty())
        return 4;
    if (SmallRegister::check(desk).value_or(-1) != kept)
        return 5;
    QFile::remove(ballast);
    const auto after = small.act(desk.connection(), desk.audit());
    if (!after || SmallRegister::check(desk).value_or(-1) != kept + 1)
        return 6;
    return desk.keys().checkPassphrase(anna, std::get<Passphrase>(small.passphrase()).text) ? 0 : 7;
}

void FullDiskTest::nothingIsLostOnAFullDisk()
{
    const SmallRegister small;
    QDir().mkpath(small.path(QStringLiteral("disk")));
    const pid_t child = forkedChild();
    if (child == 0) {
        if (!mountSmallDisk(small.path(QStringLiteral("disk")), "size=2m"))
            _exit(noSmallDisk);
        const StoreLocation place(small.path(QStringLiteral("disk/Proef.balie")));
        copyFolder(small.location().folder(), place.folder());
        _exit(live(small, place, small.path(QStringLiteral("disk/ballast"))));
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    if (WEXITSTATUS(status) == noSmallDisk)
        QSKIP("this machine lets nobody mount a small disk; tst_storedamage makes the calls fail instead");
    QCOMPARE(WEXITSTATUS(status), 0);
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_fulldisk.moc"
