// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that leaves a register lands on a part of one.
#include "core/platform/durablefile.h"
#include "core/platform/newfile.h"
#include "core/platform/registerfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class RegisterFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatLiesInARegister_data();
    void whatLiesInARegister();
    void noWriterPutsAFileThere();

private:
    QString path(const QString &name) const { return m_home.filePath(name); }
    void put(const QString &name) const;

    QTemporaryDir m_home;
};

void RegisterFolderTest::put(const QString &name) const
{
    QVERIFY(QDir(m_home.path()).mkpath(QFileInfo(name).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kept");
}

void RegisterFolderTest::initTestCase()
{
    for (const char *name : {"Proef.balie/store.db", "Proef.balie/keys.a", "Proef.balie/keys.b", "Proef.balie/backups/oud.pdf",
                             "Proef-20260101-0900.baliekopie/keys.a", "zonder naam/store.db", "zonder naam/keys.b", "Leeg.balie/brief.txt",
                             "werk/store.db", "werk/kaart.pdf"})
        put(QString::fromLatin1(name));
    QVERIFY(QFile::link(path(QStringLiteral("Proef.balie/store.db")), path(QStringLiteral("wijzer.pdf"))));
    QVERIFY(QFile::link(path(QStringLiteral("Proef.balie")), path(QStringLiteral("omweg"))));
}

void RegisterFolderTest::whatLiesInARegister_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isInside");
    QTest::newRow("the store") << "Proef.balie/store.db" << true;
    QTest::newRow("a key") << "Proef.balie/keys.b" << true;
    QTest::newRow("a new name") << "Proef.balie/brief.pdf" << true;
    QTest::newRow("deeper") << "Proef.balie/backups/oud.pdf" << true;
    QTest::newRow("deeper, in a folder that is not there") << "Proef.balie/nieuw/map/brief.pdf" << true;
    QTest::newRow("a backup") << "Proef-20260101-0900.baliekopie/brief.pdf" << true;
    QTest::newRow("a register of another name") << "zonder naam/brief.pdf" << true;
    QTest::newRow("a link to the store") << "wijzer.pdf" << true;
    QTest::newRow("a link to the folder") << "omweg/brief.pdf" << true;
    QTest::newRow("round a corner") << "werk/../Proef.balie/brief.pdf" << true;
    QTest::newRow("beside it") << "brief.pdf" << false;
    QTest::newRow("out of it again") << "Proef.balie/../brief.pdf" << false;
    QTest::newRow("a folder that is only called so") << "Leeg.balie/brief.pdf" << false;
    QTest::newRow("a store of somebody else") << "werk/kaart.pdf" << false;
}

void RegisterFolderTest::whatLiesInARegister()
{
    QFETCH(QString, name);
    QFETCH(bool, isInside);
    const Result<void> outside = checkOutsideRegister(path(name));
    QCOMPARE(!outside, isInside);
    if (outside)
        return;
    QCOMPARE(outside.error().code(), ErrorCode::FileUnwritable);
    QCOMPARE(outside.error().fact(QStringLiteral("kind")), QStringLiteral("in-register"));
    QVERIFY(!outside.error().fact(QStringLiteral("folder")).isEmpty());
}

void RegisterFolderTest::noWriterPutsAFileThere()
{
    const QString store = path(QStringLiteral("Proef.balie/store.db"));
    QCOMPARE(writeAmongOthers(store, "%PDF").error().fact(QStringLiteral("kind")), QStringLiteral("in-register"));
    QCOMPARE(readWhole(store, 100).value(), QByteArray("kept"));
    const QString beside = path(QStringLiteral("Proef.balie/2026-0001-1.pdf"));
    QCOMPARE(NewFile::create(beside).error().fact(QStringLiteral("kind")), QStringLiteral("in-register"));
    QVERIFY(!QFile::exists(beside));
    QVERIFY(writeAmongOthers(path(QStringLiteral("brief.pdf")), "%PDF"));
}

QTEST_GUILESS_MAIN(RegisterFolderTest)
#include "tst_registerfolder.moc"
