// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a description of processing must say (Art. 30(1)), and what several say together.
#include "core/domain/processing/processing.h"

#include <QTest>

using namespace balie;

class ProcessingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerNeedsThree_data();
    void anAnswerNeedsThree();
    void someBasesMustBeNamed();
};

namespace {

LongText text(const char *words)
{
    return LongText::from(QString::fromUtf8(words)).value();
}

Processing whole()
{
    const Instant moment = Instant::fromMSecs(0);
    Processing processing{ProcessingId::create(moment), OrganisationId::create(moment), ShortText::from(QStringLiteral("Verhuur")).value()};
    processing.purpose = text("Uw woning verhuren");
    processing.categories = text("Naam, adres");
    processing.period = text("Twee jaar na het einde van de huur");
    return processing;
}

} // namespace

void ProcessingTest::anAnswerNeedsThree_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"purpose", "categories", "period"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void ProcessingTest::anAnswerNeedsThree()
{
    QFETCH(QString, field);
    Processing processing = whole();
    QVERIFY(checkProcessing(processing));
    (field == u"purpose" ? processing.purpose : field == u"categories" ? processing.categories : processing.period) = LongText();
    const Result<void> checked = checkProcessing(processing);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code(), ErrorCode::Empty);
    QCOMPARE(checked.error().fact(QStringLiteral("field")), field);
}

void ProcessingTest::someBasesMustBeNamed()
{
    Processing processing = whole();
    for (LegalBasis basis : {LegalBasis::LegalObligation, LegalBasis::PublicTask, LegalBasis::LegitimateInterests}) {
        processing.basis = basis;
        processing.basisWords = LongText();
        QCOMPARE(checkProcessing(processing).error().code(), ErrorCode::ReasonMissing);
        processing.basisWords = text("artikel 52 Algemene wet inzake rijksbelastingen");
        QVERIFY(checkProcessing(processing));
    }
}

QTEST_GUILESS_MAIN(ProcessingTest)
#include "tst_processing.moc"
