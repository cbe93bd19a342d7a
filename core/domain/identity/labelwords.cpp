// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/labelwords.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace balie {

static QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.split(QLatin1Char(' '));
    return QSet<QString>(list.begin(), list.end());
}

bool isBsnWord(QStringView word)
{
    return word.contains(u"BSN") || word.startsWith(u"BURGERSERVICE") || word.startsWith(u"SOFI") || word == u"SERVICENUMMER"
        || word == u"BURGERNUMMER";
}

// Compounds of "nummer" that people use for the BSN, or that belong to a document.
static bool couldMeanBsn(QStringView word)
{
    static constexpr QStringView beginnings[] = {u"PERSOON", u"PERSONAL", u"BURGER", u"IDENTI", u"FISC", u"BELASTING", u"NATIONA", u"RIJKS",
                                                 u"PASPOORT", u"RIJBEWIJS", u"DOCUMENT", u"LEGITIMATIE", u"ID", u"SOCIA", u"GEBOORTE"};
    return std::any_of(std::begin(beginnings), std::end(beginnings), [&](QStringView one) { return word.startsWith(one); });
}

// "huurnummer", "polisnr": whatever has a number of its own.
static bool isNumberOfThing(QStringView word)
{
    const bool ends = (word.size() > 8 && (word.endsWith(u"NUMMER") || word.endsWith(u"NUMMERS")))
        || (word.size() > 4 && (word.endsWith(u"NR") || word.endsWith(u"NRS")));
    return ends && !couldMeanBsn(word);
}

bool isOtherLabel(QStringView word)
{
    static const QSet<QString> whole = wordSet(QStringLiteral(
        "TEL TELNR TELEFOON MOBIEL MOBIELE MOBILE PHONE FAX GSM BEL BELLEN WHATSAPP NUMMERMELDER KENMERK REF REFERENTIE REFERENCE "
        "KVK KOOPHANDEL HANDELSREGISTER RSIN BTW VAT POSTBUS IBAN REKENING BANKREKENING GIRO ORDER EAN VHE POLIS NOTA OPDRACHT "
        "WERKBON WERKORDER BON OBJECT EENHEID COMPLEX METERSTAND TICKET BETALINGSKENMERK ACCOUNT INVOICE CASE CASENUMBER "
        "BESTELLING ZENDING VORDERING RESERVERING TAAK STORING SCHADE TRACE WONINGNET OFFERTE BESCHIKKING PROJECT"));
    return isThing(word) || isNumberOfThing(word) || whole.contains(word.toString()) || word.startsWith(u"CONTRACT")
        || word.startsWith(u"HUURCONTRACT") || word.startsWith(u"HUUROVEREENKOMST") || word.startsWith(u"FACTUUR")
        || word.startsWith(u"OPDRACHT") || word.startsWith(u"REPARATIE") || word.endsWith(u"POLIS") || word.endsWith(u"KENMERK")
        || word.endsWith(u"ORDER") || word.startsWith(u"DEBITEUR") || word.startsWith(u"CREDITEUR");
}

bool isLabelWithNumber(QStringView word)
{
    static const QSet<QString> words = wordSet(QStringLiteral(
        "HUUR HUURDER HUURDERS KLANT KLANTEN LID RELATIE INSCHRIJF INSCHRIJVINGS REGISTRATIE PERSONEELS TENANT CLIENT CUSTOMER MEMBER "
        "POLICY CONTRACT DEB CRED REK KADASTER ARTIKEL SERIE METER MELDING MELDINGS VERZOEK DEBITEUR"));
    return words.contains(word.toString());
}

bool isNumberWord(QStringView word)
{
    return word == u"NR" || word == u"NO" || word == u"NUMMER" || word == u"NUMBER";
}

bool isCodeOfThing(QStringView letters)
{
    static const QSet<QString> codes = wordSet(QStringLiteral("Z ZK ZS INC DOC REQ CHG WO PO SO TK TKT REF ORD FAC INV CRM"));
    return codes.contains(letters.toString());
}

bool isThing(QStringView word)
{
    return word == u"DOSSIER" || word == u"ZAAK" || word == u"MELDING" || word == u"AANVRAAG" || word == u"KLACHT";
}

bool isSmallWord(QStringView word)
{
    static const QSet<QString> words = wordSet(QStringLiteral(
        "NR NO NUMMER NUMBER IS VAN MIJN HET DE ZIJN HAAR LUIDT OP ME DAT TE HEEFT MET IK U ONDER BIJ MY THE"));
    return words.contains(word.toString());
}

bool isAbbreviation(QStringView word)
{
    static const QSet<QString> words = wordSet(QStringLiteral("NR TEL DHR MW MEVR HR REF BIJV INCL EVT CA NO GEB POLISNR KLANTNR"));
    return (word.size() == 1 && word != u"U") || words.contains(word.toString());
}

bool isTurn(QStringView word)
{
    return word == u"MAAR" || word == u"WANT" || word == u"BUT";
}

bool isDenial(QStringView word)
{
    static const QSet<QString> words = wordSet(QStringLiteral(
        "GEEN NIET NOOIT ZONDER ONBEKEND VOLGT ONTBREEKT LEEG NVT WEGGELAKT DOORGESTREEPT NOT NONE UNKNOWN WITHOUT"));
    return words.contains(word.toString());
}

bool isDealingWord(QStringView word)
{
    static constexpr QStringView beginnings[] = {u"VERWIJDER", u"WIS", u"VERNIETIG", u"BEWA", u"OPSLA", u"OPGESLAGEN", u"GEBRUIK", u"VERWERK",
                                                 u"INZAGE", u"INZIEN", u"VRAAG", u"VRAGEN", u"HEEFT", u"HEBT", u"HEBBEN", u"REGISTRE",
                                                 u"DELETE", u"ERASE", u"STORE", u"KEEP"};
    return std::any_of(std::begin(beginnings), std::end(beginnings), [&](QStringView one) { return word.startsWith(one); });
}

bool isPointer(QStringView word)
{
    static const QSet<QString> words = wordSet(QStringLiteral("DAT DIT DEZE DIE IS WAS DAARMEE THAT THIS IT"));
    return words.contains(word.toString());
}

bool isSameWord(QStringView word)
{
    static const QSet<QString> words = wordSet(QStringLiteral("IDEM DITO ZELFDE HETZELFDE GELIJK ZIE SAME"));
    return words.contains(word.toString());
}

} // namespace balie
