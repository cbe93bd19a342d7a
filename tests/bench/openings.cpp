// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/openings.h"

#include "tests/bench/benchregister.h"
#include "tests/bench/report.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <cstdio>

namespace balie {

namespace {

struct Openings
{
    Samples milliseconds;
    Samples mebibytes;
};

double residentMebibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void openIn(const QString &registerFolder, Openings &openings)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), registerFolder});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("a register could not be opened");
    const QList<QByteArray> figures = process.readAllStandardOutput().trimmed().split(' ');
    openings.milliseconds.add(figures.first().toDouble());
    openings.mebibytes.add(figures.last().toDouble());
}

} // namespace

void compareOpenings(const QString &title, const QString &folder, int requests)
{
    constexpr int times = 21;
    const QString none = benchRegister(folder, 0);
    const QString many = benchRegister(folder, requests);
    Openings empty;
    Openings filled;
    for (int i = 0; i <= times; ++i) {
        if (i == 1) // the first time reads everything from the disk
            empty = filled = {};
        openIn(none, empty);
        openIn(many, filled);
    }
    Report report(title, QStringLiteral("empty register"));
    report.add(QStringLiteral("time (ms)"), {filled.milliseconds, empty.milliseconds}, {{}, 1.5});
    report.add(QStringLiteral("resident memory (MiB)"), {filled.mebibytes, empty.mebibytes}, {{}, 1.3});
}

void printOpening(double milliseconds)
{
    std::printf("%f %f\n", milliseconds, residentMebibytes());
}

} // namespace balie
