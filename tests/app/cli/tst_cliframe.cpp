// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every command shares: words, exit codes, one line on standard error, one document with --json.
#include "tests/support/cliregister.h"
#include "tests/support/places.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace balie;

namespace {

// The commands that the help lists.
QStringList commandNames()
{
    static const QRegularExpression command(QStringLiteral("^  ([a-z]+(?: [a-z]+)?)(?: |$)"));
    QStringList names;
    for (const QString &line : cli("--help --lang en").lines()) {
        if (const QRegularExpressionMatch match = command.match(line); match.hasMatch())
            names.append(match.captured(1));
    }
    return names;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class CliFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsInARowAreTakenTogether();
    void wrongUsage_data();
    void wrongUsage();
    void optionsStandBeforeAndBehind();
    void theSwitchForJsonIsNoValue();
    void bytesThatAreNoTextAreRefused();
    void anEmptySecretNamesItsFile();
    void helpForEveryCommand();
    void helpIsACommandToo();
    void helpTellsWhatEveryActionNeeds();
    void completionAndManualKnowEveryOption();
    void theVersionIsThatOfTheProject();
    void speaksBothLanguages();
    void anAnswerThatDoesNotArriveIsNoticed();
    void profilesAreListed();
    void oneProfileIsShown();
};

void CliFrameTest::wrongUsage_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("names"); // what the sentence must name
    const auto row = [](const char *words, const char *code, const char *names) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(code) << QString::fromUtf8(names);
    };
    row("", "wrong-usage", "--help");
    row("frobnicate", "wrong-usage", "frobnicate");
    row("frobnicate --help", "wrong-usage", "frobnicate");
    row("profiles --frobnicate", "wrong-usage", "--frobnicate");
    row("profiles --received 2025-03-10", "wrong-usage", "--received");
    row("profiles domijn mijande", "wrong-usage", "mijande");
    row("profiles --lang de", "not-a-word", "--lang");
    row("profiles --today tomorrow", "not-a-date", "--today");
    row("profiles --json=yes", "wrong-usage", "--json");
    row("profiles --lang", "wrong-usage", "--lang");
    row("profiles --lang nl --lang en", "wrong-usage", "--lang");
    row("term", "wrong-usage", "--profile");
    row("term --profile avg", "wrong-usage", "--received");
    row("term --profile nobody --received 2025-03-10", "profile-unknown", "nobody");
    row("term --profile avg --received 2025-02-31", "not-a-date", "--received");
    row("term --profile avg --received 31-03-2025", "not-a-date", "31-03-2025");
    row("term --profile avg --received 2025-3-1", "not-a-date", "2025-3-1");
    row("term --profile avg --received 0025-03-01", "not-a-date", "1900");
    row("term --profile avg --received 2025-03-10 --extended-on 2025-04-31", "not-a-date", "--extended-on");
    row("term --profile avg --received 2025-03-10 --extended-on 2025-03-09", "wrong-usage", "9 March 2025");
    row("term --profile avg --received 2025-03-10 --identity-received 2025-03-12", "wrong-usage", "asked");
    row("term --profile avg --received 2025-03-10 --identity-requested 2025-03-12 --identity-received 2025-03-11", "wrong-usage", "11 March 2025");
    row("term --profile avg --received 2025-03-10 --identity-requested 2025-03-09", "wrong-usage", "9 March 2025");
    row("term --profile avg --received 2025-03-10 --calendar lunar", "not-a-word", "lunar");
    row("term --profile avg --batch cases.csv", "wrong-usage", "--batch");
    row("profiles nobody", "profile-unknown", "domijn, mijande, ieder1");
    row("audit", "wrong-usage", "audit verify, audit export");
    row("user frobnicate", "wrong-usage", "user add");
    row("help frobnicate", "wrong-usage", "frobnicate");
    row("list --limit 0", "number-out-of-range", "from 1 to");
    row("list --limit 1001", "number-out-of-range", "from 1 to");
    row("list --limit many", "not-a-number", "many");
    row("receive --name Jan --contact nobody@", "not-an-email-address", "--contact");
    row("receive --name Jan --contact blabla", "not-a-phone-number", "--contact");
    row("receive --name Jan --right foo", "right-unknown", "access, rectification");
    row("receive --name Jan --right access --received 0001-01-01", "not-a-date", "1900 to 2199");
    row("act 2025-0001 foo --on 2025-09-02", "not-a-word", "acknowledge, ask-identity");
    row("act 2025-0001 acknowledge --on 2025-09-02 --level 3", "wrong-usage", "acknowledge takes no option --level");
    row("act 2025-0001 close --on 2025-09-02 --reason because", "wrong-usage", "--reason");
    row("act 2025-0001 extend --ground number --ground complexity --on 2025-09-02", "wrong-usage", "--ground");
    row("act 2025-0001 extend --ground number --on 2026-02-31 --sent-on 2025-11-10", "not-a-date", "--on");
    row("act 2025-0001 confirm-identity --level 7 --on 2025-09-02", "number-out-of-range", "from 0 to 4");
    row("act 2025-0001 confirm-identity --level 1 --means guess --on 2025-09-02", "not-a-word", "callback");
    row("act 2025-0001 check recipients-told --result done --on 2025-09-02", "wrong-usage", "--by");
}

