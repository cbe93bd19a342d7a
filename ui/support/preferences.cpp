// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/preferences.h"

#include <QDir>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QWidget>

#include <algorithm>

namespace balie {

namespace {

constexpr qsizetype mostRegisters = 8;

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString idleKey = QStringLiteral("idleMinutes");
const QString collapsedKey = QStringLiteral("navigationCollapsed");
const QString registersKey = QStringLiteral("registers");

QVariant value(const QString &key)
{
    return QSettings().value(key);
}

void setValue(const QString &key, const QVariant &value)
{
    QSettings().setValue(key, value);
}

} // namespace

QString Preferences::language() const
{
    return value(languageKey).toString();
}

void Preferences::setLanguage(const QString &language)
{
    setValue(languageKey, language);
}

ThemeChoice Preferences::theme() const
{
    return fromWord<ThemeChoice>(value(themeKey).toString()).value_or(ThemeChoice::System);
}

void Preferences::setTheme(ThemeChoice theme)
{
    setValue(themeKey, toWord(theme));
}

std::chrono::minutes Preferences::idleTime() const
{
    bool given = false;
    const int minutes = value(idleKey).toInt(&given);
    return given ? std::clamp(std::chrono::minutes(minutes), leastIdleTime, mostIdleTime) : usualIdleTime;
}

void Preferences::setIdleTime(std::chrono::minutes time)
{
    setValue(idleKey, static_cast<int>(std::clamp(time, leastIdleTime, mostIdleTime).count()));
}

bool Preferences::isNavigationCollapsed() const
{
    return value(collapsedKey).toBool();
}

void Preferences::setNavigationCollapsed(bool collapsed)
{
    setValue(collapsedKey, collapsed);
}

QStringList Preferences::registers() const
{
    QStringList folders = value(registersKey).toStringList();
    folders.removeIf([](const QString &folder) { return !QDir(folder).exists(); });
    return folders;
}

void Preferences::rememberRegister(const QString &folder)
{
    const QString clean = QDir::cleanPath(QDir(folder).absolutePath());
    QStringList folders = value(registersKey).toStringList();
    folders.removeAll(clean);
    folders.prepend(clean);
    setValue(registersKey, folders.mid(0, mostRegisters));
}

void Preferences::forgetRegister(const QString &folder)
{
    QStringList folders = value(registersKey).toStringList();
    folders.removeAll(QDir::cleanPath(QDir(folder).absolutePath()));
    setValue(registersKey, folders);
}

void Preferences::keep(const QWidget &window)
{
    Q_ASSERT(!window.objectName().isEmpty());
    setValue(QStringLiteral("window/") + window.objectName(), window.saveGeometry());
}

void Preferences::restore(QWidget &window) const
{
    window.restoreGeometry(value(QStringLiteral("window/") + window.objectName()).toByteArray());
}

void Preferences::keep(const QHeaderView &header, const QString &name)
{
    setValue(QStringLiteral("columns/") + name, header.saveState());
}

void Preferences::restore(QHeaderView &header, const QString &name) const
{
    header.restoreState(value(QStringLiteral("columns/") + name).toByteArray());
}

void Preferences::keep(const QSplitter &splitter, const QString &name)
{
    setValue(QStringLiteral("parts/") + name, splitter.saveState());
}

void Preferences::restore(QSplitter &splitter, const QString &name) const
{
    splitter.restoreState(value(QStringLiteral("parts/") + name).toByteArray());
}

} // namespace balie
