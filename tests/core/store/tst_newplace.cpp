// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a register can be made, what is said of another place, and that an interrupted making stops nobody.
#include "core/platform/ownfolder.h"
#include "tests/support/childprocess.h"
#include "tests/support/smallregister.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <functional>

#include <sys/wait.h>
#include <unistd.h>

using namespace balie;

using Arrange = std::function<void(const SmallRegister &, const QString &place)>;
Q_DECLARE_METATYPE(Arrange)

class NewPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsTakenOrSaidWhyNot_data();
    void aPlaceIsTakenOrSaidWhyNot();
    void nothingIsTakenAwayThatIsNotOurs();
    void whatDoesNotCountYetIsNotOpened();
    void twoMakersDoNotMeet();
    void aMakingThatWasKilledStopsNobody();
};

static Result<OpenRegister::Created> makeAt(const SmallRegister &small, const QString &place)
{
    const KeyHolder holder{UserId::create(small.clock().now()), QStringLiteral("Bea"), Secret::fromText(QStringLiteral("woord")), KeyCost::floor()};
    return OpenRegister::create(StoreLocation(place), holder, small.clock(), KeyCost::floor(), SmallRegister::smallSchema());
}

static Result<std::unique_ptr<OpenRegister>> openAt(const SmallRegister &small, const QString &place)
{
    return OpenRegister::open(StoreLocation(place), small.passphrase(QStringLiteral("woord")), small.clock(), SmallRegister::smallSchema());
}

static void put(const QString &folder, const QStringList &names)
{
    QDir().mkpath(folder);
    for (const QString &name : names) {
        if (name.endsWith(u'/'))
            QDir().mkpath(folder + u'/' + name);
        else
            overwrite(folder + u'/' + name, "x");
    }
}

static Arrange files(const QStringList &names)
{
    return [names](const SmallRegister &, const QString &place) { put(place, names); };
}

void NewPlaceTest::aPlaceIsTakenOrSaidWhyNot_data()
{
    QTest::addColumn<Arrange>("arrange");
    QTest::addColumn<QString>("word"); // empty: a register can be made there
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, const char *word, const char *fact, Arrange arrange) {
        QTest::newRow(name) << std::move(arrange) << QString::fromLatin1(word) << QString::fromLatin1(fact);
    };
    row("nothing", "", "", [](const SmallRegister &, const QString &) {});
    row("an empty folder", "", "", files({}));
    row("killed after the lock", "", "", files({QStringLiteral("store.lock")}));
    row("killed while the mark was set", "", "", files({QStringLiteral("store.lock"), QStringLiteral("store.unfinished.tmp")}));
    row("killed before there was a mark", "", "", files({QStringLiteral("store.lock"), QStringLiteral("backups/")}));
    row("killed with keys and store", "", "", files({QStringLiteral("store.lock"), QStringLiteral("store.unfinished"), QStringLiteral("backups/"), QStringLiteral("keys.a"),
                                                     QStringLiteral("keys.b.tmp"), QStringLiteral("store.db"), QStringLiteral("store.db-journal"), QStringLiteral("store.reserve")}));
    row("a register", "register-exists", "", [](const SmallRegister &small, const QString &place) { copyFolder(small.location().folder(), place); });
    row("keys alone", "register-exists", "", files({QStringLiteral("store.lock"), QStringLiteral("backups/"), QStringLiteral("keys.a")}));
    row("a file", "file-exists", "no-folder", [](const SmallRegister &, const QString &place) { overwrite(place, "brief"); });
    row("a folder of letters", "file-exists", "full", files({QStringLiteral("brief.odt")}));
    row("a hidden file", "file-exists", "full", files({QStringLiteral(".brief")}));
    row("a letter beside the mark", "file-exists", "full", files({QStringLiteral("store.unfinished"), QStringLiteral("brief.odt")}));
    row("backups with something in them", "file-exists", "full", files({QStringLiteral("store.lock"), QStringLiteral("backups/Proef-20261101-1200.baliekopie/")}));
    row("a link to nothing", "register-not-private", "", [](const SmallRegister &, const QString &place) { QFile::link(QStringLiteral("/nowhere"), place); });
}

