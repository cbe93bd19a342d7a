// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a whole import is, from the first byte of its files to the commit in the register, beside bare inserts of the
// rows that it wrote; and how much memory it takes.
#include "core/import/moveimport.h"
#include "tests/bench/bareinserts.h"
#include "tests/bench/benchregister.h"
#include "tests/bench/importbench.h"
#include "tests/bench/importfiles.h"
#include "tests/support/testregister.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace balie {

namespace {

constexpr double asFast = 2.0; // at most so many times what the bare inserts take
constexpr double mostMemory = 200; // MB

struct Seconds
{
    double reading = 0;
    double comparing = 0;
    double moving = 0;

    double whole() const { return reading + comparing + moving; }
};

template <typename F>
double timed(F &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

Seconds broughtIn(Workspace &workspace, ImportKind kind, const QStringList &files)
{
    const auto organisation = must(workspace.runAndWait([](Register &reg) { return organisationRows(reg); })).front().organisation.id;
    const ImportOrder order{kind, files, organisation, line("ERP"), {}, benchClock().today()};
    ImportWatch watch;
    std::unique_ptr<StagedImport> staged;
    Seconds seconds;
    seconds.reading = timed([&] { staged = must(stageImport(workspace.folder(), order, watch)); });
    seconds.comparing = timed([&] { must(workspace.runAndWait([&](Register &reg) { return compareImport(reg, *staged, watch); })); });
    seconds.moving = timed([&] {
        const MovedImport moved = must(workspace.runAndWait([&](Register &reg) { return moveImport(reg, *staged, RefusedLines::Stop, watch); }));
        if (moved.counts.refused > 0 || !moved.batch)
            qFatal("%lld lines were refused", moved.counts.refused);
    });
    return seconds;
}

// A folder of its own, so that each register is new.
std::unique_ptr<Workspace> newRegister(const QTemporaryDir &folder)
{
    return openedBench(benchRegister(folder.path(), 0));
}

void say(const char *what, int tenants, const Seconds &ours, double bare)
{
    const double ratio = ours.whole() / bare;
    std::printf("| %s | %d | %.2f = %.2f + %.2f + %.2f | %.0f | %.2f | %.0f | %.2f | ≤ %.0f | %s |\n", what, tenants, ours.whole(), ours.reading, ours.comparing, ours.moving,
                tenants / ours.whole(), bare, tenants / bare, ratio, asFast, ratio <= asFast ? "met" : "**missed**");
    std::fflush(stdout);
}

// Persons and then their contracts, as two files; or all of it as VERA.
void benchTables(int tenants)
{
    const QTemporaryDir ours, theirs, data;
    Seconds persons, tenancies;
    std::optional<BareInserts> barePersons, bareTenancies;
    {
        const auto workspace = newRegister(ours);
        persons = broughtIn(*workspace, ImportKind::Persons, filesToImport(ImportKind::Persons, data.path(), tenants));
        must(workspace->runAndWait([&](Register &reg) -> Result<void> { return barePersons.emplace(reg, std::vector{"person", "import_key"}), Result<void>(); }));
        tenancies = broughtIn(*workspace, ImportKind::Tenancies, filesToImport(ImportKind::Tenancies, data.path(), tenants));
        must(workspace->runAndWait([&](Register &reg) -> Result<void> { return bareTenancies.emplace(reg, std::vector{"retention_item", "import_key"}), Result<void>(); }));
        bareTenancies->leaveOut(*barePersons);
    }
    const auto workspace = newRegister(theirs);
    must(workspace->runAndWait([&](Register &) -> Result<void> {
        BareInserts::prepare();
        say("persons, CSV", tenants, persons, barePersons->run());
        say("tenancies, CSV", tenants, tenancies, bareTenancies->run());
        return {};
    }));
}

// A disclosure of each tenant, to recipients that came in before.
void benchDisclosing(int tenants)
{
    const QTemporaryDir ours, theirs, data;
    Seconds disclosures;
    std::optional<BareInserts> before, bare;
    {
        const auto workspace = newRegister(ours);
        broughtIn(*workspace, ImportKind::Persons, filesToImport(ImportKind::Persons, data.path(), tenants));
        broughtIn(*workspace, ImportKind::Recipients, filesToImport(ImportKind::Recipients, data.path(), tenants));
        must(workspace->runAndWait([&](Register &reg) -> Result<void> { return before.emplace(reg, std::vector{"person", "recipient", "import_key"}), Result<void>(); }));
        disclosures = broughtIn(*workspace, ImportKind::Disclosures, filesToImport(ImportKind::Disclosures, data.path(), tenants));
        must(workspace->runAndWait([&](Register &reg) -> Result<void> { return bare.emplace(reg, std::vector{"disclosure", "import_key"}), Result<void>(); }));
        bare->leaveOut(*before);
    }
    const auto workspace = newRegister(theirs);
    must(workspace->runAndWait([&](Register &) -> Result<void> {
        BareInserts::prepare();
        before->run();
        say("disclosures, CSV", tenants, disclosures, bare->run());
        return {};
    }));
}

void benchVera(int tenants, QStringList files)
{
    const QTemporaryDir ours, theirs, data;
    if (files.isEmpty())
        files = filesToImport(ImportKind::Vera, data.path(), tenants);
    Seconds all;
    std::optional<BareInserts> bare;
    {
        const auto workspace = newRegister(ours);
        all = broughtIn(*workspace, ImportKind::Vera, files);
        must(workspace->runAndWait([&](Register &reg) -> Result<void> {
            return bare.emplace(reg, std::vector{"person", "retention_item", "retention_hold", "import_key"}), Result<void>();
        }));
    }
    const auto workspace = newRegister(theirs);
    must(workspace->runAndWait([&](Register &) -> Result<void> {
        BareInserts::prepare();
        say("VERA, JSON", tenants, all, bare->run());
        return {};
    }));
}

QByteArray passphraseOf()
{
    const Secret passphrase = testPassphrase();
    return {reinterpret_cast<const char *>(passphrase.data()), passphrase.size()};
}

// The most memory that another program had, in MB, and how long it took.
std::pair<double, double> runOf(const QStringList &words)
{
    std::vector<QByteArray> kept;
    for (const QString &word : words)
        kept.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : kept)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    if (posix_spawn(&child, arguments.front(), &actions, nullptr, arguments.data(), environ) != 0)
        qFatal("%s does not start", arguments.front());
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("it ended with %d", status);
    return {double(used.ru_maxrss) / 1024, double(timer.nsecsElapsed()) / 1e9};
}

void benchMemoryOf(const QString &program, ImportKind kind, int tenants, const QTemporaryDir &desk, const QStringList &files)
{
    const QString password = desk.filePath(QStringLiteral("passphrase"));
    writtenFile(password, 0, [](int) { return QByteArray(); }, passphraseOf(), "\n");
    const auto [memory, seconds] = runOf(QStringList{program, QStringLiteral("import"), toWord(kind)} + files
                                         + QStringList{QStringLiteral("--register"), benchRegister(desk.path(), 0), QStringLiteral("--user"), QStringLiteral("Anna"), QStringLiteral("--password-file"), password});
    qint64 size = 0;
    for (const QString &file : files)
        size += QFileInfo(file).size();
    std::printf("| %s | %d | %.0f | %.1f | %.0f | %.0f | ≤ %.0f | %s |\n", qPrintable(toWord(kind)), tenants, double(size) / 1e6, seconds, tenants / seconds, memory, mostMemory,
                memory <= mostMemory ? "met" : "**missed**");
    std::fflush(stdout);
}

} // namespace

