// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/retentionfigures.h"
#include "core/overview/retentionrows.h"

#include <optional>

namespace balie {

// What of everything that is kept is shown. What is absent does not filter.
struct RetentionFilter
{
    std::optional<OrganisationId> organisation = {};
    std::optional<ExpiryState> state = {};
    QString category = {};
    QDate month = {}; // its first day: that of the last day of keeping

    friend bool operator==(const RetentionFilter &, const RetentionFilter &) = default;
};

RetentionQuery queryOf(const RetentionFilter &filter);

// How many there are, out of the figures: the list itself is never counted. None where the figures do not tell, as of a
// month also what is held has its day.
std::optional<qint64> countOf(const std::vector<RetentionFigure> &figures, const RetentionFilter &filter);

// In ids and words, for coming back after unlocking and for links; what is not understood does not filter.
QString placeOf(const RetentionFilter &filter);
RetentionFilter filterFrom(const QString &place);

} // namespace balie
