// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which part says what, and the summary before all of them.
#include "core/wording/dossierparts.h"

#include "core/domain/request/answerrules.h"
#include "core/wording/casewords.h"
#include "core/wording/datewords.h"
#include "core/wording/rightwords.h"

#include <QCoreApplication>

#include <algorithm>

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

QString decidedLine(const DossierCase &about)
{
    if (about.decisions.empty()) {
        if (about.state == RequestState::Withdrawn)
            return Dossier::tr("The request was withdrawn. No answer stands.");
        return Dossier::tr("No answer is recorded yet.");
    }
    QStringList outcomes;
    for (const RightDecision &decision : about.decisions)
        outcomes.append(Dossier::tr("%1: %2", "right and outcome").arg(wordOf(decision.right), wordOf(decision.outcome)));
    return Dossier::tr("On %1 it was answered. %2.").arg(longDay(about.answeredOn.value_or(about.day)), outcomes.join(QStringLiteral("; ")));
}

// Whether the last day was met, by law and by what was promised.
QString termLine(const DossierCase &about)
{
    const QDate law = about.clocks.statutoryDue;
    const bool isUnderTerm = std::any_of(about.rights.begin(), about.rights.end(), isUnderAnswerTerm);
    if (!isUnderTerm)
        return {};
    const QDate until = about.answeredOn.value_or(about.day);
    const auto late = static_cast<int>(law.daysTo(until));
    const QString line = Dossier::tr("The last day by law: %1.").arg(longDay(law));
    if (about.state == RequestState::Withdrawn || about.state == RequestState::StruckOut)
        return line;
    if (late > 0)
        return line + u' ' + (about.answeredOn ? Dossier::tr("The answer came %n day(s) late.", nullptr, late) : Dossier::tr("It is %n day(s) over that now.", nullptr, late));
    return about.answeredOn ? line + u' ' + Dossier::tr("The answer came in time.") : line;
}

} // namespace

// The last complaint, in the words of who complains.
static QString contestedLine(const DossierCase &about)
{
    if (about.complaints.empty())
        return {};
    const Complaint &last = about.complaints.back();
    return Dossier::tr("Contested since %1: %2").arg(longDay(last.on), last.made.contested.toString().simplified());
}

QString summaryOf(const DossierCase &about)
{
    QStringList sentences{askedLine(about), decidedLine(about), termLine(about), contestedLine(about)};
    sentences.removeAll(QString());
    return sentences.join(u'\n');
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
    const auto chosen = [&](DossierExtra extra) { return std::find(extras.begin(), extras.end(), extra) != extras.end(); };
    switch (part) {
    case DossierPart::Summary: return summaryText(about);
    case DossierPart::Timeline: return timelineText(about, chosen(DossierExtra::Notes));
    case DossierPart::Letters: return lettersText(about);
    case DossierPart::Identification: return identificationText(about);
    case DossierPart::Processing: return processingText(about);
    case DossierPart::Searches: return searchesText(about);
    case DossierPart::Decision: return decisionText(about);
    case DossierPart::Redactions: return redactionsText(about, chosen(DossierExtra::Whose));
    case DossierPart::Recipients: return recipientsText(about);
    case DossierPart::Retention: return retentionText(about);
    case DossierPart::Complaint: return complaintText(about);
    case DossierPart::Statement: return statementText(about);
    case DossierPart::Cover:
    case DossierPart::Term:
    case DossierPart::Exhibits: return {};
    }
    Q_UNREACHABLE();
}

} // namespace balie
