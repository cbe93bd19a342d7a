// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/numberrefusal.h"

#include "app/cli/message.h"
#include "core/domain/identity/bsnguard.h"
#include "core/wording/identitywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qsizetype longestLine = 160;

struct Place
{
    QString name; // of the option, or of what stands without one, as help writes it
    QString text;
};

std::vector<Place> placesOf(const Arguments &arguments)
{
    std::vector<Place> places;
    const QStringList names = QString::fromLatin1(arguments.command ? arguments.command->arguments : "").split(QLatin1Char(' '));
    for (qsizetype i = 0; i < arguments.arguments.size(); ++i)
        places.push_back({names.value(i), arguments.arguments.at(i)});
    for (auto option = arguments.options.cbegin(); option != arguments.options.cend(); ++option) {
        for (const QString &text : option.value())
            places.push_back({option.key(), text});
    }
    return places;
}

bool canMask(const Arguments &arguments)
{
    const auto isMask = [](const CommandOption &option) { return QLatin1String(option.name) == QLatin1String("--mask"); };
    return arguments.command && std::any_of(arguments.command->options.begin(), arguments.command->options.end(), isMask);
}

// The line with the number in it, and what to do about it.
QString advice(const Place &place, const ForbiddenFinding &found, bool maskable)
{
    const QString line = maskForbiddenNumbers(place.text).section(QLatin1Char('\n'), found.line - 1, found.line - 1).left(longestLine);
    const QString shown = maskable ? Cli::tr("With --mask it is stored as ‘%1’.").arg(line) : Cli::tr("It stands here: ‘%1’.").arg(line);
    return sentenceOf(found.reason) + QLatin1Char(' ') + shown;
}

} // namespace

QString refusalOfNumber(const Error &error, const Arguments &arguments)
{
    QStringList names;
    QStringList advices;
    for (const Place &place : placesOf(arguments)) {
        const std::vector<ForbiddenFinding> found = forbiddenNumbersIn(place.text);
        if (found.empty())
            continue;
        names.append(place.name);
        advices.append(advice(place, found.front(), canMask(arguments)));
    }
    names.removeDuplicates();
    const Error placed = names.isEmpty() ? error : error.with(QStringLiteral("option"), names.join(QStringLiteral(", ")));
    return (QStringList(messageOf(placed)) + advices).join(QLatin1Char(' '));
}

} // namespace balie