void NewPlaceTest::aPlaceIsTakenOrSaidWhyNot()
{
    QFETCH(Arrange, arrange);
    QFETCH(QString, word);
    QFETCH(QString, fact);
    const SmallRegister small;
    const QString place = small.path(QStringLiteral("Nieuw.balie"));
    arrange(small, place);
    const auto made = makeAt(small, place);
    QCOMPARE(made ? QString() : toWord(made.error().code()), word);
    if (!made) {
        QCOMPARE(made.error().fact(QStringLiteral("kind")), fact);
        QCOMPARE(made.error().fact(QStringLiteral("file")), QStringLiteral("Nieuw.balie"));
        return;
    }
    QVERIFY(made->opened->keep());
    QStringList expected{QStringLiteral("backups"), QStringLiteral("keys.a"), QStringLiteral("keys.b"), QStringLiteral("store.db"),
                         QStringLiteral("store.db-journal"), QStringLiteral("store.lock"), QStringLiteral("store.reserve")};
    QCOMPARE(QDir(place).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name), expected);
}

void NewPlaceTest::nothingIsTakenAwayThatIsNotOurs()
{
    const SmallRegister small;
    const QString place = small.path(QStringLiteral("Nieuw.balie"));
    put(place, {QStringLiteral("store.unfinished"), QStringLiteral("keys.a"), QStringLiteral("brief.odt")});
    QVERIFY(!makeAt(small, place));
    QVERIFY(QFile::exists(place + QStringLiteral("/brief.odt")) && QFile::exists(place + QStringLiteral("/keys.a")));
    const auto below = makeAt(small, place + QStringLiteral("/brief.odt/Nieuw.balie"));
    QCOMPARE(below.error().fact(QStringLiteral("kind")), QStringLiteral("no-folder"));
    QCOMPARE(below.error().fact(QStringLiteral("file")), QStringLiteral("brief.odt"));
    const auto nowhere = makeAt(small, small.path(QStringLiteral("geen/diep/Nieuw.balie")));
    QCOMPARE(nowhere.error().code(), ErrorCode::FileMissing);
    QCOMPARE(nowhere.error().fact(QStringLiteral("kind")), QStringLiteral("folder"));
    QCOMPARE(nowhere.error().fact(QStringLiteral("file")), QStringLiteral("diep"));
}

void NewPlaceTest::whatDoesNotCountYetIsNotOpened()
{
    const SmallRegister small;
    const QString place = small.path(QStringLiteral("Nieuw.balie"));
    QVERIFY(makeAt(small, place));
    const auto early = openAt(small, place);
    QVERIFY(!early);
    QCOMPARE(early.error().code(), ErrorCode::NotARegister);
    QCOMPARE(early.error().fact(QStringLiteral("problem")), QStringLiteral("unfinished"));
    {
        const auto made = makeAt(small, place);
        QVERIFY(made && made->opened->keep());
    }
    QVERIFY(!openAt(small, place)); // of "Bea", where "anna" asks
    QCOMPARE(openAt(small, place).error().code(), ErrorCode::UserUnknown);
    QCOMPARE(makeAt(small, place).error().code(), ErrorCode::RegisterExists);
}

void NewPlaceTest::twoMakersDoNotMeet()
{
    const SmallRegister small;
    const QString place = small.path(QStringLiteral("Nieuw.balie"));
    const auto first = makeAt(small, place);
    QVERIFY(first);
    QCOMPARE(makeAt(small, place).error().code(), ErrorCode::RegisterInUse);
    QVERIFY(first->opened->keep());
    QVERIFY(QFile::exists(place + QStringLiteral("/keys.b")));
}

void NewPlaceTest::aMakingThatWasKilledStopsNobody()
{
    static constexpr int kills = 6;
    const SmallRegister small;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(makeAt(small, small.path(QStringLiteral("Maat.balie"))));
    const qint64 whole = timer.nsecsElapsed() / 1000;
    int unfinished = 0;
    for (int i = 0; i < kills; ++i) {
        const QString place = small.path(QStringLiteral("Nieuw%1.balie").arg(i));
        const pid_t child = forkedChild();
        if (child == 0) {
            const auto made = makeAt(small, place);
            while (made)
                pause();
            _exit(1);
        }
        usleep(static_cast<useconds_t>(whole * (i + 1) / kills));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        unfinished += QFile::exists(place);
        QVERIFY(!openAt(small, place));
        const auto again = makeAt(small, place);
        QVERIFY2(again, again ? "" : qPrintable(again.error().toLogLine()));
    }
    QVERIFY2(unfinished > 0, "killed too early each time");
}

QTEST_GUILESS_MAIN(NewPlaceTest)
#include "tst_newplace.moc"
