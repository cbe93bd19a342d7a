// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/profile.h"

// The keys of a profile file, in the order of resources/profiles/README.md; see jsonfields.h.
namespace balie {

template <typename Io>
void describe(Io &io, LocalText &text)
{
    io.field("nl", text.nl);
    io.field("en", text.en);
}

template <typename Io>
void describe(Io &io, Promise &promise)
{
    io.field("days", promise.days);
    io.field("extensionDays", promise.extensionDays);
}

template <typename Io>
void describe(Io &io, Statement &statement)
{
    io.maybe("title", statement.title);
    io.field("date", statement.date);
    io.maybe("version", statement.version);
    io.field("language", statement.language);
    io.maybe("audience", statement.audience);
    io.field("inForceFrom", statement.inForceFrom);
    io.field("inForceUntil", statement.inForceUntil);
}

template <typename Io>
void describe(Io &io, AnswerTerm &answer)
{
    io.field("promise", answer.promise);
    io.field("strength", answer.strength);
    io.field("appliesTo", answer.appliesTo);
    io.maybe("quote", answer.quote);
    io.maybe("extensionQuote", answer.extensionQuote);
    io.maybe("note", answer.note);
}

template <typename Io>
void describe(Io &io, IdentificationStance &identification)
{
    io.field("demand", identification.demand);
    io.maybe("quote", identification.quote);
    io.maybe("method", identification.method);
    io.field("copies", identification.copies);
    io.maybe("rule", identification.rule);
}

template <typename Io>
void describe(Io &io, BsnStance &bsn)
{
    io.field("use", bsn.use);
    io.maybe("quote", bsn.quote);
    io.maybe("note", bsn.note);
}

template <typename Io>
void describe(Io &io, NamedChannel &channel)
{
    io.field("channel", channel.channel);
    io.maybe("value", channel.value);
    io.maybe("use", channel.use);
}

template <typename Io>
void describe(Io &io, NamedRight &right)
{
    io.field("right", right.right);
    io.maybe("detail", right.detail);
}

template <typename Io>
void describe(Io &io, NamedRefusalGround &ground)
{
    io.field("words", ground.words);
    io.maybe("quote", ground.quote);
    io.field("ground", ground.ground);
    io.maybe("article", ground.article);
    io.maybe("warning", ground.warning);
}

template <typename Io>
void describe(Io &io, RetentionPromise &retention)
{
    io.field("category", retention.category);
    io.field("trigger", retention.trigger);
    io.field("period", retention.period);
    io.field("certainty", retention.certainty);
    io.maybe("quote", retention.quote);
    io.maybe("conflict", retention.conflict);
    io.maybe("note", retention.note);
    io.later("covers", retention.covers);
    io.later("event", retention.event);
    io.later("openClause", retention.openClause);
}

template <typename Io>
void describe(Io &io, SourceOfData &source)
{
    io.field("source", source.source);
    io.maybe("how", source.how);
    io.field("notice", source.notice);
}

template <typename Io>
void describe(Io &io, SensitiveCategory &sensitive)
{
    io.field("category", sensitive.category);
    io.field("kind", sensitive.kind);
}

template <typename Io>
void describe(Io &io, NamedRecipient &recipient)
{
    io.field("name", recipient.name);
    io.field("known", recipient.known);
    io.field("purpose", recipient.purpose);
    io.field("receives", recipient.receives);
    io.maybe("legalBasis", recipient.legalBasis);
    io.field("role", recipient.role);
    io.maybe("condition", recipient.condition);
    io.maybe("notice", recipient.notice);
    io.maybe("note", recipient.note);
    io.later("kind", recipient.kind);
    io.later("told", recipient.told);
    io.later("country", recipient.country);
}

template <typename Io>
void describe(Io &io, DisclosureStance &disclosures)
{
    io.field("marketing", disclosures.marketing);
    io.field("unlisted", disclosures.unlisted);
    io.field("compelled", disclosures.compelled);
}

template <typename Io>
void describe(Io &io, Transfers &transfers)
{
    io.field("stance", transfers.stance);
    io.maybe("quote", transfers.quote);
    io.maybe("note", transfers.note);
}

template <typename Io>
void describe(Io &io, ComplaintRoute &complaint)
{
    io.maybe("internal", complaint.internal);
    io.field("authority", complaint.authority);
    io.maybe("quote", complaint.quote);
    io.maybe("note", complaint.note);
}

template <typename Io>
void describe(Io &io, PromiseKept &promise)
{
    io.field("id", promise.id);
    io.field("promise", promise.promise);
    io.maybe("quote", promise.quote);
    io.field("program", promise.program);
    io.maybe("note", promise.note);
}

template <typename Io>
void describe(Io &io, StatementGap &gap)
{
    io.field("note", gap.note);
    io.maybe("article", gap.article);
}

template <typename Io>
void describe(Io &io, Profile &profile)
{
    io.field("id", profile.id);
    io.maybe("basedOn", profile.basedOn);
    io.field("organisation", profile.organisation);
    io.maybe("workingArea", profile.workingArea);
    io.field("statement", profile.statement);
    io.field("answer", profile.answer);
    io.field("identification", profile.identification);
    io.field("bsn", profile.bsn);
    io.field("channels", profile.channels);
    io.maybe("privacyRole", profile.privacyRole);
    io.field("rightsNamed", profile.rightsNamed);
    io.field("rightsNotNamed", profile.rightsNotNamed);
    io.field("refusalGrounds", profile.refusalGrounds);
    io.field("retention", profile.retention);
    io.field("sources", profile.sources);
    io.field("categories", profile.categories);
    io.field("sensitive", profile.sensitive);
    io.field("recipients", profile.recipients);
    io.later("disclosures", profile.disclosures);
    io.field("transfers", profile.transfers);
    io.field("legalBases", profile.legalBases);
    io.field("complaint", profile.complaint);
    io.maybe("cookies", profile.cookies);
    io.field("promises", profile.promises);
    io.field("gaps", profile.gaps);
}

} // namespace balie
