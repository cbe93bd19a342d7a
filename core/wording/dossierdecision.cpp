// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided and why, what stayed out, who was told, and the statement under which it was done.
#include "core/domain/request/answerrules.h"
#include "core/wording/attachmentwords.h"
#include "core/wording/casewords.h"
#include "core/wording/checklistwords.h"
#include "core/wording/datewords.h"
#include "core/wording/dossierparts.h"
#include "core/wording/language.h"
#include "core/wording/letterwords.h"
#include "core/wording/profilewords.h"
#include "core/wording/rightwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace balie {

namespace {

struct Dossier
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

QString groundWords(RefusalGround ground, Right right)
{
    const QString withArticle = LetterWords(installedLanguage()).ground(ground, right);
    return withArticle.isEmpty() ? wordOf(ground) : withArticle;
}

void saySettled(SheetText &text, const SettledPoint &point)
{
    QStringList words{QStringLiteral("%1, %2").arg(wordOf(point.settled.result), longDay(point.on))};
    if (point.settled.by)
        words.append(point.settled.by->toString());
    if (!point.settled.note.isEmpty())
        words.append(point.settled.note.toString());
    text.field(pointWord(point.point.word), words.join(u'\n'));
}

const SettledPoint *settled(const DossierCase &about, const QString &point)
{
    const auto found = std::find_if(about.points.begin(), about.points.end(), [&](const SettledPoint &one) { return one.point.word == point; });
    return found == about.points.end() ? nullptr : &*found;
}

} // namespace

SheetText decisionText(const DossierCase &about)
{
    SheetText text;
    if (about.decisions.empty()) {
        text.text(Dossier::tr("No answer stands in this case on %1.").arg(longDay(about.day)));
        return text;
    }
    text.text(Dossier::tr("Answered on %1.").arg(longDay(about.answeredOn.value_or(about.day))));
    for (const RightDecision &decision : about.decisions) {
        text.strong(longWordOf(decision.right));
        text.field(Dossier::tr("Outcome"), wordOf(decision.outcome));
        text.field(Dossier::tr("Ground"), decision.ground ? groundWords(*decision.ground, decision.right) : QString());
        text.field(isRefusal(decision) ? Dossier::tr("Weighing") : Dossier::tr("Explanation"), decision.weighing.toString());
    }
    if (const SettledPoint *remedies = settled(about, remediesPoint))
        saySettled(text, *remedies);
    if (about.courtPetitionBy)
        text.text(Dossier::tr("Counted from the day of the answer, the court can be asked until %1 (UAVG 35(2)).").arg(longDay(*about.courtPetitionBy)));
    return text;
}

static void sayCopies(SheetText &text, const DossierCase &about)
{
    for (const DossierFile &row : about.files) {
        if (!row.file.madeFrom || row.file.removed)
            continue;
        text.strong(Dossier::tr("Attachment %1: %n black box(es)", nullptr, static_cast<int>(row.boxes.size())).arg(row.file.number));
        for (const QString &line : groundLines(row.boxes))
            text.text(line);
    }
}

static void sayPlaces(SheetText &text, const DossierCase &about, bool withWhose)
{
    if (about.others.empty())
        return;
    text.text(Dossier::tr("Places in the file where data of others stand, and what was done with them (GDPR Art. 15(4), UAVG 41(1)(i)):"));
    for (const OthersPlace &place : about.others) {
        text.strong(place.weighed.item.toString());
        text.field(Dossier::tr("Whose"), withWhose ? place.weighed.whose.toString() : QString());
        text.field(Dossier::tr("What was done"), QStringLiteral("%1, %2").arg(wordOf(place.weighed.treatment), longDay(place.on)));
        text.field(Dossier::tr("Ground"), place.weighed.ground ? wordOf(*place.weighed.ground) : QString());
        text.field(Dossier::tr("Weighing"), place.weighed.weighing.toString());
    }
}

SheetText redactionsText(const DossierCase &about, bool withWhose)
{
    SheetText text;
    sayCopies(text, about);
    sayPlaces(text, about, withWhose);
    if (text.lines().empty())
        text.text(Dossier::tr("The register holds no copy with black boxes in this case, and no data of others that were weighed."));
    else
        text.small(Dossier::tr("What stood under a box is not in this dossier; of it the number and the grounds are told."));
    return text;
}

SheetText recipientsText(const DossierCase &about)
{
    SheetText text;
    const bool concerns = std::any_of(about.rights.begin(), about.rights.end(), isToldToRecipients);
    if (const SettledPoint *told = settled(about, QStringLiteral("recipients-told")))
        saySettled(text, *told);
    else if (concerns)
        text.text(Dossier::tr("It is not recorded whether recipients were told (GDPR Art. 19)."));
    else
        text.text(Dossier::tr("Nothing was asked of which recipients must be told (GDPR Art. 19)."));
    for (const DossierLetter &row : about.letters) {
        if (row.letter.kind == LetterKind::RecipientNotice && row.letter.dispatch)
            text.text(Dossier::tr("A notice went out on %1. It is exhibit %2.").arg(longDay(row.letter.dispatch->on)).arg(row.exhibit.value_or(0)));
    }
    if (about.processings.empty())
        return text;
    text.text(Dossier::tr("Who gets data of these kinds, after the record of processing activities:"));
    for (const Processing &one : about.processings)
        text.field(one.name.toString(), one.recipients.isEmpty() ? Dossier::tr("No recipients are named.") : one.recipients.toString());
    return text;
}

SheetText statementText(const DossierCase &about)
{
    const Profile &profile = about.profile.profile;
    SheetText text;
    text.field(Dossier::tr("Statement"), statementName(profile));
    text.field(Dossier::tr("Title"), profile.statement.title);
    text.field(Dossier::tr("Dated"), profile.statement.date ? longDay(*profile.statement.date) : Dossier::tr("The statement bears no date."));
    text.field(Dossier::tr("Holds here from"), about.profile.validFrom ? longDay(*about.profile.validFrom) : Dossier::tr("Not known; it is the oldest one in the register."));
    text.field(Dossier::tr("What it promises"), termText(profile.answer));
    if (about.fit == VersionFit::OlderThanAll)
        text.text(Dossier::tr("The request is older than every statement in the register. This is the oldest; whether it held then is not known."));
    text.text(Dossier::tr("The register keeps no work instructions."));
    return text;
}

} // namespace balie
