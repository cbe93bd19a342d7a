// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/shorttext.h"

#include <QDate>

#include <optional>

namespace balie {

// On what data go to somebody.
enum class AgreementKind {
    Processor, // verwerkersovereenkomst, Art. 28(3)
    Joint,     // arrangement of joint controllers, Art. 26
    Covenant,  // samenwerkingsconvenant
    Contract,  // another contract that says what may be done with the data
};

template <>
struct EnumWords<AgreementKind>
{
    static constexpr auto words = enumWords<AgreementKind>({
        {AgreementKind::Processor, "processor"},
        {AgreementKind::Joint, "joint"},
        {AgreementKind::Covenant, "covenant"},
        {AgreementKind::Contract, "contract"},
    });
};

// What was agreed with a recipient. One that is renewed is another agreement, so that each disclosure keeps its own.
struct Agreement
{
    static constexpr int endingSoon = 60; // days before its end in which somebody has to look

    AgreementId id;
    AgreementKind kind = AgreementKind::Processor;
    QDate signedOn;
    std::optional<QDate> until;   // its last day; none: until further notice
    std::optional<ShortText> copy; // where the signed copy lies: "contractarchief 2024-118"

    bool isInForceOn(QDate day) const;
    // In force, and over within so many days.
    bool endsSoon(QDate today) const;

    friend bool operator==(const Agreement &, const Agreement &) = default;
};

// Errors: NotADate (fact "key": "signedOn", "until"), DateOutOfOrder (fact "key": "until") for an end before it began.
Result<void> checkAgreement(const Agreement &agreement);

} // namespace balie
