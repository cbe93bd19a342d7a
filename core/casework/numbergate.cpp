// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/numbergate.h"

#include "core/base/succeeded.h"
#include "core/domain/identity/bsnguard.h"
#include "core/domain/identity/guardedjson.h"
#include "core/domain/person/telephone.h"
#include "core/exchange/profilefile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace balie {

namespace {

using namespace happened;

// Takes the texts of one record through the gate, one after the other; the first that is refused is
// the answer.
class Passage
{
public:
    explicit Passage(NumberGate gate) : m_gate(gate) {}

    template <typename Text>
    Passage &take(Text &text)
    {
        if (m_refused)
            return *this;
        auto passed = passNumberGate(text, m_gate);
        if (passed)
            text = *passed;
        else
            m_refused = passed.error();
        return *this;
    }

    template <typename T>
    Result<T> give(T record) const
    {
        if (m_refused)
            return *m_refused;
        return record;
    }

private:
    NumberGate m_gate;
    std::optional<Error> m_refused;
};

// One overload a kind, so that a new kind that is not looked at does not compile.
struct TextsOf
{
    Passage &passage;

    void operator()(Received &) const {}
    void operator()(Acknowledged &) const {}
    void operator()(IdentityAsked &x) const { passage.take(x.asked).take(x.doubt); }
    void operator()(IdentityConfirmed &x) const { passage.take(x.check.employee).take(x.check.reason); }
    void operator()(ClockPaused &x) const { passage.take(x.asked).take(x.doubt); }
    void operator()(ClockResumed &) const {}
    void operator()(ExtensionTold &x) const { passage.take(x.reason); }
    void operator()(PointSettled &x) const { passage.take(x.by).take(x.note); }
    void operator()(Answered &x) const
    {
        for (RightDecision &decision : x.decisions)
            passage.take(decision.weighing);
    }
    void operator()(Withdrawn &x) const { passage.take(x.reason); }
    void operator()(Closed &) const {}
    void operator()(Reopened &x) const { passage.take(x.reason); }
    void operator()(StruckOut &x) const { passage.take(x.reason); }
    void operator()(BreachSuspected &x) const { passage.take(x.what); }
    void operator()(ReceiptCorrected &x) const { passage.take(x.reason); }
    void operator()(Revoked &x) const { passage.take(x.reason); }
    void operator()(Noted &x) const { passage.take(x.text); }
    void operator()(Linked &x) const { passage.take(x.reason); }
    void operator()(RightsCorrected &x) const { passage.take(x.reason); }
    void operator()(SearchAsked &x) const { passage.take(x.system).take(x.colleague).take(x.key); }
    void operator()(SearchReminded &) const {}
    void operator()(SearchSigned &x) const { passage.take(x.by).take(x.found); }
    void operator()(OthersWeighed &x) const { passage.take(x.item).take(x.whose).take(x.weighing); }
    void operator()(ProcessingNamed &) const {}
    void operator()(ComplaintMade &x) const { passage.take(x.contested).take(x.reference).take(x.contact); }
    void operator()(ComplaintDetailed &x) const { passage.take(x.reference).take(x.contact); }
    void operator()(DemandMade &x) const { passage.take(x.demand); }
    void operator()(DemandDeferred &x) const { passage.take(x.reason); }
    void operator()(DemandAnswered &x) const { passage.take(x.answer); }
    void operator()(ComplaintEnded &x) const { passage.take(x.words); }
    void operator()(RecipientTold &x) const { passage.take(x.words); }
    void operator()(RecipientAnswered &x) const { passage.take(x.answer); }
};

template <typename Text>
Result<Text> pass(const Text &text, NumberGate gate)
{
    switch (gate) {
    case NumberGate::Refuse: return guarded(text);
    case NumberGate::Mask: return masked(text);
    }
    Q_UNREACHABLE();
}

Result<QString> pass(const QString &text, NumberGate gate)
{
    if (gate == NumberGate::Mask)
        return maskForbiddenNumbers(text);
    const Result<void> free = refuseForbiddenNumbers(text);
    return free ? Result<QString>(text) : Result<QString>(free.error());
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (QChar c : text) {
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
    }
    return digits;
}

// "0800 1234" and "0900-1234": as a BSN it would begin with two zeros.
bool isShortServiceNumber(const QString &digits)
{
    return digits.size() == 8 && (digits.startsWith(QLatin1String("0800")) || digits.startsWith(QLatin1String("090")));
}

// A number to dial that could as well be a BSN goes as a whole, whatever signs stand in it.
Result<ShortText> passTelephone(const ShortText &telephone, NumberGate gate)
{
    const QString typed = telephone.toString();
    if (isSurelyTelephone(typed))
        return telephone;
    if (!isDiallable(typed))
        return pass(telephone, gate);
    if (const Result<void> refused = refuseForbiddenNumbers(digitsOf(typed)); gate == NumberGate::Refuse && !refused)
        return refused.error().with(QStringLiteral("field"), QStringLiteral("telephone"));
    QString stars = typed;
    for (QChar &c : stars) {
        if (c.isDigit())
            c = QLatin1Char('*');
    }
    return ShortText::from(stars);
}

} // namespace

