// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of retentionwords.h: what holds, whose word it is, and what is to be done.
#include "core/wording/retentionwords.h"

#include "core/wording/datewords.h"
#include "core/wording/profilewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace balie {

namespace {

struct RetentionWords
{
    Q_DECLARE_TR_FUNCTIONS(RetentionWords)
};

QString said(const LocalText &text)
{
    return text.in(QLocale());
}

// A reason as it was typed, inside a sentence that ends it.
QString withoutStop(const LongText &reason)
{
    QString text = reason.toString().trimmed();
    return text.endsWith(u'.') && !text.endsWith(QStringLiteral("..")) ? text.chopped(1) : text;
}

QString withQuote(const QString &sentence, const QString &quote)
{
    if (quote.isEmpty())
        return sentence;
    return sentence + u' ' + RetentionWords::tr("It says: “%1”.").arg(quote);
}

QString endOf(const RetentionRule &rule, const RetentionBound &bound)
{
    return endText(bound.term, bound.event.value_or(rule.trigger));
}

QString promiseSentence(const RetentionRule &rule, const RetentionBound &ceiling, QDate day)
{
    const QString sentence = RetentionWords::tr("%1 promises in its privacy statement to keep this no longer than until %2, so up to and including %3: %4.")
                                 .arg(said(ceiling.source), endOf(rule, ceiling), plainDay(day), said(rule.category.name));
    return withQuote(sentence, ceiling.quote);
}

QString limitSentence(const RetentionRule &rule, const RetentionBound &ceiling, QDate day)
{
    if (ceiling.origin == BoundOrigin::Statement)
        return promiseSentence(rule, ceiling, day);
    const QString text = ceiling.origin == BoundOrigin::Law
        ? RetentionWords::tr("The law allows it until %1 at most, so up to and including %2 (%3): %4.")
        : RetentionWords::tr("Guidance allows it until %1 at most, so up to and including %2 (%3): %4. That is no law; depart from it only for a good reason.");
    return text.arg(endOf(rule, ceiling), plainDay(day), said(ceiling.source), said(rule.category.name));
}

QString dutySentence(const RetentionRule &rule, const RetentionBound &floor, QDate day)
{
    return RetentionWords::tr("The law obliges you to keep it until %1, so up to and including %2 (%3).")
        .arg(endOf(rule, floor), plainDay(day), said(floor.source));
}

QString suggestionSentence(const RetentionRule &rule)
{
    const QString end = endText(*rule.suggested, rule.trigger);
    if (rule.kind == TermKind::Limitation)
        return RetentionWords::tr("A claim can be made until %1 (%2). That is a reason to keep it, not a duty.").arg(end, said(rule.source));
    return RetentionWords::tr("%1: until %2 (%3). No law sets this period.").arg(wordOf(rule.certainty), end, said(rule.source));
}

QString choiceSentence(const RetentionRule &rule)
{
    const QString end = endText(rule.chosen->term, rule.trigger);
    if (rule.chosen->reason.isEmpty())
        return RetentionWords::tr("Your organisation chose: until %1. It gave no reason.").arg(end);
    const QString reason = rule.chosen->reason.toString().trimmed();
    const bool isSentence = reason.endsWith(u'.') || reason.endsWith(u'!') || reason.endsWith(u'?');
    return RetentionWords::tr("Your organisation chose: until %1. The reason: %2").arg(end, isSentence ? reason : reason + u'.');
}

QString withoutPeriod(const RetentionRule &rule, ExpiryReason reason)
{
    if (reason == ExpiryReason::AsUnderlyingData)
        return RetentionWords::tr("It has no period of its own: it goes with the data that it tells of (%1).").arg(said(rule.source));
    if (reason == ExpiryReason::PerProtocol)
        return RetentionWords::tr("Your own protocol says how long (%1). Choose that period here.").arg(said(rule.source));
    const QString none = RetentionWords::tr("Nobody chose a period yet. Choose one, and say why.");
    return rule.suggested ? suggestionSentence(rule) + u' ' + none : none;
}

QString openClauseSentence(const RetentionRule &rule)
{
    return withQuote(RetentionWords::tr("The statement has an open clause that leaves room for this duty."), rule.leewayQuote);
}

// Where a duty keeps it longer than a promise, and the statement leaves room for that.
QString leewaySentence(const RetentionRule &rule, const Expiry &expiry)
{
    QStringList parts;
    if (expiry.conflict)
        parts.append(promiseSentence(rule, expiry.conflict->ceiling, expiry.conflict->ceilingDay));
    if (rule.floor && expiry.floorDay)
        parts.append(dutySentence(rule, *rule.floor, *expiry.floorDay));
    if (rule.leeway == StatementLeeway::OwnException) {
        parts.append(withQuote(RetentionWords::tr("The statement itself makes an exception for this."), rule.leewayQuote));
    } else {
        parts.append(openClauseSentence(rule));
        parts.append(RetentionWords::tr("The period itself is not promised: name the duty when you are asked."));
    }
    return parts.join(u' ');
}

// A choice that settles a conflict names both sides of it; one that is cut, or that goes past what an authority advises, says so.
QString chosenSentence(const RetentionRule &rule, const Expiry &expiry)
{
    QStringList parts{choiceSentence(rule)};
    if (expiry.conflict) {
        parts.append(limitSentence(rule, expiry.conflict->ceiling, expiry.conflict->ceilingDay));
        parts.append(dutySentence(rule, expiry.conflict->floor, expiry.conflict->floorDay));
    }
    if (expiry.conflict && rule.chosen->term.lastDay(expiry.days->category) > *expiry.lastDay)
        parts.append(RetentionWords::tr("That is longer than the law obliges you to, and the promise leaves no room for it."));
    for (const RetentionBound &ceiling : rule.ceilings) {
        if (ceiling.origin == BoundOrigin::Guidance && *ceiling.lastDay(*expiry.days) < *expiry.lastDay)
            parts.append(limitSentence(rule, ceiling, *ceiling.lastDay(*expiry.days)));
    }
    parts.append(RetentionWords::tr("It stays up to and including %1.").arg(plainDay(*expiry.lastDay)));
    return parts.join(u' ');
}

// A promise of which nobody knows yet from when it counts is told, and binds no day; of what has to go at once it says nothing more.
QStringList uncountedPromises(const RetentionRule &rule, const Expiry &expiry)
{
    QStringList sentences;
    for (const RetentionBound &ceiling : rule.ceilings) {
        if (expiry.days && expiry.reason != ExpiryReason::AtOnce && !ceiling.lastDay(*expiry.days))
            sentences.append(RetentionWords::tr("%1 promises in its privacy statement to keep this no longer than until %2. That day is not filled in here, so the promise is not counted yet.")
                                 .arg(said(ceiling.source), endOf(rule, ceiling)));
    }
    if (!sentences.isEmpty() && rule.leeway == StatementLeeway::OpenClause)
        sentences.append(openClauseSentence(rule));
    return sentences;
}

// What somebody chose and what goes before it.
QStringList overruledChoice(const RetentionRule &rule, const Expiry &expiry)
{
    const bool isOverruled = expiry.reason == ExpiryReason::DutyToKeep || expiry.reason == ExpiryReason::OwnException || expiry.reason == ExpiryReason::OpenClause
        || expiry.reason == ExpiryReason::Promise || expiry.reason == ExpiryReason::LongestAllowed || expiry.reason == ExpiryReason::Conflict;
    if (!rule.chosen || !isOverruled)
        return {};
    return {choiceSentence(rule), RetentionWords::tr("That does not hold here: the law and what was promised go before a choice.")};
}

QString reasonSentence(const RetentionRule &rule, const Expiry &expiry)
{
    const RetentionBound *ceiling = expiry.days ? strictestCeiling(rule, *expiry.days) : nullptr;
    switch (expiry.reason) {
    case ExpiryReason::TriggerOpen:
        return RetentionWords::tr("The period has not begun. There is no day yet for: %1.").arg(wordOf(rule.trigger));
    case ExpiryReason::NothingChosen:
    case ExpiryReason::AsUnderlyingData:
    case ExpiryReason::PerProtocol: return withoutPeriod(rule, expiry.reason);
    case ExpiryReason::AtOnce: return RetentionWords::tr("There is no reason to keep this (%1). It has to go.").arg(said(rule.source));
    case ExpiryReason::DutyToKeep: return dutySentence(rule, *rule.floor, *expiry.floorDay);
    case ExpiryReason::OwnException:
    case ExpiryReason::OpenClause: return leewaySentence(rule, expiry);
    case ExpiryReason::Promise:
    case ExpiryReason::LongestAllowed: return limitSentence(rule, *ceiling, *expiry.lastDay);
    case ExpiryReason::Choice: return chosenSentence(rule, expiry);
    case ExpiryReason::Conflict: return sentenceOf(rule, *expiry.conflict);
    }
    Q_UNREACHABLE();
}

} // namespace

