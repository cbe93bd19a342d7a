// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// Whether the text is Dutch in shape, digits and then letters, and yet no postcode that exists: "12 AB",
// "1234 A", "1234 SS". Postcodes from abroad are none: no country that we know of writes them so.
bool isPostcodeSlip(const QString &text);

} // namespace balie
