// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/domain/history/caseevent.h"
#include "core/domain/organisation/organisation.h"
#include "core/domain/person/person.h"
#include "core/domain/person/representative.h"

#include <optional>

namespace balie {

// The one gate through which every free text passes before it is stored: no BSN, no machine-readable
// line, no document number gets into the register (UAVG 46). Each function gives the text as it may
// be stored, or HoldsForbiddenNumber (facts "kind", "count"; "field" is "telephone" for a number that
// lacks its area code) when nothing is to be masked.
Result<ShortText> passNumberGate(const ShortText &text, NumberGate gate);
Result<LongText> passNumberGate(const LongText &text, NumberGate gate);
Result<QString> passNumberGate(const QString &text, NumberGate gate);
Result<std::optional<ShortText>> passNumberGate(const std::optional<ShortText> &text, NumberGate gate);
Result<std::optional<Representative>> passNumberGate(const std::optional<Representative> &by, NumberGate gate);
Result<PersonName> passNumberGate(const PersonName &name, NumberGate gate);
Result<std::optional<PostalAddress>> passNumberGate(const std::optional<PostalAddress> &address, NumberGate gate);
Result<Person> passNumberGate(const Person &person, NumberGate gate);
Result<Happening> passNumberGate(const Happening &what, NumberGate gate);

// Whether what was typed into a field for a telephone number is one, and may stay although it passes the
// BSN's test by chance (one in eleven does). Without area code or plus nothing tells it from a BSN.
bool isSurelyTelephone(const QString &text);

// Names and settings are no notes: a number in them is refused and never masked.
Result<void> refuseNumbers(const Organisation &organisation);
Result<void> refuseNumbers(const Profile &profile);

} // namespace balie
