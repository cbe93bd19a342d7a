// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/makedemo.h"
#include "core/wording/language.h"
#include "core/workspace/workspaceopener.h"
#include "support/sightwalk.h"
#include "support/windowhome.h"
#include "ui/main/mainwindow.h"
#include "ui/main/tour.h"
#include "ui/support/rowmenu.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

// Everything that the window can show, in Dutch and on a small screen, for somebody with tired eyes: no word is
// faint or cut, no list scrolls sideways, no control lies outside; and from every table rows can be copied.
class SightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPartOfTheWindow_data();
    void everyPartOfTheWindow();

private:
    WindowHome m_home;
    QTemporaryDir m_folder;
    FixedClock m_clock = FixedClock::at(QDate(2026, 11, 20));
    DemoMade m_demo;
};

// As somebody has them set on the desk.
class LettersOf
{
public:
    explicit LettersOf(double points)
    {
        QFont font = m_before;
        font.setPointSizeF(points);
        QApplication::setFont(font);
    }
    ~LettersOf() { QApplication::setFont(m_before); }
    Q_DISABLE_COPY_MOVE(LettersOf)

private:
    QFont m_before = QApplication::font();
};

void SightTest::initTestCase()
{
    installLanguage(*qApp, Language::Dutch);
    QCOMPARE(QApplication::primaryScreen()->size(), QSize(1280, 800));
    DemoWish wish;
    wish.requests = 90;
    const Result<DemoMade> made = makeDemo(m_folder.filePath(QStringLiteral("Demo.balie")), wish, m_clock);
    QVERIFY2(made, made ? "" : qPrintable(made.error().toLogLine()));
    m_demo = *made;
}

void SightTest::everyPartOfTheWindow_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<double>("points");
    const double usual = QApplication::font().pointSizeF();
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark})
        QTest::newRow(qPrintable(toWord(theme))) << theme << usual;
    QTest::newRow("large letters") << ThemeChoice::Light << 18.0;
}

void SightTest::everyPartOfTheWindow()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(double, points);
    applyTheme(theme);
    const LettersOf letters(points);
    MainWindow window(m_clock, windowParts);
    window.resize(1280, 800);
    window.show();
    auto opened = openRegister(m_demo.folder, m_demo.user, Secret::fromText(m_demo.passphrase), &m_clock);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().toLogLine()));
    window.openDesk(std::move(*opened));

    QStringList faults;
    Tour tour(window, [&](QWidget &shown, const QString &name) {
        const auto note = [&](const QStringList &found, const char *what) {
            for (const QString &one : found)
                faults.append(QStringLiteral("%1: %2: %3").arg(name, QLatin1String(what), one));
        };
        note(faintWords(shown), "faint");
        note(cutWords(shown), "cut");
        note(sidewaysLists(shown), "sideways");
        note(lostControls(shown), "lost");
        for (const QTableView *table : shown.findChildren<QTableView *>()) {
            if (!table->findChild<RowMenu *>())
                faults.append(QStringLiteral("%1: nothing can be copied from %2").arg(name, table->objectName()));
        }
        if (shown.width() > 1280 || shown.height() > 800)
            faults.append(QStringLiteral("%1: wants %2x%3").arg(name).arg(shown.width()).arg(shown.height()));
    });
    tour.go(m_folder.filePath(QString::fromUtf8(QTest::currentDataTag())));
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault)); // one by one: a message of a failed check is cut off
    QVERIFY2(faults.isEmpty(), "words are faint or cut, or lists scroll sideways, see above");
}

// The screen of a small laptop, which the dialogs keep inside.
static QByteArray smallScreen(QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("screen.json")));
    const bool written = file.open(QIODevice::WriteOnly)
        && file.write(R"({"screens": [{"name": "small", "x": 0, "y": 0, "width": 1280, "height": 800}]})") > 0;
    Q_ASSERT(written);
    return "offscreen:configfile=" + file.fileName().toUtf8();
}

int main(int argc, char **argv)
{
    QTemporaryDir folder;
    qputenv("QT_QPA_PLATFORM", smallScreen(folder));
    QApplication app(argc, argv);
    SightTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sight.moc"
