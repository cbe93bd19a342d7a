// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The code on paper: what is typed wrong is found, and where.
#include "core/store/recoverycode.h"

#include <QSet>
#include <QTest>

using namespace balie;

class RecoveryCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsReadAsPeopleWriteIt();
    void everySingleMistakeIsFoundInItsGroup();
    void theRestIsRefused_data();
    void theRestIsRefused();
    void codesDiffer();
};

static QString alphabet()
{
    return QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
}

void RecoveryCodeTest::aCodeIsReadAsPeopleWriteIt()
{
    for (int i = 0; i < 50; ++i) {
        const RecoveryCode code = RecoveryCode::create();
        const QString text = code.toString();
        QCOMPARE(text.size(), 34);
        QString sloppy = text.toLower();
        sloppy.replace(QLatin1Char('0'), QLatin1Char('o'));
        sloppy.replace(QLatin1Char('1'), i % 2 ? QLatin1Char('l') : QLatin1Char('i'));
        sloppy.replace(QLatin1Char('-'), i % 3 ? QStringLiteral(" ") : QString());
        for (const QString &typed : {text, sloppy, QString(QLatin1Char(' ') + text + QLatin1Char('\n'))}) {
            const auto read = RecoveryCode::from(typed);
            QVERIFY2(read, qPrintable(typed));
            QVERIFY(read->secret() == code.secret());
        }
    }
}

void RecoveryCodeTest::everySingleMistakeIsFoundInItsGroup()
{
    const QString text = RecoveryCode::create().toString();
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (text.at(place) == QLatin1Char('-'))
            continue;
        for (const QChar letter : alphabet()) {
            if (letter == text.at(place))
                continue;
            QString typed = text;
            typed[place] = letter;
            const auto read = RecoveryCode::from(typed);
            QVERIFY2(!read, qPrintable(typed));
            QCOMPARE(read.error().code(), ErrorCode::WrongRecoveryCode);
            QCOMPARE(read.error().fact(QStringLiteral("group")), QString::number(place / 5 + 1));
        }
    }
}

void RecoveryCodeTest::theRestIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("value");
    QTest::newRow("nothing") << QString() << QStringLiteral("characters") << QStringLiteral("0");
    QTest::newRow("too short, in one piece") << QString(27, QLatin1Char('0')) << QStringLiteral("characters") << QStringLiteral("27");
    QTest::newRow("too long") << QString(3000, QLatin1Char('0')) << QStringLiteral("characters") << QStringLiteral("3000");
    QTest::newRow("a short group") << QStringLiteral("0000-0000-000-0000-0000-0000-0000") << QStringLiteral("group") << QStringLiteral("3");
    QTest::newRow("a U") << QStringLiteral("0000-0000-0000-0U00-0000-0000-0000") << QStringLiteral("group") << QStringLiteral("4");
    QTest::newRow("a letter of another script") << QStringLiteral("0000-0000-0000-0000-0000-0000-000\u0416") << QStringLiteral("group") << QStringLiteral("7");
}

void RecoveryCodeTest::theRestIsRefused()
{
    QFETCH(QString, typed);
    QFETCH(QString, fact);
    QFETCH(QString, value);
    const auto read = RecoveryCode::from(typed);
    QVERIFY(!read);
    QCOMPARE(read.error().code(), ErrorCode::WrongRecoveryCode);
    QCOMPARE(read.error().fact(fact), value);
}

void RecoveryCodeTest::codesDiffer()
{
    QSet<QString> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(RecoveryCode::create().toString());
    QCOMPARE(seen.size(), 100);
}

QTEST_APPLESS_MAIN(RecoveryCodeTest)
#include "tst_recoverycode.moc"
