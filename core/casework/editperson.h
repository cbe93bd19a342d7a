// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/act.h"
#include "core/domain/person/person.h"
#include "core/workspace/register.h"

namespace balie {

// Keeps the person as given, if nobody changed it meanwhile (Person::revision). Errors: PersonUnknown, Conflict.
Result<Person> editPerson(Register &opened, const Person &person, NumberGate numbers = NumberGate::Refuse);

} // namespace balie