bool isSurelyTelephone(const QString &text)
{
    if (!isDiallable(text))
        return false;
    const QString digits = digitsOf(text);
    return dutchTelephone(text) || text.contains(QLatin1Char('+')) || isShortServiceNumber(digits) || refuseForbiddenNumbers(digits);
}

Result<ShortText> passNumberGate(const ShortText &text, NumberGate gate)
{
    return pass(text, gate);
}

Result<LongText> passNumberGate(const LongText &text, NumberGate gate)
{
    return pass(text, gate);
}

Result<QString> passNumberGate(const QString &text, NumberGate gate)
{
    return pass(text, gate);
}

Result<std::optional<ShortText>> passNumberGate(const std::optional<ShortText> &text, NumberGate gate)
{
    if (!text)
        return std::optional<ShortText>();
    return pass(*text, gate).transform([](const ShortText &passed) { return std::optional(passed); });
}

Result<std::optional<Representative>> passNumberGate(const std::optional<Representative> &by, NumberGate gate)
{
    if (!by)
        return std::optional<Representative>();
    Representative copy = *by;
    Passage passage(gate);
    passage.take(copy.name).take(copy.authority);
    return passage.give(std::optional(copy));
}

Result<PersonName> passNumberGate(const PersonName &name, NumberGate gate)
{
    PersonName copy = name;
    Passage passage(gate);
    passage.take(copy.given).take(copy.prefix).take(copy.family);
    // "Jan 111 222 333": the last group alone was taken for the family name.
    QString whole = copy.display();
    passage.take(whole);
    if (whole == copy.display())
        return passage.give(copy);
    return PersonName::from(whole);
}

Result<std::optional<PostalAddress>> passNumberGate(const std::optional<PostalAddress> &address, NumberGate gate)
{
    if (!address)
        return std::optional<PostalAddress>();
    PostalAddress copy = *address;
    Passage passage(gate);
    passage.take(copy.street).take(copy.postcode).take(copy.place);
    return passage.give(std::optional(copy));
}

Result<Person> passNumberGate(const Person &person, NumberGate gate)
{
    Person copy = person;
    Passage passage(gate);
    passage.take(copy.name).take(copy.address).take(copy.email);
    Result<Person> passed = passage.give(copy);
    if (!passed || !copy.telephone)
        return passed;
    const Result<ShortText> telephone = passTelephone(*copy.telephone, gate);
    if (!telephone)
        return telephone.error();
    passed->telephone = *telephone;
    return passed;
}

Result<void> refuseNumbers(const Organisation &organisation)
{
    Organisation copy = organisation;
    QString email = organisation.email ? organisation.email->toString() : QString();
    Passage passage(NumberGate::Refuse);
    passage.take(copy.name).take(copy.address).take(email).take(copy.phone).take(copy.officer);
    return succeeded(passage.give(copy));
}

Result<void> refuseNumbers(const Profile &profile)
{
    return refuseForbiddenNumbersIn(QJsonDocument::fromJson(writeProfile(profile)).object());
}

Result<Happening> passNumberGate(const Happening &what, NumberGate gate)
{
    Happening copy = what;
    Passage passage(gate);
    std::visit(TextsOf{passage}, copy);
    return passage.give(copy);
}

} // namespace balie
