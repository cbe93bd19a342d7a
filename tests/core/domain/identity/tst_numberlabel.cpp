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
    called("tel 123456782, dat is mijn burgerservicenummer", "tel *********, dat is mijn burgerservicenummer");
    called("kenmerk 123456782. Dat is mijn BSN.", "kenmerk *********. Dat is mijn BSN.");
    called("kenmerk 123456782.\nDit nummer heeft u nodig als BSN.", "kenmerk *********.\nDit nummer heeft u nodig als BSN.");
    called("Mijn BSN is mijn klantnummer: 123456782", "Mijn BSN is mijn klantnummer: *********");
    called("Mijn burgerservicenummer is gelijk aan kenmerk 123456782", "Mijn burgerservicenummer is gelijk aan kenmerk *********");
    called("Mijn BSN, niet mijn klantnummer, is 123456782", "Mijn BSN, niet mijn klantnummer, is *********");
    called("Dit is niet mijn klantnummer 123456782 maar mijn BSN", "Dit is niet mijn klantnummer ********* maar mijn BSN");
    called("klantnummer 123456782 en tevens burgerservicenummer", "klantnummer ********* en tevens burgerservicenummer");
    called("klantnummer: 123456782\nBSN: idem", "klantnummer: *********\nBSN: idem");
    called("BSN: zie kenmerk 123456782", "BSN: zie kenmerk *********");
    called("zaak 2024-00025. Dat is het BSN van mevr. de Boer.", "zaak ****-*****. Dat is het BSN van mevr. de Boer.");
    called("klantnr. 123456782 van dhr. de Boer, zijn BSN dus", "klantnr. ********* van dhr. de Boer, zijn BSN dus");
    called("123\n456\n782\nis mijn BSN", "***\n***\n***\nis mijn BSN");
    called("123\n456\n782\n(BSN)", "***\n***\n***\n(BSN)");
    called("Mijn BSN staat zoals u in de brief van vorige week vroeg hieronder:\n123\n456\n782", "Mijn BSN staat zoals u in de brief van vorige week vroeg hieronder:\n***\n***\n***");
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
    passport("nummer van mijn ID: IR4HK5LR2", "nummer van mijn ID: *********");
    passport("ID IR4HK5LR2", "ID *********");
    passport("ID-nr. IR4HK5LR2", "ID-nr. *********");
    passport("ID gezien: IR4HK5LR2", "ID gezien: *********");
    passport("IR4HK5LR2 is mijn ID", "********* is mijn ID");
    passport("kopie ID nummer IR4 HK5 LR2", "kopie ID nummer *** *** ***");
    passport("Gegevens van het paspoort:\nNXFR2K7P4", "Gegevens van het paspoort:\n*********");
    passport("paspoortnummer\nNXFR2K7P4", "paspoortnummer\n*********");
    passport("naam;paspoort\nJansen;NXFR2K7P4", "naam;paspoort\nJansen;*********");
    passport("Het paspoort dat ik ophaalde heeft\nals nummer NXFR2K7P4", "Het paspoort dat ik ophaalde heeft\nals nummer *********");
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
             "klantnummer 123456782 en BSN 111222334", "klantnummer 123456782. Mijn BSN geef ik niet.", "klantnummer 123456782. Graag mijn BSN wissen.",
             "klantnummer 123456782. Bewaart u mijn BSN?", "U vroeg mijn BSN. Klantnummer: 123456782", "Naam: Jan\nBSN:\nKlantnummer: 123456782",
             "Klantnummer: 123456782\nBSN:\nNaam: Jan", "bsn *********, klantnummer 123456782", "huurnummer 123456782", "registratienummer: 123456782",
             "nota 123456782", "opdracht 123456782", "werkbon 123456782", "polisnr 123456782", "polisnr. 123456782", "Polisnummer: 123 456 782",
             "Z-123456782", "zie Z-123456782 en Z-111222333", "case number 202600021", "zaak 202600021", "client no. 123456782", "klant nr 123456782",
             "Kamer van Koophandel 12345672", "Kamer van Koophandel te Enschede onder nummer 12345672", "handelsregister 12345672",
             "ingeschreven in het handelsregister onder nr. 12345672", "NL 111222333 B 01", "NL 1112.22.333.B 01", "personeelsnummer 123456782",
             "KvK Enschede 12345672", "K.v.K. 12345672", "K.v.K.-nummer 12345672", "inkooporder 111222333", "Mijn BSN is bekend bij u. Mijn klantnummer is 123456782.", "Opdrachtbon 123456782",
             "Verzekeringspolis 123456782", "betaalkenmerk 123456782", "Reparatieverzoek 123456782", "Inschrijfnummer WoningNet 123456782",
             "Deb.nr. 123456782", "rek. nr. 123456782", "order-id 123456782", "zaaknummer Z 123456782", "Offerte 123456782", "DOC-123456782",
             "order ID: AB12CD345", "klant-ID IR4HK5LR2", "paspoort gezien\nNXFR2K7P4", "NXFR2K7P4\npaspoort gezien op 7-3-2025",
             "rijbewijs getoond\n5123456789",
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
