// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/profilewords.h"

#include "core/wording/rightwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace balie {

namespace {

struct ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(ProfileWords)
};

} // namespace

QString wordOf(PromiseStrength strength)
{
    switch (strength) {
    case PromiseStrength::Silent: return ProfileWords::tr("Nothing promised");
    case PromiseStrength::InPrinciple: return ProfileWords::tr("Promised in principle");
    case PromiseStrength::Firm: return ProfileWords::tr("Promised firmly");
    }
    Q_UNREACHABLE();
}

QString wordOf(IdentityDemand demand)
{
    switch (demand) {
    case IdentityDemand::Silent: return ProfileWords::tr("The statement does not ask who you are");
    case IdentityDemand::Asked: return ProfileWords::tr("The statement asks people to show who they are");
    case IdentityDemand::Required: return ProfileWords::tr("The statement obliges people to show who they are");
    }
    Q_UNREACHABLE();
}

QString wordOf(CopyStance copies)
{
    switch (copies) {
    case CopyStance::Silent: return ProfileWords::tr("Says nothing about copies of identity documents");
    case CopyStance::KeepsNone: return ProfileWords::tr("Keeps no copies of identity documents");
    case CopyStance::KeepsCopies: return ProfileWords::tr("Keeps copies of identity documents");
    }
    Q_UNREACHABLE();
}

QString wordOf(BsnUse use)
{
    switch (use) {
    case BsnUse::Silent: return ProfileWords::tr("Says nothing about the BSN");
    case BsnUse::NotStored: return ProfileWords::tr("Stores no BSN");
    case BsnUse::CheckedNotStored: return ProfileWords::tr("Checks the BSN and does not store it");
    }
    Q_UNREACHABLE();
}

QString wordOf(TransferStance stance)
{
    switch (stance) {
    case TransferStance::Silent: return ProfileWords::tr("Says nothing about countries outside Europe");
    case TransferStance::WithinEuropeanUnion: return ProfileWords::tr("Only within the European Union");
    }
    Q_UNREACHABLE();
}

QString wordOf(AuthorityNamed authority)
{
    switch (authority) {
    case AuthorityNamed::No: return ProfileWords::tr("Does not name the supervisory authority (AP)");
    case AuthorityNamed::Yes: return ProfileWords::tr("Names the supervisory authority (AP)");
    }
    Q_UNREACHABLE();
}

QString wordOf(RetentionCertainty certainty)
{
    switch (certainty) {
    case RetentionCertainty::Promise: return ProfileWords::tr("Promised");
    case RetentionCertainty::OpenNorm: return ProfileWords::tr("Open: no longer than needed");
    case RetentionCertainty::RefersToLaw: return ProfileWords::tr("As long as the law says");
    case RetentionCertainty::NaturalLapse: return ProfileWords::tr("Until the document itself goes");
    case RetentionCertainty::NoPeriod: return ProfileWords::tr("No period named");
    }
    Q_UNREACHABLE();
}

QString wordOf(OpenClause clause)
{
    switch (clause) {
    case OpenClause::No: return ProfileWords::tr("Leaves no general room for a duty to keep longer");
    case OpenClause::Yes: return ProfileWords::tr("Leaves room for every duty to keep longer");
    }
    Q_UNREACHABLE();
}

QString wordOf(RecipientRole role)
{
    switch (role) {
    case RecipientRole::Processor: return ProfileWords::tr("Processor");
    case RecipientRole::IndependentController: return ProfileWords::tr("Controller of its own");
    case RecipientRole::IndependentOrJoint: return ProfileWords::tr("Controller, alone or together with you");
    case RecipientRole::DecidePerContract: return ProfileWords::tr("Processor or controller: decide per contract");
    case RecipientRole::NoDisclosure: return ProfileWords::tr("Receives no data");
    }
    Q_UNREACHABLE();
}

QString wordOf(RecipientBasis known)
{
    switch (known) {
    case RecipientBasis::Named: return ProfileWords::tr("Named in the statement");
    case RecipientBasis::Inferred: return ProfileWords::tr("Follows from the statement, not named");
    }
    Q_UNREACHABLE();
}

QString wordOf(SourceNotice notice)
{
    switch (notice) {
    case SourceNotice::NotNeeded: return ProfileWords::tr("No message needed");
    case SourceNotice::Needed: return ProfileWords::tr("Tell the person (GDPR Art. 14)");
    case SourceNotice::WhenReceivedDirectly: return ProfileWords::tr("Tell the person if you receive it directly (GDPR Art. 14)");
    }
    Q_UNREACHABLE();
}

QString wordOf(SensitiveKind kind)
{
    switch (kind) {
    case SensitiveKind::Article9: return ProfileWords::tr("Special (GDPR Art. 9)");
    case SensitiveKind::Article10: return ProfileWords::tr("Criminal law (GDPR Art. 10)");
    case SensitiveKind::CalledSpecial: return ProfileWords::tr("Called special by the statement");
    case SensitiveKind::Sensitive: return ProfileWords::tr("Sensitive");
    }
    Q_UNREACHABLE();
}

