// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/labelwords.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace balie {

static QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.split(QLatin1Char(' '));
    return QSet<QString>(list.begin(), list.end());
}

bool isBsnWord(QStringView word)
{
    return word.contains(u"BSN") || word.startsWith(u"BURGERSERVICE") || word.startsWith(u"SOFI") || word == u"SERVICENUMMER";
}

bool isOtherLabel(QStringView word)
{
    static const QSet<QString> whole = wordSet(QStringLiteral(
        "TEL TELNR TELEFOON TELEFOONNUMMER TELEFOONNR MOBIEL MOBIELE MOBILE PHONE FAX GSM BEL BELLEN WHATSAPP NUMMERMELDER "
        "KENMERK REF REFERENTIE REFERENTIENUMMER HUURDERNUMMER HUURDERNR HUURDERSNUMMER HUURDERSNR KLANTNUMMER KLANTNR "
        "RELATIENUMMER RELATIENR LIDNUMMER LIDNR LIDMAATSCHAPSNUMMER KVK KVKNUMMER RSIN BTW BTWNUMMER POSTBUS IBAN REKENING "
        "REKENINGNUMMER BANKREKENING BANKREKENINGNUMMER GIRO INSCHRIJFNUMMER INSCHRIJFNR ORDER ORDERNUMMER EAN VHE "
        "ZAAKNUMMER ZAAKNR DOSSIERNUMMER DOSSIERNR MELDINGSNUMMER MELDINGNUMMER POLIS POLISNUMMER OBJECT "
        "OBJECTNUMMER EENHEID EENHEIDNUMMER COMPLEX COMPLEXNUMMER METERNUMMER METERSTAND SERIENUMMER ARTIKELNUMMER "
        "TICKET TICKETNUMMER VERZOEKNUMMER BETALINGSKENMERK ACCOUNT"));
    return isThing(word) || whole.contains(word.toString()) || word.startsWith(u"CONTRACT") || word.startsWith(u"HUURCONTRACT")
        || word.startsWith(u"HUUROVEREENKOMST") || word.startsWith(u"FACTUUR") || word.startsWith(u"DEBITEUR")
        || word.startsWith(u"CREDITEUR");
}

bool isThing(QStringView word)
{
    return word == u"DOSSIER" || word == u"ZAAK" || word == u"MELDING";
}

bool isSmallWord(QStringView word)
{
    static const QSet<QString> words = wordSet(QStringLiteral(
        "NR NO NUMMER NUMBER IS VAN MIJN HET DE ZIJN HAAR LUIDT OP ME DAT TE HEEFT MET IK U ONDER"));
    return words.contains(word.toString());
}

} // namespace balie
