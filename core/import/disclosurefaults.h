// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace balie {

// What a rule of recipients and disclosures says of a line: FileMalformed with "problem" and "field". An error that is none of
// a line comes back as it is.
Error faultOf(const Error &why);

inline bool isOfLine(const Error &fault)
{
    return fault.code() == ErrorCode::FileMalformed;
}

} // namespace balie
