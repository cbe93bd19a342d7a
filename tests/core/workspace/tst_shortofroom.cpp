// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the ballast is for, and what becomes of a new key for which there is no room.
#include "core/casework/adduser.h"
#include "core/casework/attachfile.h"
#include "core/casework/exportattachment.h"
#include "core/casework/makebackup.h"
#include "core/casework/removeuser.h"
#include "core/overview/attachmentrows.h"
#include "core/overview/checkregister.h"
#include "core/overview/openingproblems.h"
#include "core/platform/ownfolder.h"
#include "core/store/openregister.h"
#include "core/store/tables.h"
#include "core/workspace/registercopies.h"
#include "core/workspace/workspaceopener.h"
#include "tests/support/childprocess.h"
#include "tests/support/smalldisk.h"
#include "tests/support/testregister.h"

#include <QDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace balie;

class ShortOfRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBallastLetsTheWorkBeFinished();
    void aKeyWithoutRoomKeepsNobodyOut();
    void aStoreThatCannotBePlacedStaysAsItIs();
    void aBackupWithoutRoomLeavesNothing();
    void anAttachmentWithoutRoomLeavesNothing();

private:
    static int onASmallDisk(const std::function<int(TestRegister &, const QString &)> &work);
};

static constexpr int noSmallDisk = 99;

static bool says(Register &opened, const char *word)
{
    const auto problems = must(openingProblems(opened));
    return std::any_of(problems.begin(), problems.end(), [word](const RegisterProblem &one) { return one.word == QLatin1String(word); });
}

