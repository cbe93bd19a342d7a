// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// wordOf() gives the word on the screen for every value of every enumeration that is shown, in the
// installed language; toWord() of core/base/enumtext.h gives the word that is stored.
#include "core/wording/attachmentwords.h"
#include "core/wording/casewords.h"
#include "core/wording/identitywords.h"
#include "core/wording/language.h"
#include "core/wording/profilewords.h"
#include "core/wording/retentionwords.h"
#include "core/wording/rightwords.h"
#include "core/wording/userwords.h"
