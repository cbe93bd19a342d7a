// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace balie {

// The sign between the cells of a CSV file, by its first lines: of ; , TAB and | the one that most of them have as
// often as the first does, outside quotes. A semicolon where the first line has none of them.
char separatorOf(QByteArrayView firstLines);

} // namespace balie