void CliFrameTest::wrongUsage()
{
    QFETCH(QString, words);
    QFETCH(QString, code);
    QFETCH(QString, names);
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    const CliRun plain = cli(list);
    QCOMPARE(plain.code, 2);
    QCOMPARE(plain.out, QByteArray());
    QCOMPARE(plain.errorLines(), 1);
    QVERIFY2(plain.err.contains(names.toUtf8()), plain.err.constData());

    const CliRun json = cli(QStringList{QStringLiteral("--json")} + list);
    QCOMPARE(json.code, words.contains(u"--json=") ? 2 : plain.code);
    QCOMPARE(json.err, plain.err);
    const QJsonObject error = json.json().value(u"error").toObject();
    QCOMPARE(error.value(u"code").toString(), code);
    QVERIFY(!error.value(u"message").toString().isEmpty());
    QVERIFY(QString::fromUtf8(json.err).contains(error.value(u"message").toString()));
}

void CliFrameTest::optionsStandBeforeAndBehind()
{
    const CliRun behind = cli("profiles domijn --json --lang en");
    QCOMPARE(behind.code, 0);
    QCOMPARE(cli("--lang en --json profiles domijn").out, behind.out);
    QCOMPARE(cli("profiles --lang=en domijn --json").out, behind.out);
    QCOMPARE(cli("--json --lang en profiles -- domijn").out, behind.out);
}

void CliFrameTest::theSwitchForJsonIsNoValue()
{
    const CliRun forgotten = cli("receive --name --json");
    QCOMPARE(forgotten.code, 2);
    QVERIFY2(forgotten.json().value(u"error")[u"message"].toString().contains(QStringLiteral("--name")), forgotten.out.constData());
    // Behind "--" and behind "=" it is text.
    for (const char *words : {"profiles -- --json", "receive --name=--json"}) {
        const CliRun text = cli(words);
        QCOMPARE(text.code, 2);
        QCOMPARE(text.out, QByteArray());
    }
}

void CliFrameTest::bytesThatAreNoTextAreRefused()
{
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("'%1' receive --json --name \"$(printf 'Jan\\377\\376')\"").arg(builtFile(QStringLiteral("privacybalie-cli")))});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 2);
    QVERIFY(shell.readAllStandardOutput().contains("UTF-8"));
}

void CliFrameTest::anEmptySecretNamesItsFile()
{
    const CliRun run = cli("list --register nowhere --user Anna --password-file /dev/null");
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains("/dev/null"), run.err.constData());
}

