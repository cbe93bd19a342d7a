// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/disclosurewords.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <utility>

namespace balie {

namespace {

struct DisclosureWords
{
    Q_DECLARE_TR_FUNCTIONS(DisclosureWords)
};

constexpr std::array<std::pair<const char *, const char *>, 4> arrearsSteps{{
    {"contact", QT_TRANSLATE_NOOP("DisclosureWords", "Personal contact attempted")},
    {"help", QT_TRANSLATE_NOOP("DisclosureWords", "Help with debts pointed out")},
    {"reminder", QT_TRANSLATE_NOOP("DisclosureWords", "Written reminder sent")},
    {"offer", QT_TRANSLATE_NOOP("DisclosureWords", "Offered in writing to pass the data on")},
}};

} // namespace

QString wordOf(RecipientKind kind)
{
    switch (kind) {
    case RecipientKind::Contractor: return DisclosureWords::tr("Contractor");
    case RecipientKind::Bailiff: return DisclosureWords::tr("Bailiff");
    case RecipientKind::Municipality: return DisclosureWords::tr("Municipality");
    case RecipientKind::Police: return DisclosureWords::tr("Police");
    case RecipientKind::Authority: return DisclosureWords::tr("Public prosecutor, tax office or another authority");
    case RecipientKind::Care: return DisclosureWords::tr("Care");
    case RecipientKind::DebtHelp: return DisclosureWords::tr("Debt help or administrator of property");
    case RecipientKind::Software: return DisclosureWords::tr("Software, hosting or back-ups");
    case RecipientKind::Mailing: return DisclosureWords::tr("Newsletters or bulk post");
    case RecipientKind::Survey: return DisclosureWords::tr("Survey agency");
    case RecipientKind::Bank: return DisclosureWords::tr("Bank or payment service");
    case RecipientKind::Lawyer: return DisclosureWords::tr("Lawyer");
    case RecipientKind::Accountant: return DisclosureWords::tr("Accountant");
    case RecipientKind::Corporation: return DisclosureWords::tr("Another housing corporation");
    case RecipientKind::Allocation: return DisclosureWords::tr("Allocation of homes");
    case RecipientKind::Acquirer: return DisclosureWords::tr("Acquirer in a merger or sale");
    case RecipientKind::Other: return DisclosureWords::tr("Another recipient");
    }
    Q_UNREACHABLE();
}

QString wordOf(DecidedRole role)
{
    switch (role) {
    case DecidedRole::Processor: return DisclosureWords::tr("Processor: works for you (Art. 4(8))");
    case DecidedRole::Independent: return DisclosureWords::tr("Controller of its own: decides itself (Art. 4(7))");
    case DecidedRole::Joint: return DisclosureWords::tr("Joint: you decide together (Art. 26)");
    }
    Q_UNREACHABLE();
}

QString wordOf(TransferGround ground)
{
    switch (ground) {
    case TransferGround::Adequacy: return DisclosureWords::tr("Adequacy decision (Art. 45)");
    case TransferGround::Safeguards: return DisclosureWords::tr("Standard clauses or other safeguards (Art. 46)");
    case TransferGround::BindingRules: return DisclosureWords::tr("Binding corporate rules (Art. 47)");
    case TransferGround::Exception: return DisclosureWords::tr("Exception for one case (Art. 49)");
    }
    Q_UNREACHABLE();
}

QString wordOf(AgreementKind kind)
{
    switch (kind) {
    case AgreementKind::Processor: return DisclosureWords::tr("Processor agreement (Art. 28(3))");
    case AgreementKind::Joint: return DisclosureWords::tr("Arrangement of joint controllers (Art. 26)");
    case AgreementKind::Covenant: return DisclosureWords::tr("Covenant");
    case AgreementKind::Contract: return DisclosureWords::tr("Contract with terms on data");
    }
    Q_UNREACHABLE();
}

QString wordOf(RecipientFlag flag)
{
    switch (flag) {
    case RecipientFlag::TransferWithoutGround: return DisclosureWords::tr("Outside Europe without a ground");
    case RecipientFlag::OutsideUnion: return DisclosureWords::tr("Outside the EU");
    case RecipientFlag::NoProcessorAgreement: return DisclosureWords::tr("No processor agreement");
    case RecipientFlag::NoJointArrangement: return DisclosureWords::tr("No arrangement of joint controllers");
    case RecipientFlag::NoCovenant: return DisclosureWords::tr("No covenant");
    case RecipientFlag::RoleUndecided: return DisclosureWords::tr("Role not decided");
    case RecipientFlag::OutsideStatement: return DisclosureWords::tr("Not in the statement");
    case RecipientFlag::AgreementEnding: return DisclosureWords::tr("Agreement ends soon");
    }
    Q_UNREACHABLE();
}

QString wordOf(DisclosurePurpose purpose)
{
    switch (purpose) {
    case DisclosurePurpose::Maintenance: return DisclosureWords::tr("Maintenance and repairs");
    case DisclosurePurpose::Renovation: return DisclosureWords::tr("Renovation");
    case DisclosurePurpose::Collection: return DisclosureWords::tr("Collection of arrears");
    case DisclosurePurpose::ArrearsReport: return DisclosureWords::tr("Early report of arrears to the municipality");
    case DisclosurePurpose::Nuisance: return DisclosureWords::tr("Nuisance");
    case DisclosurePurpose::Fraud: return DisclosureWords::tr("Fraud");
    case DisclosurePurpose::Care: return DisclosureWords::tr("Care and support");
    case DisclosurePurpose::Allocation: return DisclosureWords::tr("Allocation of a home");
    case DisclosurePurpose::Payment: return DisclosureWords::tr("Payment");
    case DisclosurePurpose::Systems: return DisclosureWords::tr("Systems and back-ups");
    case DisclosurePurpose::Audit: return DisclosureWords::tr("Audit");
    case DisclosurePurpose::Dispute: return DisclosureWords::tr("Dispute or lawsuit");
    case DisclosurePurpose::LegalDuty: return DisclosureWords::tr("Duty under the law");
    case DisclosurePurpose::Survey: return DisclosureWords::tr("Survey");
    case DisclosurePurpose::Newsletter: return DisclosureWords::tr("News for tenants");
    case DisclosurePurpose::Marketing: return DisclosureWords::tr("Marketing");
    case DisclosurePurpose::Takeover: return DisclosureWords::tr("Merger or sale");
    case DisclosurePurpose::Other: return DisclosureWords::tr("Another purpose");
    }
    Q_UNREACHABLE();
}

QString wordOf(DemandForce force)
{
    switch (force) {
    case DemandForce::Formal: return DisclosureWords::tr("Formal demand: you must give it");
    case DemandForce::Voluntary: return DisclosureWords::tr("Question for help: you choose (UAVG 41)");
    }
    Q_UNREACHABLE();
}

QString wordOf(ToldWhen when)
{
    switch (when) {
    case ToldWhen::Beforehand: return DisclosureWords::tr("Told beforehand");
    case ToldWhen::Afterwards: return DisclosureWords::tr("Told afterwards");
    case ToldWhen::Not: return DisclosureWords::tr("Not told");
    }
    Q_UNREACHABLE();
}

QString wordOf(NoticeState state)
{
    switch (state) {
    case NoticeState::InOrder: return DisclosureWords::tr("In order");
    case NoticeState::Owed: return DisclosureWords::tr("Not told, or too late");
    case NoticeState::Banned: return DisclosureWords::tr("Not told because of a ban");
    }
    Q_UNREACHABLE();
}

QString wordOf(TenantsWord word)
{
    switch (word) {
    case TenantsWord::NotRefused: return DisclosureWords::tr("The tenant did not refuse");
    case TenantsWord::Refused: return DisclosureWords::tr("The tenant refused");
    }
    Q_UNREACHABLE();
}

QString arrearsStepWord(const QString &step)
{
    for (const auto &[word, text] : arrearsSteps) {
        if (step == QLatin1String(word))
            return DisclosureWords::tr(text);
    }
    return {};
}

static QString countryIn(const Country &country, const QByteArray &locale)
{
    constexpr int32_t longest = 200;
    std::array<UChar, longest> name{};
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray place = QByteArrayLiteral("und_") + country.toString().toLatin1();
    const int32_t length = uloc_getDisplayCountry(place.constData(), locale.constData(), name.data(), longest, &status);
    return U_SUCCESS(status) ? QString::fromUtf16(name.data(), length) : country.toString();
}

QString countryName(const Country &country)
{
    return countryIn(country, QLocale().name().toLatin1());
}

QString countryName(const Country &country, Language language)
{
    return countryIn(country, toWord(language).toLatin1());
}

std::vector<NamedCountry> namedCountries()
{
    std::vector<NamedCountry> countries;
    for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
        if (const Result<Country> country = Country::from(QString::fromLatin1(*code)))
            countries.push_back({*country, countryName(*country)});
    }
    const QCollator order{QLocale()};
    std::sort(countries.begin(), countries.end(), [&order](const NamedCountry &a, const NamedCountry &b) { return order.compare(a.name, b.name) < 0; });
    return countries;
}

} // namespace balie
