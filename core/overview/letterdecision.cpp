// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/letterdecision.h"

#include "core/domain/request/answerrules.h"
#include "core/wording/disclosurewords.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace balie {

namespace {

const char *partOf(Right right)
{
    switch (right) {
    case Right::Access: return "decision.isAccess";
    case Right::Rectification: return "decision.isRectification";
    case Right::Erasure: return "decision.isErasure";
    case Right::Restriction: return "decision.isRestriction";
    case Right::Portability: return "decision.isPortability";
    case Right::Objection: return "decision.isObjection";
    case Right::MarketingObjection: return "decision.isMarketing";
    case Right::WithdrawConsent: return "decision.isConsent";
    case Right::AutomatedDecision: return "decision.isAutomated";
    case Right::Information: return "decision.isInformation";
    case Right::Complaint: break; // the weighing of a complaint is its own letter
    }
    return nullptr;
}

std::optional<QDate> settledOn(const RequestDossier &dossier, const char *word, PointResult result = PointResult::Done)
{
    for (const DossierPoint &point : dossier.checklist) {
        if (point.point.word == QLatin1String(word) && point.settled && point.settled->result == result)
            return point.settledOn;
    }
    return std::nullopt;
}

// The day on which it was done, where the checklist says so.
void sayDays(LetterFields &fields, const RequestDossier &dossier, const LetterWords &words)
{
    const std::pair<const char *, const char *> days[] = {
        {"restriction.from", "restriction-marked"}, {"marketing.from", "marketing-stopped"}, {"consent.from", "consent-stopped"}};
    for (const auto &[name, point] : days) {
        if (const std::optional<QDate> on = settledOn(dossier, point))
            fields.texts.insert(QString::fromLatin1(name), words.longDay(*on));
    }
}

void sayGranted(LetterFields &fields, const RequestDossier &dossier, const RightDecision &decision)
{
    const auto holds = [&fields](const char *name, bool does) {
        if (does)
            fields.conditions.insert(QString::fromLatin1(name));
    };
    if (const char *part = partOf(decision.right))
        holds(part, true);
    holds("erasure.keepsSome", decision.right == Right::Erasure && decision.outcome == Outcome::Partly);
    holds("erasure.coversSuppliers", settledOn(dossier, "erasure-backups").has_value());
    holds("marketing.supplierTold", settledOn(dossier, "marketing-processor").has_value());
    holds("decision.notifiesRecipients", isToldToRecipients(decision.right) && settledOn(dossier, "recipients-told"));
}

void put(LetterFields &fields, const char *name, const QString &text)
{
    if (!text.isEmpty())
        fields.texts.insert(QString::fromLatin1(name), text);
}

// Art. 15(1) and 15(2), as far as the descriptions that were named for the case say it. They are written in Dutch: in
// a letter of another language their places stay open.
void sayProcessing(LetterFields &fields, const RequestDossier &dossier, const LetterWords &words)
{
    const std::vector<Processing> named = dossier.namedProcessings();
    if (named.empty() || words.language() != Language::Dutch)
        return;
    for (const ProcessingPoint &point : processingPoints)
        fields.texts.insert(QString::fromUtf16(point.field), words.told(point, named));
}

// Art. 15(1)(c), by name (C-154/21): who really got data of this person. What an authority forbids to tell stays out (UAVG 41).
QStringList disclosedLines(const RequestDossier &dossier, const LetterWords &words)
{
    QStringList lines;
    for (const RecipientToTell &one : dossier.recipients) {
        std::map<DisclosurePurpose, std::pair<std::set<DataCategory>, std::set<QDate>>> byPurpose;
        for (const RecipientToTell::Given &given : one.given) {
            if (!given.mayBeTold)
                continue;
            auto &[categories, days] = byPurpose[given.purpose];
            categories.insert(given.categories.begin(), given.categories.end());
            days.insert(given.on);
        }
        for (const auto &[purpose, got] : byPurpose)
            lines.append(disclosedSentence(one.recipient.name.toString(), {got.first.begin(), got.first.end()}, purpose, {got.second.begin(), got.second.end()}, words.language()));
    }
    return lines;
}

// Whose systems hold data of this person, and of whom nothing else is known.
QStringList systemLines(const RequestDossier &dossier, const LetterWords &words)
{
    QStringList lines;
    for (const RecipientToTell &one : dossier.recipients) {
        if (one.given.empty())
            lines.append(words.keepsSystems(one.recipient.name.toString()));
    }
    return lines;
}

QString theseGot(const QStringList &lines, const LetterWords &words)
{
    return lines.isEmpty() ? QString() : words.theseGot() + u'\n' + lines.join(u'\n');
}

// Behind what the descriptions say of recipients.
void sayRecipients(LetterFields &fields, const RequestDossier &dossier, const LetterWords &words)
{
    const QString got = theseGot(disclosedLines(dossier, words) + systemLines(dossier, words), words);
    const QString field = QStringLiteral("access.recipients");
    const QString described = fields.texts.value(field);
    if (!got.isEmpty())
        fields.texts.insert(field, described.isEmpty() ? got : described + u'\n' + got);
}

// Art. 15(2): behind what the descriptions say, each recipient outside the EEA that really has data of this person. That nothing
// went there is true of nobody of whom something did; where nobody wrote down what makes it lawful the place stays open.
void sayTransfers(LetterFields &fields, const RequestDossier &dossier, const LetterWords &words)
{
    const QString field = QStringLiteral("access.transfers");
    QStringList lines = fields.texts.value(field).split(u'\n', Qt::SkipEmptyParts);
    for (const RecipientToTell &one : dossier.recipients) {
        const bool isTold = one.given.empty() || std::any_of(one.given.begin(), one.given.end(), [](const RecipientToTell::Given &given) { return given.mayBeTold; });
        if (!isTold || one.recipient.country.isInEconomicArea())
            continue;
        if (!one.recipient.transfer) {
            fields.texts.remove(field);
            return;
        }
        lines.removeAll(words.noTransfer());
        lines.append(words.transferLine(one.recipient.name.toString(), one.recipient.country, one.recipient.transfer->words.toString()));
    }
    put(fields, "access.transfers", lines.join(u'\n'));
}

// Art. 15(4), 20(4). Where no place was named, that something was taken out is all that the case knows.
void sayOthers(LetterFields &fields, const RequestDossier &dossier, const RightDecision &decision, const LetterWords &words)
{
    int counts[] = {0, 0, 0}; // by OthersTreatment
    QStringList grounds;
    for (const OthersPlace &place : dossier.othersData) {
        ++counts[static_cast<int>(place.weighed.treatment)];
        const QString ground = place.weighed.ground ? words.ground(*place.weighed.ground, decision.right) : QString();
        if (!ground.isEmpty() && !grounds.contains(ground))
            grounds.append(ground);
    }
    const int blackedOut = counts[static_cast<int>(OthersTreatment::BlackedOut)];
    const int withheld = counts[static_cast<int>(OthersTreatment::Withheld)];
    if (blackedOut + withheld > 0)
        put(fields, "access.others", words.othersLeftOut(blackedOut, withheld, grounds));
    // Who gives everything has left nothing out.
    const bool isForOthers = decision.outcome == Outcome::Partly && decision.ground == RefusalGround::RightsOfOthers;
    const bool leftOutUnlisted = dossier.othersData.empty() && isForOthers && settledOn(dossier, "third-persons");
    if (blackedOut + withheld > 0 || leftOutUnlisted)
        fields.conditions.insert(QStringLiteral("access.hasOthers"));
}

// Nothing was erased: the person hears what is kept and until when, unless that cannot be said (of whom?), may not be
// said (UAVG 41), or is not what the refusal is about.
bool keepsAll(const RightDecision &decision)
{
    static constexpr RefusalGround silent[] = {RefusalGround::Unfounded, RefusalGround::Excessive, RefusalGround::NotIdentified, RefusalGround::StatutoryRestriction,
                                               RefusalGround::Deceased};
    return decision.right == Right::Erasure && decision.outcome == Outcome::Refused && decision.ground
        && std::none_of(std::begin(silent), std::end(silent), [&](RefusalGround one) { return decision.ground == one; });
}

} // namespace

