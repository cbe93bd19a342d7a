// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a statement that are one record each.
#include "ui/settings/statementpart.h"

#include "core/domain/organisation/profilecheck.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct StatementWords
{
    Q_DECLARE_TR_FUNCTIONS(StatementWords)
};

FieldFace line(const char *key, const QString &label)
{
    return {QString::fromLatin1(key), label, FieldShape::Line};
}

FieldFace lines(const char *key, const QString &label)
{
    return {QString::fromLatin1(key), label, FieldShape::Lines};
}

// The text itself: members of the profile and of its statement together.
std::unique_ptr<StatementPart> aboutPart()
{
    std::vector<StatementField<Profile>> fields{
        {line("title", StatementWords::tr("Title of the statement")), [](const Profile &p) { return p.statement.title; },
         [](Profile &p, const QString &typed) { p.statement.title = typed; }},
        {line("version", StatementWords::tr("Version")), [](const Profile &p) { return p.statement.version; },
         [](Profile &p, const QString &typed) { p.statement.version = typed; }},
        {lines("audience", StatementWords::tr("For whom it is")), [](const Profile &p) { return spoken(p.statement.audience); },
         [](Profile &p, const QString &typed) { speak(p.statement.audience, typed); }},
        textField(line("workingArea", StatementWords::tr("Where you work")), &Profile::workingArea),
        textField(line("privacyRole", StatementWords::tr("Who is there for privacy")), &Profile::privacyRole),
        textField(lines("cookies", StatementWords::tr("What it says about cookies")), &Profile::cookies),
    };
    return std::make_unique<PartOf<Profile>>(
        QStringLiteral("statement"), StatementWords::tr("About the statement"), PartShape::Form, std::move(fields),
        [](const Profile &profile) { return std::vector<Profile>{profile}; },
        [](Profile &profile, const std::vector<Profile> &records) -> Result<void> {
            const Profile &typed = records.front();
            profile.statement.title = typed.statement.title;
            profile.statement.version = typed.statement.version;
            profile.statement.audience = typed.statement.audience;
            profile.workingArea = typed.workingArea;
            profile.privacyRole = typed.privacyRole;
            profile.cookies = typed.cookies;
            return {};
        });
}

// A promise of no days is none: then the statement is silent on all that comes with it.
void promiseDays(AnswerTerm &answer, int days)
{
    if (days == 0) {
        answer.promise.reset();
        answer.strength = PromiseStrength::Silent;
        answer.appliesTo.clear();
        return;
    }
    if (!answer.promise)
        answer.promise = Promise();
    answer.promise->days = days;
    if (answer.strength == PromiseStrength::Silent)
        answer.strength = PromiseStrength::Firm;
    if (answer.appliesTo.empty())
        answer.appliesTo = allValues<Right>();
}

StatementField<AnswerTerm> daysField()
{
    FieldFace face = line("days", StatementWords::tr("Days within which it promises an answer"));
    face.shape = FieldShape::Number;
    face.most = ProfileLimits::longestTerm;
    return {face, [](const AnswerTerm &answer) { return QString::number(answer.promise ? answer.promise->days : 0); },
            [](AnswerTerm &answer, const QString &typed) { promiseDays(answer, typed.toInt()); }};
}

StatementField<AnswerTerm> moreDaysField()
{
    FieldFace face = line("extensionDays", StatementWords::tr("More days when it extends"));
    face.shape = FieldShape::Number;
    face.most = ProfileLimits::longestTerm;
    return {face,
            [](const AnswerTerm &answer) { return QString::number(answer.promise ? answer.promise->extensionDays.value_or(0) : 0); },
            [](AnswerTerm &answer, const QString &typed) {
                if (answer.promise)
                    answer.promise->extensionDays = typed.toInt() > 0 ? std::optional(typed.toInt()) : std::nullopt;
            }};
}

