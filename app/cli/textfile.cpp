// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textfile.h"

#include <QFile>
#include <QFileInfo>

namespace balie {

namespace {

constexpr qint64 largestInput = qint64(256) * 1024 * 1024;
constexpr qsizetype longestSecret = 4096;
constexpr int standardInput = 0; // the descriptor, so that no buffer lies in between

Error aboutFile(ErrorCode code, const QString &file)
{
    return Error(code).with(QStringLiteral("file"), file);
}

Error aFolder(const QString &file)
{
    return aboutFile(ErrorCode::FileUnreadable, file).with(QStringLiteral("problem"), QStringLiteral("is-a-folder"));
}

} // namespace

Result<std::unique_ptr<QIODevice>> openInput(const QString &file)
{
    auto input = std::make_unique<QFile>();
    if (file == u"-") {
        if (!input->open(standardInput, QIODevice::ReadOnly))
            return aboutFile(ErrorCode::FileUnreadable, file);
        return Result<std::unique_ptr<QIODevice>>(std::move(input));
    }
    input->setFileName(file);
    if (!input->exists())
        return aboutFile(ErrorCode::FileMissing, file);
    if (QFileInfo(file).isDir())
        return aFolder(file);
    if (!input->open(QIODevice::ReadOnly))
        return aboutFile(ErrorCode::FileUnreadable, file);
    return Result<std::unique_ptr<QIODevice>>(std::move(input));
}

Result<QByteArray> readInput(const QString &file)
{
    const Result<std::unique_ptr<QIODevice>> input = openInput(file);
    if (!input)
        return input.error();
    const QByteArray bytes = (*input)->read(largestInput + 1);
    if (bytes.size() > largestInput)
        return aboutFile(ErrorCode::FileTooLarge, file).with(QStringLiteral("limit"), largestInput);
    return bytes;
}

Result<Secret> readSecret(const QString &file)
{
    // One byte at a time, into guarded memory: nothing of the secret stays behind in a buffer, and the
    // next line of standard input is left for the next secret.
    if (QFileInfo(file).isDir())
        return aFolder(file);
    QFile input(file);
    const bool opened = file == u"-" ? input.open(standardInput, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                     : input.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!opened)
        return aboutFile(QFile::exists(file) ? ErrorCode::FileUnreadable : ErrorCode::FileMissing, file);
    Secret line(longestSecret);
    char *bytes = reinterpret_cast<char *>(line.data());
    qsizetype length = 0;
    while (length < longestSecret && input.read(bytes + length, 1) == 1 && bytes[length] != '\n')
        ++length;
    if (length == longestSecret)
        return aboutFile(ErrorCode::TooLong, file).with(QStringLiteral("limit"), qint64(longestSecret - 1));
    if (length > 0 && bytes[length - 1] == '\r')
        --length;
    QString text = QString::fromUtf8(bytes, length);
    if (text.isEmpty())
        return aboutFile(ErrorCode::Empty, file);
    Secret secret = Secret::fromText(text);
    wipe(text);
    return secret;
}

} // namespace balie
