// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of a report, for reportwords.h.
#include "core/wording/datewords.h"
#include "core/wording/reportwords.h"

#include <QCoreApplication>

namespace balie::ReportText {

namespace {

struct ReportSentences
{
    Q_DECLARE_TR_FUNCTIONS(ReportSentences)
};

// The numbers of a report as text.
struct Said
{
    const ReportFigures &figures;
    const ReportCounts &counts;

    QString operator()(const ReportNumber &number) const { return numberWords(number, figures.least); }
    QString operator()(ReportPart part, const char *key) const { return (*this)(counts.number(part, QString::fromLatin1(key))); }
    QString sum(ReportPart part) const { return (*this)(counts.sum(part)); }
};

QString onTimeSentence(const ReportFigures &figures)
{
    const ReportNumber law = figures.shareOnTime(ReportPart::Law, figures.now);
    const ReportNumber promise = figures.shareOnTime(ReportPart::Promise, figures.now);
    if (!law.isSaid())
        return ReportSentences::tr("No share is given: too few requests were answered.");
    if (!promise.isSaid())
        return ReportSentences::tr("%1 within the term of the law (GDPR 12(3)).").arg(shareWords(law));
    return ReportSentences::tr("%1 within the term of the law (GDPR 12(3)), %2 within the term that the organisation itself promised.").arg(shareWords(law), shareWords(promise));
}

QString daysSentence(const ReportFigures &figures)
{
    const ReportNumber median = figures.now.number(ReportPart::Days, QStringLiteral("median"));
    const ReportNumber slowest = figures.now.number(ReportPart::Days, QStringLiteral("slowest"));
    if (!median.isSaid())
        return QStringLiteral("–");
    if (!slowest.isSaid())
        return ReportSentences::tr("%1 for the case in the middle.").arg(daysWords(median, figures.least));
    return ReportSentences::tr("%1 for the case in the middle, %2 for the slowest.").arg(daysWords(median, figures.least), daysWords(slowest, figures.least));
}

QString complaintsSentence(const Said &said)
{
    return ReportSentences::tr("%1 received: at the organisation %2, at the Autoriteit Persoonsgegevens %3, at the court %4. Ended: %5.")
        .arg(said.sum(ReportPart::Complaints), said(ReportPart::Complaints, "organisation"), said(ReportPart::Complaints, "authority"), said(ReportPart::Complaints, "court"),
             said.sum(ReportPart::ComplaintsEnded));
}

ReportNumber refusing(const ReportCounts &counts)
{
    ReportNumber sum;
    for (const ReportLine &line : counts.of(ReportPart::Outcomes)) {
        if (line.key.endsWith(u"/refused") || line.key.endsWith(u"/partly"))
            sum = sum + line.number;
    }
    return sum;
}

} // namespace

QString title(const ReportPeriod &period)
{
    return period.isYear() ? ReportSentences::tr("Annual report privacy %1").arg(period.first.year()) : ReportSentences::tr("Report privacy, %1").arg(periodWords(period));
}

QString allOrganisations()
{
    return ReportSentences::tr("All organisations of the register");
}

QString runningLine(QDate until)
{
    return ReportSentences::tr("The period is not over yet: this is how it stands on %1.").arg(plainDay(until));
}

QString hiddenLine(int least)
{
    return ReportSentences::tr("Numbers below %1 are hidden, so that nobody can be recognised in them.").arg(least);
}

QString opening(const ReportFigures &figures)
{
    const Said now{figures, figures.now};
    const QString came = ReportSentences::tr("In %1 the number of requests that came in was %2; %3 were answered.")
                             .arg(periodWords(figures.period), now(ReportPart::Received, "cases"), now(ReportPart::Answered, "cases"));
    const ReportNumber law = figures.shareOnTime(ReportPart::Law, figures.now);
    if (!law.isSaid())
        return came;
    return ReportSentences::tr("%1 Of these, %2 got their answer within the term of the law. At the end of the period %3 were open, of which %4 late.")
        .arg(came, shareWords(law), now.sum(ReportPart::Open), now(ReportPart::Open, "late"));
}

QString summaryHeading()
{
    return ReportSentences::tr("The period in brief");
}

std::vector<std::pair<QString, QString>> summary(const ReportFigures &figures)
{
    const Said now{figures, figures.now};
    const Said before{figures, figures.before};
    const auto withBefore = [](const QString &number, const QString &previous) { return ReportSentences::tr("%1 (the period before: %2)").arg(number, previous); };
    return {
        {wordOf(ReportPart::Received), withBefore(now(ReportPart::Received, "cases"), before(ReportPart::Received, "cases"))},
        {wordOf(ReportPart::Answered), withBefore(now(ReportPart::Answered, "cases"), before(ReportPart::Answered, "cases"))},
        {ReportSentences::tr("In time"), onTimeSentence(figures)},
        {ReportSentences::tr("From receipt to answer"), daysSentence(figures)},
        {ReportSentences::tr("Open at the end"), ReportSentences::tr("%1, of which %2 late").arg(now.sum(ReportPart::Open), now(ReportPart::Open, "late"))},
        {ReportSentences::tr("Extended"), withBefore(now.sum(ReportPart::Extensions), before.sum(ReportPart::Extensions))},
        {ReportSentences::tr("Refused"), ReportSentences::tr("%1 of %2 decisions, in whole or in part").arg(now(refusing(figures.now)), now.sum(ReportPart::Outcomes))},
        {wordOf(ReportPart::Withdrawn), now(ReportPart::Withdrawn, "cases")},
        {ReportSentences::tr("Complaints"), complaintsSentence(now)},
        {wordOf(ReportPart::Disclosures), ReportSentences::tr("%1, about %2 persons; demanded or asked for by an authority: %3")
                                              .arg(now(ReportPart::Disclosures, "number"), now(ReportPart::Disclosures, "persons"), now.sum(ReportPart::Compelled))},
        {ReportSentences::tr("Destroyed"), ReportSentences::tr("%1 items, in destructions carried out: %2. Not destroyed after all: %3")
                                               .arg(now.sum(ReportPart::Destroyed), now(ReportPart::Batches, "batches"), now.sum(ReportPart::KeptBack))},
    };
}

QString inOneSentence(const ReportFigures &figures)
{
    const Said now{figures, figures.now};
    const ReportNumber law = figures.shareOnTime(ReportPart::Law, figures.now);
    const QString received = now(ReportPart::Received, "cases");
    const QString answered = now(ReportPart::Answered, "cases");
    const QString open = now.sum(ReportPart::Open);
    if (!law.isSaid())
        return ReportSentences::tr("%1 received, %2 answered, %3 open").arg(received, answered, open);
    return ReportSentences::tr("%1 received, %2 answered, %3 within the term of the law, %4 open").arg(received, answered, shareWords(law), open);
}

QStringList sectionHeadings()
{
    return {ReportSentences::tr("What came in"), ReportSentences::tr("Answered, and how soon"), ReportSentences::tr("On the way to the answer"), ReportSentences::tr("What was decided"),
            ReportSentences::tr("Complaints"), ReportSentences::tr("What went to others"), ReportSentences::tr("What was destroyed")};
}

QString totalName()
{
    return ReportSentences::tr("Together");
}

QString shareName()
{
    return ReportSentences::tr("In time, in percent");
}

QString sheetName()
{
    return ReportSentences::tr("Report privacy");
}

QString partColumn()
{
    return ReportSentences::tr("Part");
}

QString whatColumn()
{
    return ReportSentences::tr("What");
}

QString numberColumn()
{
    return ReportSentences::tr("How many");
}

QString previousColumn(const ReportPeriod &previous)
{
    return periodWords(previous);
}

QString nothing()
{
    return ReportSentences::tr("None.");
}

QString madeHeading()
{
    return ReportSentences::tr("How these numbers were made");
}

QStringList definitions(const ReportFigures &figures)
{
    QStringList lines{
        ReportSentences::tr("A request counts in the month in which it was received, whatever channel it came by. A request with two rights counts under each of them, and once in the number of "
                            "requests. What was entered by mistake and struck out counts nowhere. Requests of which the file was destroyed still count."),
        ReportSentences::tr("A request counts as answered on the day of the answer that stands. One that was opened again counts as open until it is answered again."),
        ReportSentences::tr("In time for the law: answered within the term of Article 12(3) of the GDPR, with extensions and stops of the clock that were allowed. In time for the promise: "
                            "within the term of the privacy statement that held on the day of receipt. Where a statement promises no term, the request is left out of that share."),
        ReportSentences::tr("Of a request of which the file was destroyed the promised term is known only where it was shorter than that of the law."),
        ReportSentences::tr("Days are days on the calendar, from receipt to answer, with the days on which the clock stood still. The case in the middle: half took as long or shorter. Shares are rounded "
                            "down to whole percents."),
        ReportSentences::tr("Open and late: neither answered nor withdrawn at the end of the period, while the first of the two terms was over, as the terms are known today."),
        ReportSentences::tr("Extensions, questions that stop the clock and complaints count on the day on which they happened; what was undone does not count."),
        ReportSentences::tr("A disclosure counts on its day, whatever the number of persons. A person who was in two disclosures counts twice."),
        ReportSentences::tr("A destruction counts on the day on which its last system had answered; what was destroyed or kept back, on the day of the answer of its system."),
    };
    if (figures.least > 0)
        lines.append(ReportSentences::tr("Numbers from 1 to %1 are shown as \"fewer than %2\". A total of which a part is hidden is given as the range that its parts allow, and so is a number from which a "
                                         "hidden one could be computed. Shares and days of fewer than %2 requests are left out. Who also gives a report of another period that overlaps this one, or of one "
                                         "organisation beside that of all, must know that the two can be compared.")
                         .arg(figures.least - 1)
                         .arg(figures.least));
    return lines;
}

QString chainLine(const QString &seal, qint64 sequence)
{
    return ReportSentences::tr("The log of the register stood at entry %1, with seal %2. Who has the register can show that nothing before it was changed.").arg(sequence).arg(seal);
}

} // namespace balie::ReportText
