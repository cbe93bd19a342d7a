// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/disclosure/disclosure.h"

#include <algorithm>

namespace balie {

namespace {

Error missing(const char *field)
{
    return Error(ErrorCode::ReasonMissing).with(QStringLiteral("field"), QString::fromLatin1(field));
}

// Who is told of an interest or a duty must be told which (Art. 13(1)(c), (d)).
bool needsArticle(LegalBasis basis)
{
    return basis == LegalBasis::LegalObligation || basis == LegalBasis::PublicTask || basis == LegalBasis::LegitimateInterests;
}

Result<void> checkWhom(const Disclosure &disclosure)
{
    if (!disclosure.person && disclosure.group.trimmed().isEmpty())
        return Error(ErrorCode::Empty).with(QStringLiteral("key"), QStringLiteral("whom"));
    const int most = disclosure.person ? 1 : Disclosure::mostPersons;
    if (disclosure.persons >= 1 && disclosure.persons <= most)
        return {};
    return Error(ErrorCode::NumberOutOfRange)
        .with(QStringLiteral("value"), qint64(disclosure.persons))
        .with(QStringLiteral("from"), qint64(1))
        .with(QStringLiteral("to"), qint64(most));
}

Result<void> checkGround(const Disclosure &disclosure)
{
    if (disclosure.categories.empty())
        return Error(ErrorCode::Empty).with(QStringLiteral("key"), QStringLiteral("categories"));
    if (needsArticle(disclosure.basis) && disclosure.article.trimmed().isEmpty())
        return missing("article");
    if (!disclosure.holdsSpecialData())
        return {};
    if (disclosure.specialGround.trimmed().isEmpty())
        return missing("special-ground");
    return disclosure.approvedBy.trimmed().isEmpty() ? Result<void>(missing("approved-by")) : Result<void>();
}

// A ban until further notice stands until the day on which somebody looks; where one ended early, its day is put right first.
Result<void> checkBan(const Disclosure &disclosure)
{
    if (!disclosure.told.on || !disclosure.demand || !disclosure.demand->ban)
        return {};
    const QDate free = disclosure.demand->ban->checkOn(disclosure.on);
    if (*disclosure.told.on >= free)
        return {};
    return Error(ErrorCode::DisclosureForbidden).with(QStringLiteral("reason"), QStringLiteral("banned")).with(QStringLiteral("until"), free.addDays(-1));
}

} // namespace

bool holdsSpecial(const std::vector<DataCategory> &categories)
{
    return std::any_of(categories.begin(), categories.end(), isSpecial);
}

bool Disclosure::needsTelling(QDate today) const
{
    return demand && demand->ban && told.when == ToldWhen::Not && !struckOut && demand->ban->checkOn(on) <= today;
}

Result<void> checkDisclosure(const Disclosure &disclosure)
{
    if (!disclosure.on.isValid())
        return Error(ErrorCode::NotADate).with(QStringLiteral("key"), QStringLiteral("on"));
    if (const Result<void> whom = checkWhom(disclosure); !whom)
        return whom;
    if (const Result<void> ground = checkGround(disclosure); !ground)
        return ground;
    if (disclosure.demand) {
        if (const Result<void> demand = checkDemand(*disclosure.demand, disclosure.on); !demand)
            return demand;
    }
    if (disclosure.purpose == DisclosurePurpose::ArrearsReport && !disclosure.arrears)
        return missing("arrears");
    if (disclosure.arrears) {
        if (const Result<void> arrears = checkArrears(*disclosure.arrears, disclosure.on); !arrears)
            return arrears;
    }
    const Result<void> told = checkNotice(disclosure.told, disclosure.on);
    return told ? checkBan(disclosure) : told;
}

} // namespace balie
