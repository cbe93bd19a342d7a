// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/user/accesspolicy.h"
#include "core/wording/language.h"
#include "ui/help/helpwindow.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace balie;

class HelpWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothLanguagesHaveTheSamePages();
    void everyLinkLeadsSomewhere();
    void speaksTheLanguageOfTheWindow();
    void anUnknownTopicShowsTheContents();
    void loadsNothingFromOutside();
    void rolesAreThoseOfThePolicy_data();
    void rolesAreThoseOfThePolicy();

private:
    static QStringList pagesIn(const char *language)
    {
        return QDir(QStringLiteral(":/help/%1").arg(QLatin1String(language))).entryList({QStringLiteral("*.html")});
    }
};

void HelpWindowTest::bothLanguagesHaveTheSamePages()
{
    QVERIFY(pagesIn("nl").size() > 5);
    QCOMPARE(pagesIn("nl"), pagesIn("en"));
}

void HelpWindowTest::everyLinkLeadsSomewhere()
{
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]+)\""));
    for (const char *language : {"nl", "en"}) {
        for (const QString &page : pagesIn(language)) {
            QFile file(QStringLiteral(":/help/%1/%2").arg(QLatin1String(language), page));
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto links = link.globalMatch(QString::fromUtf8(file.readAll()));
            while (links.hasNext()) {
                const QString target = links.next().captured(1);
                QVERIFY2(pagesIn(language).contains(target), qPrintable(page + QStringLiteral(" names ") + target));
            }
        }
    }
}

void HelpWindowTest::speaksTheLanguageOfTheWindow()
{
    HelpWindow window;
    installLanguage(*qApp, Language::Dutch);
    window.showTopic(QStringLiteral("today"));
    QCOMPARE(window.topic(), QStringLiteral("today"));
    QVERIFY(window.findChild<QTextBrowser *>()->toPlainText().startsWith(QStringLiteral("Vandaag")));
    installLanguage(*qApp, Language::English);
    window.showTopic(QStringLiteral("today"));
    QVERIFY(window.findChild<QTextBrowser *>()->toPlainText().startsWith(QStringLiteral("Today")));
}

void HelpWindowTest::anUnknownTopicShowsTheContents()
{
    HelpWindow window;
    window.showTopic(QStringLiteral("nonsense"));
    QCOMPARE(window.topic(), QStringLiteral("index"));
}

void HelpWindowTest::loadsNothingFromOutside()
{
    HelpWindow window;
    auto *text = window.findChild<QTextBrowser *>();
    text->setSource(QUrl(QStringLiteral("file:///etc/hostname")));
    QVERIFY(text->toPlainText().isEmpty());
}

void HelpWindowTest::rolesAreThoseOfThePolicy_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("yes");
    QTest::newRow("Dutch") << QStringLiteral("nl") << QStringLiteral("ja");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("yes");
}

// A row for each permission, a cell for each role.
void HelpWindowTest::rolesAreThoseOfThePolicy()
{
    QFETCH(QString, language);
    QFETCH(QString, yes);
    QFile file(QStringLiteral(":/help/%1/roles.html").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    for (const Permission permission : allValues<Permission>()) {
        const QRegularExpression row(QStringLiteral("<tr id=\"%1\"><td>[^<]+</td><td>([a-z]+)</td><td>([a-z]+)</td><td>([a-z]+)</td>").arg(toWord(permission)));
        const QRegularExpressionMatch found = row.match(page);
        QVERIFY2(found.hasMatch(), qPrintable(toWord(permission)));
        int cell = 0;
        for (const Role role : allValues<Role>())
            QCOMPARE(found.captured(++cell) == yes, isAllowed(role, permission));
    }
}

QTEST_MAIN(HelpWindowTest)
#include "tst_helpwindow.moc"
