// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// A disk that is really full: a small one in memory, in a namespace of the process's own. For a forked
// child; a machine that lets nobody mount one says so.
bool mountSmallDisk(const QString &folder, const char *size);

// Until there is no room for one block more.
void fillTheRest(const QString &file);

} // namespace balie
