// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vera/verabuilder.h"

#include "core/exchange/vera/veravalues.h"

namespace balie {

namespace {

VeraKeys keysOf(VeraValues &values)
{
    return {values.text("id"), values.text("idExtern"), values.text("code")};
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
    for (int i = 0; i < values.items("adressen."); ++i) {
        person.addresses.push_back({values.code("adressen.soort", "RELATIEADRESSOORT", i), values.day("adressen.einddatum", i), values.words("adressen.adres.straatnaam", i),
                                    values.text("adressen.adres.huisnummer", i), values.text("adressen.adres.huisletter", i), values.text("adressen.adres.huisnummerToevoeging", i),
                                    values.text("adressen.adres.postcode", i), values.words("adressen.adres.woonplaats.naam", i)});
    }
    for (int i = 0; i < values.items("contactgegevens."); ++i)
        person.contacts.push_back({values.text("contactgegevens.soort", i).toUpper(), values.words("contactgegevens.waarde", i)});
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

std::optional<VeraKind> kindShown(const VeraValues &values, const QString &sort)
{
    if (sort == u"NAT" || values.has("achternaam") || values.has("geslachtsnaam") || values.has("voorletters"))
        return VeraKind::NaturalPerson;
    if (values.has("huurovereenkomst"))
        return VeraKind::Notice;
    if (values.has("titel") || values.has("bestandsnaam"))
        return VeraKind::Document;
    if (values.has("startReden"))
        return VeraKind::DebtCollection;
    if (values.has("debiteur"))
        return VeraKind::PaymentPlan;
    if (sort == u"HUU" || values.has("eindeReden") || values.has("eenheden"))
        return VeraKind::Tenancy;
    if (values.has("overeenkomsten") || values.has("archiefActiedatum"))
        return VeraKind::Dossier;
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

VeraBuilt builtRecord(const std::vector<VeraValue> &given, std::optional<VeraKind> named)
{
    VeraValues values(given);
    VeraBuilt built;
    const QString sort = values.text("soort").toUpper();
    const auto kind = named ? named : sort == u"REC" || sort == u"GRO" ? std::optional(VeraKind::NaturalPerson) : kindShown(values, sort);
    const auto problem = kind ? problemOfSort(*kind, sort) : std::optional(VeraProblem::KindUnknown);
    if (problem)
        values.remark(*problem, "soort", sort.left(20));
    if (!problem || *problem == VeraProblem::SortMissing) {
        built.record = recordOf(values, *kind);
        if (std::visit([](const auto &record) { return record.keys.best().isEmpty(); }, *built.record)) {
            built.record.reset();
            values.remark(VeraProblem::KeyMissing, "id");
        }
        built.dropped = values.left();
    }
    built.remarks = values.remarks();
    for (VeraRemark &remark : built.remarks)
        remark.kind = kind;
    return built;
}

std::optional<VeraKind> kindNamed(const QString &fileName)
{
    const std::pair<QStringView, VeraKind> names[] = {
        {u"huuropzegging", VeraKind::Notice}, {u"incasso", VeraKind::DebtCollection}, {u"betalingsregeling", VeraKind::PaymentPlan},
        {u"informatieobject", VeraKind::Document}, {u"dossier", VeraKind::Dossier}, {u"overeenkomst", VeraKind::Tenancy},
        {u"relatie", VeraKind::NaturalPerson}, {u"persoon", VeraKind::NaturalPerson}, {u"personen", VeraKind::NaturalPerson}};
    const QString name = fileName.section(u'/', -1).section(u'\\', -1).toLower();
    for (const auto &[word, kind] : names) {
        if (name.contains(word))
            return kind;
    }
    return std::nullopt;
}

} // namespace balie