QString termText(const RetentionTerm &term)
{
    if (term.start == TermStart::Day)
        return periodText(term.period);
    return RetentionWords::tr("%1 from the end of the calendar year").arg(periodText(term.period));
}

QString endText(const RetentionTerm &term, RetentionTrigger trigger)
{
    if (term.start == TermStart::EndOfYear)
        return RetentionWords::tr("%1 after the calendar year of ‘%2’").arg(periodText(term.period), wordOf(trigger));
    if (term.period.isZero())
        return RetentionWords::tr("‘%1’").arg(wordOf(trigger));
    return RetentionWords::tr("%1 after ‘%2’").arg(periodText(term.period), wordOf(trigger));
}

QStringList groundsOf(const RetentionRule &rule)
{
    QStringList lines;
    if (rule.floor)
        lines.append(RetentionWords::tr("The law: at least until %1 (%2).").arg(endOf(rule, *rule.floor), said(rule.floor->source)));
    if (rule.floor && rule.certainty == RuleCertainty::FairlyCertain)
        lines.append(RetentionWords::tr("%1: the provision itself was not read.").arg(wordOf(rule.certainty)));
    for (const RetentionBound &ceiling : rule.ceilings) {
        if (ceiling.origin == BoundOrigin::Statement)
            lines.append(withQuote(RetentionWords::tr("Promised by %1: no longer than until %2.").arg(said(ceiling.source), endOf(rule, ceiling)), ceiling.quote));
        else
            lines.append(RetentionWords::tr("%1: no longer than until %2 (%3).").arg(wordOf(rule.certainty), endOf(rule, ceiling), said(ceiling.source)));
    }
    if (rule.leeway == StatementLeeway::OwnException)
        lines.append(withQuote(RetentionWords::tr("The statement itself makes an exception for this."), rule.leewayQuote));
    else if (rule.leeway == StatementLeeway::OpenClause)
        lines.append(withQuote(RetentionWords::tr("The statement has an open clause for duties to keep longer."), rule.leewayQuote));
    if (rule.suggested)
        lines.append(suggestionSentence(rule));
    else if (!rule.floor && rule.ceilings.empty())
        lines.append(wordOf(rule.kind) + QStringLiteral(" (") + said(rule.source) + QStringLiteral(")."));
    if (rule.triggerCertainty)
        lines.append(RetentionWords::tr("When it begins: %1.").arg(wordOf(*rule.triggerCertainty)));
    if (rule.chosen)
        lines.append(choiceSentence(rule));
    return lines;
}

