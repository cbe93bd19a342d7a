// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/rightwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace balie {

namespace {

struct RightWords
{
    Q_DECLARE_TR_FUNCTIONS(RightWords)
};

} // namespace

QString wordOf(Right right)
{
    switch (right) {
    case Right::Access: return RightWords::tr("Access");
    case Right::Rectification: return RightWords::tr("Rectification");
    case Right::Erasure: return RightWords::tr("Erasure");
    case Right::Restriction: return RightWords::tr("Restriction");
    case Right::Portability: return RightWords::tr("Portability");
    case Right::Objection: return RightWords::tr("Objection");
    case Right::MarketingObjection: return RightWords::tr("No more advertising");
    case Right::WithdrawConsent: return RightWords::tr("Consent withdrawn");
    case Right::AutomatedDecision: return RightWords::tr("Automated decision");
    case Right::Information: return RightWords::tr("Information");
    case Right::Complaint: return RightWords::tr("Complaint");
    }
    Q_UNREACHABLE();
}

QString longWordOf(Right right)
{
    switch (right) {
    case Right::Access: return RightWords::tr("Access to own data (GDPR Art. 15)");
    case Right::Rectification: return RightWords::tr("Rectification: correct or complete data (GDPR Art. 16)");
    case Right::Erasure: return RightWords::tr("Erasure: delete data (GDPR Art. 17)");
    case Right::Restriction: return RightWords::tr("Restriction: stop using data for now (GDPR Art. 18)");
    case Right::Portability: return RightWords::tr("Portability: take data along (GDPR Art. 20)");
    case Right::Objection: return RightWords::tr("Objection to a use of data (GDPR Art. 21(1))");
    case Right::MarketingObjection: return RightWords::tr("Objection to advertising (GDPR Art. 21(2))");
    case Right::WithdrawConsent: return RightWords::tr("Withdrawal of consent (GDPR Art. 7(3))");
    case Right::AutomatedDecision: return RightWords::tr("A human look at an automated decision (GDPR Art. 22)");
    case Right::Information: return RightWords::tr("Information about the use of data (GDPR Art. 13 and 14)");
    case Right::Complaint: return RightWords::tr("Complaint about privacy, to the organisation itself"); // Art. 77 is about the authority
    }
    Q_UNREACHABLE();
}

QString explanationOf(Right right)
{
    switch (right) {
    case Right::Access: return RightWords::tr("The person wants to know which data you have, and gets a copy.");
    case Right::Rectification: return RightWords::tr("The person says that data are wrong or incomplete.");
    case Right::Erasure: return RightWords::tr("The person wants you to delete data.");
    case Right::Restriction: return RightWords::tr("You keep the data, but use them no longer until something is settled.");
    case Right::Portability: return RightWords::tr("The person gets the data in a file that another organisation can read.");
    case Right::Objection: return RightWords::tr("The person has a reason why you should stop using data for this purpose.");
    case Right::MarketingObjection: return RightWords::tr("You stop at once. You cannot refuse this.");
    case Right::WithdrawConsent: return RightWords::tr("What rested on consent stops at once. You cannot refuse this.");
    case Right::AutomatedDecision: return RightWords::tr("A computer decided alone. The person wants a human to look again.");
    case Right::Information: return RightWords::tr("The person wants to know how you treat data in general.");
    case Right::Complaint: return RightWords::tr("The person is not content with how you treated data.");
    }
    Q_UNREACHABLE();
}

QString listed(const std::vector<Right> &rights)
{
    QStringList words;
    for (Right right : rights)
        words.append(wordOf(right).toLower());
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return RightWords::tr("%1 and %2", "the last two of a list").arg(words.join(QStringLiteral(", ")), last);
}

QString wordOf(Channel channel)
{
    switch (channel) {
    case Channel::Phone: return RightWords::tr("Telephone");
    case Channel::Email: return RightWords::tr("E-mail");
    case Channel::Letter: return RightWords::tr("Letter");
    case Channel::Form: return RightWords::tr("Form on the website");
    case Channel::Portal: return RightWords::tr("Tenant portal");
    case Channel::Counter: return RightWords::tr("Counter");
    }
    Q_UNREACHABLE();
}

QString wordOf(SentBy sentBy)
{
    switch (sentBy) {
    case SentBy::Letter: return RightWords::tr("By letter");
    case SentBy::Email: return RightWords::tr("By e-mail");
    case SentBy::Portal: return RightWords::tr("In the tenant portal");
    case SentBy::Oral: return RightWords::tr("Orally");
    }
    Q_UNREACHABLE();
}

QString wordOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Granted: return RightWords::tr("Granted");
    case Outcome::Partly: return RightWords::tr("Partly granted");
    case Outcome::Refused: return RightWords::tr("Refused");
    case Outcome::NotApplicable: return RightWords::tr("Does not apply");
    }
    Q_UNREACHABLE();
}

QString wordOf(RefusalGround ground)
{
    switch (ground) {
    case RefusalGround::Unfounded: return RightWords::tr("Manifestly unfounded (GDPR Art. 12(5))");
    case RefusalGround::Excessive: return RightWords::tr("Excessive (GDPR Art. 12(5))");
    case RefusalGround::RightsOfOthers: return RightWords::tr("Rights of others (GDPR Art. 15(4), 20(4))");
    case RefusalGround::LegalDuty: return RightWords::tr("A law obliges you to keep the data (GDPR Art. 17(3)(b))");
    case RefusalGround::LegalClaims: return RightWords::tr("Needed for a legal claim (GDPR Art. 17(3)(e), 21(1))");
    case RefusalGround::PublicInterest: return RightWords::tr("A public task (GDPR Art. 17(3)(b), 20(3))");
    case RefusalGround::Health: return RightWords::tr("Public health (GDPR Art. 17(3)(c))");
    case RefusalGround::ArchiveResearch: return RightWords::tr("Archive or research (GDPR Art. 17(3)(d))");
    case RefusalGround::Expression: return RightWords::tr("Freedom of expression (GDPR Art. 17(3)(a))");
    case RefusalGround::CompellingGrounds: return RightWords::tr("Compelling grounds that weigh more (GDPR Art. 21(1))");
    case RefusalGround::DataCorrect: return RightWords::tr("The data are correct and complete (GDPR Art. 16)");
    case RefusalGround::ConditionsNotMet: return RightWords::tr("The conditions of this right are not met");
    case RefusalGround::DecisionPermitted: return RightWords::tr("The automated decision is permitted (GDPR Art. 22(2), UAVG 40)");
    case RefusalGround::NotIdentified: return RightWords::tr("You cannot establish who the person is (GDPR Art. 12(2))");
    case RefusalGround::StatutoryRestriction: return RightWords::tr("A law restricts this right (UAVG 41)");
    case RefusalGround::Deceased: return RightWords::tr("The person has died; the GDPR is not about the dead (recital 27)");
    case RefusalGround::Other: return RightWords::tr("Another ground");
    }
    Q_UNREACHABLE();
}

} // namespace balie
