// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/wording/language.h"
#include "ui/support/theme.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace balie {

// What the command line asks of the window.
struct StartOptions
{
    QString registerFolder;
    QString userName;
    QString passwordFile;   // "-": standard input
    QString picturesFolder; // --screenshots
    QString firstCommand;   // --phone-call
    std::optional<Language> language;
    std::optional<ThemeChoice> theme;
    bool help = false;
    bool version = false;
};

// Error: WrongUsage (fact "option").
Result<StartOptions> startOptionsFrom(const QStringList &arguments);
// What --help prints.
QString startHelp();
// The first line of the file. Errors: FileMissing, FileUnreadable (fact "file").
Result<Secret> passwordIn(const QString &file);

} // namespace balie
