// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the register takes for what a person waits for, beside the floor: the same statements in
// the C API on the same connection, or a bare transaction. Prints Markdown; never fails on time.
#include "tests/bench/benches.h"
#include "tests/bench/benchregister.h"
#include "tests/support/testregister.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace balie;

static void benchLargest(const QString &folder, bool plans)
{
    const std::unique_ptr<Workspace> workspace = openedBench(benchRegister(folder, largestRegister));
    must(workspace->runAndWait([&](Register &opened) -> Result<void> {
        benchSearch(opened);
        benchFilters(opened, plans);
        benchRecording(opened, folder);
        return {};
    }));
}

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    QCommandLineParser arguments;
    const QCommandLineOption in(QStringLiteral("in"), QStringLiteral("Keep the registers in this folder for the next time."), QStringLiteral("folder"));
    const QCommandLineOption plans(QStringLiteral("plans"), QStringLiteral("Say how the engine goes about each list."));
    const QCommandLineOption files(QStringLiteral("files"), QStringLiteral("Measure the files of a case alone."));
    arguments.addOptions({in, plans, files});
    arguments.addHelpOption();
    arguments.process(program);

    const QTemporaryDir temporary;
    const QString folder = arguments.isSet(in) ? arguments.value(in) : temporary.path();
    if (arguments.isSet(files))
        return benchAttachments(folder), 0;
    benchAttachments(folder);
    benchLists(folder, arguments.isSet(plans));
    benchLargest(folder, arguments.isSet(plans));
    return 0;
}
