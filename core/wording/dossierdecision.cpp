// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided and why, what stayed out, who was told, and the statement under which it was done.
#include "core/domain/request/answerrules.h"
#include "core/domain/request/recipientnotices.h"
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
    const QString withArticle = LetterWords(installedLanguage()).groundToAnother(ground, right);
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

void sayDecisions(SheetText &text, const std::vector<RightDecision> &decisions)
{
    for (const RightDecision &decision : decisions) {
        text.strong(longWordOf(decision.right));
        text.field(Dossier::tr("Outcome"), wordOf(decision.outcome));
        text.field(Dossier::tr("Ground"), decision.ground ? groundWords(*decision.ground, decision.right) : QString());
        text.field(isRefusal(decision) ? Dossier::tr("Weighing") : Dossier::tr("Explanation"), decision.weighing.toString());
    }
}

void sayAnswer(SheetText &text, const DossierAnswer &answer, QDate today)
{
    text.text(Dossier::tr("Answered on %1.").arg(longDay(answer.given.on)));
    sayDecisions(text, answer.given.decisions);
    if (answer.given.courtFrom() != answer.given.on)
        text.text(Dossier::tr("It was given by word of mouth. The letter of %1 named the court.").arg(longDay(answer.given.courtFrom())));
    if (answer.courtUntil && *answer.courtUntil < today)
        text.text(Dossier::tr("Six weeks counted from %1 ended on %2 (UAVG 35(2)).").arg(longDay(answer.given.courtFrom()), longDay(*answer.courtUntil)));
    else if (answer.courtUntil)
        text.text(Dossier::tr("Six weeks counted from %1 end on %2: until then at least the court can be asked (UAVG 35(2)).").arg(longDay(answer.given.courtFrom()), longDay(*answer.courtUntil)));
    else if (answer.cameLate)
        text.text(Dossier::tr("No answer came within the term of the law, so the law sets no last day for the court (UAVG 35(2))."));
    if (answer.given.reopenedOn)
        text.text(Dossier::tr("The case was opened again on %1. This answer stood until then.").arg(longDay(*answer.given.reopenedOn)));
}

} // namespace

SheetText decisionText(const DossierCase &about)
{
    SheetText text;
    for (const DossierAnswer &answer : about.answers)
        sayAnswer(text, answer, about.day);
    if (about.decisions().empty())
        text.text(Dossier::tr("No answer stands in this case on %1.").arg(longDay(about.day)));
    else if (const SettledPoint *remedies = settled(about, remediesPoint))
        saySettled(text, *remedies);
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

// Where it stood and why one weighed so can say whose it is as well as a name does.
static void sayPlaces(SheetText &text, const DossierCase &about, bool withWhose)
{
    if (about.others.empty())
        return;
    text.text(Dossier::tr("Places in the file where data of others stand, and what was done with them (GDPR Art. 15(4), UAVG 41(1)(i)):"));
    int number = 0;
    for (const OthersPlace &place : about.others) {
        ++number;
        text.strong(withWhose ? place.weighed.item.toString() : Dossier::tr("Place %1").arg(number));
        text.field(Dossier::tr("Whose"), withWhose ? place.weighed.whose.toString() : QString());
        text.field(Dossier::tr("What was done"), QStringLiteral("%1, %2").arg(wordOf(place.weighed.treatment), longDay(place.on)));
        text.field(Dossier::tr("Ground"), place.weighed.ground ? wordOf(*place.weighed.ground) : QString());
        text.field(Dossier::tr("Weighing"), withWhose ? place.weighed.weighing.toString() : QString());
    }
    if (!withWhose)
        text.small(Dossier::tr("Which places these are, whose data they hold and how that was weighed stands in the register; the authority can ask for it."));
}

SheetText redactionsText(const DossierCase &about, const std::vector<DossierExtra> &extras)
{
    SheetText text;
    sayCopies(text, about);
    if (!text.lines().empty() && !isChosen(DossierExtra::Originals, extras))
        text.small(Dossier::tr("What stood under a box is not in this dossier; of it the number and the grounds are told."));
    sayPlaces(text, about, isChosen(DossierExtra::Whose, extras));
    if (text.lines().empty())
        text.text(Dossier::tr("The register holds no copy with black boxes in this case, and no data of others that were weighed."));
    return text;
}

// Art. 19 speaks of what was done, by whichever answer.
static bool wasGrantedWhatIsTold(const DossierCase &about)
{
    return std::any_of(about.answers.begin(), about.answers.end(), [](const DossierAnswer &answer) {
        const std::vector<Right> granted = grantedRights(answer.given.decisions);
        return std::any_of(granted.begin(), granted.end(), isToldToRecipients);
    });
}

static QString untoldWords(const DossierCase &about)
{
    if (wasGrantedWhatIsTold(about))
        return Dossier::tr("It is not recorded whether recipients were told (GDPR Art. 19).");
    if (!std::any_of(about.rights.begin(), about.rights.end(), isToldToRecipients))
        return Dossier::tr("Nothing was asked of which recipients must be told (GDPR Art. 19).");
    return about.answers.empty() ? Dossier::tr("No answer was given, so there is nothing yet that recipients must be told (GDPR Art. 19).")
                                 : Dossier::tr("Nothing was granted of which recipients must be told (GDPR Art. 19).");
}

// Each by name: what became of telling it, on which day, with what was asked or why not, and what it answered.
static void sayNotices(SheetText &text, const DossierCase &about)
{
    for (const RecipientNotice &notice : noticesOf(about.request.history)) {
        const QString outcome = QStringLiteral("%1, %2").arg(wordOf(notice.told.outcome), longDay(notice.on));
        QStringList words{notice.told.sentBy ? QStringLiteral("%1, %2").arg(outcome, wordOf(*notice.told.sentBy)) : outcome};
        if (!notice.told.words.isEmpty())
            words.append(notice.told.words.toString());
        if (notice.answer && notice.answeredOn)
            words.append(Dossier::tr("Answered on %1: %2").arg(longDay(*notice.answeredOn), notice.answer->toString()));
        text.field(notice.told.name.toString(), words.join(u'\n'));
    }
    if (wasGrantedWhatIsTold(about) && !about.untold.isEmpty())
        text.text(Dossier::tr("By the register data also went to these, and it is not recorded what became of telling them: %1.").arg(about.untold.join(QStringLiteral("; "))));
}

SheetText recipientsText(const DossierCase &about)
{
    SheetText text;
    if (const SettledPoint *told = settled(about, QStringLiteral("recipients-told")))
        saySettled(text, *told);
    else
        text.text(untoldWords(about));
    sayNotices(text, about);
    for (const DossierLetter &row : about.letters) {
        if (row.letter.kind == LetterKind::RecipientNotice && row.letter.dispatch)
            text.text(Dossier::tr("A notice went out to %1 on %2. It is exhibit %3.").arg(row.recipient, longDay(row.letter.dispatch->on), QString::number(row.exhibit.value_or(0))));
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
