// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What we close of our own process.
#include "core/platform/processhardening.h"
#include "tests/support/childprocess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace balie;

class ProcessHardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProcessIsClosed();
};

// In a child, because none of it can be taken back.
void ProcessHardeningTest::theProcessIsClosed()
{
    const QTemporaryDir folder; // for us alone, as it is made
    const QByteArray runtime = QFile::encodeName(folder.path());
    const pid_t child = forkedChild();
    if (child == 0) {
        setenv("XDG_RUNTIME_DIR", runtime.constData(), 1);
        hardenProcess();
        forbidInspection();
        rlimit core{};
        getrlimit(RLIMIT_CORE, &core);
        int open = 0;
        open |= umask(0) != 077 ? 1 : 0;
        open |= core.rlim_max != 0 ? 2 : 0;
        open |= prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0 ? 4 : 0;
        open |= prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1 ? 8 : 0;
        open |= QByteArray(getenv("TMPDIR")) != runtime ? 16 : 0;
        _exit(open);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

QTEST_GUILESS_MAIN(ProcessHardeningTest)
#include "tst_processhardening.moc"
