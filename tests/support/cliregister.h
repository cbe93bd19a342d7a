// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/clirun.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace balie {

// A register made by the command line, in a folder that goes with the test.
class CliRegister
{
public:
    explicit CliRegister(const QString &profile = QStringLiteral("ieder1")) { m_made = make(profile); }

    bool isMade() const { return m_made.code == 0; }
    const CliRun &made() const { return m_made; }
    QString folder() const { return m_home.filePath(QStringLiteral("Proef.balie")); }
    QString path(const QString &name) const { return m_home.filePath(name); }

    // Any command, with --json, register, user and passphrase.
    CliRun run(const QStringList &words) const { return runInWords(words + QStringList{QStringLiteral("--json")}); }
    // The same, as somebody reads it.
    CliRun runInWords(QStringList words) const
    {
        words << QStringLiteral("--register") << folder() << QStringLiteral("--user") << QStringLiteral("Officier")
              << QStringLiteral("--password-file") << secret(QStringLiteral("wachtwoord"), passphrase());
        return cli(words);
    }
    CliRun run(const char *words) const { return run(split(words)); }

    // One more organisation beside that of the register.
    CliRun addOrganisation(const char *profile) const
    {
        return run({QStringLiteral("organisation"), QStringLiteral("add"), QStringLiteral("--profile"), QString::fromLatin1(profile)});
    }
    // The number of the case that came in; empty where it was refused.
    QString receive(const char *words, const QString &name) const
    {
        const CliRun taken = run(QStringList{QStringLiteral("receive"), QStringLiteral("--name"), name} + split(words));
        return taken.code == 0 ? taken.json().value(u"case").toString() : QString();
    }
    CliRun act(const QString &reference, const char *words) const
    {
        return run(QStringList{QStringLiteral("act"), reference} + split(words));
    }
    QJsonObject show(const QString &reference) const { return run({QStringLiteral("show"), reference}).json(); }

    static QString passphrase() { return QStringLiteral("paarse fiets onder de lange brug"); }

    // A file with one line in it, outside the register.
    QString secret(const QString &name, const QString &line) const
    {
        const QString file = path(name);
        QFile secret(file);
        if (secret.open(QIODevice::WriteOnly))
            secret.write(line.toUtf8() + '\n');
        return file;
    }

    // The files below the test's folder that hold those bytes, in UTF-8 or UTF-16.
    QStringList filesWith(const QString &needle) const
    {
        const QByteArray narrow = needle.toUtf8();
        const QByteArray wide(reinterpret_cast<const char *>(needle.utf16()), needle.size() * 2);
        QStringList found;
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            if (bytes.contains(narrow) || bytes.contains(wide))
                found.append(file.fileName());
        }
        return found;
    }

private:
    static QStringList split(const char *words) { return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts); }

    CliRun make(const QString &profile) const
    {
        return cli({QStringLiteral("init"), QStringLiteral("--profile"), profile, QStringLiteral("--register"), folder(), QStringLiteral("--user"),
                    QStringLiteral("Officier"), QStringLiteral("--password-file"), secret(QStringLiteral("wachtwoord"), passphrase()), QStringLiteral("--json")});
    }

    QTemporaryDir m_home;
    CliRun m_made;
};

} // namespace balie
