// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/holidaytable.h"
#include "core/domain/organisation/gapcheck.h"
#include "core/domain/organisation/profile.h"
#include "core/domain/organisation/profileversion.h"

#include <QString>

namespace balie {

// The words for what a statement says, as Beheer shows it.

QString wordOf(PromiseStrength strength);
QString wordOf(IdentityDemand demand);
QString wordOf(CopyStance copies);
QString wordOf(BsnUse use);
QString wordOf(TransferStance stance);
QString wordOf(AuthorityNamed authority);
QString wordOf(RetentionCertainty certainty);
QString wordOf(OpenClause clause);
QString wordOf(RecipientRole role);
QString wordOf(RecipientBasis known);
QString wordOf(SourceNotice notice);
QString wordOf(SensitiveKind kind);
QString wordOf(HolidayCertainty certainty);
QString wordOf(MarketingStance marketing);
QString wordOf(UnlistedStance unlisted);
QString wordOf(CompelledStance compelled);
QString wordOf(NoticePromise told);

// "Woonbedrijf ieder1, versie 1.2": the statement, wherever people read of it; files have labelOf().
QString statementName(const Profile &profile);
// "28 dagen", "30 dagen, met nog eens 30 dagen", or that nothing is promised.
QString termText(const AnswerTerm &answer);
// "2 jaar", "1 jaar en 6 maanden", "4 weken", "meteen".
QString periodText(const Period &period);
// What is missing and what to do, in a sentence or two.
QString gapText(const FoundGap &gap);

} // namespace balie
