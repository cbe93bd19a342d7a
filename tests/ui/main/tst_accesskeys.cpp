// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/makedemo.h"
#include "core/wording/language.h"
#include "core/workspace/workspaceopener.h"
#include "support/accesswalk.h"
#include "support/windowhome.h"
#include "ui/main/mainwindow.h"
#include "ui/main/tour.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

// Everything that the window can show, for somebody without a mouse and without sight: each Alt+letter
// belongs to one control, each field has one, each control says what it is. In both languages.
class AccessKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPartOfTheWindow_data();
    void everyPartOfTheWindow();
    void helpNamesEveryShortcut_data();
    void helpNamesEveryShortcut();

private:
    WindowHome m_home;
    QTemporaryDir m_folder;
    FixedClock m_clock = FixedClock::at(QDate(2026, 11, 20));
    DemoMade m_demo;
};

void AccessKeysTest::initTestCase()
{
    DemoWish wish;
    wish.requests = 90;
    const Result<DemoMade> made = makeDemo(m_folder.filePath(QStringLiteral("Demo.balie")), wish, m_clock);
    QVERIFY2(made, made ? "" : qPrintable(made.error().toLogLine()));
    m_demo = *made;
}

void AccessKeysTest::everyPartOfTheWindow_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Dutch") << Language::Dutch;
}

void AccessKeysTest::everyPartOfTheWindow()
{
    QFETCH(Language, language);
    installLanguage(*qApp, language);
    MainWindow window(m_clock, windowParts);
    window.show();
    auto opened = openRegister(m_demo.folder, m_demo.user, Secret::fromText(m_demo.passphrase), &m_clock);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().toLogLine()));
    window.openDesk(std::move(*opened));

    QStringList seen;
    QStringList faults;
    Tour tour(window, [&](QWidget &shown, const QString &name) {
        seen.append(name);
        for (const QString &fault : doubleAccessKeys(shown))
            faults.append(QStringLiteral("%1: twice Alt+%2").arg(name, fault.mid(4)));
        for (const QString &fault : namelessControls(shown))
            faults.append(QStringLiteral("%1: %2 has no name").arg(name, fault));
        for (const QString &fault : labelsWithoutKey(shown))
            faults.append(QStringLiteral("%1: %2 has no key").arg(name, fault));
        for (const QString &fault : buttonsBeforeThePrimary(shown))
            faults.append(QStringLiteral("%1: %2 stands before the primary button").arg(name, fault));
        for (const QString &fault : labelsLeadingNowhere(shown))
            faults.append(QStringLiteral("%1: the key of %2 leads nowhere").arg(name, fault));
    });
    tour.go(m_folder.filePath(QStringLiteral("New %1").arg(toWord(language))));
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault)); // one by one: a message of a failed check is cut off
    QVERIFY2(faults.isEmpty(), "keys or names are missing or double, see above");
    QVERIFY2(tour.missed().isEmpty(), qPrintable(tour.missed().join(u'\n')));
    for (const char *name : {"letter-draft", "letter-final", "dialog-send-letter", "dialog-enclosures", "case-letters", "complaint-organisation",
                             "complaint-authority", "complaint-court", "today", "settings-tab5", "case-tab4", "case-closed", "act-confirm-identity", "act-extend", "act-answer",
                             "act-close", "act-edit", "phone", "new-request-represented", "dialog-newSheet", "lock", "dialog-recover-square",
                             "setup-recovery", "empty-today", "dialog-newSheet-made",
                             "requests-refused", "people-refused", "new-request-refused", "act-extend-refused", "case-recorded",
                             "case-unknown", "lock-refused", "dialog-restore", "dialog-restore-code", "reader-today", "destruction-to-approve", "destruction-done", "dialog-retention-answer_0", "dialog-retention-erase", "dialog-retention-proposeDestruction", "disclosures-tab3", "dialog-disclosures-every-part", "dialog-disclosures-tellDisclosed", "dialog-disclosures-mergeRecipient", "dialog-import", "reader-destruction", "reader-requests", "reader-case-tab3", "reader-new-request",
                             "reader-shortcuts", "employee-people", "employee-settings-tab4", "employee-case-tab2"})
        QVERIFY2(seen.contains(QString::fromLatin1(name)), name);
}

void AccessKeysTest::helpNamesEveryShortcut_data()
{
    everyPartOfTheWindow_data();
}

// The keys on the page of the help: by command where they are one's, and all together.
static QMap<QString, QSet<QKeySequence>> keysOnThePage(const QString &language)
{
    static const QRegularExpression row(QStringLiteral("<tr(?: id=\"([^\"]+)\")?><td>[^<]+</td><td>(.+)</td></tr>"));
    static const QRegularExpression key(QStringLiteral("<b(?: id=\"([^\"]+)\")?>([^<]+)</b>"));
    QFile file(QStringLiteral(":/help/%1/shortcuts.html").arg(language));
    const QString page = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    QMap<QString, QSet<QKeySequence>> keys;
    for (const QRegularExpressionMatch &line : row.globalMatch(page)) {
        for (const QRegularExpressionMatch &one : key.globalMatch(line.captured(2)))
            keys[line.captured(1)].insert(QKeySequence(one.captured(1).isEmpty() ? one.captured(2) : one.captured(1), QKeySequence::PortableText));
    }
    return keys;
}

// The same key in another spelling: of the number pad, or as a keyboard without its own key types it.
static QSet<QKeySequence> withoutTwins(QSet<QKeySequence> keys)
{
    for (const char *twin : {"Alt+Return", "Ctrl+Return", "Ctrl+Shift+/"})
        keys.remove(QKeySequence(QString::fromLatin1(twin)));
    return keys;
}

void AccessKeysTest::helpNamesEveryShortcut()
{
    QFETCH(Language, language);
    installLanguage(*qApp, language);
    MainWindow window(m_clock, windowParts);
    auto opened = openRegister(m_demo.folder, m_demo.user, Secret::fromText(m_demo.passphrase), &m_clock);
    QVERIFY(opened);
    window.openDesk(std::move(*opened));
    window.command(QStringLiteral("new-request")); // a page that is made when it is wanted
    QMap<QString, QSet<QKeySequence>> named = keysOnThePage(toWord(language));
    QSet<QKeySequence> others = named.take(QString());
    QMap<QString, QSet<QKeySequence>> real;
    for (const QAction *action : window.findChildren<QAction *>()) {
        const QList<QKeySequence> keys = action->shortcuts();
        if (!keys.isEmpty())
            real[action->objectName()].unite(withoutTwins(QSet<QKeySequence>(keys.begin(), keys.end())));
    }
    for (const QString &word : named.keys() + real.keys())
        QVERIFY2(named.value(word) == real.value(word), qPrintable(word));
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
        for (const QKeySequence &key : withoutTwins({shortcut->key()}))
            QVERIFY2(others.contains(key), qPrintable(key.toString()));
    }
    for (const QKeySequence &key : others)
        QVERIFY2(!key.isEmpty(), "a key that is none");
}

QTEST_MAIN(AccessKeysTest)
#include "tst_accesskeys.moc"
