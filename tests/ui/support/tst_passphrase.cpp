// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/user/passphrasepolicy.h"
#include "ui/support/newpassphrase.h"
#include "ui/support/passphrasefield.h"
#include "ui/support/passphrasestrength.h"
#include "ui/support/recoverycodepanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace balie;

class PassphraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strength_data();
    void strength();
    void ourOwnSuggestionIsStrongEnough();
    void everyAdviceHasASentence();
    void whatWasTypedIsTakenOut();
    void nothingCanBeCopiedOut();
    void mustBeTypedTwice();
    void aSuggestionMustBeTypedOnce();
    void codeIsKeptWhenTwoGroupsAreTyped();
    void wrongGroupsDoNotCount();
};

void PassphraseTest::strength_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<bool>("enough");
    QTest::addColumn<int>("advice");
    const auto row = [](const char *name, const char *text, bool enough, PassphraseAdvice advice) {
        QTest::newRow(name) << QString::fromUtf8(text) << enough << static_cast<int>(advice);
    };
    row("nothing", "", false, PassphraseAdvice::TooShort);
    row("short but random", "x9#Qv!2p", false, PassphraseAdvice::TooShort);
    row("the most used of all", "passwordpassword", false, PassphraseAdvice::CommonWord);
    row("welcome with a year", "Welkom2026!!", false, PassphraseAdvice::CommonWord);
    row("own name twice", "Noor Bakker Bakker", false, PassphraseAdvice::OwnName);
    row("the organisation", "mijande wonen", false, PassphraseAdvice::OwnName);
    row("keys in a row", "poiuytlkjhgf", false, PassphraseAdvice::KeyboardRow);
    row("one key", "}}}}}}}}}}}}}}}}", false, PassphraseAdvice::Repeats);
    row("the alphabet", "abcdefghijklmnop", false, PassphraseAdvice::Sequence);
    row("a sentence of one's own", "zeven ganzen dansen op glad ijs", true, PassphraseAdvice::None);
    row("random letters", "vR7#kq!mZ2pLw9", true, PassphraseAdvice::None);
}

void PassphraseTest::strength()
{
    QFETCH(QString, passphrase);
    QFETCH(bool, enough);
    QFETCH(int, advice);
    const PassphraseStrength found = passphraseStrength(
        passphrase, {QStringLiteral("Noor Bakker"), QStringLiteral("Mijande Wonen")});
    QCOMPARE(found.meetsFloor, enough);
    QCOMPARE(static_cast<int>(found.advice), advice);
}

void PassphraseTest::ourOwnSuggestionIsStrongEnough()
{
    for (int i = 0; i < 20; ++i)
        QVERIFY(passphraseStrength(generatedPassphrase(), {}).meetsFloor);
}

void PassphraseTest::everyAdviceHasASentence()
{
    for (int advice = 0; advice <= static_cast<int>(PassphraseAdvice::MoreWords); ++advice)
        QVERIFY(adviceText(static_cast<PassphraseAdvice>(advice)).endsWith(QLatin1Char('.')));
}

void PassphraseTest::whatWasTypedIsTakenOut()
{
    PassphraseField field;
    QTest::keyClicks(&field, QStringLiteral("zeven ganzen"));
    const Secret secret = field.take();
    QCOMPARE(secret.view().toByteArray(), QByteArrayLiteral("zeven ganzen"));
    QVERIFY(field.text().isEmpty());
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(field.text().isEmpty());
}

void PassphraseTest::nothingCanBeCopiedOut()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    PassphraseField field;
    field.show();
    field.setReadable(true);
    QTest::keyClicks(&field, QStringLiteral("zeven ganzen"));
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    QCOMPARE(field.text(), QStringLiteral("zeven ganzen"));
    QVERIFY(!field.isReadable());
    QTest::keyClicks(&field, QStringLiteral("acht"));
    QCOMPARE(field.text(), QStringLiteral("acht")); // in the place of what was chosen
}

void PassphraseTest::mustBeTypedTwice()
{
    NewPassphrase fields;
    fields.show();
    const QSignalSpy changed(&fields, &NewPassphrase::readyChanged);
    auto *first = fields.findChild<QLineEdit *>(QStringLiteral("passphrase"));
    auto *second = fields.findChild<QLineEdit *>(QStringLiteral("passphraseAgain"));
    QTest::keyClicks(first, QStringLiteral("zeven ganzen dansen op glad ijs"));
    QVERIFY(!fields.isReady());
    QTest::keyClicks(second, QStringLiteral("zeven ganzen dansen op glad ij"));
    QVERIFY(!fields.isReady());
    QVERIFY(!fields.findChild<QLabel *>(QStringLiteral("passphraseDifference"))->text().isEmpty());
    QTest::keyClicks(second, QStringLiteral("s"));
    QVERIFY(fields.isReady());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(fields.take().view().toByteArray(), QByteArrayLiteral("zeven ganzen dansen op glad ijs"));
    QVERIFY(!fields.isReady());
}

void PassphraseTest::aSuggestionMustBeTypedOnce()
{
    NewPassphrase fields;
    fields.show();
    QTest::mouseClick(fields.findChild<QPushButton *>(QStringLiteral("suggestPassphrase")), Qt::LeftButton);
    auto *first = fields.findChild<QLineEdit *>(QStringLiteral("passphrase"));
    QCOMPARE(first->text().split(QLatin1Char(' ')).size(), generatedPassphraseWords());
    QVERIFY(!fields.isReady());
    QTest::keyClicks(fields.findChild<QLineEdit *>(QStringLiteral("passphraseAgain")), first->text());
    QVERIFY(fields.isReady());
}

static const QString someCode = QStringLiteral("ABCD-EFGH-JKLM-NPQR-STUV-WXYZ");

static QString groupAskedBy(const RecoveryCodePanel &panel, const QString &field)
{
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->buddy() && label->buddy()->objectName() == field) {
            const int number = QRegularExpression(QStringLiteral("\\d+")).match(label->text()).captured().toInt();
            return someCode.split(QLatin1Char('-')).at(number - 1);
        }
    }
    return {};
}

void PassphraseTest::codeIsKeptWhenTwoGroupsAreTyped()
{
    RecoveryCodePanel panel;
    panel.show();
    panel.setSheet({{}, QStringLiteral("/home/fenna/Mijande"), QStringLiteral("Fenna"), QDate(2026, 2, 27), someCode, {}});
    for (const auto &name : {QStringLiteral("recoveryGroup1"), QStringLiteral("recoveryGroup2")}) {
        QVERIFY(!panel.isConfirmed());
        QTest::keyClicks(panel.findChild<QLineEdit *>(name), groupAskedBy(panel, name).toLower());
    }
    QVERIFY(panel.isConfirmed());
    panel.wipe();
    QVERIFY(!panel.isConfirmed());
    for (const QLabel *label : panel.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QStringLiteral("ABCD")));
}

void PassphraseTest::wrongGroupsDoNotCount()
{
    RecoveryCodePanel panel;
    panel.setSheet({{}, QStringLiteral("/home/fenna/Mijande"), QStringLiteral("Fenna"), QDate(2026, 2, 27), someCode, {}});
    for (const auto &name : {QStringLiteral("recoveryGroup1"), QStringLiteral("recoveryGroup2")})
        QTest::keyClicks(panel.findChild<QLineEdit *>(name), QStringLiteral("0000"));
    QVERIFY(!panel.isConfirmed());
}

QTEST_MAIN(PassphraseTest)
#include "tst_passphrase.moc"
