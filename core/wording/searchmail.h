// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person/person.h"
#include "core/domain/request/searches.h"

#include <QString>

namespace balie {

// The text by which a colleague is asked to search, or asked once more, to paste into a mail. It names the
// person, since nobody can search without, and says that nothing found is an answer too.
QString searchMail(const Request &request, const Person &person, const Search &search);

} // namespace balie