void benchMoving(int tenants, const QStringList &vera)
{
    std::printf("\n### An import: read + compared + moved, and bare inserts of the rows that it wrote\n\n"
                "| | tenants | seconds | rows/s | bare, seconds | rows/s | ratio | demand | |\n|---|---|---|---|---|---|---|---|---|\n");
    benchTables(tenants);
    benchDisclosing(tenants);
    benchVera(tenants, vera);
}

void benchMemory(const QString &program, const std::vector<int> &sizes)
{
    std::printf("\n### An import from the command line, opening the register included\n\n"
                "| | tenants | MB | seconds | rows/s | peak MB | demand | |\n|---|---|---|---|---|---|---|---|\n");
    for (const int tenants : sizes) {
        const QTemporaryDir data;
        const QTemporaryDir tables, vera;
        benchMemoryOf(program, ImportKind::Persons, tenants, tables, filesToImport(ImportKind::Persons, data.path(), tenants));
        benchMemoryOf(program, ImportKind::Tenancies, tenants, tables, filesToImport(ImportKind::Tenancies, data.path(), tenants));
        benchMemoryOf(program, ImportKind::Recipients, tenants, tables, filesToImport(ImportKind::Recipients, data.path(), tenants));
        benchMemoryOf(program, ImportKind::Disclosures, tenants, tables, filesToImport(ImportKind::Disclosures, data.path(), tenants));
        benchMemoryOf(program, ImportKind::Vera, tenants, vera, filesToImport(ImportKind::Vera, data.path(), tenants));
    }
}

} // namespace balie