QString sentenceOf(const RetentionRule &rule, const RetentionConflict &conflict)
{
    const QString now = conflict.ceiling.origin == BoundOrigin::Statement
        ? RetentionWords::tr("Both cannot be. Do not destroy it before that day is over. Record that you keep it and why, use it for nothing else, and have the statement put right.")
        : RetentionWords::tr("Both cannot be. Do not destroy it before that day is over. Record that you keep it and why, and use it for nothing else.");
    return limitSentence(rule, conflict.ceiling, conflict.ceilingDay) + u' ' + dutySentence(rule, conflict.floor, conflict.floorDay) + u' ' + now;
}

QString sentenceOf(const Hold &hold)
{
    if (hold.lifted)
        return RetentionWords::tr("%1, from %2 until %3: %4").arg(wordOf(hold.kind), plainDay(hold.from), plainDay(*hold.lifted), hold.reason.toString());
    return RetentionWords::tr("%1, since %2: %3. %4 looks at it again on %5.")
        .arg(wordOf(hold.kind), plainDay(hold.from), withoutStop(hold.reason), hold.owner.toString(), plainDay(hold.reviewOn));
}

QString heldForOthersSentence()
{
    return RetentionWords::tr("There is a hold on something else in the same file or contract.");
}

QString sentenceOf(const RetentionRule &rule, const Expiry &expiry)
{
    QStringList parts;
    for (const Hold &hold : expiry.holds)
        parts.append(sentenceOf(hold));
    if (!expiry.holds.empty())
        parts.append(RetentionWords::tr("Until this is lifted nothing may be destroyed."));
    // A hold says nothing of the day, so that what would hold without it follows.
    if (expiry.holds.empty() || expiry.reason != ExpiryReason::AtOnce)
        parts.append(reasonSentence(rule, expiry));
    parts += overruledChoice(rule, expiry);
    parts += uncountedPromises(rule, expiry);
    if (expiry.state == ExpiryState::Expired && expiry.lastDay)
        parts.append(RetentionWords::tr("That day is over: it has to go."));
    return parts.join(u' ');
}

} // namespace balie
