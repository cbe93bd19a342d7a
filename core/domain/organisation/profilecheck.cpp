// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/profilecheck.h"

#include "core/base/emailaddress.h"
#include "core/base/shorttext.h"
#include "core/domain/organisation/fieldcheck.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace balie {

static constexpr qsizetype longestId = 40;

// Goes through the parts of a profile.
class ProfileWalk : private FieldCheck
{
public:
    void check(const Profile &profile);
    using FieldCheck::outcome;

private:
    void statement(const Statement &statement);
    void answer(const AnswerTerm &answer);
    void identification(const Profile &profile);
    void channels(const std::vector<NamedChannel> &channels);
    void rights(const Profile &profile);
    void refusalGrounds(const std::vector<NamedRefusalGround> &grounds);
    void retention(const std::vector<RetentionPromise> &promises);
    void covers(const std::vector<QString> &ids, const QString &key);
    void sources(const Profile &profile);
    void recipients(const std::vector<NamedRecipient> &recipients);
    void promises(const std::vector<PromiseKept> &promises);
};

static QString at(const char *list, std::size_t index, const char *field)
{
    return QStringLiteral("%1.%2.%3").arg(QLatin1String(list)).arg(index).arg(QLatin1String(field));
}

static QString at(const char *list, std::size_t index)
{
    return QStringLiteral("%1.%2").arg(QLatin1String(list)).arg(index);
}

void ProfileWalk::statement(const Statement &statement)
{
    optionalText(statement.title, QStringLiteral("statement.title"));
    optionalText(statement.version, QStringLiteral("statement.version"));
    text(statement.language, QStringLiteral("statement.language"));
    optionalLocalText(statement.audience, QStringLiteral("statement.audience"));
    if (statement.date && !statement.date->isValid())
        fail(Error(ErrorCode::NotADate), QStringLiteral("statement.date"));
    if (statement.inForceFrom && !statement.inForceFrom->isValid())
        fail(Error(ErrorCode::NotADate), QStringLiteral("statement.inForceFrom"));
    if (!statement.inForceUntil)
        return;
    const bool ordered = !statement.inForceFrom || *statement.inForceFrom <= *statement.inForceUntil;
    if (!statement.inForceUntil->isValid() || !ordered)
        fail(Error(ErrorCode::NotADate), QStringLiteral("statement.inForceUntil"));
}

void ProfileWalk::answer(const AnswerTerm &answer)
{
    quote(answer.quote, QStringLiteral("answer.quote"));
    quote(answer.extensionQuote, QStringLiteral("answer.extensionQuote"));
    optionalLocalText(answer.note, QStringLiteral("answer.note"));
    if (!answer.promise)
        return;
    constexpr int from = ProfileLimits::shortestTerm;
    constexpr int to = ProfileLimits::longestTerm;
    number(answer.promise->days, from, to, QStringLiteral("answer.promise.days"));
    if (answer.promise->extensionDays)
        number(*answer.promise->extensionDays, from, to, QStringLiteral("answer.promise.extensionDays"));
    if (answer.appliesTo.empty())
        fail(Error(ErrorCode::Empty), QStringLiteral("answer.appliesTo"));
}

void ProfileWalk::identification(const Profile &profile)
{
    quote(profile.identification.quote, QStringLiteral("identification.quote"));
    optionalLocalText(profile.identification.method, QStringLiteral("identification.method"));
    optionalLocalText(profile.identification.rule, QStringLiteral("identification.rule"));
    quote(profile.bsn.quote, QStringLiteral("bsn.quote"));
    optionalLocalText(profile.bsn.note, QStringLiteral("bsn.note"));
}

static bool isPhoneNumber(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A\\+?[0-9 ()-]+\\z"));
    qsizetype digits = 0;
    for (const QChar c : text)
        digits += c.isDigit() ? 1 : 0;
    return shape.match(text).hasMatch() && digits >= 8 && digits <= 15;
}

