// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files and folders for us alone, and files that are replaced whole or not at all.
#include "core/platform/durablefile.h"
#include "core/platform/ownfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace balie;

class OwnFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aPathIsOursAlone_data();
    void aPathIsOursAlone();
    void whatIsMadeIsPrivate();
    void aFileIsReplacedWhole();
    void whatIsNoFileIsNotReplaced();
    void whatLiesBesideAFileStays();
    void aFileThatIsTooLargeIsNotRead();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static void put(const QString &file, const QByteArray &bytes, QFile::Permissions permissions)
{
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write(bytes);
    made.setPermissions(permissions);
}

void OwnFilesTest::aPathIsOursAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("problem");
    QTest::newRow("missing") << QStringLiteral("missing") << ErrorCode::RegisterMissing << QString();
    QTest::newRow("link") << QStringLiteral("link") << ErrorCode::RegisterNotPrivate << QStringLiteral("link");
    QTest::newRow("folder") << QStringLiteral("folder") << ErrorCode::RegisterNotPrivate << QStringLiteral("kind");
    QTest::newRow("readable by the group") << QStringLiteral("group") << ErrorCode::RegisterNotPrivate << QStringLiteral("mode");
    QTest::newRow("readable by all") << QStringLiteral("all") << ErrorCode::RegisterNotPrivate << QStringLiteral("mode");
    QTest::newRow("empty") << QStringLiteral("empty") << ErrorCode::NotARegister << QString();
    QTest::newRow("cut") << QStringLiteral("cut") << ErrorCode::RegisterDamaged << QString();
}

void OwnFilesTest::aPathIsOursAlone()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    QFETCH(QString, problem);
    const QFile::Permissions ours = QFile::ReadOwner | QFile::WriteOwner;
    put(path(QStringLiteral("good")), QByteArray(8192, 'x'), ours);
    put(path(QStringLiteral("group")), QByteArray(8192, 'x'), ours | QFile::ReadGroup);
    put(path(QStringLiteral("all")), QByteArray(8192, 'x'), ours | QFile::ReadOther);
    put(path(QStringLiteral("empty")), {}, ours);
    put(path(QStringLiteral("cut")), QByteArray(8191, 'x'), ours);
    QDir(m_folder->path()).mkdir(QStringLiteral("folder"));
    QFile::link(path(QStringLiteral("good")), path(QStringLiteral("link")));

    QVERIFY(checkOwnFile(path(QStringLiteral("good")), 4096));
    const auto checked = checkOwnFile(path(name), 4096);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code(), code);
    QCOMPARE(checked.error().fact(QStringLiteral("problem")), problem);
}

void OwnFilesTest::whatIsMadeIsPrivate()
{
    const mode_t before = umask(0);
    QVERIFY(createOwnFolder(path(QStringLiteral("new"))));
    QVERIFY(createOwnFile(path(QStringLiteral("new/file"))));
    QVERIFY(writeDurably(path(QStringLiteral("new/other")), "bytes"));
    umask(before);
    QVERIFY(checkOwnFolder(path(QStringLiteral("new"))));
    QVERIFY(checkOwnFile(path(QStringLiteral("new/other"))));
    QCOMPARE(createOwnFolder(path(QStringLiteral("new"))).error().code(), ErrorCode::FileExists);
    QCOMPARE(createOwnFile(path(QStringLiteral("new/file"))).error().code(), ErrorCode::FileExists);

    chmod(QFile::encodeName(path(QStringLiteral("new"))).constData(), 0755);
    QVERIFY(!checkOwnFolder(path(QStringLiteral("new"))));
    QVERIFY(makePrivate(path(QStringLiteral("new"))));
    QVERIFY(checkOwnFolder(path(QStringLiteral("new"))));
}

void OwnFilesTest::aFileIsReplacedWhole()
{
    const QString file = path(QStringLiteral("keys"));
    QVERIFY(writeDurably(file, "first"));
    QVERIFY(writeDurably(file, "second, and longer"));
    QCOMPARE(readWhole(file, 100).value(), QByteArray("second, and longer"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("keys")});
    QCOMPARE(writeDurably(path(QStringLiteral("nowhere/keys")), "x").error().code(), ErrorCode::FileUnwritable);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(writeDurably(path(QStringLiteral("folder")), "x").error().code(), ErrorCode::FileUnwritable);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("keys")});
}

void OwnFilesTest::whatIsNoFileIsNotReplaced()
{
    const QString kept = path(QStringLiteral("kept.pdf"));
    put(kept, "the letter of before", QFile::ReadOwner);
    QVERIFY(QFile::link(kept, path(QStringLiteral("link.pdf"))));
    QVERIFY(QFile::link(path(QStringLiteral("nowhere")), path(QStringLiteral("loose.pdf"))));
    QCOMPARE(mkfifo(QFile::encodeName(path(QStringLiteral("pipe.pdf"))).constData(), 0600), 0);
    const QStringList before = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const auto &name : {"link.pdf", "loose.pdf", "pipe.pdf"}) {
        const auto written = writeAmongOthers(path(QString::fromLatin1(name)), "sheet");
        QVERIFY2(!written, name);
        QCOMPARE(written.error().code(), ErrorCode::FileUnwritable);
        QCOMPARE(written.error().fact(QStringLiteral("kind")), QStringLiteral("no-file"));
    }
    QCOMPARE(readWhole(kept, 100).value(), QByteArray("the letter of before"));
    QVERIFY(QFileInfo(path(QStringLiteral("link.pdf"))).isSymLink() && QFileInfo(path(QStringLiteral("loose.pdf"))).isSymLink());
    struct stat pipe = {};
    QCOMPARE(lstat(QFile::encodeName(path(QStringLiteral("pipe.pdf"))).constData(), &pipe), 0);
    QVERIFY(S_ISFIFO(pipe.st_mode));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot), before);
}

void OwnFilesTest::whatLiesBesideAFileStays()
{
    const QString file = path(QStringLiteral("sheet.pdf"));
    const QString beside = file + QStringLiteral(".tmp");
    put(beside, "of somebody else", QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QVERIFY(writeAmongOthers(file, "first"));
    QVERIFY(writeAmongOthers(file, "second"));
    QCOMPARE(readWhole(file, 100).value(), QByteArray("second"));
    QCOMPARE(readWhole(beside, 100).value(), QByteArray("of somebody else"));
    QVERIFY(checkOwnFile(file)); // for us alone, whatever lay beside it
    const QStringList names = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    QCOMPARE(names, (QStringList{QStringLiteral("sheet.pdf"), QStringLiteral("sheet.pdf.tmp")}));
    QCOMPARE(writeAmongOthers(path(QStringLiteral("nowhere/sheet.pdf")), "x").error().code(), ErrorCode::FileUnwritable);
}

void OwnFilesTest::aFileThatIsTooLargeIsNotRead()
{
    put(path(QStringLiteral("large")), QByteArray(1001, 'x'), QFile::ReadOwner);
    QCOMPARE(readWhole(path(QStringLiteral("large")), 1000).error().code(), ErrorCode::FileTooLarge);
    QCOMPARE(readWhole(path(QStringLiteral("large")), 1001).value().size(), 1001);
    QCOMPARE(readWhole(path(QStringLiteral("none")), 10).error().code(), ErrorCode::FileMissing);
}

QTEST_GUILESS_MAIN(OwnFilesTest)
#include "tst_ownfiles.moc"
