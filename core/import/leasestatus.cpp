// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/leasestatus.h"

#include "core/base/foldedtext.h"

#include <QStringList>

namespace balie {

// The codes of VERA (OVEREENKOMSTSTATUS) and the words that stand for them.
LeaseStatus leaseStatusOf(const QString &written)
{
    static const QStringList running{QStringLiteral("lop"), QStringLiteral("opg"), QStringLiteral("vop"), QStringLiteral("voo"), QStringLiteral("goe"), QStringLiteral("lopend"),
                                     QStringLiteral("actief"), QStringLiteral("opgezegd"), QStringLiteral("voorlopig opgezegd"), QStringLiteral("voorlopig"), QStringLiteral("goedgekeurd")};
    static const QStringList over{QStringLiteral("bee"), QStringLiteral("ont"), QStringLiteral("ver"), QStringLiteral("beeindigd"), QStringLiteral("ontbonden"), QStringLiteral("vernietigd"),
                                  QStringLiteral("verlopen"), QStringLiteral("afgelopen"), QStringLiteral("afgesloten"), QStringLiteral("gesloten"), QStringLiteral("historisch"),
                                  QStringLiteral("inactief"), QStringLiteral("niet actief"), QStringLiteral("vertrokken")};
    static const QStringList cancelled{QStringLiteral("gea"), QStringLiteral("geannuleerd")};
    const QString word = folded(written.simplified());
    if (word.isEmpty())
        return LeaseStatus::Unsaid;
    if (running.contains(word))
        return LeaseStatus::Running;
    if (over.contains(word))
        return LeaseStatus::Over;
    return cancelled.contains(word) ? LeaseStatus::Cancelled : LeaseStatus::Unclear;
}

} // namespace balie
