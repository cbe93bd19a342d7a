// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/user/permission.h"
#include "core/domain/user/role.h"

#include <QString>

#include <vector>

namespace balie {

QString wordOf(Role role);
// What somebody with that role does, in one sentence.
QString explanationOf(Role role);
// As it follows "You may not" and "Somebody who may": "answer a request".
QString wordOf(Permission permission);
// What somebody with that role may do in a place where these are done; empty when it is all of them.
QString accessNote(Role role, const std::vector<Permission> &doneHere);

} // namespace balie
