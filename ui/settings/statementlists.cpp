// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a statement that are lists.
#include "ui/settings/statementpart.h"

#include "core/wording/disclosurewords.h"

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

std::unique_ptr<StatementPart> channelsPart()
{
    return listPart(QStringLiteral("channels"), StatementWords::tr("Channels"), &Profile::channels,
                    {choiceField(line("channel", StatementWords::tr("Channel"), InTable::Yes), &NamedChannel::channel),
                     textField(line("value", StatementWords::tr("Address or number"), InTable::Yes), &NamedChannel::value),
                     textField(lines("use", StatementWords::tr("What for")), &NamedChannel::use)});
}

// A right as the statement has it: whether it is named, and whether the promised term holds for it.
enum class Said { Yes, No };

struct RightSaid
{
    Right right = Right::Access;
    Said named = Said::No;
    Said underTerm = Said::No;
    LocalText detail;
};

StatementField<RightSaid> saidField(FieldFace face, Said RightSaid::*said, const QString &yes, const QString &no)
{
    face.shape = FieldShape::Choice;
    face.choices = {{QStringLiteral("yes"), yes}, {QStringLiteral("no"), no}};
    return {std::move(face), [said](const RightSaid &right) { return right.*said == Said::Yes ? QStringLiteral("yes") : QStringLiteral("no"); },
            [said](RightSaid &right, const QString &word) { right.*said = word == u"yes" ? Said::Yes : Said::No; }};
}

// A right of which the statement says more is named.
void sayDetail(RightSaid &said, const QString &typed)
{
    speak(said.detail, typed);
    if (!typed.isEmpty())
        said.named = Said::Yes;
}

// In the order in which the profile has them, so that writing them back changes nothing by itself.
std::vector<RightSaid> rightsOf(const Profile &profile)
{
    const auto &term = profile.answer.appliesTo;
    const auto under = [&term](Right right) { return std::find(term.begin(), term.end(), right) == term.end() ? Said::No : Said::Yes; };
    std::vector<RightSaid> rights;
    for (const NamedRight &named : profile.rightsNamed)
        rights.push_back({named.right, Said::Yes, under(named.right), named.detail});
    for (const Right right : profile.rightsNotNamed)
        rights.push_back({right, Said::No, under(right), {}});
    return rights;
}

Result<void> storeRights(Profile &profile, const std::vector<RightSaid> &rights)
{
    profile.rightsNamed.clear();
    profile.rightsNotNamed.clear();
    std::vector<Right> term;
    for (const RightSaid &said : rights) {
        if (said.named == Said::Yes)
            profile.rightsNamed.push_back({said.right, said.detail});
        else
            profile.rightsNotNamed.push_back(said.right);
        if (said.underTerm == Said::Yes)
            term.push_back(said.right);
    }
    if (!std::is_permutation(term.begin(), term.end(), profile.answer.appliesTo.begin(), profile.answer.appliesTo.end()))
        profile.answer.appliesTo = term;
    return {};
}

std::unique_ptr<StatementPart> rightsPart()
{
    FieldFace which = line("right", StatementWords::tr("Right"), InTable::Yes);
    which.shape = FieldShape::Fixed;
    std::vector<StatementField<RightSaid>> fields{
        {which, [](const RightSaid &said) { return wordOf(said.right); },
         [](RightSaid &, const QString &) {}},
        saidField(line("named", StatementWords::tr("In the statement"), InTable::Yes), &RightSaid::named,
                  StatementWords::tr("Named"), StatementWords::tr("Not named")),
        saidField(line("appliesTo", StatementWords::tr("The term holds for it"), InTable::Yes), &RightSaid::underTerm,
                  StatementWords::tr("Yes"), StatementWords::tr("No")),
        {lines("detail", StatementWords::tr("What it adds or takes away")), [](const RightSaid &said) { return spoken(said.detail); }, sayDetail}};
    return std::make_unique<PartOf<RightSaid>>(QStringLiteral("rightsNamed"), StatementWords::tr("Rights"), PartShape::FixedList, std::move(fields),
                                               rightsOf, storeRights);
}

std::unique_ptr<StatementPart> groundsPart()
{
    using Ground = NamedRefusalGround;
    FieldFace face = line("ground", StatementWords::tr("Ground in the law"), InTable::Yes);
    face.shape = FieldShape::Choice;
    face.choices.emplace_back(QString(), StatementWords::tr("The law knows no such ground"));
    for (const RefusalGround each : allValues<RefusalGround>())
        face.choices.emplace_back(toWord(each), wordOf(each));
    const StatementField<Ground> inLaw{face, [](const Ground &named) { return named.ground ? QString(toWord(*named.ground)) : QString(); },
                                       [](Ground &named, const QString &word) { named.ground = fromWord<RefusalGround>(word); }};
    return listPart(QStringLiteral("refusalGrounds"), StatementWords::tr("Grounds for refusal"), &Profile::refusalGrounds,
                    {textField(lines("words", StatementWords::tr("Ground, as the statement says it"), InTable::Yes), &Ground::words), inLaw,
                     textField(line("article", StatementWords::tr("Article")), &Ground::article),
                     textField(lines("quote", StatementWords::tr("Quote")), &Ground::quote),
                     textField(lines("warning", StatementWords::tr("What to take care of")), &Ground::warning)});
}

