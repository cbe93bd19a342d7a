// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// demo: an invented register of the five organisations.
#include "app/cli/commandcall.h"
#include "core/casework/makedemo.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <limits>

namespace balie {

namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<DemoWish> readWish(const CommandCall &call)
{
    DemoWish wish;
    constexpr int most = std::numeric_limits<int>::max();
    const Result<std::optional<int>> requests = call.number("--requests", 0, most);
    const Result<std::optional<int>> persons = call.number("--persons", 0, most);
    const Result<std::optional<int>> seed = call.number("--seed", 0, most);
    const Result<std::optional<int>> retention = call.number("--retention", 0, most);
    const Result<std::optional<int>> disclosures = call.number("--disclosures", 0, most);
    for (const Result<std::optional<int>> *number : {&requests, &persons, &seed, &retention, &disclosures}) {
        if (!*number)
            return number->error();
    }
    wish.requests = requests->value_or(wish.requests);
    wish.persons = persons->value_or(wish.persons);
    wish.retention = retention->value_or(wish.retention);
    wish.disclosures = disclosures->value_or(wish.disclosures);
    wish.seed = quint64(seed->value_or(int(wish.seed)));
    return wish;
}

Result<ExitCode> makeADemo(CommandCall &call)
{
    const Result<DemoWish> wish = readWish(call);
    if (!wish)
        return wish.error();
    const std::unique_ptr<Clock> clock = call.clock();
    const Result<DemoMade> made = makeDemo(call.argument(0), *wish, *clock);
    if (!made)
        return made.error();
    if (call.out().isJson()) {
        call.out().document({{QStringLiteral("register"), made->folder}, {QStringLiteral("user"), made->user}, {QStringLiteral("password"), made->passphrase},
                             {QStringLiteral("requests"), made->requests}, {QStringLiteral("persons"), made->persons}, {QStringLiteral("retention"), made->retention},
                             {QStringLiteral("disclosures"), made->disclosures}});
        return ExitCode::Done;
    }
    call.out().line(Cli::tr("An invented register: %1").arg(made->folder));
    call.out().line(Cli::tr("User: %1, passphrase: %2").arg(made->user, made->passphrase));
    return ExitCode::Done;
}

} // namespace

Command demoCommand()
{
    return {"demo", "DIR", QT_TRANSLATE_NOOP("Cli", "an invented register of the five organisations, of any size; the same for the same seed"),
        {
            {"--requests", "N", QT_TRANSLATE_NOOP("Cli", "how many cases")},
            {"--persons", "N", QT_TRANSLATE_NOOP("Cli", "how many persons; 0 is as many as the cases need")},
            {"--retention", "N", QT_TRANSLATE_NOOP("Cli", "how many things that are kept about them")},
            {"--disclosures", "N", QT_TRANSLATE_NOOP("Cli", "how many times data of them went to somebody")},
            {"--seed", "N", QT_TRANSLATE_NOOP("Cli", "which of the many possible registers")},
        },
        makeADemo};
}

} // namespace balie
