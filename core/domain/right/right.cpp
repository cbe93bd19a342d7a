// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/right/right.h"

namespace balie {

QString articleOf(Right right)
{
    switch (right) {
    case Right::Access: return QStringLiteral("15");
    case Right::Rectification: return QStringLiteral("16");
    case Right::Erasure: return QStringLiteral("17");
    case Right::Restriction: return QStringLiteral("18");
    case Right::Portability: return QStringLiteral("20");
    case Right::Objection: return QStringLiteral("21(1)");
    case Right::MarketingObjection: return QStringLiteral("21(2)");
    case Right::WithdrawConsent: return QStringLiteral("7(3)");
    case Right::AutomatedDecision: return QStringLiteral("22");
    case Right::Information: return QStringLiteral("13, 14");
    case Right::Complaint: return QStringLiteral("77");
    }
    Q_UNREACHABLE();
}

bool worksAtOnce(Right right)
{
    return right == Right::MarketingObjection || right == Right::WithdrawConsent;
}

bool isUnderAnswerTerm(Right right)
{
    return right != Right::WithdrawConsent && right != Right::Information && right != Right::Complaint;
}

bool canBeRefused(Right right)
{
    return !worksAtOnce(right);
}

} // namespace balie
