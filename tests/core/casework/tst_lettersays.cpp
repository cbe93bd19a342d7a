// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a letter says is true of its case, and all that the law wants in it.
#include "core/casework/writeletter.h"
#include "tests/support/letterorders.h"

#include <QTest>

using namespace balie;

class LetterSaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeRefusalOfErasureSaysWhatIsKept_data();
    void aWholeRefusalOfErasureSaysWhatIsKept();
};

static QString wordsOf(TestRegister &reg, const LetterOrder &order)
{
    return textOfPdf(must(writeLetter(*reg, order)).pdf).simplified();
}

void LetterSaysTest::aWholeRefusalOfErasureSaysWhatIsKept_data()
{
    QTest::addColumn<LetterKind>("kind");
    QTest::addColumn<RefusalGround>("ground");
    QTest::addColumn<bool>("says");
    QTest::newRow("a duty") << LetterKind::Refusal << RefusalGround::LegalDuty << true;
    QTest::newRow("a claim, among more") << LetterKind::Answer << RefusalGround::LegalClaims << true;
    QTest::newRow("asked too often") << LetterKind::Refusal << RefusalGround::Excessive << false;
    QTest::newRow("may not be told") << LetterKind::Refusal << RefusalGround::StatutoryRestriction << false;
}

void LetterSaysTest::aWholeRefusalOfErasureSaysWhatIsKept()
{
    QFETCH(LetterKind, kind);
    QFETCH(RefusalGround, ground);
    QFETCH(bool, says);
    TestRegister reg;
    LetterOrder order{knownCase(reg, {Right::Erasure}), kind, Language::Dutch, {}, {{said("organisation.officer"), said("Anna")}}};
    order.decisions = {{Right::Erasure, Outcome::Refused, ground, text("Zo is het gewogen.")}};
    QCOMPARE(must(writeLetter(*reg, order)).missing, says ? QStringList{said("erasure.kept")} : QStringList());
    if (!says)
        return;
    order.byHand.insert(said("erasure.kept"), said("uw facturen, tot 1 januari 2031."));
    const QString words = wordsOf(reg, order);
    QVERIFY2(words.contains(said("Wat wij bewaren, waarom en tot wanneer: uw facturen, tot 1 januari 2031.")), qPrintable(words));
}

QTEST_MAIN(LetterSaysTest)
#include "tst_lettersays.moc"