void CliFrameTest::helpForEveryCommand()
{
    const QStringList commands = commandNames();
    QVERIFY(commands.size() >= 3);
    for (const QString &command : commands) {
        const CliRun help = cli(command.split(u' ') + QStringList{QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.contains("privacybalie-cli " + command.toUtf8()), help.out.constData());
        QVERIFY(help.out.contains("--register"));
        QVERIFY(help.err.isEmpty());
    }
}

void CliFrameTest::helpIsACommandToo()
{
    QCOMPARE(cli("help").out, cli("--help").out);
    QCOMPARE(cli("help act").out, cli("act --help").out);
    QVERIFY(cli("help user").out.contains("user remove NAME"));
}

void CliFrameTest::helpTellsWhatEveryActionNeeds()
{
    const QString error = QString::fromUtf8(cli("act 2025-0001 foo --on 2025-09-02 --lang en").err);
    const QStringList actions = error.section(QStringLiteral("There are: "), 1).section(u'.', 0, 0).split(QStringLiteral(", "));
    QCOMPARE(actions.size(), 31);
    const CliRun help = cli("act --help");
    const QString completion = contentOf(sourceFile(QStringLiteral("packaging/linux/privacybalie-cli.bash")));
    const QString manual = contentOf(sourceFile(QStringLiteral("packaging/linux/privacybalie-cli.1"))).remove(u'\\');
    for (const QString &action : actions) {
        QVERIFY2(help.out.contains("\n  " + action.toUtf8()), qPrintable(action));
        QVERIFY2(completion.contains(action) && manual.contains(action), qPrintable(action));
    }
    QVERIFY(help.out.contains("extend --ground complexity|number --reason TEXT"));
}

void CliFrameTest::completionAndManualKnowEveryOption()
{
    const QString completion = contentOf(sourceFile(QStringLiteral("packaging/linux/privacybalie-cli.bash")));
    const QString manual = contentOf(sourceFile(QStringLiteral("packaging/linux/privacybalie-cli.1"))).remove(u'\\');
    static const QRegularExpression option(QStringLiteral("^  (--[a-z-]+)"));
    for (const QString &command : commandNames()) {
        for (const QString &word : command.split(u' ')) {
            QVERIFY2(completion.contains(word), qPrintable(word));
            QVERIFY2(manual.contains(word), qPrintable(word));
        }
        for (const QString &line : cli(command.split(u' ') + QStringList{QStringLiteral("--help")}).lines()) {
            const QRegularExpressionMatch match = option.match(line);
            QVERIFY2(!match.hasMatch() || completion.contains(match.captured(1)), qPrintable(line));
            QVERIFY2(!match.hasMatch() || manual.contains(match.captured(1)), qPrintable(line));
        }
    }
}

void CliFrameTest::theVersionIsThatOfTheProject()
{
    const CliRun version = cli("--version");
    QCOMPARE(version.code, 0);
    static const QRegularExpression pattern(QStringLiteral("^privacybalie-cli [0-9]+\\.[0-9]+\\.[0-9]+\n$"));
    QVERIFY(pattern.match(QString::fromUtf8(version.out)).hasMatch());
}

void CliFrameTest::speaksBothLanguages()
{
    QVERIFY(cli("--help --lang en").out.contains("Usage:"));
    QVERIFY(cli("--help --lang nl").out.contains("Gebruik:"));
    const CliRun dutch = cli("term --profile avg --received 2025-02-31 --lang nl");
    const CliRun english = cli("term --profile avg --received 2025-02-31 --lang en");
    QVERIFY(dutch.err != english.err);
    QCOMPARE(dutch.code, english.code);
    // Also of words that are wrong before any command begins, wherever it stands.
    for (const char *wrong : {"term --profle avg --lang nl", "--lang=nl term --profle avg", "term --lang nl --on"})
        QVERIFY2(cli(wrong).err.contains("optie"), wrong);
    QVERIFY(cli("term --profle avg --lang en").err.contains("option"));
}

void CliFrameTest::anAnswerThatDoesNotArriveIsNoticed()
{
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("'%1' profiles > /dev/full").arg(builtFile(QStringLiteral("privacybalie-cli")))});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 4);
    QVERIFY(!shell.readAllStandardError().isEmpty());
}

void CliFrameTest::profilesAreListed()
{
    const CliRun run = cli("profiles --json");
    QCOMPARE(run.code, 0);
    QStringList rows;
    for (const QJsonValue &profile : run.json().value(u"profiles").toArray()) {
        QVERIFY(!profile[u"name"].toString().isEmpty());
        QVERIFY(profile.toObject().contains(u"version"));
        rows.append(QStringList{profile[u"id"].toString(), profile[u"term"].toString(QStringLiteral("-")), profile[u"extension"].toString(QStringLiteral("-"))}.join(u' '));
    }
    QCOMPARE(rows, (QStringList{QStringLiteral("domijn - -"), QStringLiteral("mijande - -"), QStringLiteral("ieder1 P30D P30D"),
                                QStringLiteral("oosterpoort P28D -"), QStringLiteral("jutphaas - -"), QStringLiteral("avg - -")}));
    QCOMPARE(cli("profiles").lines().size(), 6);
}

void CliFrameTest::oneProfileIsShown()
{
    const QJsonArray profiles = cli("profiles ieder1 --json").json().value(u"profiles").toArray();
    QCOMPARE(profiles.size(), 1);
    QCOMPARE(profiles[0][u"version"].toString(), QStringLiteral("1.2"));
    QCOMPARE(profiles[0][u"quote"].toString(), QStringLiteral("in principe binnen 30 dagen"));
}

// As well as with the option before each; what stands behind one word of text is refused.
void CliFrameTest::wordsInARowAreTakenTogether()
{
    const CliRegister made;
    const QString reference = made.receive("--profile ieder1 --right access erasure --received 2025-09-01 --channel phone", QStringLiteral("Jan van der Horst"));
    const QJsonArray rights = made.show(reference).value(u"rights").toArray();
    QCOMPARE(rights, (QJsonArray{QStringLiteral("access"), QStringLiteral("erasure")}));
    const QString act = QStringLiteral("act ") + reference;
    QCOMPARE(made.run((act + QStringLiteral(" confirm-identity --level 1 --means callback facts --on 2025-09-02")).toUtf8().constData()).code, 0);
    QCOMPARE(made.run((act + QStringLiteral(" note --text one two --on 2025-09-02")).toUtf8().constData()).code, 2);
}

QTEST_GUILESS_MAIN(CliFrameTest)
#include "tst_cliframe.moc"
