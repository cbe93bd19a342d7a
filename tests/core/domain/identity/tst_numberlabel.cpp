// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words beside a number say what it is: a BSN wins from another label, a document is named, and
// what is called something else is left alone.
#include "core/domain/identity/bsnguard.h"

#include <QTest>

using namespace balie;

class NumberLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void leftAlone_data();
    void leftAlone();
};

static QTestData &newRow(const char *text)
{
    const QString given = QString::fromUtf8(text);
    return QTest::addRow("%s", qPrintable(QString(given).replace(QLatin1Char('\n'), QStringLiteral(" | ")))) << given;
}

void NumberLabelTest::found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::addColumn<ForbiddenNumber>("kind");
    QTest::addColumn<FindingReason>("reason");
    const auto row = [](const char *text, const char *masked, ForbiddenNumber kind, FindingReason reason) {
        newRow(text) << QString::fromUtf8(masked) << kind << reason;
    };
    const auto called = [&](const char *text, const char *masked) { row(text, masked, ForbiddenNumber::Bsn, FindingReason::CalledBsn); };
    called("klantnummer: 123456782 (BSN)", "klantnummer: ********* (BSN)");
    called("klantnummer 123456782 [bsn]", "klantnummer ********* [bsn]");
    called("klantnummer 123 456 782 is mijn BSN, hoor", "klantnummer *** *** *** is mijn BSN, hoor");
    called("klantnummer 123456782 = burgerservicenummer", "klantnummer ********* = burgerservicenummer");
    called("klantnr 123456782 BSN", "klantnr ********* BSN");
    called("klantnr_123456782_bsn.pdf", "klantnr_*********_bsn.pdf");
    called("12 345 67 82 (BSN)", "** *** ** ** (BSN)");
    called("bsn/klantnummer 123456782", "bsn/klantnummer *********");
    called("BSN- of klantnummer: 123456782", "BSN- of klantnummer: *********");
    called("burgerservicenummer (klantnummer) 123456782", "burgerservicenummer (klantnummer) *********");
    called("klantnummer/bsn 123456782", "klantnummer/bsn *********");
    called("bsn;naam;klantnummer\n123456782;Jansen;5512", "bsn;naam;klantnummer\n*********;Jansen;5512");
    const auto likely = [&](const char *text, const char *masked) { row(text, masked, ForbiddenNumber::Bsn, FindingReason::PassesElevenTest); };
    likely("dossier_123456782_kopie.pdf", "dossier_*********_kopie.pdf");
    likely("dossier-123456782.pdf", "dossier-*********.pdf");
    likely("Dossier 123456782 kopie.DOCX", "Dossier ********* kopie.DOCX");
    likely("zaak_123 456 782.jpg", "zaak_*** *** ***.jpg");
    likely("Willemsen-2026-123456782", "Willemsen-2026-*********");
    likely("scan-2026-123456782.pdf", "scan-2026-*********.pdf");
    const auto licence = [&](const char *text, const char *masked) { row(text, masked, ForbiddenNumber::DrivingLicence, FindingReason::CalledDocument); };
    licence("rijbewijsnummer 4 123 456 789", "rijbewijsnummer * *** *** ***");
    licence("rijbewijs 4.123.456.789", "rijbewijs *.***.***.***");
    licence("rijbewijsnummer is 4123-456-789", "rijbewijsnummer is ****-***-***");
    licence("41 23 45 67 89 (rijbewijs)", "** ** ** ** ** (rijbewijs)");
    const auto passport = [&](const char *text, const char *masked) { row(text, masked, ForbiddenNumber::DocumentNumber, FindingReason::CalledDocument); };
    passport("paspoort: NNP 123 456", "paspoort: *** *** ***");
    passport("paspoortnummer NX-FR2K-7P4", "paspoortnummer **-****-***");
    passport("ID-kaart nr. nxfr2k 7p4", "ID-kaart nr. ****** ***");
    passport("NNP 123 456 (paspoort)", "*** *** *** (paspoort)");
}

void NumberLabelTest::found()
{
    QFETCH(QString, text);
    QTEST(maskForbiddenNumbers(text), "masked");
    const auto findings = forbiddenNumbersIn(text);
    QCOMPARE(findings.size(), std::size_t(1));
    QTEST(findings[0].kind, "kind");
    QTEST(findings[0].reason, "reason");
}

void NumberLabelTest::leftAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {
             "klantnummer 123456782", "klantnummer: 123 456 782", "klantnummer 123456782, BSN onbekend", "klantnummer 123456782 (BSN onbekend)",
             "klantnummer 123456782 (geen BSN)", "klantnummer 123456782 is niet het BSN", "klantnummer 123456782 BSN onbekend",
             "klantnummer 123456782 BSN: volgt", "BSN onbekend, klantnummer 123456782", "klantnummer\n123456782",
             "klantnummer_123456782.pdf", "contract_123456782.pdf", "factuur 123456782.pdf", "dossier 123456782", "zaak 123456782, zie ook zaak 111222333",
             "order AB123456782", "ordernummer: X111222333", "artikelnummer NL-111222333",
             "WOONBE-2026-111222333", "IED2-2026-111222333", "WOONBE-2026-0012", "zie WOONBE-2026-0012 en WOONBE-2026-0013", "meternummer 12345678", "meter 1234567",
             "KvK 12345672", "KvK-nummer 12345672", "rijbewijs getoond, huur 645 650 655 6", "rijbewijs gezien, tel 06 12 34 56 78",
             "rijbewijs 06 12 34 56 78", "rijbewijs gezien op 7-3-2025 om 12.30", "4 123 456 789", "rijbewijs 4 123 456 789 123", "rijbewijs 4 123-456 789",
             "paspoort gezien op 17-3-2025", "paspoort gezien, Kerkweg 12", "paspoort getoond, huur 12345", "paspoort tel 612 345",
             "identiteitskaart nr 1234567", "NNP 123 456", "paspoort van Jansen, kamer ABC 123 456", "paspoort: 1234 AB 12",
             "paspoort in orde, IBAN NL91 ABNA 0417 1643 00",
         })
        newRow(text);
}

void NumberLabelTest::leftAlone()
{
    QFETCH(QString, text);
    QCOMPARE(maskForbiddenNumbers(text), text);
}

QTEST_APPLESS_MAIN(NumberLabelTest)
#include "tst_numberlabel.moc"
