// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a register that does not open to one that does, without a mouse; and what keeps it from coming back is
// said where it can be put right, with nothing made and nothing lost.
#include "tests/ui/support/said.h"
#include "tests/ui/support/thewidget.h"

#include "core/casework/makebackup.h"
#include "core/casework/receiverequest.h"
#include "core/overview/requestrows.h"
#include "core/wording/language.h"
#include "core/workspace/workspaceopener.h"
#include "support/accesswalk.h"
#include "support/testregister.h"
#include "support/windowhome.h"
#include "ui/lock/lockscreen.h"
#include "ui/main/mainwindow.h"
#include "ui/setup/restoredialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace balie;

class RestoreDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void fromADamagedRegisterToItsBackup();
    void anOlderStoreIsADeadEndNoMore();
    void guessesTakeTime();
    void theFirstRunOffersIt();
    void theCodeOfThatTimeOpensItToo();
    void whatIsWrongIsSaidInItsPlace_data();
    void whatIsWrongIsSaidInItsPlace();
    void thePlaceIsBesideAndFree();
    void aPlaceOfOnesOwnStays();
    void stoppingLeavesNothing();

private:
    static QByteArray contentOf(const QString &file);
    static void overwrite(const QString &file, const QByteArray &bytes);
    // Asks the window to open the register, which fails, and gives the way out that it offers.
    QPushButton *refused(MainWindow &window) const;
    // Presses the button and waits for what comes of it.
    static void putBack(const QDialog &dialog);
    QString beside(const char *name) const { return m_register->dir.filePath(QString::fromLatin1(name)); }
    QString typedPassphrase() const { return QStringLiteral("een lange zin voor de proef"); }

    WindowHome m_home;
    FixedClock m_clock = FixedClock::at(QDate(2026, 11, 21));
    std::unique_ptr<TestRegister> m_register;
    QString m_backup; // two cases
};

QByteArray RestoreDialogTest::contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void RestoreDialogTest::overwrite(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

void RestoreDialogTest::putBack(const QDialog &dialog)
{
    the<QPushButton>(dialog, "restoreButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(the<QWidget>(dialog, "restoreFields")->isEnabled(), 30000);
}

QPushButton *RestoreDialogTest::refused(MainWindow &window) const
{
    window.show();
    window.askPassphrase(m_register->folder, QString());
    the<QLineEdit>(window, "passphrase")->setText(typedPassphrase());
    the<QPushButton>(window, "openButton")->click();
    auto *wayOut = the<QPushButton>(*window.findChild<LockScreen *>(), "messageAction");
    [&] { QTRY_VERIFY_WITH_TIMEOUT(wayOut->isVisible(), 30000); }();
    return wayOut;
}

void RestoreDialogTest::initTestCase()
{
    installLanguage(*qApp, Language::English);
}

// A register with two cases in its own copy, and a third that came after it.
void RestoreDialogTest::init()
{
    m_register = std::make_unique<TestRegister>();
    m_register->goTo(QDate(2026, 11, 20));
    for (const char *name : {"Jan van der Horst", "Aylin Demir"})
        must(receiveRequest(**m_register, m_register->receipt(name)));
    m_backup = must(makeBackup(**m_register, m_register->folder + QStringLiteral("/backups"))).folder;
    must(receiveRequest(**m_register, m_register->receipt("Els de Boer")));
    m_register->opened.reset();
}

void RestoreDialogTest::fromADamagedRegisterToItsBackup()
{
    const QString store = m_register->folder + QStringLiteral("/store.db");
    const QByteArray damaged = contentOf(store).replace(4096, 4096, QByteArray(4096, 'x'));
    overwrite(store, damaged);
    MainWindow window(m_clock, inventedParts);
    QPushButton *wayOut = refused(window);
    QTest::keyClick(wayOut, Qt::Key_Space);

    auto *dialog = the<QDialog>(window, "restoreDialog");
    QVERIFY(dialog->isVisible());
    QCOMPARE(doubleAccessKeys(*dialog), QStringList());
    for (const char *field : {"backup", "folder", "backupKey"})
        QVERIFY2(!QAccessible::queryAccessibleInterface(the<QLineEdit>(*dialog, field))->text(QAccessible::Name).isEmpty(), field);
    QCOMPARE(the<QLineEdit>(*dialog, "backup")->text(), m_backup);
    QVERIFY(the<QLabel>(*dialog, "backupNote")->text().contains(QStringLiteral("20 Nov 2026")));
    QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("backupKey"));
    QTest::keyClicks(dialog->focusWidget(), typedPassphrase());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);

    auto *lock = window.findChild<LockScreen *>();
    const QString place = beside("Proef 2026-11-21.balie");
    QTRY_COMPARE_WITH_TIMEOUT(lock->folder(), place, 30000);
    QVERIFY2(said(*lock).contains(QStringLiteral("2 cases")) && said(*lock).contains(QStringLiteral("20 Nov 2026")), qPrintable(said(*lock)));
    QCOMPARE(Preferences().registers().value(0), place);
    QCOMPARE(contentOf(store), damaged); // the old one is left as it is
    the<QLineEdit>(window, "passphrase")->setText(typedPassphrase());
    the<QPushButton>(window, "openButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(window.desk(), 30000);
    const auto rows = window.workspace()->runAndWait([](Register &opened) { return requestRows(opened, {}); });
    QVERIFY(rows);
    QCOMPARE(rows->rows.size(), std::size_t(2));
    Preferences().forgetRegister(place);
    Preferences().forgetRegister(m_register->folder);
}

void RestoreDialogTest::anOlderStoreIsADeadEndNoMore()
{
    const QString store = m_register->folder + QStringLiteral("/store.db");
    const QByteArray older = contentOf(store);
    {
        const auto workspace = must(openRegister(m_register->folder, {}, Secret::fromText(typedPassphrase()), &m_clock));
        const Receipt late = m_register->receipt("Noor Smit");
        must(workspace->runAndWait([&late](Register &opened) { return receiveRequest(opened, late); }));
    }
    overwrite(store, older);
    MainWindow window(m_clock, inventedParts);
    QPushButton *wayOut = refused(window);
    QVERIFY(said(*window.findChild<LockScreen *>()).contains(QStringLiteral("older")));
    wayOut->click();
    QCOMPARE(the<QLineEdit>(*the<QDialog>(window, "restoreDialog"), "backup")->text(), m_backup);
}

// Once is a slip; from the second on whoever guesses waits, as on the lock screen.
void RestoreDialogTest::guessesTakeTime()
{
    RestoreDialog dialog(m_clock, m_register->folder);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *button = the<QPushButton>(dialog, "restoreButton");
    auto *key = the<QLineEdit>(dialog, "backupKey");
    for (const bool waits : {false, true}) {
        key->setText(QStringLiteral("acht zwanen onder de brug"));
        putBack(dialog);
        QVERIFY(!said(dialog).isEmpty());
        QCOMPARE(button->isEnabled(), !waits);
    }
    QVERIFY(button->text().contains(QStringLiteral("1 second")));
    key->setText(typedPassphrase());
    QTest::keyClick(key, Qt::Key_Return);
    QVERIFY(the<QWidget>(dialog, "restoreFields")->isEnabled()); // not even with the right one
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 5000);
    QSignalSpy restored(&dialog, &RestoreDialog::restored);
    putBack(dialog);
    QCOMPARE(restored.size(), 1);
}

