// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a statement says about how long data are kept.
#include "core/domain/calendar/dutchperiod.h"
#include "core/exchange/retentionfile.h"
#include "core/wording/retentionwords.h"
#include "ui/settings/statementpart.h"

#include <QCoreApplication>

#include <algorithm>

namespace balie {

namespace {

struct StatementWords
{
    Q_DECLARE_TR_FUNCTIONS(StatementWords)
};

FieldFace line(const char *key, const QString &label, InTable inTable = InTable::No)
{
    return {QString::fromLatin1(key), label, FieldShape::Line, inTable};
}

FieldFace lines(const char *key, const QString &label, InTable inTable = InTable::No)
{
    return {QString::fromLatin1(key), label, FieldShape::Lines, inTable};
}

// A period stays as it was typed until it is stored, so that a slip is not lost.
struct TypedRetention
{
    RetentionPromise promise;
    QString period;
    QString covers;
};

// A category as an officer knows it: "financiële administratie", without what stands behind it in brackets.
QString shortName(const RetentionCategory &category)
{
    return spoken(category.name).section(QStringLiteral(" ("), 0, 0);
}

QString shownCategories(const std::vector<QString> &ids)
{
    QStringList names;
    for (const QString &id : ids) {
        const BaselineRule *rule = ruleFor(builtInRetentionBaseline(), id);
        names.append(rule ? shortName(rule->category) : id);
    }
    return names.join(QLatin1Char('\n'));
}

// The categories that were typed, one a line: by name or by id. Error: NotAWord (facts "word", "known").
Result<std::vector<QString>> typedCategories(const QString &typed)
{
    std::vector<QString> ids;
    QStringList known;
    for (const BaselineRule &rule : builtInRetentionBaseline().rules)
        known.append(shortName(rule.category));
    for (const QString &line : typed.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString word = line.trimmed();
        const auto is = [&word](const BaselineRule &rule) {
            return rule.category.id == word || shortName(rule.category).compare(word, Qt::CaseInsensitive) == 0;
        };
        const auto &rules = builtInRetentionBaseline().rules;
        const auto rule = std::find_if(rules.begin(), rules.end(), is);
        if (!word.isEmpty() && rule == rules.end())
            return Error(ErrorCode::NotAWord)
                .with(QStringLiteral("word"), word.left(60))
                .with(QStringLiteral("known"), known.join(QStringLiteral(", ")));
        if (!word.isEmpty() && std::find(ids.begin(), ids.end(), rule->category.id) == ids.end())
            ids.push_back(rule->category.id);
    }
    return ids;
}

StatementField<TypedRetention> ofPromise(const StatementField<RetentionPromise> &inner)
{
    return {inner.face, [read = inner.read](const TypedRetention &typed) { return read(typed.promise); },
            [write = inner.write](TypedRetention &typed, const QString &text) { write(typed.promise, text); }};
}

template <typename Text>
StatementField<TypedRetention> retentionField(FieldFace face, Text RetentionPromise::*member)
{
    return ofPromise(textField(std::move(face), member));
}

template <typename E>
StatementField<TypedRetention> retentionChoice(FieldFace face, E RetentionPromise::*member)
{
    return ofPromise(choiceField(std::move(face), member));
}

// From which event a promise counts, where the categories that it is about begin with another one.
StatementField<TypedRetention> eventField()
{
    FieldFace face = line("event", StatementWords::tr("Counted from, for the calculation"));
    face.shape = FieldShape::Choice;
    face.choices.emplace_back(QString(), StatementWords::tr("the same event as the category"));
    for (RetentionTrigger trigger : allValues<RetentionTrigger>())
        face.choices.emplace_back(toWord(trigger), wordOf(trigger));
    return {std::move(face), [](const TypedRetention &typed) { return typed.promise.event ? QString(toWord(*typed.promise.event)) : QString(); },
            [](TypedRetention &typed, const QString &word) { typed.promise.event = fromWord<RetentionTrigger>(word); }};
}

std::vector<TypedRetention> retentionOf(const Profile &profile)
{
    std::vector<TypedRetention> typed;
    for (const RetentionPromise &promise : profile.retention)
        typed.push_back({promise, promise.period ? periodText(*promise.period) : QString(), shownCategories(promise.covers)});
    return typed;
}

// P12M and P1Y read alike to some, and only one of them was meant: what was not touched stays.
Result<std::optional<Period>> typedPeriod(const TypedRetention &typed)
{
    if (typed.promise.period && periodText(*typed.promise.period) == typed.period)
        return typed.promise.period;
    if (typed.period.trimmed().isEmpty())
        return std::optional<Period>();
    const Result<Period> period = periodFromTyped(typed.period);
    if (!period)
        return period.error();
    return std::optional(*period);
}

Result<void> storeRetention(Profile &profile, const std::vector<TypedRetention> &records)
{
    std::vector<RetentionPromise> kept;
    for (const TypedRetention &typed : records) {
        const auto at = [&kept](const Error &error, const char *field) {
            return error.with(QStringLiteral("key"), QStringLiteral("retention.%1.%2").arg(kept.size()).arg(QLatin1String(field)));
        };
        RetentionPromise promise = typed.promise;
        const Result<std::optional<Period>> period = typedPeriod(typed);
        if (!period)
            return at(period.error(), "period");
        promise.period = *period;
        if (typed.covers != shownCategories(promise.covers)) {
            const Result<std::vector<QString>> covers = typedCategories(typed.covers);
            if (!covers)
                return at(covers.error(), "covers");
            promise.covers = *covers;
        }
        kept.push_back(promise);
    }
    profile.retention = kept;
    return {};
}

} // namespace

std::unique_ptr<StatementPart> retentionPart()
{
    const StatementField<TypedRetention> period{line("period", StatementWords::tr("How long (2 years, 6 months)"), InTable::Yes),
                                                [](const TypedRetention &typed) { return typed.period; },
                                                [](TypedRetention &typed, const QString &text) { typed.period = text; }};
    const StatementField<TypedRetention> covers{lines("covers", StatementWords::tr("Retention categories it is about, one a line")),
                                                [](const TypedRetention &typed) { return typed.covers; },
                                                [](TypedRetention &typed, const QString &text) { typed.covers = text; }};
    std::vector<StatementField<TypedRetention>> fields{
        retentionField(lines("category", StatementWords::tr("Which data"), InTable::Yes), &RetentionPromise::category),
        retentionField(lines("trigger", StatementWords::tr("Counted from"), InTable::Yes), &RetentionPromise::trigger),
        period,
        retentionChoice(line("certainty", StatementWords::tr("How firmly")), &RetentionPromise::certainty),
        covers,
        eventField(),
        retentionChoice(line("openClause", StatementWords::tr("Where a duty wants it longer")), &RetentionPromise::openClause),
        retentionField(lines("quote", StatementWords::tr("Quote")), &RetentionPromise::quote),
        retentionField(lines("conflict", StatementWords::tr("What collides with it")), &RetentionPromise::conflict),
        retentionField(lines("note", StatementWords::tr("Note for yourself")), &RetentionPromise::note)};
    return std::make_unique<PartOf<TypedRetention>>(QStringLiteral("retention"), StatementWords::tr("Retention periods"), PartShape::List,
                                                    std::move(fields), retentionOf, storeRetention);
}

} // namespace balie
