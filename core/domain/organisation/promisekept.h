// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/localtext.h"

namespace balie {

// One promise of a statement, and what this program does so that it is kept. The id ("DOM-2",
// "IED-4") is what other parts refer to.
struct PromiseKept
{
    QString id;
    LocalText promise;
    QString quote;
    LocalText program;
    LocalText note;

    friend bool operator==(const PromiseKept &, const PromiseKept &) = default;
};

} // namespace balie