// On a new computer there is no register yet, and nothing to lose.
void RestoreDialogTest::theFirstRunOffersIt()
{
    MainWindow window(m_clock, inventedParts);
    window.show();
    window.makeRegister();
    auto *offer = window.findChildren<QPushButton *>(QStringLiteral("restoreBackup")).constLast();
    QVERIFY(offer->isVisible());
    QTest::keyClick(offer, Qt::Key_Space);
    auto *dialog = the<QDialog>(window, "restoreDialog");
    QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("backup"));
    the<QLineEdit>(*dialog, "backup")->setText(m_backup);
    the<QLineEdit>(*dialog, "folder")->setText(beside("Nieuw bureau.balie"));
    the<QLineEdit>(*dialog, "backupKey")->setText(typedPassphrase());
    the<QPushButton>(*dialog, "restoreButton")->click();
    auto *lock = window.findChild<LockScreen *>();
    QTRY_COMPARE_WITH_TIMEOUT(lock->folder(), beside("Nieuw bureau.balie"), 30000);
    QVERIFY(lock->isVisible());
    Preferences().forgetRegister(lock->folder());
}

void RestoreDialogTest::theCodeOfThatTimeOpensItToo()
{
    RestoreDialog dialog(m_clock, m_register->folder);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy restored(&dialog, &RestoreDialog::restored);
    the<QCheckBox>(dialog, "withCode")->setChecked(true);
    the<QLineEdit>(dialog, "backupKey")->setText(m_register->recoveryCode.toLower());
    putBack(dialog);
    QVERIFY2(restored.size() == 1, qPrintable(said(dialog)));
    const QString place = restored.front().front().toString();
    QVERIFY(restored.front().back().toString().contains(QStringLiteral("Passphrase lost?")));
    // As it says: the same code gives a new passphrase.
    const QString fresh = QStringLiteral("negen eenden slapen onder het riet");
    QVERIFY(recoverRegister(place, {}, m_register->recoveryCode, Secret::fromText(fresh), &m_clock));
    QVERIFY(openRegister(place, {}, Secret::fromText(fresh), &m_clock));
}