void ProfileWalk::channels(const std::vector<NamedChannel> &channels)
{
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const NamedChannel &channel = channels[i];
        optionalText(channel.value, at("channels", i, "value"));
        optionalLocalText(channel.use, at("channels", i, "use"));
        if (channel.value.isEmpty())
            continue;
        if (channel.channel == Channel::Email && !EmailAddress::from(channel.value))
            fail(Error(ErrorCode::NotAnEmailAddress), at("channels", i, "value"));
        if (channel.channel == Channel::Phone && !isPhoneNumber(channel.value))
            fail(Error(ErrorCode::NotAPhoneNumber), at("channels", i, "value"));
        for (std::size_t earlier = 0; earlier < i; ++earlier) {
            if (channels[earlier].channel == channel.channel && channels[earlier].value == channel.value)
                fail(Error(ErrorCode::SaidTwice).with(QStringLiteral("word"), channel.value), at("channels", i, "value"));
        }
    }
}

void ProfileWalk::rights(const Profile &profile)
{
    std::vector<Right> said = profile.rightsNotNamed;
    for (std::size_t i = 0; i < profile.rightsNamed.size(); ++i) {
        said.push_back(profile.rightsNamed[i].right);
        optionalLocalText(profile.rightsNamed[i].detail, at("rightsNamed", i, "detail"));
    }
    for (const Right right : allValues<Right>()) {
        const auto times = std::count(said.begin(), said.end(), right);
        if (times == 1)
            continue;
        const Error error(times == 0 ? ErrorCode::RightMissing : ErrorCode::SaidTwice);
        fail(error.with(QStringLiteral("word"), toWord(right)), QStringLiteral("rightsNamed"));
    }
}

void ProfileWalk::refusalGrounds(const std::vector<NamedRefusalGround> &grounds)
{
    for (std::size_t i = 0; i < grounds.size(); ++i) {
        localText(grounds[i].words, at("refusalGrounds", i, "words"));
        quote(grounds[i].quote, at("refusalGrounds", i, "quote"));
        optionalText(grounds[i].article, at("refusalGrounds", i, "article"));
        optionalLocalText(grounds[i].warning, at("refusalGrounds", i, "warning"));
    }
}

void ProfileWalk::retention(const std::vector<RetentionPromise> &promises)
{
    for (std::size_t i = 0; i < promises.size(); ++i) {
        const RetentionPromise &promise = promises[i];
        localText(promise.category, at("retention", i, "category"));
        localText(promise.trigger, at("retention", i, "trigger"));
        quote(promise.quote, at("retention", i, "quote"));
        optionalLocalText(promise.conflict, at("retention", i, "conflict"));
        optionalLocalText(promise.note, at("retention", i, "note"));
        covers(promise.covers, at("retention", i, "covers"));
        // A promise without a period promises nothing: then it is an open norm, or the law's.
        if (promise.certainty == RetentionCertainty::Promise && !promise.period)
            fail(Error(ErrorCode::NotAPeriod), at("retention", i, "period"));
        if (!promise.period)
            continue;
        const QDate start(2000, 1, 1);
        const int years = int(start.daysTo(promise.period->after(start)) / 365);
        number(years, 0, ProfileLimits::longestRetention, at("retention", i, "period"));
    }
}

void ProfileWalk::covers(const std::vector<QString> &ids, const QString &key)
{
    for (auto id = ids.begin(); id != ids.end(); ++id) {
        if (const Result<void> sound = checkCategoryId(*id); !sound)
            fail(sound.error(), key);
        if (std::find(ids.begin(), id, *id) != id)
            fail(Error(ErrorCode::SaidTwice).with(QStringLiteral("word"), *id), key);
    }
}

void ProfileWalk::sources(const Profile &profile)
{
    for (std::size_t i = 0; i < profile.sources.size(); ++i) {
        localText(profile.sources[i].source, at("sources", i, "source"));
        optionalLocalText(profile.sources[i].how, at("sources", i, "how"));
    }
    for (std::size_t i = 0; i < profile.categories.size(); ++i)
        localText(profile.categories[i], at("categories", i));
    for (std::size_t i = 0; i < profile.sensitive.size(); ++i)
        localText(profile.sensitive[i].category, at("sensitive", i, "category"));
    for (std::size_t i = 0; i < profile.legalBases.size(); ++i)
        localText(profile.legalBases[i], at("legalBases", i));
    for (std::size_t i = 0; i < profile.gaps.size(); ++i)
        localText(profile.gaps[i].note, at("gaps", i, "note"));
}

