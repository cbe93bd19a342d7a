// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/demo/demorandom.h"
#include "core/domain/right/channel.h"
#include "core/domain/right/right.h"

#include <vector>

namespace balie {

// What is asked, as often as it is at a busy desk: one right, sometimes two.
std::vector<Right> demoRights(DemoRandom &random);

Channel demoChannel(DemoRandom &random);

// How many days an open case has left, below nothing when it is late. The first ones, by index, make sure
// that even a small register shows every group.
int demoDaysLeft(DemoRandom &random, int index);

} // namespace balie
