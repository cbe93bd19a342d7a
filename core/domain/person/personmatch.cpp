// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person/personmatch.h"

#include "core/base/foldedtext.h"
#include "core/domain/person/searchterms.h"
#include "core/domain/person/telephone.h"

#include <algorithm>

namespace balie {

namespace {

// Only letters and digits count: "Lindelaan 12-b" and "lindelaan 12B" are one.
QString bare(const QString &text)
{
    return searchText(text).remove(QLatin1Char(' '));
}

// Whether one becomes the other by at most `limit` letters more, fewer or other.
bool withinEdits(const QString &one, const QString &other, int limit)
{
    if (qAbs(one.size() - other.size()) > limit)
        return false;
    std::vector<int> row(static_cast<std::size_t>(other.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = row[0]++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int same = diagonal + (one.at(i) == other.at(static_cast<qsizetype>(j) - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({same, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back() <= limit;
}

bool alike(const QString &typed, const QString &known)
{
    if (typed.size() >= 3 && known.startsWith(typed)) // still being typed
        return true;
    return std::min(typed.size(), known.size()) >= 4 && withinEdits(typed, known, known.size() >= 8 ? 2 : 1);
}

bool areInitials(const QString &given)
{
    return given.contains(QLatin1Char('.')) || searchText(given).remove(QLatin1Char(' ')).size() == 1;
}

// "J.P." fits "Jan Peter", and "J." fits "Jan Peter" too.
bool initialsFit(const QString &one, const QString &other)
{
    const QStringList some = searchText(one).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList others = searchText(other).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const qsizetype count = std::min(some.size(), others.size());
    for (qsizetype i = 0; i < count; ++i) {
        if (some.at(i).at(0) != others.at(i).at(0))
            return false;
    }
    return count > 0;
}

class Comparison
{
public:
    void names(const QString &typed, const PersonName &known)
    {
        const Result<PersonName> name = PersonName::from(typed);
        if (!name)
            return;
        const QString family = bare(name->family.toString());
        const QString knownFamily = bare(known.family.toString());
        const bool sameFamily = !family.isEmpty() && family == knownFamily;
        if (!sameFamily && (family.isEmpty() || !alike(family, knownFamily)))
            return;
        if (!name->given || !known.given) {
            sameFamily ? add(LikenessReason::SameFamily, 35) : add(LikenessReason::AlikeFamily, 20);
            return;
        }
        givenNames(name->given->toString(), known.given->toString(), sameFamily);
    }

    void emails(const QString &typed, const std::optional<ShortText> &known)
    {
        if (known && !typed.trimmed().isEmpty() && typed.trimmed().compare(known->toString(), Qt::CaseInsensitive) == 0)
            add(LikenessReason::SameEmail, 60);
    }

    void telephones(const QString &typed, const std::optional<ShortText> &known)
    {
        const std::optional<QString> number = dutchTelephone(typed);
        if (known && number && number == dutchTelephone(known->toString()))
            add(LikenessReason::SameTelephone, 50);
        else if (known && !number && bare(typed).size() >= 8 && bare(typed) == bare(known->toString()))
            add(LikenessReason::SameTelephone, 50);
    }

    void addresses(const QString &street, const QString &postcode, const std::optional<PostalAddress> &known)
    {
        if (!known)
            return;
        const QString code = bare(postcode);
        const QString knownCode = bare(known->postcode);
        const bool bothCodes = !code.isEmpty() && !knownCode.isEmpty();
        const bool sameStreet = !bare(street).isEmpty() && bare(street) == bare(known->street.toString());
        if (sameStreet && (!bothCodes || code == knownCode))
            add(LikenessReason::SameAddress, 30);
        else if (bothCodes && code == knownCode)
            add(LikenessReason::SamePostcode, 12);
        else if (bothCodes)
            add(LikenessReason::OtherPostcode, -5);
    }

    PersonMatch outcome() const
    {
        return {std::clamp(m_match.score, 0, 100), m_match.reasons};
    }

private:
    void givenNames(const QString &given, const QString &knownGiven, bool sameFamily)
    {
        const int family = sameFamily ? 35 : 20;
        const LikenessReason reason = sameFamily ? LikenessReason::SameFamily : LikenessReason::AlikeFamily;
        if (bare(given) == bare(knownGiven) && sameFamily) {
            // "J. Bakker" twice says less than "Jan Bakker" twice.
            add(LikenessReason::SameName, areInitials(given) ? 50 : 60);
            return;
        }
        add(reason, family);
        if ((areInitials(given) || areInitials(knownGiven)) && initialsFit(given, knownGiven))
            add(LikenessReason::InitialsFit, 10);
        else if (bare(given) == bare(knownGiven))
            add(LikenessReason::InitialsFit, 15);
        else if (!alike(bare(given), bare(knownGiven)))
            add(LikenessReason::OtherGiven, -25);
    }

    void add(LikenessReason reason, int score)
    {
        m_match.reasons.push_back(reason);
        m_match.score += score;
    }

    PersonMatch m_match;
};

QString textOf(const std::optional<ShortText> &text)
{
    return text ? text->toString() : QString();
}

} // namespace

Likeness PersonMatch::likeness() const
{
    return score >= 60 ? Likeness::Likely : score >= 30 ? Likeness::Possible : Likeness::Different;
}

PersonMatch matchPersons(const PersonSketch &typed, const Person &known)
{
    Comparison comparison;
    comparison.names(typed.name, known.name);
    comparison.emails(typed.email, known.email);
    comparison.telephones(typed.telephone, known.telephone);
    comparison.addresses(typed.street, typed.postcode, known.address);
    return comparison.outcome();
}

PersonMatch matchPersons(const Person &one, const Person &other)
{
    const PersonSketch sketch{one.name.listed(), one.address ? one.address->street.toString() : QString(),
                              one.address ? one.address->postcode : QString(), textOf(one.email), textOf(one.telephone)};
    return matchPersons(sketch, other);
}

} // namespace balie