std::unique_ptr<StatementPart> termPart()
{
    return std::make_unique<PartOf<AnswerTerm>>(
        QStringLiteral("answer"), StatementWords::tr("Term"), PartShape::Form,
        std::vector<StatementField<AnswerTerm>>{
            daysField(),
            moreDaysField(),
            choiceField(line("strength", StatementWords::tr("How firmly")), &AnswerTerm::strength),
            textField(lines("quote", StatementWords::tr("Quote on the term")), &AnswerTerm::quote),
            textField(lines("extensionQuote", StatementWords::tr("Quote on the extension")), &AnswerTerm::extensionQuote),
            textField(lines("note", StatementWords::tr("Note for yourself")), &AnswerTerm::note),
        },
        [](const Profile &profile) { return std::vector<AnswerTerm>{profile.answer}; },
        [](Profile &profile, const std::vector<AnswerTerm> &records) -> Result<void> {
            // Which rights it is for is chosen with the rights.
            const std::vector<Right> chosen = profile.answer.appliesTo;
            profile.answer = records.front();
            if (profile.answer.promise && !chosen.empty())
                profile.answer.appliesTo = chosen;
            return {};
        });
}

std::unique_ptr<StatementPart> identificationPart()
{
    using Stance = IdentificationStance;
    return formPart(QStringLiteral("identification"), StatementWords::tr("Identification"), &Profile::identification,
                    {choiceField(line("demand", StatementWords::tr("Who are you?")), &Stance::demand),
                     choiceField(line("copies", StatementWords::tr("Copies of documents")), &Stance::copies),
                     textField(lines("method", StatementWords::tr("The means that it names")), &Stance::method),
                     textField(lines("quote", StatementWords::tr("Quote")), &Stance::quote),
                     textField(lines("rule", StatementWords::tr("How you work with it")), &Stance::rule)});
}

std::unique_ptr<StatementPart> bsnPart()
{
    return formPart(QStringLiteral("bsn"), StatementWords::tr("BSN"), &Profile::bsn,
                    {choiceField(line("use", StatementWords::tr("What it says about the BSN")), &BsnStance::use),
                     textField(lines("quote", StatementWords::tr("Quote")), &BsnStance::quote),
                     textField(lines("note", StatementWords::tr("Note for yourself")), &BsnStance::note)});
}

std::unique_ptr<StatementPart> disclosuresPart()
{
    return formPart(QStringLiteral("disclosures"), StatementWords::tr("Handing data to others"), &Profile::disclosures,
                    {choiceField(line("marketing", StatementWords::tr("To sell something")), &DisclosureStance::marketing),
                     choiceField(line("unlisted", StatementWords::tr("To whom the statement does not name")), &DisclosureStance::unlisted),
                     choiceField(line("compelled", StatementWords::tr("When the law obliges you to give data")), &DisclosureStance::compelled)});
}

std::unique_ptr<StatementPart> transfersPart()
{
    return formPart(QStringLiteral("transfers"), StatementWords::tr("Outside Europe"), &Profile::transfers,
                    {choiceField(line("stance", StatementWords::tr("Data outside Europe")), &Transfers::stance),
                     textField(lines("quote", StatementWords::tr("Quote")), &Transfers::quote),
                     textField(lines("note", StatementWords::tr("Note for yourself")), &Transfers::note)});
}

std::unique_ptr<StatementPart> complaintPart()
{
    return formPart(QStringLiteral("complaint"), StatementWords::tr("Complaint"), &Profile::complaint,
                    {choiceField(line("authority", StatementWords::tr("The supervisory authority")), &ComplaintRoute::authority),
                     textField(lines("internal", StatementWords::tr("Where people can complain to you")), &ComplaintRoute::internal),
                     textField(lines("quote", StatementWords::tr("Quote")), &ComplaintRoute::quote),
                     textField(lines("note", StatementWords::tr("Note for yourself")), &ComplaintRoute::note)});
}

} // namespace

QString StatementPart::shown(int row, int field) const
{
    const FieldFace &face = m_faces.at(std::size_t(field));
    const QString said = text(row, field);
    if (face.shape == FieldShape::Number)
        return said == u"0" ? QString() : said;
    for (const auto &[word, words] : face.choices) {
        if (word == said)
            return words;
    }
    return said;
}

StatementParts statementParts()
{
    StatementParts parts;
    for (auto make : {aboutPart, termPart, identificationPart})
        parts.push_back(make());
    for (auto &list : statementLists())
        parts.push_back(std::move(list));
    const auto gaps = parts.end() - 1; // promises and notes come last
    const auto promises = gaps - 1;
    std::vector<std::unique_ptr<StatementPart>> forms;
    for (auto make : {disclosuresPart, transfersPart, bsnPart, complaintPart})
        forms.push_back(make());
    parts.insert(promises, std::make_move_iterator(forms.begin()), std::make_move_iterator(forms.end()));
    return parts;
}

} // namespace balie
