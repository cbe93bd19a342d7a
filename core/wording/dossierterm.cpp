// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the last days were met, by law and by what was promised.
#include "core/domain/request/answerrules.h"
#include "core/wording/datewords.h"
#include "core/wording/dossierparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace balie {

namespace {

struct Dossier
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

bool isUnderTerm(const DossierCase &about)
{
    return std::any_of(about.rights.begin(), about.rights.end(), isUnderAnswerTerm);
}

// It says that nobody knows who asked.
bool isStillAsked(const GivenAnswer &answer)
{
    return std::all_of(answer.decisions.begin(), answer.decisions.end(), [](const RightDecision &one) { return one.ground == RefusalGround::NotIdentified; });
}

// How an answer stands to that day; which one it is matters where there are more.
QString answered(const DossierCase &about, const GivenAnswer &answer, QDate due)
{
    const auto late = static_cast<int>(due.daysTo(answer.on));
    if (about.answers.size() > 1) {
        const QString day = longDay(answer.on);
        return late > 0 ? Dossier::tr("The answer of %1 came %n day(s) after it.", nullptr, late).arg(day) : Dossier::tr("The answer of %1 came in time.").arg(day);
    }
    if (late > 0 && isStillAsked(answer))
        return Dossier::tr("The answer came %n day(s) after it, while it had been asked who the person is. Whether the term ran on meanwhile is open (GDPR Art. 12(6)).", nullptr, late);
    return late > 0 ? Dossier::tr("The answer came %n day(s) late.", nullptr, late) : Dossier::tr("The answer came in time.");
}

QString unanswered(const DossierCase &about, QDate due)
{
    const std::optional<CaseEvent> withdrawn = about.request.history.last<happened::Withdrawn>();
    const bool isWithdrawn = about.state == RequestState::Withdrawn && withdrawn;
    const auto over = static_cast<int>(due.daysTo(isWithdrawn ? withdrawn->on : about.day));
    if (isWithdrawn)
        return over > 0 ? Dossier::tr("It had passed %n day(s) before the request was withdrawn.", nullptr, over) : Dossier::tr("The request was withdrawn before it passed.");
    return over > 0 ? Dossier::tr("It is %n day(s) over that now.", nullptr, over) : Dossier::tr("That day has not passed.");
}

QString metOrNot(const DossierCase &about, QDate due)
{
    if (about.answers.empty())
        return unanswered(about, due);
    QStringList sentences;
    for (const DossierAnswer &answer : about.answers)
        sentences.append(answered(about, answer.given, due));
    return sentences.join(u' ');
}

QString line(const DossierCase &about, const QString &words, QDate due)
{
    return QStringLiteral("%1 %2").arg(words.arg(longDay(due)), metOrNot(about, due)).trimmed();
}

} // namespace

QStringList termLines(const DossierCase &about)
{
    if (!isUnderTerm(about) || about.state == RequestState::StruckOut)
        return {};
    QStringList lines{line(about, Dossier::tr("The last day by law: %1."), about.clocks.statutoryDue)};
    if (about.clocks.promiseDue)
        lines.append(line(about, Dossier::tr("The last day that was promised: %1."), *about.clocks.promiseDue));
    return lines;
}

SheetText termText(const DossierCase &about)
{
    SheetText text;
    const QStringList lines = termLines(about);
    if (lines.isEmpty())
        return text;
    text.strong(Dossier::tr("Whether the term was met"));
    if (about.answers.size() == 1)
        text.text(Dossier::tr("Answered on %1.").arg(longDay(about.answers.front().given.on)));
    for (const QString &words : lines)
        text.text(words);
    return text;
}

} // namespace balie
