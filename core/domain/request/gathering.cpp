// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/request/gathering.h"

namespace balie {

static bool isFor(const Happening &what, const QString &point)
{
    return (point == u"systems-searched" && std::holds_alternative<happened::SearchSigned>(what))
        || (point == u"third-persons" && std::holds_alternative<happened::OthersWeighed>(what));
}

std::optional<CaseEvent> lastGathered(const History &history, const QString &point, std::optional<QDate> by)
{
    std::optional<CaseEvent> last;
    for (const CaseEvent &event : history.standing()) {
        if (isFor(event.what, point) && (!by || event.on <= *by) && (!last || event.on >= last->on))
            last = event;
    }
    return last;
}

} // namespace balie
