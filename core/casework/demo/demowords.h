// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/longtext.h"
#include "core/base/shorttext.h"
#include "core/casework/demo/demorandom.h"
#include "core/domain/history/caseevent.h"

namespace balie {

// What invented people ask and what an officer writes, in Dutch as in the registers of corporations.
LongText demoRequestWords(DemoRandom &random, Right right);
LongText demoExtensionReason(DemoRandom &random);
LongText demoPauseQuestion(DemoRandom &random);
LongText demoIdentityQuestion();
LongText demoDoubt();
LongText demoReopening();
LongText demoMistake();
LongText demoBreach();
LongText demoWithdrawal();

// Where colleagues search, who does, and by what.
struct DemoSystem
{
    ShortText name;
    ShortText colleague;
    ShortText key;
};
const std::vector<DemoSystem> &demoSystems();
ShortText demoPlaceOfOthers();
ShortText demoOther();
LongText demoWeighing();

// A decision that the rules take: most are granted.
RightDecision demoDecision(DemoRandom &random, Right right);
// Access without what stands there of others.
RightDecision demoPartly(Right right);

} // namespace balie