QString wordOf(HolidayCertainty certainty)
{
    switch (certainty) {
    case HolidayCertainty::DecreeRead: return ProfileWords::tr("Certain: the decree was read");
    case HolidayCertainty::TitleKnown: return ProfileWords::tr("In the title of the decree");
    case HolidayCertainty::Expected: return ProfileWords::tr("Expected: no decree seen");
    }
    Q_UNREACHABLE();
}

QString wordOf(MarketingStance marketing)
{
    switch (marketing) {
    case MarketingStance::Silent: return ProfileWords::tr("Says nothing about marketing");
    case MarketingStance::Forbidden: return ProfileWords::tr("Promises no marketing");
    }
    Q_UNREACHABLE();
}

QString wordOf(UnlistedStance unlisted)
{
    switch (unlisted) {
    case UnlistedStance::Silent: return ProfileWords::tr("Says nothing about others");
    case UnlistedStance::LegalDutyOnly: return ProfileWords::tr("Gives nobody else data, unless the law obliges");
    }
    Q_UNREACHABLE();
}

QString wordOf(CompelledStance compelled)
{
    switch (compelled) {
    case CompelledStance::Silent: return ProfileWords::tr("Says nothing about telling the person");
    case CompelledStance::ToldUnlessForbidden: return ProfileWords::tr("Tells the person, unless the law forbids that");
    }
    Q_UNREACHABLE();
}

QString wordOf(NoticePromise told)
{
    switch (told) {
    case NoticePromise::Silent: return ProfileWords::tr("Does not promise to tell the person");
    case NoticePromise::Beforehand: return ProfileWords::tr("Tells the person beforehand");
    case NoticePromise::Told: return ProfileWords::tr("Tells the person");
    }
    Q_UNREACHABLE();
}

QString statementName(const Profile &profile)
{
    if (profile.statement.version.isEmpty())
        return profile.organisation;
    return ProfileWords::tr("%1, version %2").arg(profile.organisation, profile.statement.version);
}

QString termText(const AnswerTerm &answer)
{
    if (!answer.promise)
        return ProfileWords::tr("No term of its own: the law holds, one month");
    const QString days = ProfileWords::tr("%n day(s)", nullptr, answer.promise->days);
    if (!answer.promise->extensionDays)
        return days;
    return ProfileWords::tr("%1, and %2 more in time").arg(days, ProfileWords::tr("%n day(s)", nullptr, *answer.promise->extensionDays));
}

QString periodText(const Period &period)
{
    if (period.isZero())
        return ProfileWords::tr("at once");
    QStringList parts;
    if (period.years() > 0)
        parts.append(ProfileWords::tr("%n year(s)", nullptr, period.years()));
    if (period.months() > 0)
        parts.append(ProfileWords::tr("%n month(s)", nullptr, period.months()));
    if (period.weeks() > 0)
        parts.append(ProfileWords::tr("%n week(s)", nullptr, period.weeks()));
    if (period.days() > 0)
        parts.append(ProfileWords::tr("%n day(s)", nullptr, period.days()));
    QString text = parts.takeFirst();
    for (const QString &part : parts)
        text = ProfileWords::tr("%1 and %2").arg(text, part);
    return text;
}

QString gapText(const FoundGap &gap)
{
    switch (gap.kind) {
    case GapKind::NoTerm: return ProfileWords::tr("Your statement names no term. The law holds: one month.");
    case GapKind::TermOutlastsMonth: return ProfileWords::tr("Your term is sometimes longer than one month. The law then goes first.");
    case GapKind::ExtensionTooLong: return ProfileWords::tr("Term and extension can be longer than three months. The law then goes first.");
    case GapKind::RightNotNamed:
        return ProfileWords::tr("Your statement does not name this right: %1. People have it all the same.").arg(listed({gap.right.value_or(Right::Access)}));
    case GapKind::AuthorityNotNamed: return ProfileWords::tr("Your statement does not name the AP. Name it yourself in every answer.");
    case GapKind::NoChannel: return ProfileWords::tr("Your statement does not say where people can send a request.");
    case GapKind::IdentityAlways: return ProfileWords::tr("You may not always ask for proof of identity. Ask only when in doubt.");
    case GapKind::KeepsIdentityCopies: return ProfileWords::tr("Do not keep copies of identity documents. Look, and note that you looked.");
    case GapKind::GroundUnknownToLaw: return ProfileWords::tr("Your statement names a ground for refusal that the law does not know.");
    case GapKind::NoRetentionPeriod: return ProfileWords::tr("Your statement names no retention period in years or months.");
    case GapKind::NoLegalBasis: return ProfileWords::tr("Your statement names no legal basis. Name it in your answer to an access request.");
    case GapKind::NoRecipients: return ProfileWords::tr("Your statement does not say with whom you share data.");
    }
    Q_UNREACHABLE();
}

} // namespace balie
