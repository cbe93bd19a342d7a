// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/requestrows.h"
#include "core/overview/search.h"
#include "tests/bench/benches.h"
#include "tests/bench/report.h"
#include "tests/support/testregister.h"

namespace balie {

void benchSearch(Register &opened)
{
    constexpr int times = 51;
    const RequestRow row = must(requestRows(opened, {})).rows.front();
    const std::pair<QString, QString> asked[] = {
        {QStringLiteral("a whole name"), row.personName},
        {QStringLiteral("a number"), row.reference.section(QLatin1Char('-'), 1)},
        {QStringLiteral("a street with its number"), row.street},
        {QStringLiteral("a family name that many have"), QStringLiteral("jansen")},
        {QStringLiteral("one letter"), QStringLiteral("j")},
        {QStringLiteral("two letters"), QStringLiteral("de")},
        {QStringLiteral("a year"), QStringLiteral("2025")},
        {QStringLiteral("a word that nearly every case has"), QStringLiteral("gegevens")},
        {QStringLiteral("words of the request"), QStringLiteral("kopie huurdersdossier")},
        {QStringLiteral("common words, and a name"), QStringLiteral("mijn gegevens jan")},
        {QStringLiteral("what nobody wrote"), QStringLiteral("xqzq")}};
    Report report(QStringLiteral("Search over 100,000 cases, the first 20 (ms)"), QString());
    for (const auto &[name, text] : asked) {
        Pair pair;
        must(searchRequests(opened, text));
        for (int i = 0; i < times; ++i)
            pair.ours.time([&] { must(searchRequests(opened, text)); });
        report.add(name, pair, {16.0, {}});
    }
}

} // namespace balie
