// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a folder lies: on this machine, on the network, or in what is carried elsewhere.
#include "core/platform/filesystemkind.h"

#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class FilesystemKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networkFoldersAreKnown_data();
    void networkFoldersAreKnown();
    void thisFolderIsLocal();
    void syncFoldersAreKnown_data();
    void syncFoldersAreKnown();
};

void FilesystemKindTest::networkFoldersAreKnown_data()
{
    QTest::addColumn<quint64>("type");
    QTest::addColumn<QString>("kind");
    QTest::newRow("nfs") << quint64{0x6969} << QStringLiteral("nfs");
    QTest::newRow("smb") << quint64{0x517b} << QStringLiteral("smb");
    QTest::newRow("cifs, as a negative number") << quint64(qint64{qint32(0xff534d42)}) << QStringLiteral("cifs");
    QTest::newRow("smb2") << quint64{0xfe534d42} << QStringLiteral("smb2");
    QTest::newRow("9p") << quint64{0x01021997} << QStringLiteral("9p");
    QTest::newRow("fuse") << quint64{0x65735546} << QStringLiteral("fuse");
    QTest::newRow("ext4") << quint64{0xef53} << QString();
    QTest::newRow("xfs") << quint64{0x58465342} << QString();
    QTest::newRow("btrfs") << quint64{0x9123683e} << QString();
    QTest::newRow("memory") << quint64{0x01021994} << QString();
}

void FilesystemKindTest::networkFoldersAreKnown()
{
    QFETCH(quint64, type);
    QFETCH(QString, kind);
    QCOMPARE(networkKind(type).value_or(QString()), kind);
}

void FilesystemKindTest::thisFolderIsLocal()
{
    const QTemporaryDir folder;
    QVERIFY(checkLocalFolder(folder.path()));
    QCOMPARE(checkLocalFolder(folder.filePath(QStringLiteral("none"))).error().code(), ErrorCode::FileMissing);
    QVERIFY(freeSpace(folder.path()).value() > 0);
    QVERIFY(onSameDevice(folder.path(), folder.path()).value());
    QVERIFY(!onSameDevice(folder.path(), QStringLiteral("/proc")).value());
}

void FilesystemKindTest::syncFoldersAreKnown_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("service");
    QTest::newRow("OneDrive of an organisation") << QStringLiteral("/home/a/OneDrive - Woonstichting/avg") << QStringLiteral("OneDrive");
    QTest::newRow("dropbox") << QStringLiteral("/home/a/dropbox/Balie.balie") << QStringLiteral("Dropbox");
    QTest::newRow("Nextcloud") << QStringLiteral("/home/a/Nextcloud") << QStringLiteral("Nextcloud");
    QTest::newRow("a name that looks like one") << QStringLiteral("/home/Stackelberg/documents") << QString();
    QTest::newRow("none") << QStringLiteral("/home/a/Documenten") << QString();
}

void FilesystemKindTest::syncFoldersAreKnown()
{
    QFETCH(QString, folder);
    QFETCH(QString, service);
    QCOMPARE(syncServiceOf(folder).value_or(QString()), service);
}

QTEST_GUILESS_MAIN(FilesystemKindTest)
#include "tst_filesystemkind.moc"
