// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One process at a time, and who comes second hears who came first.
#include "core/base/clock.h"
#include "core/platform/filelock.h"
#include "tests/support/childprocess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

using namespace balie;

class FileLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aSecondProcessHearsWhoHasTheRegister();
    void aHolderWithoutANameYetIsWaitedFor();
    void aHolderWhoCannotWriteANameIsRefusedWithoutOne();
    void theLockSurvivesOtherOpensAndGoesWithTheProcess();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileLockTest::aSecondProcessHearsWhoHasTheRegister()
{
    const QString file = path(QStringLiteral("store.lock"));
    const Instant since = FixedClock::at(QDate(2026, 11, 20)).now();
    const auto held = FileLock::take(file, since);
    QVERIFY(held);
    const auto second = FileLock::take(file, SystemClock().now());
    QVERIFY(!second);
    QCOMPARE(second.error().code(), ErrorCode::RegisterInUse);
    QCOMPARE(second.error().fact(QStringLiteral("process")), QString::number(getpid()));
    QCOMPARE(second.error().fact(QStringLiteral("since")), since.toString());
    QVERIFY(!second.error().fact(QStringLiteral("user")).isEmpty());
    QVERIFY(!second.error().fact(QStringLiteral("host")).isEmpty());
}

// Who comes in the moment between the lock and the name waits for the name; the name of who had it before is gone.
void FileLockTest::aHolderWithoutANameYetIsWaitedFor()
{
    const QString file = path(QStringLiteral("store.lock"));
    QVERIFY(FileLock::take(file, SystemClock().now()));
    QFile holder(file);
    QVERIFY(holder.open(QIODevice::ReadWrite));
    struct flock whole{};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    QCOMPARE(fcntl(holder.handle(), F_OFD_SETLK, &whole), 0);
    std::thread later([&holder] {
        std::this_thread::sleep_for(std::chrono::milliseconds(60));
        const QByteArray name("17\nbalie-3\nanna\n2026-11-20T09:00:00.000Z\n");
        if (pwrite(holder.handle(), name.constData(), std::size_t(name.size()), 0) != name.size())
            qFatal("the name was not written");
    });
    const auto refused = FileLock::take(file, SystemClock().now());
    later.join();
    QCOMPARE(refused.error().code(), ErrorCode::RegisterInUse);
    QCOMPARE(refused.error().fact(QStringLiteral("user")), QStringLiteral("anna"));
    QCOMPARE(refused.error().fact(QStringLiteral("host")), QStringLiteral("balie-3"));
}

// A holder who never says who they are, on a full disk, keeps nobody waiting.
void FileLockTest::aHolderWhoCannotWriteANameIsRefusedWithoutOne()
{
    const QString file = path(QStringLiteral("store.lock"));
    const auto held = FileLock::take(file, SystemClock().now());
    QVERIFY(held && QFile::resize(file, 0));
    const auto refused = FileLock::take(file, SystemClock().now());
    QCOMPARE(refused.error().code(), ErrorCode::RegisterInUse);
    QVERIFY(refused.error().fact(QStringLiteral("user")).isEmpty());
}

void FileLockTest::theLockSurvivesOtherOpensAndGoesWithTheProcess()
{
    const QString file = path(QStringLiteral("store.lock"));
    KeepingChild holder([&file] {
        auto held = FileLock::take(file, SystemClock().now());
        // With a lock of the old kind this would let go of it.
        QFile(file).open(QIODevice::ReadWrite);
        return held;
    });
    QVERIFY(holder.keeps());
    const auto refused = FileLock::take(file, SystemClock().now());
    holder.end();
    QVERIFY(!refused);
    QCOMPARE(refused.error().fact(QStringLiteral("process")), QString::number(holder.process()));
    QVERIFY(FileLock::take(file, SystemClock().now()));
}

QTEST_GUILESS_MAIN(FileLockTest)
#include "tst_filelock.moc"