// The register, closed, in the folder of the small disk; the answer is the child's.
int ShortOfRoomTest::onASmallDisk(const std::function<int(TestRegister &, const QString &)> &work)
{
    TestRegister proof;
    must(addUser(*proof, QStringLiteral("Bram"), Role::Reader, Secret::fromText(QStringLiteral("nog een lange zin"))));
    proof.opened.reset();
    const QString disk = proof.dir.filePath(QStringLiteral("disk"));
    QDir().mkpath(disk);
    const pid_t child = forkedChild();
    if (child == 0) {
        if (!mountSmallDisk(disk, "size=14m"))
            _exit(noSmallDisk);
        const QString copy = disk + QStringLiteral("/Proef.balie");
        if (system(qPrintable(QStringLiteral("cp -a '%1' '%2'").arg(proof.folder, copy))) != 0)
            _exit(98);
        _exit(work(proof, copy));
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void ShortOfRoomTest::theBallastLetsTheWorkBeFinished()
{
    const int answer = onASmallDisk([](TestRegister &proof, const QString &folder) {
        auto workspace = openRegister(folder, QStringLiteral("Anna"), testPassphrase(), &proof.clock);
        if (!workspace)
            return 1;
        fillTheRest(folder + QStringLiteral("/../ballast"));
        const auto received = (*workspace)->runAndWait([&](Register &opened) { return receiveRequest(opened, proof.receipt("Jan van der Horst")); });
        if (!received)
            return 2;
        if (fileSize(folder + QStringLiteral("/store.reserve")) >= 0)
            return 3;
        fillTheRest(folder + QStringLiteral("/../more"));
        workspace->reset();
        auto again = openRegister(folder, QStringLiteral("Anna"), testPassphrase(), &proof.clock);
        if (!again)
            return 4;
        return (*again)->runAndWait([](Register &opened) { return Result<int>(says(opened, "disk-nearly-full") ? 0 : 5); }).value_or(6);
    });
    if (answer == noSmallDisk)
        QSKIP("this machine lets nobody mount a small disk");
    QCOMPARE(answer, 0);
}

void ShortOfRoomTest::aKeyWithoutRoomKeepsNobodyOut()
{
    const int answer = onASmallDisk([](TestRegister &proof, const QString &folder) {
        auto workspace = openRegister(folder, QStringLiteral("Anna"), testPassphrase(), &proof.clock);
        if (!workspace)
            return 1;
        // Room for the entry that says it, and none for another file of the register.
        QFile::remove(folder + QStringLiteral("/store.reserve"));
        const QString ballast = folder + QStringLiteral("/../ballast");
        fillTheRest(ballast);
        QFile(ballast).resize(fileSize(ballast) - 200'000);
        const auto removed = (*workspace)->runAndWait([](Register &opened) {
            const auto users = must(opened.tables().users.all());
            return removeUser(opened, users.back().id);
        });
        if (removed || removed.error().code() != ErrorCode::DiskFull || removed.error().fact(QStringLiteral("done")) != u"user-removed")
            return 2;
        workspace->reset();
        {
            auto again = openRegister(folder, QStringLiteral("Anna"), testPassphrase(), &proof.clock);
            if (!again)
                return 3;
            if (!(*again)->runAndWait([](Register &opened) { return Result<bool>(says(opened, "rotation-waits")); }).value_or(false))
                return 4;
        }
        QFile::remove(ballast);
        auto settled = openRegister(folder, QStringLiteral("Anna"), testPassphrase(), &proof.clock);
        if (!settled)
            return 5;
        return (*settled)->runAndWait([](Register &opened) { return Result<int>(says(opened, "rotation-waits") ? 6 : 0); }).value_or(7);
    });
    if (answer == noSmallDisk)
        QSKIP("this machine lets nobody mount a small disk");
    QCOMPARE(answer, 0);
}

void ShortOfRoomTest::aStoreThatCannotBePlacedStaysAsItIs()
{
    TestRegister proof;
    const QString store = proof.folder + QStringLiteral("/store.db");
    QVERIFY(QDir().rename(store, store + QStringLiteral(".aside")));
    QVERIFY(QDir().mkdir(store)); // nothing can be put in the place of a folder
    QVERIFY(!proof.opened->rekey());
    QVERIFY(proof.opened->isOpen());
    QVERIFY(QDir().rmdir(store));
    QVERIFY(QDir().rename(store + QStringLiteral(".aside"), store));
    const RequestId request = proof.receive();
    proof.opened.reset();
    auto again = must(openRegister(proof.folder, QStringLiteral("Anna"), testPassphrase(), &proof.clock));
    QVERIFY(again->runAndWait([request](Register &opened) { return requestDossier(opened, request); }));
}

void ShortOfRoomTest::aBackupWithoutRoomLeavesNothing()
{
    const int answer = onASmallDisk([](TestRegister &proof, const QString &folder) {
        const QString elsewhere = proof.dir.path();
        auto workspace = openRegister(folder, QStringLiteral("Anna"), testPassphrase(), &proof.clock);
        if (!workspace)
            return 1;
        const auto backup = (*workspace)->runAndWait([&](Register &opened) { return makeBackup(opened, elsewhere); });
        if (!backup)
            return 2;
        const QString ballast = folder + QStringLiteral("/../ballast");
        fillTheRest(ballast);
        QFile(ballast).resize(fileSize(ballast) - 200'000); // the copy begins, and does not end
        const QString place = folder + QStringLiteral("/../Terug.balie");
        const auto full = restoreBackup(backup->folder, place, {}, testPassphrase());
        if (full || full.error().code() != ErrorCode::DiskFull)
            return 3;
        if (QFile::exists(place) || QFile::exists(place + QStringLiteral(".part")))
            return 4;
        QFile::remove(ballast);
        return restoreBackup(backup->folder, place, {}, testPassphrase()) ? 0 : 5;
    });
    if (answer == noSmallDisk)
        QSKIP("this machine lets nobody mount a small disk");
    QCOMPARE(answer, 0);
}

void ShortOfRoomTest::anAttachmentWithoutRoomLeavesNothing()
{
    const int answer = onASmallDisk([](TestRegister &proof, const QString &folder) {
        auto workspace = openRegister(folder, QStringLiteral("Anna"), testPassphrase(), &proof.clock);
        if (!workspace)
            return 1;
        const ExaminedFile file = must(ExaminedFile::from(QStringLiteral("a.bin"), QByteArray(400'000, '\1')));
        const QString out = folder + QStringLiteral("/..");
        return (*workspace)->runAndWait([&](Register &opened) -> Result<int> {
            const RequestId request = must(receiveRequest(opened, proof.receipt("Jan van der Horst"))).request;
            const Attachment kept = must(attachFile(opened, request, must(ExaminedFile::from(QStringLiteral("b.bin"), QByteArray(100'000, '\2')))));
            const QString ballast = out + QStringLiteral("/ballast");
            QFile::remove(folder + QStringLiteral("/store.reserve"));
            fillTheRest(ballast);
            QFile(ballast).resize(fileSize(ballast) - 50'000); // an entry of the log fits, the bytes do not
            const auto full = attachFile(opened, request, file);
            if (full || full.error().code() != ErrorCode::DiskFull)
                return 2;
            const auto outside = exportAttachment(opened, kept.id, out);
            if (outside || outside.error().code() != ErrorCode::DiskFull || !QDir(out).entryList({QStringLiteral("*.bin")}).isEmpty())
                return 3;
            QFile::remove(ballast);
            auto problems = must(checkRegister(opened)).problems;
            std::erase_if(problems, [](const RegisterProblem &one) { return one.word == u"disk-nearly-full"; });
            if (must(attachmentRows(opened, request)).size() != 1 || !problems.empty())
                return 4;
            return attachFile(opened, request, file) ? 0 : 5;
        }).value_or(6);
    });
    if (answer == noSmallDisk)
        QSKIP("this machine lets nobody mount a small disk");
    QCOMPARE(answer, 0);
}

QTEST_GUILESS_MAIN(ShortOfRoomTest)
#include "tst_shortofroom.moc"