void ProfileWalk::recipients(const std::vector<NamedRecipient> &recipients)
{
    for (std::size_t i = 0; i < recipients.size(); ++i) {
        const NamedRecipient &recipient = recipients[i];
        localText(recipient.name, at("recipients", i, "name"));
        localText(recipient.purpose, at("recipients", i, "purpose"));
        for (const LocalText &kind : recipient.receives)
            localText(kind, at("recipients", i, "receives"));
        optionalLocalText(recipient.legalBasis, at("recipients", i, "legalBasis"));
        optionalLocalText(recipient.condition, at("recipients", i, "condition"));
        optionalLocalText(recipient.notice, at("recipients", i, "notice"));
        optionalLocalText(recipient.note, at("recipients", i, "note"));
    }
}

void ProfileWalk::promises(const std::vector<PromiseKept> &promises)
{
    QSet<QString> ids;
    for (std::size_t i = 0; i < promises.size(); ++i) {
        const PromiseKept &promise = promises[i];
        text(promise.id, at("promises", i, "id"));
        if (ids.contains(promise.id))
            fail(Error(ErrorCode::SaidTwice).with(QStringLiteral("word"), promise.id), at("promises", i, "id"));
        ids.insert(promise.id);
        localText(promise.promise, at("promises", i, "promise"));
        quote(promise.quote, at("promises", i, "quote"));
        localText(promise.program, at("promises", i, "program"));
        optionalLocalText(promise.note, at("promises", i, "note"));
    }
}

void ProfileWalk::check(const Profile &profile)
{
    if (const Result<void> id = checkProfileId(profile.id); !id)
        fail(id.error(), QStringLiteral("id"));
    if (!profile.basedOn.isEmpty() && !checkProfileId(profile.basedOn))
        fail(Error(ErrorCode::NotAProfileId), QStringLiteral("basedOn"));
    if (const auto name = ShortText::from(profile.organisation); !name)
        fail(name.error(), QStringLiteral("organisation"));
    optionalLocalText(profile.workingArea, QStringLiteral("workingArea"));
    optionalText(profile.privacyRole, QStringLiteral("privacyRole"));
    statement(profile.statement);
    answer(profile.answer);
    identification(profile);
    channels(profile.channels);
    rights(profile);
    refusalGrounds(profile.refusalGrounds);
    retention(profile.retention);
    sources(profile);
    recipients(profile.recipients);
    quote(profile.transfers.quote, QStringLiteral("transfers.quote"));
    optionalLocalText(profile.transfers.note, QStringLiteral("transfers.note"));
    optionalLocalText(profile.complaint.internal, QStringLiteral("complaint.internal"));
    quote(profile.complaint.quote, QStringLiteral("complaint.quote"));
    optionalLocalText(profile.complaint.note, QStringLiteral("complaint.note"));
    optionalLocalText(profile.cookies, QStringLiteral("cookies"));
    promises(profile.promises);
}

Result<void> checkProfileId(const QString &id)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z][a-z0-9]*(?:-[a-z0-9]+)*\\z"));
    if (id.isEmpty())
        return Error(ErrorCode::Empty).with(QStringLiteral("key"), QStringLiteral("id"));
    if (id.size() > longestId)
        return FieldCheck::tooLong(longestId, id.size()).with(QStringLiteral("key"), QStringLiteral("id"));
    if (id.size() < 2 || !shape.match(id).hasMatch())
        return Error(ErrorCode::NotAProfileId).with(QStringLiteral("key"), QStringLiteral("id"));
    return {};
}

Result<void> checkCategoryId(const QString &id)
{
    if (checkProfileId(id))
        return {};
    return Error(ErrorCode::NotAWord).with(QStringLiteral("word"), id.left(longestId));
}

Result<void> checkProfile(const Profile &profile)
{
    ProfileWalk walk;
    walk.check(profile);
    return walk.outcome();
}

} // namespace balie
