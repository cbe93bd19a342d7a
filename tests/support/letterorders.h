// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/confirmidentity.h"
#include "core/casework/letterfilling.h"
#include "tests/support/papertools.h"
#include "tests/support/testregister.h"

namespace balie {

// Cases that a letter can be written for, and orders for letters without a hole.

inline QString said(const char *text)
{
    return QString::fromUtf8(text);
}

inline RequestId addressedCase(TestRegister &reg, std::vector<Right> rights = {Right::Access})
{
    Receipt receipt = reg.receipt("Wietske Bovenkruier", std::move(rights));
    std::get<NewPerson>(receipt.person).address = must(PostalAddress::from(said("Lindelaan 12"), said("7523AB"), said("Enschede")));
    return must(receiveRequest(*reg, receipt)).request;
}

inline RequestId knownCase(TestRegister &reg, std::vector<Right> rights)
{
    const RequestId request = addressedCase(reg, std::move(rights));
    IdentityCheck check;
    check.level = IdentityLevel::Portal;
    check.means = {IdentityMeans::Portal};
    must(confirmIdentity(*reg, reg.act(request), {check}));
    return request;
}

inline const RightDecision refused{Right::Erasure, Outcome::Refused, RefusalGround::LegalDuty, text("Het gaat om facturen.")};

inline LetterOrder orderOf(TestRegister &reg, LetterKind kind)
{
    const QHash<QString, QString> officer{{said("organisation.officer"), said("Anna")}};
    LetterOrder order{addressedCase(reg), kind, Language::Dutch, {}, officer};
    switch (kind) {
    case LetterKind::AskIdentity:
        order.byHand.insert({{said("identity.enough"), said("Bel ons.")}, {said("identity.doubt"), said("Het adres is nieuw.")}});
        break;
    case LetterKind::AskSpecification: order.byHand.insert(said("specification.asked"), said("Gaat het om uw huur?")); break;
    case LetterKind::Extension:
        order.byHand.insert(said("extension.reason"), said("Drie archieven."));
        order.ground = ExtensionGround::Number;
        break;
    case LetterKind::Refusal:
        order.request = knownCase(reg, {Right::Erasure});
        order.decisions = {refused};
        order.byHand.insert(said("erasure.kept"), said("uw facturen, tot 1 januari 2031"));
        break;
    default: break;
    }
    return order;
}

inline QString textOfPdf(const QByteArray &pdf)
{
    return QString::fromUtf8(outputOf(said("pdftotext"), {said("-layout"), said("-"), said("-")}, pdf));
}

} // namespace balie