LetterFields decisionFields(const RequestDossier &dossier, const RightDecision &decision, const LetterWords &words)
{
    LetterFields fields;
    put(fields, "decision.right", words.heading(decision.right));
    put(fields, "decision.weighing", decision.weighing.toString());
    if (decision.ground)
        put(fields, "decision.ground", words.ground(*decision.ground, decision.right));
    if (isRefusal(decision))
        fields.conditions.insert(QStringLiteral("decision.isRefused"));
    if (decision.outcome == Outcome::NotApplicable)
        fields.conditions.insert(QStringLiteral("decision.isNotApplicable"));
    if (keepsAll(decision))
        fields.conditions.insert(QStringLiteral("erasure.keepsAll"));
    const bool granted = !grantedRights({decision}).empty();
    if (granted && decision.right == Right::Access && settledOn(dossier, "systems-searched", PointResult::NothingFound)) {
        // Nothing is left; what once went out is told all the same.
        const QString got = theseGot(disclosedLines(dossier, words), words);
        put(fields, "decision.outcome", got.isEmpty() ? words.nothingFound() : words.nothingFound() + QStringLiteral("\n\n") + got);
        return fields;
    }
    put(fields, "decision.outcome", words.outcome(decision.right, decision.outcome));
    if (granted) {
        sayGranted(fields, dossier, decision);
        sayDays(fields, dossier, words);
        if (decision.right == Right::Access) {
            sayProcessing(fields, dossier, words);
            sayRecipients(fields, dossier, words);
            sayTransfers(fields, dossier, words);
        }
        if (decision.right == Right::Access || decision.right == Right::Portability)
            sayOthers(fields, dossier, decision, words);
    }
    return fields;
}

LetterFields undecidedFields(Right right, const LetterWords &words)
{
    LetterFields fields;
    put(fields, "decision.right", words.heading(right));
    // Said to be empty, so that nothing said by hand takes its place.
    fields.texts.insert(QStringLiteral("decision.outcome"), QString());
    return fields;
}

} // namespace balie
