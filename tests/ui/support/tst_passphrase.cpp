// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/user/passphrasepolicy.h"
#include "ui/support/newpassphrase.h"
#include "ui/support/passphrasefield.h"
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
    void whatWasTypedIsTakenOut();
    void nothingCanBeCopiedOut();
    void mustBeTypedTwice();
    void aSuggestionMustBeTypedOnce();
    void codeIsKeptWhenTwoGroupsAreTyped();
    void wrongGroupsDoNotCount();
};

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
    const auto asksFor = [&fields] {
        const std::optional<MissingAnswer> missing = fields.missing();
        return missing && !missing->sentence.isEmpty() ? missing->field->objectName() : QString();
    };
    QCOMPARE(asksFor(), QStringLiteral("passphrase"));
    auto *first = fields.findChild<QLineEdit *>(QStringLiteral("passphrase"));
    auto *second = fields.findChild<QLineEdit *>(QStringLiteral("passphraseAgain"));
    QTest::keyClicks(first, QStringLiteral("zeven ganzen dansen op glad ijs"));
    QCOMPARE(asksFor(), QStringLiteral("passphraseAgain"));
    QTest::keyClicks(second, QStringLiteral("zeven ganzen dansen op glad ij"));
    QCOMPARE(asksFor(), QStringLiteral("passphraseAgain"));
    QVERIFY(!fields.findChild<QLabel *>(QStringLiteral("passphraseDifference"))->text().isEmpty());
    QTest::keyClicks(second, QStringLiteral("s"));
    QCOMPARE(asksFor(), QString());
    QCOMPARE(fields.take().view().toByteArray(), QByteArrayLiteral("zeven ganzen dansen op glad ijs"));
    QCOMPARE(asksFor(), QStringLiteral("passphrase"));
}

void PassphraseTest::aSuggestionMustBeTypedOnce()
{
    NewPassphrase fields;
    fields.show();
    QTest::mouseClick(fields.findChild<QPushButton *>(QStringLiteral("suggestPassphrase")), Qt::LeftButton);
    auto *first = fields.findChild<QLineEdit *>(QStringLiteral("passphrase"));
    QCOMPARE(first->text().split(QLatin1Char(' ')).size(), generatedPassphraseWords());
    QVERIFY(fields.missing().has_value());
    QTest::keyClicks(fields.findChild<QLineEdit *>(QStringLiteral("passphraseAgain")), first->text());
    QVERIFY(!fields.missing());
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
        QVERIFY(panel.missing() && panel.missing()->field->objectName() == name);
        QTest::keyClicks(panel.findChild<QLineEdit *>(name), groupAskedBy(panel, name).toLower());
    }
    QVERIFY(!panel.missing());
    panel.wipe();
    for (const QLabel *label : panel.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QStringLiteral("ABCD")));
}

void PassphraseTest::wrongGroupsDoNotCount()
{
    RecoveryCodePanel panel;
    panel.setSheet({{}, QStringLiteral("/home/fenna/Mijande"), QStringLiteral("Fenna"), QDate(2026, 2, 27), someCode, {}});
    for (const auto &name : {QStringLiteral("recoveryGroup1"), QStringLiteral("recoveryGroup2")})
        QTest::keyClicks(panel.findChild<QLineEdit *>(name), QStringLiteral("0000"));
    QVERIFY(panel.missing().has_value());
}

QTEST_MAIN(PassphraseTest)
#include "tst_passphrase.moc"
