// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/letter/letterneeds.h"

#include "core/domain/letter/lettertemplate.h"
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
        if (!value.isEmpty() && !m_words.contains(asWords(value).simplified()))
            miss(LetterNeed::Said, name);
    }

    void remedies(const QString &courtUntil)
    {
        authority();
        static const QRegularExpression court(QStringLiteral("rechtbank|rechter|court"), QRegularExpression::CaseInsensitiveOption);
        if (!m_words.contains(court) || (!courtUntil.isEmpty() && !m_words.contains(courtUntil)))
            miss(LetterNeed::Court, {});
    }

    // Nobody said it at all.
    void lack(const QString &name) { miss(LetterNeed::Said, name); }

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

// Of one decision, where it was said for that right or for the whole letter; said, and not only left open.
void searchDecision(NeedSearch &search, const LetterFields &fields, const LetterFields &record, const char *name)
{
    const QString key = QString::fromLatin1(name);
    const QString value = record.texts.value(key, fields.texts.value(key));
    value.isEmpty() ? search.lack(key) : search.say(key, value);
}

void searchDecisions(NeedSearch &search, const LetterFields &fields, const LetterBody &asFilled)
{
    for (const LetterFields &record : fields.lists.value(QStringLiteral("decision"))) {
        for (const char *name : {"decision.outcome", "decision.ground", "decision.weighing", "access.others"})
            search.say(QString::fromLatin1(name), record.texts.value(QString::fromLatin1(name)));
        if (holds(record, "decision.isRefused"))
            searchDecision(search, fields, record, "decision.ground");
        if (holds(record, "erasure.keepsSome") || holds(record, "erasure.keepsAll"))
            searchDecision(search, fields, record, "erasure.kept");
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
    if (kind == LetterKind::Receipt)
        search.say(QStringLiteral("case.dueOn"), textOf(fields, QStringLiteral("case.dueOn")));
    if (kind == LetterKind::Extension)
        search.say(QStringLiteral("extension.dueOn"), textOf(fields, QStringLiteral("extension.dueOn")));
    if (kind == LetterKind::RestrictionLifted)
        searchDecision(search, fields, {}, "restriction.liftedOn");
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
        const bool saidIt = fact->isEmpty() && asWords(byHand.value(name).trimmed()) == *found;
        if (!saidIt && !names.contains(name))
            names.append(name);
    }
    return names;
}

namespace {

// A fact that moved, and a sign that no text holds: it stands in its place until all of them were found, so that no
// new fact is taken for an old one.
struct Moved
{
    QString was;
    QString now;
    QString sign;
};

constexpr char16_t firstSign = 0xe000;
constexpr char16_t lastSign = 0xf8ff;

bool holdsSign(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= firstSign && c.unicode() <= lastSign; });
}

std::optional<std::vector<Moved>> movedFacts(const LetterDraft &draft, const QMap<QString, QString> &now)
{
    std::vector<Moved> moved;
    for (auto fact = draft.facts.cbegin(); fact != draft.facts.cend(); ++fact) {
        const QString found = now.value(fact.key());
        if (found == *fact)
            continue;
        const bool isCondition = fact.key().contains(u'?');
        const auto same = std::find_if(moved.begin(), moved.end(), [&](const Moved &one) { return one.was == *fact; });
        if (isCondition || fact->isEmpty() || !draft.text.words().contains(*fact) || (same != moved.end() && same->now != found))
            return std::nullopt;
        if (same == moved.end())
            moved.push_back({*fact, found, QString(QChar(static_cast<char16_t>(firstSign + moved.size())))});
    }
    return moved;
}

// Words that moved must not stand for something else that did not.
bool isKeptElsewhere(const QString &was, const LetterDraft &draft, const QMap<QString, QString> &now)
{
    for (auto fact = draft.facts.cbegin(); fact != draft.facts.cend(); ++fact) {
        if (*fact == was && now.value(fact.key()) == was)
            return true;
    }
    return false;
}

} // namespace

std::optional<LetterText> withNewFacts(const LetterDraft &draft, const QMap<QString, QString> &now)
{
    if (now.keys() != draft.facts.keys() || holdsSign(draft.text.words()))
        return std::nullopt;
    std::optional<std::vector<Moved>> moved = movedFacts(draft, now);
    if (!moved || std::any_of(moved->begin(), moved->end(), [&](const Moved &one) { return isKeptElsewhere(one.was, draft, now); }))
        return std::nullopt;
    // The longer first: it may hold the shorter.
    std::sort(moved->begin(), moved->end(), [](const Moved &a, const Moved &b) { return a.was.size() > b.was.size(); });
    LetterText text = draft.text;
    const auto replace = [&text](const QString &from, const QString &to) {
        text.subject.replace(from, to);
        text.address.replace(from, to);
        text.body = text.body.with(from, to);
    };
    for (const Moved &one : *moved)
        replace(one.was, one.sign);
    for (const Moved &one : *moved)
        replace(one.sign, one.now);
    return text;
}

} // namespace balie
