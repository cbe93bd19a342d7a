// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/language.h"

#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace balie {

namespace {

Language spoken = Language::English;

void load(QCoreApplication &app, const QString &name, const QString &file, const QString &folder)
{
    delete app.findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *translator = new QTranslator(&app);
    translator->setObjectName(name);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Dutch: return QLocale(QLocale::Dutch, QLocale::Netherlands);
    case Language::English: return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    Q_UNREACHABLE();
}

void installLanguage(QCoreApplication &app, Language language)
{
    openTranslations();
    spoken = language;
    // First the locale: translators that are installed make widgets ask for their texts again.
    QLocale::setDefault(localeOf(language));
    load(app, QStringLiteral("qt-texts"), QStringLiteral("qtbase_") + toWord(language),
         QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(app, QStringLiteral("own-texts"), QStringLiteral("privacybalie_") + toWord(language), QStringLiteral(":/translations"));
}

Language installedLanguage()
{
    return spoken;
}

QString wordOf(Language language)
{
    switch (language) {
    case Language::Dutch: return QStringLiteral("Nederlands");
    case Language::English: return QStringLiteral("English");
    }
    Q_UNREACHABLE();
}

} // namespace balie
