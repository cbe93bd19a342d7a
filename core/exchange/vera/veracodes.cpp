// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vera/veracodes.h"

#include <QString>

#include <cstring>

namespace balie {

namespace {

struct CodeList
{
    const char *name;
    const char *codes;
    const char *lapsed;
};

constexpr CodeList lists[] = {
    {"RELATIESOORT", " NAT REC GRO ", ""},
    {"OVEREENKOMSTSOORT", " HUU INS KOO OND SER ARB BET LEA MON INH ", ""},
    {"OVEREENKOMSTSTATUS", " VOO GOE LOP OPG VOP BEE ONT VER GEA ", ""},
    {"EINDEREDEN", " OPZ ONT VER ", ""},
    {"EINDEDETAILREDEN", " FAI HER KOO LEE NOO ONT OVE PAS PER REG TER TIJ VER VOO WER WIJ WON ", ""},
    {"HUUROPZEGGINGSTATUS", " AAN AFG GEA GOE INB ", " AFW "},
    {"EXTERNEINCASSOSTATUS", " ACT EIN NIE ", ""},
    {"EXTERNEINCASSOSTARTREDEN", " ACH RVE RON RNN ONV EAR SCH BOE VON OLA WHT WUI ", ""},
    {"BETALINGSREGELINGSTATUS", " AAN ACT ANN BEE BEV VER ", ""},
    {"ARCHIEFNOMINATIE", " BEW VER ", ""},
    {"ARCHIEFSTATUS", " ACT GEA BEW GEB OVE VER ", ""},
    {"VERTROUWELIJKHEID", " OPE INT VER GEH ", ""},
    {"INFORMATIEOBJECTSOORT", " BRO DOC FOT KOP NOT OVE PLA PLN RAP VER VID ", ""},
    {"RELATIEADRESSOORT", " WOO POS BEZ FAC LEV ", ""},
};

} // namespace

VeraCodeState stateOfCode(const char *list, QStringView code)
{
    const QString spaced = u' ' + code.toString() + u' ';
    for (const CodeList &one : lists) {
        if (std::strcmp(one.name, list) != 0)
            continue;
        if (QString::fromLatin1(one.codes).contains(spaced))
            return VeraCodeState::Known;
        return QString::fromLatin1(one.lapsed).contains(spaced) ? VeraCodeState::Lapsed : VeraCodeState::Unknown;
    }
    return VeraCodeState::Known;
}

} // namespace balie