void RestoreDialogTest::whatIsWrongIsSaidInItsPlace_data()
{
    QTest::addColumn<QString>("field"); // what is filled in otherwise
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("focus");
    const auto row = [](const char *name, const char *field, const char *value, const char *said, const char *focus) {
        QTest::newRow(name) << QString::fromLatin1(field) << QString::fromLatin1(value) << QString::fromLatin1(said) << QString::fromLatin1(focus);
    };
    row("no backup", "backup", "", "Choose the backup", "backup");
    row("a backup that is gone", "backup", "/nowhere/at/all.baliekopie", "Choose the backup", "backup");
    row("a folder that is no backup", "backup", "/usr", "not a backup", "backup");
    row("a damaged backup", "backup", "DAMAGED", "damaged or not complete", "backup");
    row("a backup without keys", "backup", "KEYLESS", "damaged or not complete", "backup");
    row("a place that is taken", "folder", "OLD", "register in this folder already", "folder");
    row("no place", "folder", "", "Type where the folder must come", "folder");
    row("no passphrase", "backupKey", "", "Type the passphrase", "backupKey");
    row("another passphrase", "backupKey", "acht zwanen onder de brug", "does not open this backup", "backupKey");
}

void RestoreDialogTest::whatIsWrongIsSaidInItsPlace()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, said);
    QFETCH(QString, focus);
    if (value == QStringLiteral("DAMAGED") || value == QStringLiteral("KEYLESS")) {
        const QString part = value == QStringLiteral("DAMAGED") ? QStringLiteral("/store.db") : QStringLiteral("/keys.a");
        QByteArray bytes = contentOf(m_backup + part);
        overwrite(m_backup + part, bytes.replace(500, 8, "xxxxxxxx"));
        if (value == QStringLiteral("KEYLESS"))
            overwrite(m_backup + QStringLiteral("/keys.b"), bytes);
        value = m_backup;
    } else if (value == QStringLiteral("OLD")) {
        value = m_register->folder;
    }
    const QStringList before = QDir(m_register->dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    RestoreDialog dialog(m_clock, m_register->folder);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy restored(&dialog, &RestoreDialog::restored);
    the<QLineEdit>(dialog, "backupKey")->setText(typedPassphrase());
    the<QLineEdit>(dialog, field.toLatin1().constData())->setText(value);
    putBack(dialog);
    const QString sentence = balie::said(dialog);
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.focusWidget()->objectName(), focus);
    QCOMPARE(restored.size(), 0);
    QCOMPARE(QDir(m_register->dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
}

void RestoreDialogTest::thePlaceIsBesideAndFree()
{
    QVERIFY(QDir().mkpath(beside("Proef 2026-11-21.balie/iets")));
    const RestoreDialog beside(m_clock, m_register->folder);
    QCOMPARE(the<QLineEdit>(beside, "folder")->text(), this->beside("Proef 2026-11-21 2.balie"));
    // Of what was itself put back; the days do not pile up.
    QVERIFY(QDir().mkpath(this->beside("Proef 2026-11-20.balie/backups/Proef 2026-11-20-20261120-1800.baliekopie")));
    const RestoreDialog again(m_clock, this->beside("Proef 2026-11-20.balie"));
    QCOMPARE(the<QLineEdit>(again, "folder")->text(), this->beside("Proef 2026-11-21 2.balie"));
}

void RestoreDialogTest::aPlaceOfOnesOwnStays()
{
    const RestoreDialog dialog(m_clock, m_register->folder);
    the<QLineEdit>(dialog, "folder")->setText(beside("Waar ik het wil.balie"));
    the<QLineEdit>(dialog, "backup")->setText(m_backup);
    the<QLineEdit>(dialog, "backup")->setText(beside("Ander-20261101-0900.baliekopie"));
    QCOMPARE(the<QLineEdit>(dialog, "folder")->text(), beside("Waar ik het wil.balie"));
}

void RestoreDialogTest::stoppingLeavesNothing()
{
    const QStringList before = QDir(m_register->dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    RestoreDialog dialog(m_clock, m_register->folder);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy restored(&dialog, &RestoreDialog::restored);
    the<QLineEdit>(dialog, "backupKey")->setText(typedPassphrase());
    the<QPushButton>(dialog, "restoreButton")->click();
    QVERIFY(the<QLabel>(dialog, "restoreStep")->isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible()); // until it has really stopped
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 30000);
    QCOMPARE(restored.size(), 0);
    QCOMPARE(QDir(m_register->dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
}

QTEST_MAIN(RestoreDialogTest)
#include "tst_restoredialog.moc"
