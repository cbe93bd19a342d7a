// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rights that people invoke, read from what they say.
#include "core/domain/right/rightrecogniser.h"
#include "tests/support/places.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace balie;

class RightRecogniserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spokenRequests_data();
    void spokenRequests();
    void theWordsThatSaySo();
    void everyRightIsSpokenOf();
    void accentsAndCaseDoNotMatter();
    void nothingIsReadIntoNothing();
};

static QStringList lines()
{
    QFile file(testData(QStringLiteral("spoken_requests.txt")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts).filter(QRegularExpression(QStringLiteral("^[a-z]")));
}

static QStringList rightsIn(QStringView text)
{
    QStringList words;
    for (const RecognisedRight &recognised : recogniseRights(text))
        words.append(toWord(recognised.right));
    return words;
}

void RightRecogniserTest::spokenRequests_data()
{
    QTest::addColumn<QString>("rights");
    QTest::addColumn<QString>("sentence");
    const QStringList all = lines();
    QVERIFY(all.size() >= 100);
    for (const QString &line : all) {
        const qsizetype colon = line.indexOf(u':');
        QTest::addRow("%s", qPrintable(line)) << line.left(colon) << line.mid(colon + 2);
    }
}

// The rights said must lead, in whatever order; others may follow as suggestions, but not where
// nobody invoked any.
void RightRecogniserTest::spokenRequests()
{
    QFETCH(QString, rights);
    QFETCH(QString, sentence);
    const QStringList found = rightsIn(sentence);
    if (rights == QStringLiteral("none")) {
        QCOMPARE(found, QStringList());
        return;
    }
    QStringList wanted = rights.split(u' ');
    QStringList leading = found.mid(0, wanted.size());
    wanted.sort();
    leading.sort();
    QVERIFY2(leading == wanted, qPrintable(found.join(u' ')));
}

void RightRecogniserTest::theWordsThatSaySo()
{
    const QString text = QStringLiteral("Goedemorgen! Mijn naam is verkeerd gespeld.");
    const auto found = recogniseRights(text);
    QCOMPARE(found.size(), std::size_t(1));
    QStringList words;
    for (const TextSpan &span : found.front().words)
        words.append(text.mid(span.offset, span.length));
    QVERIFY(words.contains(QStringLiteral("verkeerd")));
    QVERIFY(words.contains(QStringLiteral("gespeld")));
    QVERIFY(!words.contains(QStringLiteral("Goedemorgen")));
    qsizetype end = 0;
    for (const TextSpan &span : found.front().words) {
        QVERIFY(span.offset >= end);
        end = span.offset + span.length;
    }
}

void RightRecogniserTest::everyRightIsSpokenOf()
{
    const QString all = lines().join(u'\n');
    for (Right right : allValues<Right>())
        QVERIFY2(all.contains(toWord(right) + u':'), qPrintable(toWord(right)));
}

void RightRecogniserTest::accentsAndCaseDoNotMatter()
{
    QCOMPARE(rightsIn(QStringLiteral("IK WIL INZAGE")), QStringList{QStringLiteral("access")});
    QCOMPARE(rightsIn(QStringLiteral("ik wil \u00ednzage")), QStringList{QStringLiteral("access")});
    QCOMPARE(rightsIn(QStringLiteral("ik wil in\u00adzage")), QStringList{QStringLiteral("access")});
}

void RightRecogniserTest::nothingIsReadIntoNothing()
{
    QVERIFY(recogniseRights(QString()).empty());
    QVERIFY(recogniseRights(QStringLiteral("... !?\n")).empty());
    QVERIFY(recogniseRights(QString(1 << 20, u'x')).empty());
    QVERIFY(!recogniseRights(QStringLiteral("ik wil inzage ").repeated(70000)).empty());
}

QTEST_APPLESS_MAIN(RightRecogniserTest)
#include "tst_rightrecogniser.moc"
