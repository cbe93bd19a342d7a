// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace balie {

using RegisterId = Id<struct RegisterTag>;
using OrganisationId = Id<struct OrganisationTag>;
using ProfileVersionId = Id<struct ProfileVersionTag>;
using PersonId = Id<struct PersonTag>;
using RequestId = Id<struct RequestTag>;
using EventId = Id<struct EventTag>;
using UserId = Id<struct UserTag>;
using DraftId = Id<struct DraftTag>;
using ProcessingId = Id<struct ProcessingTag>;
using LetterId = Id<struct LetterTag>;
using RetentionItemId = Id<struct RetentionItemTag>;
using RetentionHoldId = Id<struct RetentionHoldTag>;
using DestructionId = Id<struct DestructionTag>;
using RecipientId = Id<struct RecipientTag>;
using AgreementId = Id<struct AgreementTag>;
using DisclosureId = Id<struct DisclosureTag>;
using DisclosureSeriesId = Id<struct DisclosureSeriesTag>;

} // namespace balie
