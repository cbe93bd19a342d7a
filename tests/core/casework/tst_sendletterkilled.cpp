// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Begun, finished and sent in another process that is killed at any moment: a letter that was sent has its event, and one
// that was not has none.
#include "core/casework/sendletter.h"
#include "core/overview/checkregister.h"
#include "core/overview/letterrows.h"
#include "core/wording/language.h"
#include "tests/support/childprocess.h"
#include "tests/support/letterorders.h"
#include "tests/support/reopening.h"

#include <QTest>

using namespace balie;

class SendLetterKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, Language::English); }
    void nothingIsHalf();
};

namespace {

// Sends them all, and says so of each into the pipe.
[[noreturn]] void sendAll(TestRegister &reg, const std::vector<LetterOrder> &orders, int pipeEnd)
{
    const std::unique_ptr<Workspace> opened = reopen(reg);
    for (const LetterOrder &each : orders) {
        static_cast<void>(opened->runAndWait([&](Register &r) { return keepSentLetter(r, each, SentBy::Letter, {}); }));
        if (write(pipeEnd, ".", 1) != 1)
            break;
    }
    _exit(0);
}

// Killed a while after the first letter, however slow the machine is.
void sendAndKill(TestRegister &reg, const std::vector<LetterOrder> &orders, useconds_t after)
{
    int said[2];
    QVERIFY(pipe(said) == 0);
    const pid_t child = forkedChild();
    if (child == 0)
        sendAll(reg, orders, said[1]);
    close(said[1]);
    char first = 0;
    QCOMPARE(read(said[0], &first, 1), ssize_t(1));
    usleep(after);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    close(said[0]);
}

} // namespace

void SendLetterKilledTest::nothingIsHalf()
{
    TestRegister reg;
    std::vector<LetterOrder> orders;
    for (int i = 0; i < 12; ++i)
        orders.push_back(orderOf(reg, LetterKind::Receipt));
    closeIt(reg);
    for (useconds_t i = 0; i < 6; ++i)
        sendAndKill(reg, orders, i * 37'000);
    int sent = 0;
    int acknowledged = 0;
    const std::unique_ptr<Workspace> opened = reopen(reg);
    for (const LetterOrder &each : orders) {
        for (const LetterRow &row : must(opened->runAndWait([&](Register &r) { return caseLetters(r, each.request); })).rows) {
            QVERIFY(row.letter.final && row.letter.dispatch); // all of it, or none
            QVERIFY(!must(opened->runAndWait([&](Register &r) { return letterPaper(r, row.letter.id); })).isEmpty());
            sent += row.letter.dispatch->event ? 1 : 0;
        }
        const RequestDossier dossier = must(opened->runAndWait([&](Register &r) { return requestDossier(r, each.request); }));
        acknowledged += dossier.request.history.last<happened::Acknowledged>() ? 1 : 0;
    }
    QVERIFY(sent > 0);
    QCOMPARE(sent, acknowledged);
    QVERIFY(must(opened->runAndWait([](Register &r) { return checkRegister(r); })).problems.empty());
}

QTEST_MAIN(SendLetterKilledTest)
#include "tst_sendletterkilled.moc"
