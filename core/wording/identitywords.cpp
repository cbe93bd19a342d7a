// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/identitywords.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct IdentityWords
{
    Q_DECLARE_TR_FUNCTIONS(IdentityWords)
};

} // namespace

QString wordOf(IdentityMeans means)
{
    switch (means) {
    case IdentityMeans::Portal: return IdentityWords::tr("Logged in to the tenant portal");
    case IdentityMeans::Code: return IdentityWords::tr("Code or link sent to a contact on file");
    case IdentityMeans::Callback: return IdentityWords::tr("Called back on the number on file");
    case IdentityMeans::Facts: return IdentityWords::tr("Two facts that only the tenant knows");
    case IdentityMeans::Shown: return IdentityWords::tr("Identity document shown at the desk or at home");
    case IdentityMeans::Video: return IdentityWords::tr("Identity document shown in a video call");
    case IdentityMeans::Copy: return IdentityWords::tr("Blackened copy");
    }
    Q_UNREACHABLE();
}

QString wordOf(IdentityLevel level)
{
    switch (level) {
    case IdentityLevel::Portal: return IdentityWords::tr("Level 0: logged in");
    case IdentityLevel::OnFile: return IdentityWords::tr("Level 1: a contact on file");
    case IdentityLevel::OnFileAndFacts: return IdentityWords::tr("Level 2: a contact on file and two facts");
    case IdentityLevel::Shown: return IdentityWords::tr("Level 3: identity document shown");
    case IdentityLevel::RedactedCopy: return IdentityWords::tr("Level 4: blackened copy");
    }
    Q_UNREACHABLE();
}

QString wordOf(IdentityOutcome outcome)
{
    switch (outcome) {
    case IdentityOutcome::Established: return IdentityWords::tr("Established who it is");
    case IdentityOutcome::NotEstablished: return IdentityWords::tr("Not established who it is");
    }
    Q_UNREACHABLE();
}

QString wordOf(IdentityCircumstance circumstance)
{
    switch (circumstance) {
    case IdentityCircumstance::FinancialData: return IdentityWords::tr("It is about rent, arrears or nuisance");
    case IdentityCircumstance::SpecialData: return IdentityWords::tr("It is about health or a crime");
    case IdentityCircumstance::LoggedIn: return IdentityWords::tr("The request came through the tenant portal");
    case IdentityCircumstance::ContactChanged: return IdentityWords::tr("The caller also changed an e-mail address, telephone or bank number");
    case IdentityCircumstance::SharedAddress: return IdentityWords::tr("Somebody else may open what goes to the address on file");
    case IdentityCircumstance::DoubtRemains: return IdentityWords::tr("There is still doubt who it is");
    }
    Q_UNREACHABLE();
}

QString wordOf(RepresentativeKind kind)
{
    switch (kind) {
    case RepresentativeKind::Parent: return IdentityWords::tr("Parent or guardian");
    case RepresentativeKind::Curator: return IdentityWords::tr("Guardian of an adult (curator)");
    case RepresentativeKind::Bewindvoerder: return IdentityWords::tr("Administrator of property (bewindvoerder)");
    case RepresentativeKind::Mentor: return IdentityWords::tr("Mentor");
    case RepresentativeKind::Gemachtigde: return IdentityWords::tr("Authorised person");
    case RepresentativeKind::Lawyer: return IdentityWords::tr("Lawyer");
    case RepresentativeKind::Heir: return IdentityWords::tr("Heir of somebody who has died");
    }
    Q_UNREACHABLE();
}

QString askOf(RepresentativeKind kind)
{
    switch (kind) {
    case RepresentativeKind::Parent:
        return IdentityWords::tr("Is the child under 16? Only ask for proof of custody if you doubt it. From 16 on, the child asks in person.");
    case RepresentativeKind::Curator: return IdentityWords::tr("Look in the public register of guardianships, or ask for the court order.");
    case RepresentativeKind::Bewindvoerder:
        return IdentityWords::tr("Ask for the court order. It counts for matters of money only, such as rent and arrears.");
    case RepresentativeKind::Mentor: return IdentityWords::tr("Ask for the court order. It counts for care and personal matters only.");
    case RepresentativeKind::Gemachtigde:
        return IdentityWords::tr("Ask for a written mandate with date and scope. Establish who both persons are.");
    case RepresentativeKind::Lawyer: return IdentityWords::tr("A letter of the lawyer is usually enough.");
    case RepresentativeKind::Heir:
        return IdentityWords::tr("The GDPR is not about the dead (recital 27). Refuse on that ground, or help outside it: for matters of inheritance ask for the declaration of succession.");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const IdentityAdvice &advice)
{
    if (!advice.level)
        return sentenceOf(advice.reason);
    return IdentityWords::tr("Advice: %1. %2", "a level of identification, the reason for it").arg(wordOf(*advice.level), sentenceOf(advice.reason));
}

QString sentenceOf(IdentityReason reason)
{
    switch (reason) {
    case IdentityReason::NothingToProtect: return IdentityWords::tr("You give out no data, so you need not ask who it is.");
    case IdentityReason::AlreadyLoggedIn: return IdentityWords::tr("The person is logged in. Asking more would be too much.");
    case IdentityReason::OrdinaryData: return IdentityWords::tr("It is about ordinary data.");
    case IdentityReason::DataHandedOut: return IdentityWords::tr("You give out data.");
    case IdentityReason::CannotBeUndone: return IdentityWords::tr("What you do cannot be undone.");
    case IdentityReason::FinancialData: return IdentityWords::tr("It is about rent, arrears or nuisance.");
    case IdentityReason::SharedAddress: return IdentityWords::tr("Somebody else may open what you send to the address on file.");
    case IdentityReason::SpecialData: return IdentityWords::tr("It is about health or a crime.");
    case IdentityReason::ContactChanged: return IdentityWords::tr("The caller also changed contact or bank details: that can be fraud.");
    case IdentityReason::DoubtRemains: return IdentityWords::tr("There is still doubt who it is (GDPR Art. 12(6)).");
    }
    Q_UNREACHABLE();
}

QString wordOf(ForbiddenNumber number)
{
    switch (number) {
    case ForbiddenNumber::Bsn: return IdentityWords::tr("Citizen service number (BSN)");
    case ForbiddenNumber::Mrz: return IdentityWords::tr("Code lines of an identity document");
    case ForbiddenNumber::DocumentNumber: return IdentityWords::tr("Number of an identity document");
    case ForbiddenNumber::DrivingLicence: return IdentityWords::tr("Number of a driving licence");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(FindingReason reason)
{
    switch (reason) {
    case FindingReason::PassesElevenTest: return IdentityWords::tr("This could be a BSN: its check digit is right.");
    case FindingReason::CalledBsn: return IdentityWords::tr("The text calls this a BSN.");
    case FindingReason::ReadableLine: return IdentityWords::tr("These are the code lines at the foot of a passport or card.");
    case FindingReason::CalledDocument: return IdentityWords::tr("The text speaks of an identity document.");
    }
    Q_UNREACHABLE();
}

} // namespace balie
