// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that somebody chose is an ordinary one that stands still, and a new one takes nobody's place.
#include "core/platform/newfile.h"
#include "core/platform/regularfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

using namespace balie;

class ChosenFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItSaysIsRead();
    void onlyOrdinaryFilesAreRead_data();
    void onlyOrdinaryFilesAreRead();
    void aFileThatGrowsIsNotRead();
    void aNewFileIsWholeOrGone();
    void nothingIsReplaced();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString written(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void ChosenFilesTest::whatItSaysIsRead()
{
    const Result<QByteArray> read = readRegular(written("tien", "0123456789"), 10);
    QVERIFY(read);
    QCOMPARE(*read, QByteArray("0123456789"));
    const Result<QByteArray> empty = readRegular(written("leeg", ""), 10);
    QVERIFY(empty && empty->isEmpty());
    const Result<QByteArray> large = readRegular(written("elf", "0123456789a"), 10);
    QVERIFY(!large);
    QCOMPARE(large.error().code(), ErrorCode::FileTooLarge);
}

void ChosenFilesTest::onlyOrdinaryFilesAreRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ErrorCode>("code");
    QCOMPARE(mkfifo(QFile::encodeName(path("pijp")).constData(), 0600), 0);
    QVERIFY(QFile::link(written("doel", "x"), path("koppeling")));
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("map")));
    QTest::newRow("a pipe that nobody writes to") << path("pijp") << ErrorCode::FileUnreadable;
    QTest::newRow("a link") << path("koppeling") << ErrorCode::FileUnreadable;
    QTest::newRow("a folder") << path("map") << ErrorCode::FileUnreadable;
    QTest::newRow("a device") << QStringLiteral("/dev/zero") << ErrorCode::FileUnreadable;
    QTest::newRow("nothing") << path("er-is-niets") << ErrorCode::FileMissing;
}

void ChosenFilesTest::onlyOrdinaryFilesAreRead()
{
    QFETCH(QString, file);
    QFETCH(ErrorCode, code);
    const Result<QByteArray> read = readRegular(file, 1000);
    QVERIFY(!read);
    QCOMPARE(read.error().code(), code);
    QCOMPARE(read.error().fact(QStringLiteral("file")), QFileInfo(file).fileName());
    if (code == ErrorCode::FileUnreadable)
        QCOMPARE(read.error().fact(QStringLiteral("kind")), QStringLiteral("no-file"));
}

void ChosenFilesTest::aFileThatGrowsIsNotRead()
{
    const QString file = written("groeit", QByteArray(4 * 1024 * 1024, 'x'));
    std::atomic_bool enough = false;
    std::atomic_int lines = 0;
    std::thread writer([&] {
        QFile growing(file);
        if (!growing.open(QIODevice::Append | QIODevice::Unbuffered))
            return;
        for (; !enough; ++lines)
            growing.write("y");
    });
    while (lines < 10)
        std::this_thread::yield();
    // One that came between two letters is whole, and is no proof.
    Result<QByteArray> read = readRegular(file, 1 << 30);
    for (int i = 0; i < 500 && read; ++i)
        read = readRegular(file, 1 << 30);
    enough = true;
    writer.join();
    QVERIFY(!read);
    QCOMPARE(read.error().fact(QStringLiteral("kind")), QStringLiteral("changing"));
}

void ChosenFilesTest::aNewFileIsWholeOrGone()
{
    {
        Result<NewFile> dropped = NewFile::create(path("weg"));
        QVERIFY(dropped);
        QVERIFY(dropped->write("half"));
    }
    QVERIFY(!QFile::exists(path("weg")));
    {
        Result<NewFile> kept = NewFile::create(path("blijft"));
        QVERIFY(kept);
        QVERIFY(kept->write("eerste "));
        QVERIFY(kept->write("tweede"));
        QVERIFY(kept->keep());
    }
    QFile file(path("blijft"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("eerste tweede"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
}

void ChosenFilesTest::nothingIsReplaced()
{
    written("er-is-al", "van een ander");
    QVERIFY(QFile::link(path("nergens"), path("naar-nergens")));
    for (const char *name : {"er-is-al", "naar-nergens"}) {
        const Result<NewFile> refused = NewFile::create(path(name));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::FileExists);
    }
    QVERIFY(!QFile::exists(path("nergens")));
    QFile kept(path("er-is-al"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("van een ander"));
}

QTEST_GUILESS_MAIN(ChosenFilesTest)
#include "tst_chosenfiles.moc"
