// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <functional>

namespace balie {

// How large, and which: the same wish gives the same register.
struct DemoWish
{
    int requests = 600;
    int persons = 0; // 0: as many as the requests need
    quint64 seed = 1;
    int retention = 1200; // things that are kept about the persons
    int disclosures = 900; // times that data of them went to somebody
};

struct DemoMade
{
    QString folder;
    QString user;
    QString passphrase;
    qint64 requests = 0;
    qint64 persons = 0;
    qint64 retention = 0;
    qint64 disclosures = 0;
};

// A new register of the five organisations with invented people and cases, spread as life spreads
// them: some late, some due today and this week seen from the clock's day, most answered. progress is
// told how many cases are written and stops the work by returning false (Cancelled).
// Errors: RegisterExists and those of createRegister().
Result<DemoMade> makeDemo(const QString &folder, const DemoWish &wish, const Clock &clock,
                          const std::function<bool(qint64)> &progress = {});

} // namespace balie
