// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchregister.h"

#include "tests/support/testregister.h"

#include <QFileInfo>

namespace balie {

static constexpr const char *emptyUser = "Anna";

const Clock &benchClock()
{
    static const FixedClock clock = FixedClock::at(QDate(2026, 3, 10));
    return clock;
}

static void makeEmpty(const QString &folder)
{
    const NewRegister wanted{folder, {}, must(builtInProfile(QStringLiteral("domijn"))), QString::fromLatin1(emptyUser)};
    FoundedRegister founded = must(foundRegister(wanted, testPassphrase(), benchClock(), KeyCost::floor()));
    must(founded.keep());
}

static QString demoNote(const QString &folder) { return folder + QStringLiteral(".key"); }

static void makeFilled(const QString &folder, const DemoWish &wish)
{
    const DemoMade made = must(makeDemo(folder, wish, benchClock(), [&](qint64 written) {
        if (written > 0 && written % 10000 == 0)
            std::fprintf(stderr, "%lld of %d cases\n", static_cast<long long>(written), wish.requests);
        return true;
    }));
    QFile note(demoNote(folder));
    if (!note.open(QIODevice::WriteOnly) || note.write(QStringLiteral("%1\n%2").arg(made.user, made.passphrase).toUtf8()) < 0)
        qFatal("the folder cannot be written");
}

QString benchRegister(const QString &folder, int requests)
{
    const QString path = QStringLiteral("%1/Bench%2.balie").arg(folder).arg(requests);
    if (!QFileInfo::exists(path)) {
        if (requests == 0)
            makeEmpty(path);
        else
            makeFilled(path, {requests, 0, 1});
    }
    return path;
}

QString benchKeeping(const QString &folder, int items)
{
    constexpr int itemsOfOne = 5;
    const QString path = QStringLiteral("%1/Keeping%2.balie").arg(folder).arg(items);
    if (!QFileInfo::exists(path))
        makeFilled(path, {100, items / itemsOfOne, 1, items});
    return path;
}

QString benchDisclosures(const QString &folder, int disclosures)
{
    constexpr int ofOne = 5;
    const QString path = QStringLiteral("%1/Disclosures%2.balie").arg(folder).arg(disclosures);
    if (!QFileInfo::exists(path))
        makeFilled(path, {.requests = 100, .persons = disclosures / ofOne, .retention = 1000, .disclosures = disclosures});
    return path;
}

std::unique_ptr<Workspace> openedBench(const QString &registerFolder)
{
    QFile note(demoNote(registerFolder));
    if (!note.open(QIODevice::ReadOnly))
        return must(openRegister(registerFolder, QString::fromLatin1(emptyUser), testPassphrase(), &benchClock()));
    const QString user = QString::fromUtf8(note.readLine()).trimmed();
    return must(openRegister(registerFolder, user, Secret::fromText(QString::fromUtf8(note.readAll())), &benchClock()));
}

} // namespace balie
