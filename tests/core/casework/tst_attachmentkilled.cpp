// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Killed while a file goes in or out, the register holds it whole or not at all.
#include "core/casework/attachfile.h"
#include "core/casework/removeattachment.h"
#include "core/overview/attachmentrows.h"
#include "core/overview/checkregister.h"
#include "tests/support/childprocess.h"
#include "tests/support/reopening.h"

#include <QElapsedTimer>
#include <QTest>

#include <unistd.h>

using namespace balie;

class AttachmentKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsThereWholeOrNot();
};

// Attaches and removes the same large file until it is killed; tells how many microseconds the first time took.
[[noreturn]] static void workOn(const QString &folder, const Clock &clock, RequestId request, int begun)
{
    const ExaminedFile file = must(ExaminedFile::from(QStringLiteral("a.bin"), QByteArray(6'000'000, '\1')));
    auto workspace = must(openRegister(folder, QStringLiteral("Anna"), testPassphrase(), &clock));
    const auto once = [&] {
        must(workspace->runAndWait([&](Register &opened) -> Result<void> {
            const Result<Attachment> kept = attachFile(opened, request, file);
            return kept ? removeAttachment(opened, kept->id, text("weg ermee")) : kept.error();
        }));
    };
    QElapsedTimer watch;
    watch.start();
    once();
    const qint64 took = watch.nsecsElapsed() / 1000;
    if (write(begun, &took, sizeof took) != sizeof took)
        _exit(1);
    while (true)
        once();
}

void AttachmentKilledTest::itIsThereWholeOrNot()
{
    TestRegister proof;
    const RequestId request = proof.receive();
    closeIt(proof);
    constexpr int rounds = 8;
    std::size_t attached = 0; // also what was taken out again
    for (int round = 0; round < rounds; ++round) {
        int begun[2];
        QCOMPARE(pipe(begun), 0);
        const pid_t child = forkedChild();
        if (child == 0)
            workOn(proof.folder, proof.clock, request, begun[1]);
        qint64 took = 0;
        QCOMPARE(read(begun[0], &took, sizeof took), qint64(sizeof took));
        usleep(static_cast<useconds_t>(took * (2 * round + 1) / rounds));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        close(begun[0]);
        close(begun[1]);
        const auto workspace = reopen(proof);
        const auto found = workspace->runAndWait([request](Register &opened) -> Result<std::size_t> {
            const RegisterCheck check = must(checkRegister(opened));
            for (const RegisterProblem &problem : check.problems)
                qWarning("%s", qPrintable(problem.word));
            const std::vector<AttachmentRow> rows = must(attachmentRows(opened, request));
            for (const AttachmentRow &row : rows) {
                if (!row.file.removed)
                    must(removeAttachment(opened, row.file.id, text("op te ruimen")));
            }
            return check.problems.empty() ? Result<std::size_t>(rows.size()) : Error(ErrorCode::FileMalformed);
        });
        attached = must(found);
    }
    QVERIFY(attached > rounds); // more than each child's first: the kills fell in the middle of work
}

QTEST_GUILESS_MAIN(AttachmentKilledTest)
#include "tst_attachmentkilled.moc"
