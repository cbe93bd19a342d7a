// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startoptions.h"

#include <QTemporaryFile>
#include <QTest>

using namespace balie;

class StartOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRead();
    void wrongUse_data();
    void wrongUse();
    void passwordIsTheFirstLine_data();
    void passwordIsTheFirstLine();
    void aMissingPasswordFileIsSaid();
    void helpNamesEveryOption();

private:
    static Result<StartOptions> read(const QString &line)
    {
        return startOptionsFrom(QStringList{QStringLiteral("privacybalie")} + line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
};

void StartOptionsTest::areRead()
{
    const auto options = read(QStringLiteral("--register /tmp/A.balie --user anna --password-file - --lang en --theme dark --screenshots /tmp/out"));
    QVERIFY(options);
    QCOMPARE(options->registerFolder, QStringLiteral("/tmp/A.balie"));
    QCOMPARE(options->userName, QStringLiteral("anna"));
    QCOMPARE(options->passwordFile, QStringLiteral("-"));
    QCOMPARE(options->picturesFolder, QStringLiteral("/tmp/out"));
    QCOMPARE(options->language, std::optional(Language::English));
    QCOMPARE(options->theme, std::optional(ThemeChoice::Dark));
    QVERIFY(read(QString())->firstCommand.isEmpty());
    QCOMPARE(read(QStringLiteral("--phone-call"))->firstCommand, QStringLiteral("phone"));
}

void StartOptionsTest::wrongUse_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("an option that is none") << QStringLiteral("--colour red");
    QTest::newRow("a language that is none") << QStringLiteral("--lang de");
    QTest::newRow("a theme that is none") << QStringLiteral("--theme pink");
    QTest::newRow("a word by itself") << QStringLiteral("/tmp/A.balie");
    QTest::newRow("a password for nothing") << QStringLiteral("--password-file -");
    QTest::newRow("pictures of a locked register") << QStringLiteral("--register /tmp/A.balie --screenshots /tmp");
}

void StartOptionsTest::wrongUse()
{
    QFETCH(QString, line);
    const auto options = read(line);
    QVERIFY(!options);
    QCOMPARE(options.error().code(), ErrorCode::WrongUsage);
    QVERIFY(!options.error().fact(QStringLiteral("option")).isEmpty());
}

void StartOptionsTest::passwordIsTheFirstLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("with a line end") << QByteArray("zeven ganzen\n") << QByteArray("zeven ganzen");
    QTest::newRow("without") << QByteArray("zeven ganzen") << QByteArray("zeven ganzen");
    QTest::newRow("of Windows") << QByteArray("zeven ganzen\r\n") << QByteArray("zeven ganzen");
    QTest::newRow("more lines") << QByteArray("zeven ganzen\nanders\n") << QByteArray("zeven ganzen");
    QTest::newRow("blanks count") << QByteArray(" zeven \n") << QByteArray(" zeven ");
}

void StartOptionsTest::passwordIsTheFirstLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, password);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(content);
    file.close();
    const auto read = passwordIn(file.fileName());
    QVERIFY(read);
    QCOMPARE(read->view().toByteArray(), password);
}

void StartOptionsTest::aMissingPasswordFileIsSaid()
{
    const auto read = passwordIn(QStringLiteral("/nowhere/password"));
    QVERIFY(!read);
    QCOMPARE(read.error().code(), ErrorCode::FileMissing);
    QCOMPARE(read.error().fact(QStringLiteral("file")), QStringLiteral("password"));
}

void StartOptionsTest::helpNamesEveryOption()
{
    const QString help = startHelp();
    for (const char *option : {"--register", "--user", "--password-file", "--lang", "--theme", "--screenshots", "--help", "--version"})
        QVERIFY2(help.contains(QLatin1String(option)), option);
}

QTEST_GUILESS_MAIN(StartOptionsTest)
#include "tst_startoptions.moc"
