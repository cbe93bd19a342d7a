// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a new register may come, and how its folder is called.
#include "tests/ui/support/thewidget.h"

#include "ui/setup/setupplace.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class SetupPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderNameOfAnyOrganisation_data();
    void aFolderNameOfAnyOrganisation();
    void whatAnInterruptedMakingLeftIsNoObstacle();
    void placesThatCannotBeUsed_data();
    void placesThatCannotBeUsed();
};

void SetupPlaceTest::aFolderNameOfAnyOrganisation_data()
{
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("folder");
    QTest::newRow("plain") << QStringLiteral("Mijande Wonen") << QStringLiteral("Mijande Wonen.balie");
    QTest::newRow("a path in a name") << QStringLiteral("../../etc/x") << QStringLiteral("etcx.balie");
    QTest::newRow("accents stay") << QStringLiteral("Één thuis") << QStringLiteral("Één thuis.balie");
    QTest::newRow("nothing usable") << QStringLiteral("***") << QStringLiteral("Register.balie");
}

void SetupPlaceTest::aFolderNameOfAnyOrganisation()
{
    QFETCH(QString, organisation);
    QFETCH(QString, folder);
    QCOMPARE(folderNameOf(organisation), folder);
}

// Who was interrupted goes on where they were.
void SetupPlaceTest::whatAnInterruptedMakingLeftIsNoObstacle()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(QStringLiteral("Half.balie"));
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/backups")));
    QFile lock(folder + QStringLiteral("/store.lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    SetupPlace place;
    place.setFolder(folder);
    QVERIFY(place.isAnswered());
    QFile letter(folder + QStringLiteral("/brief.odt"));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    place.setFolder(folder + QStringLiteral("/elders"));
    place.setFolder(folder);
    QVERIFY(!place.isAnswered());
}

void SetupPlaceTest::placesThatCannotBeUsed_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no path") << QStringLiteral("Register");
    QTest::newRow("a folder that is in use") << QStringLiteral("/usr");
    QTest::newRow("inside a folder that is not there") << QStringLiteral("/nowhere/at/all/Register.balie");
}

void SetupPlaceTest::placesThatCannotBeUsed()
{
    QFETCH(QString, folder);
    SetupPlace place;
    place.setFolder(QStringLiteral("/tmp/once-usable.balie"));
    place.setFolder(folder);
    QVERIFY(!place.isAnswered());
    QVERIFY(!the<QLabel>(place, "folderNote")->text().isEmpty());
}

QTEST_MAIN(SetupPlaceTest)
#include "tst_setupplace.moc"
