// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vera/verabuilder.h"

#include "core/exchange/vera/veracodes.h"
#include "core/exchange/vera/veravalues.h"

#include <algorithm>

namespace balie {

namespace {

VeraKeys keysOf(VeraValues &values)
{
    return {values.key("id"), values.key("idExtern"), values.key("code")};
}

VeraRecord personOf(VeraValues &values)
{
    VeraPerson person;
    person.keys = keysOf(values);
    person.initials = values.words("voorletters");
    person.given = values.words("voornaam");
    person.prefix = values.words("tussenvoegsels");
    person.family = values.words("achternaam");
    if (const QString birthName = values.words("geslachtsnaam"); person.family.isEmpty())
        person.family = birthName;
    person.addressedAs = values.words("aanschrijfnaam");
    person.died = values.day("overlijdensdatum");
    for (const int i : values.items("adressen.")) {
        person.addresses.push_back({values.code("adressen.soort", "RELATIEADRESSOORT", i), values.day("adressen.einddatum", i), values.words("adressen.adres.straatnaam", i),
                                    values.words("adressen.adres.huisnummer", i), values.words("adressen.adres.huisletter", i), values.words("adressen.adres.huisnummerToevoeging", i),
                                    values.words("adressen.adres.postcode", i), values.words("adressen.adres.woonplaats.naam", i)});
    }
    for (const int i : values.items("contactgegevens."))
        person.contacts.push_back({values.words("contactgegevens.soort", i).toUpper(), values.words("contactgegevens.waarde", i), values.words("contactgegevens.status", i).toUpper()});
    return person;
}

VeraRecord tenancyOf(VeraValues &values)
{
    VeraTenancy tenancy;
    tenancy.keys = keysOf(values);
    tenancy.status = values.code("status", "OVEREENKOMSTSTATUS");
    tenancy.begin = values.day("begindatum");
    tenancy.end = values.day("einddatum");
    tenancy.notice = values.day("opzegdatum");
    tenancy.expectedEnd = values.day("voorlopigeEinddatum");
    tenancy.endReason = values.code("eindeReden", "EINDEREDEN");
    tenancy.endDetail = values.code("eindeDetailReden", "EINDEDETAILREDEN");
    tenancy.units = values.references("eenheden");
    tenancy.persons = values.references("relaties");
    return tenancy;
}

VeraRecord noticeOf(VeraValues &values)
{
    VeraNotice notice;
    notice.keys = keysOf(values);
    notice.status = values.code("status", "HUUROPZEGGINGSTATUS");
    notice.given = values.day("begindatum");
    notice.effective = values.day("opzegdatum");
    notice.endReason = values.code("eindeReden", "EINDEREDEN");
    notice.endDetail = values.code("eindeDetailReden", "EINDEDETAILREDEN");
    notice.tenancy = values.reference("huurovereenkomst");
    return notice;
}

VeraRecord debtOf(VeraValues &values, VeraKind kind)
{
    const bool isPlan = kind == VeraKind::PaymentPlan;
    VeraDebt debt;
    debt.keys = keysOf(values);
    debt.kind = kind;
    debt.status = values.code("status", isPlan ? "BETALINGSREGELINGSTATUS" : "EXTERNEINCASSOSTATUS");
    if (!isPlan)
        debt.reason = values.code("startReden", "EXTERNEINCASSOSTARTREDEN");
    debt.begin = values.day("begindatum");
    debt.end = values.day("einddatum");
    debt.tenancy = values.reference("overeenkomst");
    debt.debtor = values.reference("debiteur");
    return debt;
}

VeraRecord archivedOf(VeraValues &values, VeraKind kind)
{
    const bool isDocument = kind == VeraKind::Document;
    VeraArchived archived;
    archived.keys = keysOf(values);
    archived.kind = kind;
    archived.sort = values.code("soort", isDocument ? "INFORMATIEOBJECTSOORT" : "DOSSIERSOORT");
    archived.status = values.code("status", "DOSSIERSTATUS");
    archived.nomination = values.code("archiefnominatie", "ARCHIEFNOMINATIE");
    archived.archiveStatus = values.code("archiefstatus", "ARCHIEFSTATUS");
    archived.confidentiality = values.code("vertrouwelijkheid", "VERTROUWELIJKHEID");
    archived.title = values.words(isDocument ? "titel" : "omschrijving");
    if (isDocument)
        archived.fileName = values.words("bestandsnaam");
    archived.begin = values.day(isDocument ? "registratiedatum" : "begindatum");
    archived.end = values.day("einddatum");
    archived.actionDay = values.day("archiefActiedatum");
    archived.dossiers = values.references("dossiers");
    archived.persons = values.references("relaties");
    archived.tenancies = values.references("overeenkomsten");
    return archived;
}

VeraRecord recordOf(VeraValues &values, VeraKind kind)
{
    switch (kind) {
    case VeraKind::NaturalPerson: return personOf(values);
    case VeraKind::Tenancy: return tenancyOf(values);
    case VeraKind::Notice: return noticeOf(values);
    case VeraKind::DebtCollection:
    case VeraKind::PaymentPlan: return debtOf(values, kind);
    case VeraKind::Dossier:
    case VeraKind::Document: return archivedOf(values, kind);
    }
    Q_UNREACHABLE();
}

bool isOfAgreement(const QString &sort)
{
    return stateOfCode("OVEREENKOMSTSOORT", sort) == VeraCodeState::Known;
}

// By fields that others of the standard have as well: those have no sort, or one of their own. Without a sort it could
// be a case, a complex or a contact, of which nothing is taken over.
std::optional<VeraKind> kindShown(const VeraValues &values, const QString &sort)
{
    const auto ifSorted = [&](VeraKind kind) { return sort.isEmpty() ? std::nullopt : std::optional(kind); };
    if (sort == u"NAT" || values.has("achternaam") || values.has("geslachtsnaam") || values.has("voorletters"))
        return ifSorted(VeraKind::NaturalPerson);
    if (values.has("huurovereenkomst"))
        return VeraKind::Notice;
    if (values.has("titel") || values.has("bestandsnaam"))
        return ifSorted(VeraKind::Document);
    if (values.has("startReden"))
        return VeraKind::DebtCollection;
    if (values.has("debiteur"))
        return VeraKind::PaymentPlan;
    if (sort == u"HUU" || (isOfAgreement(sort) && (values.has("eindeReden") || values.has("eenheden"))))
        return VeraKind::Tenancy;
    if (values.has("overeenkomsten") || values.has("archiefActiedatum") || values.has("archiefnominatie") || values.has("archiefstatus"))
        return ifSorted(VeraKind::Dossier);
    return std::nullopt;
}

// A relation may be a company, an agreement the sale of a house: those are not ours.
std::optional<VeraProblem> problemOfSort(VeraKind kind, const QString &sort)
{
    const bool isRelation = kind == VeraKind::NaturalPerson;
    if (!isRelation && kind != VeraKind::Tenancy)
        return std::nullopt;
    if (sort.isEmpty())
        return VeraProblem::SortMissing;
    return sort == (isRelation ? u"NAT" : u"HUU") ? std::nullopt : std::optional(VeraProblem::SortOther);
}

} // namespace

bool isOfCase(std::string_view key)
{
    return key == "zaaktype" || key == "rollen" || key == "zaakstatussen";
}

VeraBuilt builtRecord(const std::vector<VeraValue> &given, std::optional<VeraKind> named, bool isCase)
{
    VeraValues values(given);
    VeraBuilt built;
    const QString sort = values.words("soort").toUpper();
    const auto kind = named || isCase ? named : sort == u"REC" || sort == u"GRO" ? std::optional(VeraKind::NaturalPerson) : kindShown(values, sort);
    const auto problem = kind ? problemOfSort(*kind, sort) : std::optional(VeraProblem::KindUnknown);
    if (problem)
        values.remark(*problem, "soort", sort.left(20));
    if (!problem || *problem == VeraProblem::SortMissing) {
        built.record = recordOf(values, *kind);
        if (isWithoutKey(*built.record)) {
            values.remark(VeraProblem::KeyMissing, "id");
            if (kind != VeraKind::Tenancy)
                built.record.reset();
        }
        built.dropped = values.left();
    }
    built.kind = kind;
    built.keys = values.keys();
    built.remarks = values.remarks();
    for (VeraRemark &remark : built.remarks)
        remark.kind = kind;
    return built;
}

static QString plainName(const QString &fileName)
{
    return fileName.section(u'/', -1).section(u'\\', -1).toLower();
}

std::optional<VeraKind> kindNamed(const QString &fileName)
{
    const std::pair<QStringView, VeraKind> names[] = {
        {u"huuropzegging", VeraKind::Notice}, {u"incasso", VeraKind::DebtCollection}, {u"betalingsregeling", VeraKind::PaymentPlan},
        {u"informatieobject", VeraKind::Document}, {u"dossier", VeraKind::Dossier}, {u"overeenkomst", VeraKind::Tenancy},
        {u"relatie", VeraKind::NaturalPerson}, {u"persoon", VeraKind::NaturalPerson}, {u"personen", VeraKind::NaturalPerson}};
    const QString name = plainName(fileName);
    for (const auto &[word, kind] : names) {
        if (name.contains(word))
            return kind;
    }
    return std::nullopt;
}

bool namesCases(const QString &fileName)
{
    QString words = plainName(fileName);
    std::replace_if(words.begin(), words.end(), [](QChar c) { return !c.isLetter(); }, QChar(u' '));
    return words.startsWith(u"zaak") || words.startsWith(u"zaken") || words.contains(u" zaak") || words.contains(u" zaken");
}

} // namespace balie
