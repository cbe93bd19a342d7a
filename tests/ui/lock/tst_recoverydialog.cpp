// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who has only the database and the recovery sheet gets in, and is told what is wrong with what was typed.
#include "tests/ui/support/said.h"
#include "tests/ui/support/thewidget.h"

#include "core/exchange/profilefile.h"
#include "core/wording/language.h"
#include "core/workspace/workspaceopener.h"
#include "support/windowhome.h"
#include "ui/lock/lockscreen.h"
#include "ui/lock/recoverydialog.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace balie;

class RecoveryDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lostKeysAreSaidWhereTheRegisterIsOpened();
    void whatIsWrongWithTheSheetIsSaid_data();
    void whatIsWrongWithTheSheetIsSaid();
    void lostKeysAskForTheSquare();
    void sheetAndDatabaseAreEnough();

private:
    // Types the sheet and a new passphrase, and waits for what comes of it.
    static void answer(const QDialog &dialog, const QString &code, const QString &square);
    static QString passphrase() { return QStringLiteral("negen eenden slapen onder het riet"); }
    Result<CreatedRegister> made(const QString &folder) const;
    void loseKeys() const;

    WindowHome m_home;
    FixedClock m_clock = FixedClock::at(QDate(2026, 11, 20));
    std::optional<CreatedRegister> m_sheet;
    std::optional<CreatedRegister> m_other;
};

Result<CreatedRegister> RecoveryDialogTest::made(const QString &folder) const
{
    const NewRegister wanted{folder, {}, builtInProfile(QStringLiteral("avg")).value(), QStringLiteral("Noor")};
    return createRegister(wanted, Secret::fromText(WindowHome::passphrase()), &m_clock);
}

void RecoveryDialogTest::loseKeys() const
{
    QFile::remove(m_home.registerFolder() + QStringLiteral("/keys.a"));
    QFile::remove(m_home.registerFolder() + QStringLiteral("/keys.b"));
}

void RecoveryDialogTest::initTestCase()
{
    installLanguage(*qApp, Language::English);
    m_sheet = made(m_home.registerFolder()).value();
    m_other = made(m_home.registerFolder() + QStringLiteral("-other")).value();
    loseKeys();
}

void RecoveryDialogTest::answer(const QDialog &dialog, const QString &code, const QString &square)
{
    the<QLineEdit>(dialog, "code")->setText(code);
    the<QPlainTextEdit>(dialog, "square")->setPlainText(square);
    the<QLineEdit>(dialog, "passphrase")->setText(passphrase());
    the<QLineEdit>(dialog, "passphraseAgain")->setText(passphrase());
    the<QPushButton>(dialog, "recoverButton")->click();
    QVERIFY(!dialog.isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(dialog.isEnabled(), 30000);
}

void RecoveryDialogTest::lostKeysAreSaidWhereTheRegisterIsOpened()
{
    Preferences preferences;
    LockScreen lock(m_clock, preferences, [](std::unique_ptr<Workspace>) { QFAIL("opened without keys"); });
    lock.show();
    lock.ask(m_home.registerFolder(), {});
    the<QLineEdit>(lock, "passphrase")->setText(WindowHome::passphrase());
    the<QPushButton>(lock, "openButton")->click();
    auto *sheet = the<QPushButton>(lock, "messageAction");
    QTRY_VERIFY_WITH_TIMEOUT(sheet->isVisible(), 30000);
    QVERIFY2(said(lock).contains(QStringLiteral("recovery sheet")), qPrintable(said(lock)));
    sheet->click();
    const auto *dialog = the<QDialog>(lock, "recoveryDialog");
    QVERIFY(the<QPlainTextEdit>(*dialog, "square")->isVisible());
    the<QPushButton>(*dialog, "recoverButton")->click();
    QVERIFY(dialog->isEnabled()); // nothing to work with yet
    QVERIFY(!said(*dialog).isEmpty());
    QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("code"));
}

void RecoveryDialogTest::whatIsWrongWithTheSheetIsSaid_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("square");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("field");
    QString code = m_sheet->recoveryCode;
    code[7] = code.at(7) == u'4' ? u'5' : u'4';
    QString square = m_sheet->recoverySlot;
    square[200] = square.at(200) == u'4' ? u'5' : u'4';
    QTest::newRow("a mistake in the code") << code << m_sheet->recoverySlot << QStringLiteral("group 2") << QStringLiteral("code");
    QTest::newRow("a mistake in the square") << m_sheet->recoveryCode << square << QStringLiteral("text of the square") << QStringLiteral("square");
    QTest::newRow("half of the square") << m_sheet->recoveryCode << m_sheet->recoverySlot.left(300) << QStringLiteral("text of the square") << QStringLiteral("square");
    QTest::newRow("another code") << m_other->recoveryCode << m_sheet->recoverySlot << QStringLiteral("recovery code does not fit") << QStringLiteral("code");
    QTest::newRow("another sheet") << m_other->recoveryCode << m_other->recoverySlot << QStringLiteral("of another register") << QStringLiteral("square");
}

void RecoveryDialogTest::whatIsWrongWithTheSheetIsSaid()
{
    QFETCH(QString, code);
    QFETCH(QString, square);
    QFETCH(QString, said);
    QFETCH(QString, field);
    RecoveryDialog dialog(m_clock, m_home.registerFolder(), {}, Lost::KeyFiles);
    dialog.show();
    answer(dialog, code, square);
    const QString sentence = balie::said(dialog);
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
    QCOMPARE(dialog.focusWidget()->objectName(), field);
    // Nothing has to be typed again but the mistake.
    QCOMPARE(the<QLineEdit>(dialog, "code")->text(), code);
    QVERIFY(!QFile::exists(m_home.registerFolder() + QStringLiteral("/keys.a")));
}

// Somebody who thinks that only the passphrase is lost.
void RecoveryDialogTest::lostKeysAskForTheSquare()
{
    RecoveryDialog dialog(m_clock, m_home.registerFolder(), {}, Lost::Passphrase);
    dialog.show();
    QVERIFY(!the<QPlainTextEdit>(dialog, "square")->isVisible());
    answer(dialog, m_sheet->recoveryCode, {});
    QVERIFY(the<QPlainTextEdit>(dialog, "square")->isVisible());
    QVERIFY2(said(dialog).contains(QStringLiteral("gone")), qPrintable(said(dialog)));
}

void RecoveryDialogTest::sheetAndDatabaseAreEnough()
{
    RecoveryDialog dialog(m_clock, m_home.registerFolder(), {}, Lost::KeyFiles);
    dialog.show();
    // As a scanner gives it, in lines.
    QString square = m_sheet->recoverySlot.toLower();
    for (qsizetype i = 70; i < square.size(); i += 71)
        square.insert(i, u'\n');
    answer(dialog, m_sheet->recoveryCode.toLower().remove(u'-'), square);
    QVERIFY2(the<QLabel>(dialog, "recoveryCode")->isVisible(), qPrintable(said(dialog)));
    QVERIFY(the<QLabel>(dialog, "recoveryCode")->text().remove(u' ') != m_sheet->recoveryCode.remove(u'-'));
    QVERIFY(openRegister(m_home.registerFolder(), QStringLiteral("Noor"), Secret::fromText(passphrase()), &m_clock));
}

QTEST_MAIN(RecoveryDialogTest)
#include "tst_recoverydialog.moc"
