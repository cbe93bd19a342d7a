// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/proofwords.h"

#include "core/wording/factsentence.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct ProofWords
{
    Q_DECLARE_TR_FUNCTIONS(ProofWords)
};

constexpr SentenceRow rows[] = {
    {"receipt", QT_TRANSLATE_NOOP("ProofWords", "The request came in on {date}. That day itself does not count.")},
    {"older-than-statement",
     QT_TRANSLATE_NOOP("ProofWords", "That is before {from}, the day from which the oldest known statement holds: {statement}. Its promise is taken all the same.")},
    {"older-than-statement",
     QT_TRANSLATE_NOOP("ProofWords", "That is before {from}, the day from which the oldest known statement holds. Its promise is taken all the same.")},
    {"outside-the-term",
     QT_TRANSLATE_NOOP("ProofWords", "The law sets no term of one month for ‘{right}’: GDPR Art. 12(3) is about Art. 15 to 22. The dates here are a guide: the answer has to come as soon as possible.")},
    {"works-at-once",
     QT_TRANSLATE_NOOP("ProofWords", "‘{right}’ works at once. The dates here are for the confirmation to the person.")},
    {"one-month", QT_TRANSLATE_NOOP("ProofWords", "One month after {from} is {date}.")},
    {"notice-limit",
     QT_TRANSLATE_NOOP("ProofWords", "An extension must be told by {date} at the latest. The month ends on {month-end}, a day off, so tell it by {warn-from}.")},
    {"notice-limit", QT_TRANSLATE_NOOP("ProofWords", "An extension must be told by {date} at the latest.")},
    {"extension-in-time",
     QT_TRANSLATE_NOOP("ProofWords", "The extension was told on {told}. That is in time: the last day was {limit}. The term becomes three months and ends on {date}.")},
    {"extension-too-late",
     QT_TRANSLATE_NOOP("ProofWords", "The extension was told on {told}. That is too late: the last day was {limit}. It moves no date.")},
    {"month-end",
     QT_TRANSLATE_NOOP("ProofWords", "That month has no day {day}. So the last day of the month counts: {date}.")},
    {"pause-added",
     QT_TRANSLATE_N_NOOP("ProofWords", "The clock stood still for %n day(s), from {from} until {until}: {grounds}. The term then ends on {date}."),
     "", "days"},
    {"pause-capped",
     QT_TRANSLATE_N_NOOP("ProofWords", "But after the answer of {answered} there are never more than %n month(s). So the term ends on {date}."),
     "", "months"},
    {"pause-ignored",
     QT_TRANSLATE_N_NOOP("ProofWords", "The clock stood still for %n day(s). The organisation does not count that, so the date stays {date}."),
     "", "days"},
    {"rolled-forward", QT_TRANSLATE_NOOP("ProofWords", "No term ends on {skipped}: {name}. The next day is {date}.")},
    {"rolled-forward",
     QT_TRANSLATE_NOOP("ProofWords", "No term ends on {skipped}: a weekend. The next day is {date}.")},
    {"statutory-due", QT_TRANSLATE_NOOP("ProofWords", "Counted as for other requests, the month ends on {date}."),
     "guide=yes"},
    {"statutory-due", QT_TRANSLATE_NOOP("ProofWords", "The law gives until {date} at the latest.")},
    {"pause-open",
     QT_TRANSLATE_NOOP("ProofWords", "On {asked} it was asked who the person is. There is no answer yet, so no date moves. Without an answer, the person must hear by {date} that the request cannot be handled, and why."),
     "ground=identity"},
    {"pause-open",
     QT_TRANSLATE_NOOP("ProofWords", "On {asked} the person was asked to be more precise. There is no answer yet, so no date moves. Without an answer, the person must hear by {date} what will be done, and why.")},
    {"promise-counted",
     QT_TRANSLATE_N_NOOP("ProofWords", "The statement promises an answer within %n day(s) after {from}: {date}. An extension told by {notice-by} at the latest moves that too."),
     "", "days"},
    {"promise-counted",
     QT_TRANSLATE_N_NOOP("ProofWords", "The statement promises an answer within %n day(s) after {from}: {date}."),
     "", "days"},
    {"promise-extended",
     QT_TRANSLATE_N_NOOP("ProofWords", "The extension was told on {told}. That is in time for the promise: the last day was {limit}. There are %n day(s) more, until {date}."),
     "", "days"},
    {"promise-notice-too-late",
     QT_TRANSLATE_NOOP("ProofWords", "The extension was told on {told}. That is too late for the promise: the last day was {limit}. The promise stays {date}.")},
    {"promise-knows-no-extension",
     QT_TRANSLATE_NOOP("ProofWords", "The statement knows no extension. The message of {told} moves the law, but not the promise: that stays {date}.")},
    {"promise-paused",
     QT_TRANSLATE_N_NOOP("ProofWords", "The promise stands still for %n day(s) too, and ends on {date}."),
     "", "days"},
    {"promise-due", QT_TRANSLATE_NOOP("ProofWords", "The promise gives until {date} at the latest.")},
    {"promise-for-others",
     QT_TRANSLATE_N_NOOP("ProofWords", "The statement promises an answer within %n day(s), but not for what is asked here."),
     "", "days"},
    {"bound", QT_TRANSLATE_NOOP("ProofWords", "So {date} is a guide. No law makes it the last day."),
     "guide=yes"},
    {"bound", QT_TRANSLATE_NOOP("ProofWords", "The promise ends first: its last day is {date}."),
     "closed=promise"},
    {"bound", QT_TRANSLATE_NOOP("ProofWords", "The law ends on {law}, the promise on {promise}. So the law binds, and the last day is {date}."),
     "closed=law"},
    {"bound", QT_TRANSLATE_NOOP("ProofWords", "So the law binds, and the last day is {date}."),
     "closed=law"},
    {"bound", QT_TRANSLATE_NOOP("ProofWords", "The promise ends first. So answer by {date} at the latest."),
     "binding=promise"},
    {"bound",
     QT_TRANSLATE_NOOP("ProofWords", "The law ends on {law}, the promise on {promise}. So answer by {date} at the latest: the law binds.")},
    {"bound", QT_TRANSLATE_NOOP("ProofWords", "So the law binds: answer by {date} at the latest."),
     "promised=for-others"},
    {"bound",
     QT_TRANSLATE_NOOP("ProofWords", "The statement promises no term. So the law binds: answer by {date} at the latest.")},
    {"without-pause", QT_TRANSLATE_NOOP("ProofWords", "Should a pause not hold, the last day would be {date}.")},
    {"internal-target",
     QT_TRANSLATE_NOOP("ProofWords", "One month and two more end on {month-end}, earlier than three months. An answer by {date} is in time whoever counts.")},
    {"petition-weeks",
     QT_TRANSLATE_N_NOOP("ProofWords", "Then %n week(s) begin in which the person can go to court. They end on {date}."),
     "", "weeks"},
    {"year-without-decree",
     QT_TRANSLATE_NOOP("ProofWords", "The table of holidays knows no extra days off in {year}: that year is older than the table. Look for them yourself where they count."),
     "era=before"},
    {"year-without-decree",
     QT_TRANSLATE_NOOP("ProofWords", "The government has not decided yet on extra days off in {year}. This date can still move."),
     "calendar=atw"},
    {"year-without-decree",
     QT_TRANSLATE_NOOP("ProofWords", "The government has not decided yet on extra days off in {year}. This date does not depend on them.")},
};

} // namespace

QString sentenceOf(const ProofStep &step)
{
    QMap<QString, QString> facts = step.facts;
    facts.insert(QStringLiteral("date"), step.date.toString(Qt::ISODate));
    return sentenceFrom(rows, "ProofWords", toWord(step.rule), facts);
}

QString sourceOf(const ProofStep &step)
{
    static const QString law = QStringLiteral("AVG ");
    static const QString regulation = QStringLiteral("Vo. 1182/71 art. ");
    if (step.source.startsWith(law))
        return ProofWords::tr("GDPR %1", "an article of the AVG").arg(step.source.mid(law.size()));
    if (step.source.startsWith(regulation))
        return ProofWords::tr("Reg. 1182/71 Art. %1").arg(step.source.mid(regulation.size()));
    if (step.source == u"privacyverklaring")
        return ProofWords::tr("privacy statement");
    return step.source;
}

} // namespace balie
