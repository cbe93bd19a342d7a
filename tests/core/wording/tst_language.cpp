// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program speaks one language at a time, and can change.
#include "core/wording/codewords.h"

#include <QCoreApplication>
#include <QTest>

using namespace balie;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksDutchThenEnglishThenDutch();
    void setsDatesAndNumbers();
    void leavesNoTranslatorBehind();
    void qtsOwnTextsFollow();
};

void LanguageTest::speaksDutchThenEnglishThenDutch()
{
    installLanguage(*qApp, Language::Dutch);
    QCOMPARE(wordOf(Right::Access), QStringLiteral("Inzage"));
    QCOMPARE(installedLanguage(), Language::Dutch);
    installLanguage(*qApp, Language::English);
    QCOMPARE(wordOf(Right::Access), QStringLiteral("Access"));
    QCOMPARE(installedLanguage(), Language::English);
    installLanguage(*qApp, Language::Dutch);
    QCOMPARE(wordOf(Right::Access), QStringLiteral("Inzage"));
}

void LanguageTest::setsDatesAndNumbers()
{
    installLanguage(*qApp, Language::Dutch);
    QCOMPARE(QLocale().toString(12345.5, 'f', 1), QStringLiteral("12.345,5"));
    installLanguage(*qApp, Language::English);
    QCOMPARE(QLocale().toString(12345.5, 'f', 1), QStringLiteral("12,345.5"));
    QCOMPARE(QLocale().firstDayOfWeek(), Qt::Monday);
}

void LanguageTest::leavesNoTranslatorBehind()
{
    installLanguage(*qApp, Language::Dutch);
    const qsizetype children = qApp->children().size();
    for (int i = 0; i < 5; ++i)
        installLanguage(*qApp, i % 2 == 0 ? Language::English : Language::Dutch);
    QCOMPARE(qApp->children().size(), children);
}

void LanguageTest::qtsOwnTextsFollow()
{
    installLanguage(*qApp, Language::Dutch);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Annuleren"));
    installLanguage(*qApp, Language::English);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
