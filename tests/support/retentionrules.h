// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/retention/expiry.h"

#include <QDate>

// Rules and holds for the tests of retention.
namespace balie {

inline RetentionTerm term(const char *period, TermStart start = TermStart::Day)
{
    return {Period::from(QString::fromLatin1(period)).value(), start};
}

inline RetentionBound bound(const RetentionTerm &term, BoundOrigin origin)
{
    return {term, origin, {QStringLiteral("bron"), QStringLiteral("source")}, {}, {}};
}

inline ChosenTerm chosen(const RetentionTerm &term, const char *reason)
{
    return {term, LongText::from(QString::fromLatin1(reason)).value()};
}

// A period as the rows of a test write it: "P7Y" from the day, "P7Y/year" from the end of the year, nothing for none.
inline std::optional<RetentionTerm> termOf(const char *text)
{
    const QString written = QString::fromLatin1(text);
    if (written.isEmpty())
        return std::nullopt;
    const bool endOfYear = written.endsWith(QStringLiteral("/year"));
    return RetentionTerm{Period::from(written.section(u'/', 0, 0)).value(), endOfYear ? TermStart::EndOfYear : TermStart::Day};
}

inline RetentionRule ruleOf(const char *floor, const char *promise)
{
    RetentionRule rule;
    rule.category.id = QStringLiteral("a-category");
    rule.trigger = RetentionTrigger::LeaseEnded;
    if (const auto least = termOf(floor))
        rule.floor = bound(*least, BoundOrigin::Law);
    if (const auto most = termOf(promise))
        rule.ceilings.push_back(bound(*most, BoundOrigin::Statement));
    return rule;
}

inline Hold holdOf(HoldKind kind, QDate from, std::optional<QDate> lifted = {})
{
    return {kind, ShortText::from(QStringLiteral("Anna")).value(), LongText::from(QStringLiteral("bezwaar loopt")).value(), from, from.addMonths(3), lifted};
}

} // namespace balie