std::unique_ptr<StatementPart> textsPart(const char *key, const QString &title, const QString &label, std::vector<LocalText> Profile::*member)
{
    const StatementField<LocalText> field{lines(key, label, InTable::Yes), [](const LocalText &text) { return spoken(text); },
                                          [](LocalText &text, const QString &typed) { speak(text, typed); }};
    return listPart(QString::fromLatin1(key), title, member, {field});
}

std::unique_ptr<StatementPart> sensitivePart()
{
    return listPart(QStringLiteral("sensitive"), StatementWords::tr("Sensitive data"), &Profile::sensitive,
                    {textField(lines("category", StatementWords::tr("Which data"), InTable::Yes), &SensitiveCategory::category),
                     choiceField(line("kind", StatementWords::tr("Kind"), InTable::Yes), &SensitiveCategory::kind)});
}

std::unique_ptr<StatementPart> sourcesPart()
{
    return listPart(QStringLiteral("sources"), StatementWords::tr("Sources"), &Profile::sources,
                    {textField(line("source", StatementWords::tr("From whom"), InTable::Yes), &SourceOfData::source),
                     textField(lines("how", StatementWords::tr("How and when"), InTable::Yes), &SourceOfData::how),
                     choiceField(line("notice", StatementWords::tr("Message to the person")), &SourceOfData::notice)});
}

// One kind of data a line; those that stay keep their other language.
void receiveLines(NamedRecipient &recipient, const QString &typed)
{
    std::vector<LocalText> kinds;
    for (const QString &each : typed.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto known = std::find_if(recipient.receives.begin(), recipient.receives.end(),
                                        [&each](const LocalText &kind) { return spoken(kind) == each; });
        kinds.push_back(known == recipient.receives.end() ? LocalText{each, each} : *known);
    }
    recipient.receives = kinds;
}

StatementField<NamedRecipient> receivesField()
{
    return {lines("receives", StatementWords::tr("What it receives, one kind a line")),
            [](const NamedRecipient &recipient) {
                QStringList kinds;
                for (const LocalText &kind : recipient.receives)
                    kinds.append(spoken(kind));
                return kinds.join(QLatin1Char('\n'));
            },
            receiveLines};
}

std::unique_ptr<StatementPart> recipientsPart()
{
    using Recipient = NamedRecipient;
    return listPart(QStringLiteral("recipients"), StatementWords::tr("Recipients"), &Profile::recipients,
                    {textField(line("name", StatementWords::tr("Name or kind"), InTable::Yes), &Recipient::name),
                     choiceField(line("kind", StatementWords::tr("What it does")), &Recipient::kind),
                     choiceField(line("role", StatementWords::tr("Role"), InTable::Yes), &Recipient::role),
                     textField(lines("purpose", StatementWords::tr("Purpose"), InTable::Yes), &Recipient::purpose),
                     choiceField(line("known", StatementWords::tr("How it is known")), &Recipient::known),
                     receivesField(),
                     textField(lines("legalBasis", StatementWords::tr("Legal basis")), &Recipient::legalBasis),
                     textField(lines("condition", StatementWords::tr("Condition")), &Recipient::condition),
                     choiceField(line("told", StatementWords::tr("Whether the person hears of it")), &Recipient::told),
                     textField(lines("notice", StatementWords::tr("What it promises to tell the person")), &Recipient::notice),
                     textField(lines("note", StatementWords::tr("Note for yourself")), &Recipient::note)});
}

std::unique_ptr<StatementPart> promisesPart()
{
    return listPart(QStringLiteral("promises"), StatementWords::tr("Promises"), &Profile::promises,
                    {textField(line("id", StatementWords::tr("Number (for example DOM-1)"), InTable::Yes), &PromiseKept::id),
                     textField(lines("promise", StatementWords::tr("What it promises"), InTable::Yes), &PromiseKept::promise),
                     textField(lines("program", StatementWords::tr("What is done to keep it")), &PromiseKept::program),
                     textField(lines("quote", StatementWords::tr("Quote")), &PromiseKept::quote),
                     textField(lines("note", StatementWords::tr("Note for yourself")), &PromiseKept::note)});
}

std::unique_ptr<StatementPart> notesPart()
{
    return listPart(QStringLiteral("gaps"), StatementWords::tr("Less than the law"), &Profile::gaps,
                    {textField(lines("note", StatementWords::tr("What you noted"), InTable::Yes), &StatementGap::note),
                     textField(line("article", StatementWords::tr("Article"), InTable::Yes), &StatementGap::article)});
}

} // namespace

StatementParts statementLists()
{
    StatementParts parts;
    parts.push_back(channelsPart());
    parts.push_back(rightsPart());
    parts.push_back(groundsPart());
    parts.push_back(retentionPart());
    parts.push_back(textsPart("categories", StatementWords::tr("Kinds of data"), StatementWords::tr("Kind of data"), &Profile::categories));
    parts.push_back(sensitivePart());
    parts.push_back(sourcesPart());
    parts.push_back(recipientsPart());
    parts.push_back(textsPart("legalBases", StatementWords::tr("Legal bases"), StatementWords::tr("Legal basis"), &Profile::legalBases));
    parts.push_back(promisesPart());
    parts.push_back(notesPart());
    return parts;
}

} // namespace balie
