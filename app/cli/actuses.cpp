// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actuses.h"

#include <QCoreApplication>

#include <algorithm>

namespace balie {

namespace {

// The options of every action.
bool goesWithAll(const QString &option)
{
    return option == u"--on" || option == u"--mask";
}

QStringList wordsOfUse(RequestAction action)
{
    const QString name = toWord(action);
    for (const CommandUse &use : actUses()) {
        const QStringList words = QString::fromLatin1(use.syntax).remove(u'[').remove(u']').split(u' ');
        if (words.front() == name)
            return words;
    }
    Q_UNREACHABLE(); // a test asks help for every action
}

} // namespace

std::vector<CommandUse> actUses()
{
    return {
        {"acknowledge [--sent-by WAY]", QT_TRANSLATE_NOOP("Cli", "the person was told that the request came in")},
        {"ask-identity [--asked TEXT] [--reason TEXT]", QT_TRANSLATE_NOOP("Cli", "the person was asked to show who it is; what was asked, and why there is doubt")},
        {"confirm-identity --level N --means MEANS... [--outcome established|not-established] [--circumstance WORD...] [--by NAME] [--reason TEXT] [--copy-deleted-by DATE]",
         QT_TRANSLATE_NOOP("Cli", "it was established who the person is, or tried in vain")},
        {"pause --ground identity|specification [--reason TEXT] [--asked TEXT]",
         QT_TRANSLATE_NOOP("Cli", "the clock stands still until the person answers; --reason is what was asked, or with --asked why there is doubt who it is")},
        {"resume", QT_TRANSLATE_NOOP("Cli", "the person answered; the clock runs again")},
        {"extend --ground complexity|number --reason TEXT [--sent-on DATE]", QT_TRANSLATE_NOOP("Cli", "the person was told that it takes longer, and why")},
        {"check POINT --result RESULT --by NAME [--note TEXT]", QT_TRANSLATE_NOOP("Cli", "a point of the checklist was settled; show lists the open points")},
        {"answer --outcome OUTCOME... --sent-by WAY [--ground GROUND...] [--weighing TEXT...]", QT_TRANSLATE_NOOP("Cli", "the answer was sent")},
        {"withdraw [--reason TEXT]", QT_TRANSLATE_NOOP("Cli", "the person withdrew the request")},
        {"close", QT_TRANSLATE_NOOP("Cli", "everything is done")},
        {"reopen [--reason TEXT]", QT_TRANSLATE_NOOP("Cli", "there is work on the case after all")},
        {"note --note TEXT", QT_TRANSLATE_NOOP("Cli", "something to keep with the case")},
        {"link --to CASE [--reason TEXT]", QT_TRANSLATE_NOOP("Cli", "the case hangs together with another one")},
        {"revoke --reason TEXT [--event ID]", QT_TRANSLATE_NOOP("Cli", "an entry was wrong and counts no longer")},
        {"correct-receipt --received DATE --reason TEXT", QT_TRANSLATE_NOOP("Cli", "the request came in on another day after all; --on is the day on which that was put right")},
        {"correct-rights --right RIGHT... --reason TEXT", QT_TRANSLATE_NOOP("Cli", "the person asks for these rights after all")},
        {"strike-out --reason TEXT", QT_TRANSLATE_NOOP("Cli", "the case was entered by mistake; its number stays")},
        {"ask-search --system NAME --by NAME --key TEXT --answer-by DATE", QT_TRANSLATE_NOOP("Cli", "a colleague is to search a system for the data of the person")},
        {"remind-search --system NAME --answer-by DATE", QT_TRANSLATE_NOOP("Cli", "the colleague was asked once more")},
        {"sign-search --system NAME --result RESULT --by NAME [--note TEXT]", QT_TRANSLATE_NOOP("Cli", "who searched says what was found")},
        {"weigh-others --item TEXT --whose TEXT --treatment TREATMENT [--ground GROUND --weighing TEXT] [--event ID]",
         QT_TRANSLATE_NOOP("Cli", "a place where data of somebody else stand; --event is the earlier weighing of the same place")},
        {"name-processing --processing NAME...", QT_TRANSLATE_NOOP("Cli", "which descriptions of processing concern the person")},
        {"complain --to organisation|authority|court --text TEXT [--reference TEXT] [--contact TEXT] [--answer-by DATE]",
         QT_TRANSLATE_NOOP("Cli", "somebody complains, and what is contested; --answer-by is the day by which it is answered")},
        {"detail-complaint [--to organisation|authority|court] [--reference TEXT] [--contact TEXT] [--answer-by DATE]",
         QT_TRANSLATE_NOOP("Cli", "what became known of a complaint later")},
        {"demand [--to authority|court] --text TEXT --answer-by DATE", QT_TRANSLATE_NOOP("Cli", "the authority or the court wants something to be answered by a day")},
        {"defer-demand [--event ID] --answer-by DATE [--reason TEXT]", QT_TRANSLATE_NOOP("Cli", "more time was given; --event is the demand, where several are open")},
        {"answer-demand [--event ID] --sent-by WAY [--text TEXT]", QT_TRANSLATE_NOOP("Cli", "the demand was answered")},
        {"end-complaint [--to organisation|authority|court] --outcome OUTCOME --text TEXT", QT_TRANSLATE_NOOP("Cli", "the complaint came to its end; what was decided, offered or mended")},
        {"tell-recipient --recipient NAME --outcome told|impossible|disproportionate|has-none [--sent-by WAY] [--text TEXT]",
         QT_TRANSLATE_NOOP("Cli", "who got the data was told of the correction, the erasure or the restriction (Art. 19), or why not")},
        {"recipient-answer --recipient NAME --text TEXT", QT_TRANSLATE_NOOP("Cli", "what a recipient that was told answered")},
        {"suspect-breach --reason TEXT", QT_TRANSLATE_NOOP("Cli", "the answer may have gone to the wrong person")},
    };
}

std::vector<CommandOption> actOptions()
{
    return {
        {"--on", "DATE", QT_TRANSLATE_NOOP("Cli", "the day on which it was done")},
        {"--level", "N", QT_TRANSLATE_NOOP("Cli", "0 to 4")},
        {"--means", "MEANS", QT_TRANSLATE_NOOP("Cli", "portal, code, callback, facts, shown, video or copy; may be given several times"), Repeats::InARow},
        {"--asked", "TEXT", QT_TRANSLATE_NOOP("Cli", "what the person was asked")},
        {"--circumstance", "WORD", QT_TRANSLATE_NOOP("Cli", "financial-data, special-data, logged-in, contact-changed, shared-address or doubt-remains; may be given several times"), Repeats::InARow},
        {"--copy-deleted-by", "DATE", QT_TRANSLATE_NOOP("Cli", "at level 4: the day by which the copy is gone")},
        {"--ground", "GROUND", QT_TRANSLATE_NOOP("Cli", "why; with answer the ground of a refusal, also RIGHT=GROUND"), Repeats::Yes},
        {"--reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why, in words")},
        {"--sent-on", "DATE", QT_TRANSLATE_NOOP("Cli", "the day on which the notice was sent; it counts, not that of --on")},
        {"--result", "RESULT", QT_TRANSLATE_NOOP("Cli", "done, nothing-found or not-applicable; with sign-search found or nothing-found")},
        {"--by", "NAME", QT_TRANSLATE_NOOP("Cli", "who did it")},
        {"--note", "TEXT", QT_TRANSLATE_NOOP("Cli", "what to keep of it")},
        {"--outcome", "OUTCOME", QT_TRANSLATE_NOOP("Cli", "granted, partly, refused or not-applicable, also RIGHT=OUTCOME; with confirm-identity established or not-established; with end-complaint upheld, partly-upheld, rejected, not-handled, settled or withdrawn; with tell-recipient told, impossible, disproportionate or has-none"), Repeats::Yes},
        {"--weighing", "TEXT", QT_TRANSLATE_NOOP("Cli", "the weighing behind what is not granted, also RIGHT=TEXT"), Repeats::Yes},
        {"--sent-by", "WAY", QT_TRANSLATE_NOOP("Cli", "letter, email, portal or oral")},
        {"--received", "DATE", QT_TRANSLATE_NOOP("Cli", "the day on which the request came in after all")},
        {"--right", "RIGHT", QT_TRANSLATE_NOOP("Cli", "what is asked; may be given several times"), Repeats::InARow},
        {"--to", "CASE", QT_TRANSLATE_NOOP("Cli", "the other case; of a complaint organisation, authority or court")},
        {"--event", "ID", QT_TRANSLATE_NOOP("Cli", "which entry; the last when left out")},
        {"--system", "NAME", QT_TRANSLATE_NOOP("Cli", "which system is searched")},
        {"--key", "TEXT", QT_TRANSLATE_NOOP("Cli", "what to search by: name, address, number of the contract; never a BSN")},
        {"--answer-by", "DATE", QT_TRANSLATE_NOOP("Cli", "the day by which it must be answered")},
        {"--text", "TEXT", QT_TRANSLATE_NOOP("Cli", "what is contested, demanded, answered or decided; of a recipient what was asked or answered, or why it was not told")},
        {"--recipient", "NAME", QT_TRANSLATE_NOOP("Cli", "which recipient")},
        {"--reference", "TEXT", QT_TRANSLATE_NOOP("Cli", "the reference of the authority or the court")},
        {"--contact", "TEXT", QT_TRANSLATE_NOOP("Cli", "who handles the complaint there")},
        {"--item", "TEXT", QT_TRANSLATE_NOOP("Cli", "where the data of somebody else stand")},
        {"--whose", "TEXT", QT_TRANSLATE_NOOP("Cli", "whose they are; the person is never told")},
        {"--treatment", "TREATMENT", QT_TRANSLATE_NOOP("Cli", "given, blacked-out or withheld")},
        {"--processing", "NAME", QT_TRANSLATE_NOOP("Cli", "a description of processing; may be given several times"), Repeats::InARow},
        {"--mask", nullptr, QT_TRANSLATE_NOOP("Cli", "store a text that holds a BSN with the number made unreadable")},
    };
}

Result<void> checkActOptions(const CommandCall &call, RequestAction action)
{
    const QStringList words = wordsOfUse(action);
    for (const CommandOption &option : actOptions()) {
        const QString name = QString::fromLatin1(option.name);
        if (!call.has(option.name) || goesWithAll(name))
            continue;
        const qsizetype at = words.indexOf(name);
        if (at < 0) {
            return wrongUsage(UsageProblem::OptionNotOfAction)
                .with(QStringLiteral("option"), name).with(QStringLiteral("action"), toWord(action));
        }
        if (call.values(option.name).size() > 1 && !words.value(at + 1).endsWith(u"..."))
            return wrongUsage(UsageProblem::OptionTwice).with(QStringLiteral("option"), name);
    }
    return {};
}

} // namespace balie
