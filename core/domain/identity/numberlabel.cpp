// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity/numberlabel.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace balie {

static constexpr qsizetype labelReach = 45;
static constexpr qsizetype documentReach = 60;

static QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.split(QLatin1Char(' '));
    return QSet<QString>(list.begin(), list.end());
}

static bool isBsnWord(QStringView word)
{
    return word.contains(u"BSN") || word.startsWith(u"BURGERSERVICE") || word.startsWith(u"SOFI") || word == u"SERVICENUMMER";
}

static bool isOtherLabel(QStringView word)
{
    static const QSet<QString> whole = wordSet(QStringLiteral(
        "TEL TELNR TELEFOON TELEFOONNUMMER TELEFOONNR MOBIEL MOBIELE MOBILE PHONE FAX GSM BEL BELLEN WHATSAPP NUMMERMELDER "
        "KENMERK REF REFERENTIE REFERENTIENUMMER HUURDERNUMMER HUURDERNR HUURDERSNUMMER HUURDERSNR KLANTNUMMER KLANTNR "
        "RELATIENUMMER RELATIENR LIDNUMMER LIDNR LIDMAATSCHAPSNUMMER KVK KVKNUMMER RSIN BTW BTWNUMMER POSTBUS IBAN REKENING "
        "REKENINGNUMMER BANKREKENING BANKREKENINGNUMMER GIRO INSCHRIJFNUMMER INSCHRIJFNR ORDER ORDERNUMMER EAN VHE "
        "ZAAK ZAAKNUMMER ZAAKNR DOSSIER DOSSIERNUMMER DOSSIERNR MELDING MELDINGSNUMMER MELDINGNUMMER POLIS POLISNUMMER OBJECT "
        "OBJECTNUMMER EENHEID EENHEIDNUMMER COMPLEX COMPLEXNUMMER METERNUMMER METERSTAND SERIENUMMER ARTIKELNUMMER "
        "TICKET TICKETNUMMER VERZOEKNUMMER BETALINGSKENMERK ACCOUNT"));
    return whole.contains(word.toString()) || word.startsWith(u"CONTRACT") || word.startsWith(u"HUURCONTRACT")
        || word.startsWith(u"HUUROVEREENKOMST") || word.startsWith(u"FACTUUR") || word.startsWith(u"DEBITEUR")
        || word.startsWith(u"CREDITEUR");
}

static bool isFiller(QStringView word)
{
    static const QSet<QString> fillers = wordSet(QStringLiteral("NR NO NUMMER NUMBER IS VAN MIJN HET DE ZIJN HAAR LUIDT OP ME DAT TE HEEFT MET IK U ONDER"));
    return fillers.contains(word.toString());
}

NumberLabel labelBefore(const PlainView &view, qsizetype place)
{
    bool onlyFillers = true;
    qsizetype end = place;
    const qsizetype stop = std::max<qsizetype>(0, place - labelReach);
    while (end > stop) {
        if (!view.isLetter(end - 1)) {
            // A number in between has taken the label.
            onlyFillers = onlyFillers && !view.isDigit(end - 1);
            --end;
            continue;
        }
        qsizetype begin = end;
        while (begin > stop && view.isLetter(begin - 1))
            --begin;
        const QStringView word = view.characters().mid(begin, end - begin);
        if (isBsnWord(word))
            return NumberLabel::Bsn;
        if (isOtherLabel(word))
            return onlyFillers ? NumberLabel::Other : NumberLabel::None;
        onlyFillers = onlyFillers && isFiller(word);
        end = begin;
    }
    return NumberLabel::None;
}

static bool hasWordNear(const PlainView &view, ViewSpan span, const QStringList &words)
{
    const qsizetype begin = std::max<qsizetype>(0, span.begin - documentReach);
    const qsizetype end = std::min(view.size(), span.end + documentReach);
    const QStringView before = view.characters().mid(begin, span.begin - begin);
    const QStringView behind = view.characters().mid(span.end, end - span.end);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return before.contains(word) || behind.contains(word); });
}

bool speaksOfTravelDocument(const PlainView &view, ViewSpan span)
{
    static const QStringList words{
        QStringLiteral("PASPOORT"), QStringLiteral("PASSPORT"), QStringLiteral("IDENTITEITSKAART"), QStringLiteral("IDENTITEITSBEWIJS"),
        QStringLiteral("ID-KAART"), QStringLiteral("ID KAART"), QStringLiteral("IDKAART"), QStringLiteral("ID-BEWIJS"), QStringLiteral("ID BEWIJS"),
        QStringLiteral("IDBEWIJS"), QStringLiteral("DOCUMENTNUMMER"), QStringLiteral("DOCUMENTNR"), QStringLiteral("DOCUMENT NUMBER"),
        QStringLiteral("LEGITIMATIE"), QStringLiteral("REISDOCUMENT"), QStringLiteral("IDENTITY CARD"), QStringLiteral("ID CARD"),
        QStringLiteral("ID-CARD"),
    };
    return hasWordNear(view, span, words);
}

bool speaksOfDrivingLicence(const PlainView &view, ViewSpan span)
{
    static const QStringList words{
        QStringLiteral("RIJBEWIJS"), QStringLiteral("DRIVING LICENCE"), QStringLiteral("DRIVING LICENSE"), QStringLiteral("DRIVER'S LICENSE"),
    };
    return hasWordNear(view, span, words);
}

} // namespace balie
