// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/letter/letterneeds.h"

#include "core/domain/letter/provenact.h"

#include <QRegularExpression>

#include <algorithm>

namespace balie {

namespace {

// Looks for what must stand in a text, whatever its line ends.
class NeedSearch
{
public:
    explicit NeedSearch(const LetterText &text) : m_words(text.words().simplified()), m_rows(text.body.rows()) {}

    void say(const QString &name, const QString &value)
    {
        if (!value.isEmpty() && !m_words.contains(value.simplified()))
            miss(LetterNeed::Said, name);
    }

    void remedies(const QString &courtUntil)
    {
        authority();
        static const QRegularExpression court(QStringLiteral("rechtbank|rechter|court"), QRegularExpression::CaseInsensitiveOption);
        if (!m_words.contains(court) || (!courtUntil.isEmpty() && !m_words.contains(courtUntil)))
            miss(LetterNeed::Court, {});
    }

    void authority()
    {
        if (!m_words.contains(u"Autoriteit Persoonsgegevens", Qt::CaseInsensitive))
            miss(LetterNeed::Authority, {});
    }

    void row(const QString &heading)
    {
        const bool there = std::any_of(m_rows.begin(), m_rows.end(), [&](const LetterBody::TableRow &row) { return row.heading == heading && !row.text.isEmpty(); });
        if (!there)
            miss(LetterNeed::Row, heading);
    }

    std::vector<LetterGap> found;

private:
    void miss(LetterNeed need, const QString &name)
    {
        const LetterGap gap{need, name};
        if (std::find(found.begin(), found.end(), gap) == found.end())
            found.push_back(gap);
    }

    QString m_words;
    std::vector<LetterBody::TableRow> m_rows;
};

bool holds(const LetterFields &fields, const char *name)
{
    return fields.conditions.contains(QString::fromLatin1(name));
}

void searchDecisions(NeedSearch &search, const LetterFields &fields, const LetterBody &asFilled)
{
    for (const LetterFields &record : fields.lists.value(QStringLiteral("decision"))) {
        for (const char *name : {"decision.ground", "decision.weighing"})
            search.say(QString::fromLatin1(name), record.texts.value(QString::fromLatin1(name)));
        if (!holds(record, "decision.isAccess"))
            continue;
        search.authority();
        for (const LetterBody::TableRow &row : asFilled.rows())
            search.row(row.heading);
    }
}

QString textOf(const LetterFields &fields, const QString &name)
{
    return fields.texts.value(name);
}

} // namespace

std::vector<LetterGap> gapsIn(LetterKind kind, const LetterFields &fields, const LetterBody &asFilled, const LetterText &text)
{
    NeedSearch search(text);
    if (tellsDecisions(kind))
        searchDecisions(search, fields, asFilled);
    const bool refuses = kind == LetterKind::Refusal || kind == LetterKind::IdentityNeverShown || (kind == LetterKind::Answer && holds(fields, "answer.hasRefusal"));
    if (refuses)
        search.remedies(textOf(fields, QStringLiteral("remedies.courtUntil")));
    if (kind == LetterKind::Extension)
        search.say(QStringLiteral("extension.dueOn"), textOf(fields, QStringLiteral("extension.dueOn")));
    for (const QString &name : fieldsOfAct(kind))
        search.say(name, textOf(fields, name));
    return search.found;
}

QStringList outdatedFacts(const QMap<QString, QString> &then, const QMap<QString, QString> &now, const QHash<QString, QString> &byHand)
{
    QStringList names;
    for (auto fact = then.cbegin(); fact != then.cend(); ++fact) {
        const auto found = now.constFind(fact.key());
        if (found == now.cend() || *found == *fact)
            continue;
        const QString name = fact.key().section(u'/', -1);
        const bool saidIt = fact->isEmpty() && byHand.value(name).trimmed() == *found;
        if (!saidIt && !names.contains(name))
            names.append(name);
    }
    return names;
}

std::optional<LetterText> withNewFacts(const LetterDraft &draft, const QMap<QString, QString> &now)
{
    LetterText text = draft.text;
    if (now.keys() != draft.facts.keys())
        return std::nullopt;
    for (auto fact = draft.facts.cbegin(); fact != draft.facts.cend(); ++fact) {
        const QString found = now.value(fact.key());
        if (found == *fact)
            continue;
        const bool isCondition = fact.key().contains(u'?');
        if (isCondition || fact->isEmpty() || !draft.text.words().contains(*fact))
            return std::nullopt;
        text.subject.replace(*fact, found);
        text.address.replace(*fact, found);
        text.body = text.body.with(*fact, found);
    }
    return text;
}

} // namespace balie
