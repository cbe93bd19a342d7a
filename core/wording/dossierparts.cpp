// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which part says what, and the summary before all of them.
#include "core/wording/dossierparts.h"

#include "core/wording/casewords.h"
#include "core/wording/datewords.h"
#include "core/wording/rightwords.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct Dossier
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

QString askedLine(const DossierCase &about)
{
    return Dossier::tr("On %1 this was asked: %2.").arg(longDay(about.request.history.received()), listed(about.rights));
}

QString outcomesOf(const GivenAnswer &answer)
{
    QStringList outcomes;
    for (const RightDecision &decision : answer.decisions)
        outcomes.append(Dossier::tr("%1: %2", "right and outcome").arg(wordOf(decision.right), wordOf(decision.outcome)));
    return outcomes.join(QStringLiteral("; "));
}

// Every answer that was given, and why none stands where none does.
QStringList decidedLines(const DossierCase &about)
{
    QStringList lines;
    for (const DossierAnswer &answer : about.answers) {
        lines.append(Dossier::tr("On %1 it was answered. %2.").arg(longDay(answer.given.on), outcomesOf(answer.given)));
        if (answer.given.reopenedOn)
            lines.append(Dossier::tr("On %1 the case was opened again.").arg(longDay(*answer.given.reopenedOn)));
    }
    if (about.state == RequestState::Withdrawn)
        lines.append(Dossier::tr("The request was withdrawn on %1.").arg(longDay(about.request.history.last<happened::Withdrawn>()->on)));
    else if (about.state == RequestState::StruckOut)
        lines.append(Dossier::tr("The case was struck out."));
    else if (about.decisions().empty())
        lines.append(about.answers.empty() ? Dossier::tr("No answer is recorded yet.") : Dossier::tr("No new answer is recorded yet."));
    return lines;
}

} // namespace

// As a sentence, whether or not who wrote it ended it as one. What is long ends at a word: a summary fits in ten lines.
static QString contestedSentence(const Complaint &one)
{
    constexpr qsizetype mostSigns = 240;
    const QString words = one.made.contested.toString().simplified();
    if (words.size() > mostSigns) {
        const qsizetype end = words.lastIndexOf(u' ', mostSigns);
        return Dossier::tr("%1… (the whole stands in part 13).").arg(words.first(end > 0 ? end : mostSigns));
    }
    return words.endsWith(u'.') || words.endsWith(u'?') || words.endsWith(u'!') ? words : words + u'.';
}

// What is contested, where, and what came of it, in the words of who complains.
static QStringList contestedLines(const DossierCase &about)
{
    QStringList lines;
    for (const Complaint &one : about.complaints) {
        const QString outcome = one.ended ? QStringLiteral("%1, %2").arg(wordOf(one.ended->outcome), longDay(one.endedOn.value_or(one.on))) : Dossier::tr("open");
        lines.append(Dossier::tr("Complaint of %1 (%2): %3 Outcome: %4.")
                         .arg(longDay(one.on), wordOf(one.made.body), contestedSentence(one), outcome));
    }
    return lines;
}

QString summaryOf(const DossierCase &about)
{
    return (QStringList{askedLine(about)} + decidedLines(about) + termLines(about) + contestedLines(about)).join(u'\n');
}

static SheetText summaryText(const DossierCase &about)
{
    SheetText text;
    for (const QString &line : (about.summary.isEmpty() ? summaryOf(about) : about.summary).split(u'\n'))
        text.text(line);
    return text;
}

SheetText dossierPartText(DossierPart part, const DossierCase &about, const std::vector<DossierExtra> &extras)
{
    switch (part) {
    case DossierPart::Summary: return summaryText(about);
    case DossierPart::Timeline: return timelineText(about, isChosen(DossierExtra::Notes, extras));
    case DossierPart::Term: return termText(about);
    case DossierPart::Letters: return lettersText(about);
    case DossierPart::Identification: return identificationText(about);
    case DossierPart::Processing: return processingText(about);
    case DossierPart::Searches: return searchesText(about);
    case DossierPart::Decision: return decisionText(about);
    case DossierPart::Redactions: return redactionsText(about, extras);
    case DossierPart::Recipients: return recipientsText(about);
    case DossierPart::Retention: return retentionText(about);
    case DossierPart::Complaint: return complaintText(about);
    case DossierPart::Statement: return statementText(about);
    case DossierPart::Cover:
    case DossierPart::Exhibits: return {};
    }
    Q_UNREACHABLE();
}

} // namespace balie
