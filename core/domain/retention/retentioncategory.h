// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/localtext.h"

#include <QString>

namespace balie {

// A kind of data that is kept and goes as one: "fin-admin". Its id names it in files, scripts and the register.
struct RetentionCategory
{
    QString id;
    LocalText name;

    friend bool operator==(const RetentionCategory &, const RetentionCategory &) = default;
};

} // namespace balie
