// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that puts the new file in the place of the old one, and then cannot say that it stands there.
#include "core/store/openregister.h"
#include "tests/support/smallregister.h"

#include <QTest>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace balie;

static bool failsAfterNewFile = false;
static bool isPlaced = false;

// In the place of the calls of the system, for this program alone.
extern "C" int rename(const char *from, const char *to) noexcept
{
    isPlaced = failsAfterNewFile && QByteArrayView(from).endsWith("store.db.new");
    return static_cast<int>(syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
}

extern "C" int fsync(int descriptor)
{
    struct stat about = {};
    if (isPlaced && fstat(descriptor, &about) == 0 && S_ISDIR(about.st_mode)) {
        isPlaced = failsAfterNewFile = false;
        errno = EIO;
        return -1;
    }
    return static_cast<int>(syscall(SYS_fsync, descriptor));
}

class FlushFailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenAfterwardsStays();
};

void FlushFailsTest::whatIsWrittenAfterwardsStays()
{
    const SmallRegister small;
    {
        const auto opened = small.opened();
        small.act(*opened, 5);
        failsAfterNewFile = true;
        const Result<void> rotated = opened->rotate();
        QVERIFY(!failsAfterNewFile); // the disk did fail
        QVERIFY(!rotated);
        QCOMPARE(opened->keys().databaseKeys().size(), 2U);
        QVERIFY(opened->isOpen());
        small.act(*opened, 3);
        QCOMPARE(SmallRegister::check(*opened).value(), 8);
    }
    const auto again = small.opened();
    QCOMPARE(SmallRegister::check(*again).value(), 8);
    QCOMPARE(again->keys().databaseKeys().size(), 1U); // finished at the next opening
    QVERIFY(!again->rotationWaits());
}

QTEST_GUILESS_MAIN(FlushFailsTest)
#include "tst_flushfails.moc"
