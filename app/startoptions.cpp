// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace balie {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("StartOptions", text);
}

void describe(QCommandLineParser &parser)
{
    const auto option = [&parser](const char *name, const QString &text, const char *value) {
        QCommandLineOption made(QString::fromLatin1(name), text);
        if (*value)
            made.setValueName(QString::fromLatin1(value));
        parser.addOption(made);
    };
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("StartOptions", "The privacy desk of a housing corporation.")));
    option("help", say(QT_TRANSLATE_NOOP("StartOptions", "Say this and stop.")), "");
    option("version", say(QT_TRANSLATE_NOOP("StartOptions", "Say the version and stop.")), "");
    option("register", say(QT_TRANSLATE_NOOP("StartOptions", "The folder of the register to open.")), "PATH");
    option("user", say(QT_TRANSLATE_NOOP("StartOptions", "Who opens it.")), "NAME");
    option("password-file", say(QT_TRANSLATE_NOOP("StartOptions", "Read the passphrase from the first line of this file; - is standard input.")), "FILE");
    option("phone-call", say(QT_TRANSLATE_NOOP("StartOptions", "Open the card for a request by telephone.")), "");
    option("lang", say(QT_TRANSLATE_NOOP("StartOptions", "Language of the window: nl or en.")), "nl|en");
    option("theme", say(QT_TRANSLATE_NOOP("StartOptions", "Appearance: system, light, dark or high-contrast.")), "NAME");
    option("screenshots", say(QT_TRANSLATE_NOOP("StartOptions", "Write a picture of every page and dialog, light and dark, into this folder and stop.")), "FOLDER");
}

Error wrong(const char *name)
{
    return Error(ErrorCode::WrongUsage).with(QStringLiteral("option"), QStringLiteral("--") + QString::fromLatin1(name));
}

} // namespace

Result<StartOptions> startOptionsFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return Error(ErrorCode::WrongUsage).with(QStringLiteral("option"), parser.unknownOptionNames().join(QLatin1Char(' ')));
    if (!parser.positionalArguments().isEmpty())
        return Error(ErrorCode::WrongUsage).with(QStringLiteral("option"), parser.positionalArguments().first());
    const auto value = [&parser](const char *name) { return parser.value(QString::fromLatin1(name)); };
    StartOptions options;
    options.help = parser.isSet(QStringLiteral("help"));
    options.version = parser.isSet(QStringLiteral("version"));
    options.registerFolder = value("register");
    options.userName = value("user");
    options.passwordFile = value("password-file");
    options.picturesFolder = value("screenshots");
    if (parser.isSet(QStringLiteral("phone-call")))
        options.firstCommand = QStringLiteral("phone");
    if (parser.isSet(QStringLiteral("lang")) && !(options.language = fromWord<Language>(value("lang"))))
        return wrong("lang");
    if (parser.isSet(QStringLiteral("theme")) && !(options.theme = fromWord<ThemeChoice>(value("theme"))))
        return wrong("theme");
    if (!options.passwordFile.isEmpty() && (options.registerFolder.isEmpty() || options.userName.isEmpty()))
        return wrong("password-file");
    if (!options.picturesFolder.isEmpty() && options.passwordFile.isEmpty())
        return wrong("screenshots");
    return options;
}

QString startHelp()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

Result<Secret> passwordIn(const QString &name)
{
    constexpr qint64 longest = 4096;
    QFile file(name);
    const bool opened = name == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error(QFileInfo::exists(name) ? ErrorCode::FileUnreadable : ErrorCode::FileMissing)
            .with(QStringLiteral("file"), QFileInfo(name).fileName());
    QByteArray line = file.readLine(longest);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QString text = QString::fromUtf8(line);
    Secret secret = Secret::fromText(text);
    wipe(text);
    line.fill('\0');
    return secret;
}

} // namespace balie
