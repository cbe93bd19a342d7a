// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/longtext.h"

#include <QByteArray>

namespace balie {

// The house style of an organisation, on each of its letters.
struct LetterStyle
{
    LongText sender; // lines beside the logo; empty: the address, and how to reach the organisation
    LongText footer; // at the foot of each page, beside the reference; empty: the name of the organisation
    QByteArray logo; // PNG; empty: the name is written

    friend bool operator==(const LetterStyle &, const LetterStyle &) = default;
};

} // namespace balie
