// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

#include <QLocale>

class QCoreApplication;

namespace balie {

// The language of window and command line. Letters have a language of their own: that of the person.
enum class Language { Dutch, English };

template <>
struct EnumWords<Language>
{
    static constexpr auto words = enumWords<Language>({
        {Language::Dutch, "nl"},
        {Language::English, "en"},
    });
};

// The Netherlands for Dutch, Great Britain for English: its dates begin with the day too.
QLocale localeOf(Language language);

// Makes the program speak that language: our own texts, Qt's own texts where the system has them
// (package qt6-translations-l10n), dates and numbers. What is on the screen already follows by
// QEvent::LanguageChange. Can be called again.
void installLanguage(QCoreApplication &app, Language language);

// The one that was installed last; English, the language of the sources, before.
Language installedLanguage();

// The language itself, in its own language.
QString wordOf(Language language);

} // namespace balie
