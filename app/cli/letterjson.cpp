// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/letterjson.h"

#include "app/cli/eventjson.h"
#include "core/wording/datewords.h"
#include "core/wording/letterfieldwords.h"
#include "core/wording/rightwords.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

QJsonArray inJson(const std::vector<LetterRow> &rows)
{
    QJsonArray array;
    for (const LetterRow &row : rows) {
        const CaseLetter &letter = row.letter;
        array.append(QJsonObject{{QStringLiteral("kind"), toWord(letter.kind)},
                                 {QStringLiteral("made_on"), isoOrNull(letter.final ? std::optional(letter.final->day) : std::nullopt)},
                                 {QStringLiteral("sent_on"), isoOrNull(letter.dispatch ? std::optional(letter.dispatch->on) : std::nullopt)},
                                 {QStringLiteral("sent_by"), letter.dispatch ? QJsonValue(toWord(letter.dispatch->way)) : QJsonValue()},
                                 {QStringLiteral("undone"), row.undone}});
    }
    return array;
}

QString lineOf(const LetterRow &row)
{
    const CaseLetter &letter = row.letter;
    QStringList facts{letter.final ? Cli::tr("on paper %1").arg(shortDay(letter.final->day)) : Cli::tr("draft")};
    if (letter.dispatch)
        facts.append({Cli::tr("sent %1").arg(shortDay(letter.dispatch->on)), wordOf(letter.dispatch->way)});
    if (row.undone)
        facts.append(Cli::tr("its step was undone"));
    return QStringLiteral("%1 (%2)").arg(wordOf(letter.kind), facts.join(QStringLiteral(" · ")));
}

} // namespace balie
