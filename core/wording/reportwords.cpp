// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/reportwords.h"

#include "core/domain/disclosure/compelleddemand.h"
#include "core/domain/disclosure/disclosurepurpose.h"
#include "core/domain/history/caseevent.h"
#include "core/wording/casewords.h"
#include "core/wording/datewords.h"
#include "core/wording/disclosurewords.h"
#include "core/wording/rightwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace balie {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

// The word of that value, or the key itself where a later version wrote it.
template <typename E>
QString wordFor(const QString &key)
{
    const std::optional<E> value = fromWord<E>(key);
    return value ? wordOf(*value) : key;
}

QString monthOf(const QString &key)
{
    const QDate month = QDate::fromString(key + QStringLiteral("-01"), Qt::ISODate);
    return month.isValid() ? monthYear(month) : key;
}

QString outcomeWords(const QString &key)
{
    return QStringLiteral("%1: %2").arg(wordFor<Right>(key.section(u'/', 0, 0)), wordFor<Outcome>(key.section(u'/', 1)).toLower());
}

// Lines that are no values of an enumeration.
QString plainWord(ReportPart part, const QString &key)
{
    const struct
    {
        ReportPart part;
        const char *key;
        const char *word;
    } words[] = {
        {ReportPart::Received, "cases", QT_TRANSLATE_NOOP("ReportWords", "Requests received")},
        {ReportPart::Answered, "cases", QT_TRANSLATE_NOOP("ReportWords", "Requests answered")},
        {ReportPart::Promise, "on-time", QT_TRANSLATE_NOOP("ReportWords", "Within the promised term")},
        {ReportPart::Promise, "late", QT_TRANSLATE_NOOP("ReportWords", "After the promised term")},
        {ReportPart::Promise, "none", QT_TRANSLATE_NOOP("ReportWords", "No promise in the statement")},
        {ReportPart::Law, "on-time", QT_TRANSLATE_NOOP("ReportWords", "Within the term of the law")},
        {ReportPart::Law, "late", QT_TRANSLATE_NOOP("ReportWords", "After the term of the law")},
        {ReportPart::Days, "median", QT_TRANSLATE_NOOP("ReportWords", "Days to the answer, the case in the middle")},
        {ReportPart::Days, "slowest", QT_TRANSLATE_NOOP("ReportWords", "Days to the answer, the slowest case")},
        {ReportPart::Open, "in-time", QT_TRANSLATE_NOOP("ReportWords", "Open, still in time")},
        {ReportPart::Open, "late", QT_TRANSLATE_NOOP("ReportWords", "Open and late")},
        {ReportPart::Withdrawn, "cases", QT_TRANSLATE_NOOP("ReportWords", "Requests withdrawn")},
        {ReportPart::Disclosures, "number", QT_TRANSLATE_NOOP("ReportWords", "Disclosures")},
        {ReportPart::Disclosures, "persons", QT_TRANSLATE_NOOP("ReportWords", "Persons in them")},
        {ReportPart::Disclosures, "special", QT_TRANSLATE_NOOP("ReportWords", "With special data (GDPR 9 and 10)")},
        {ReportPart::Disclosures, "owed", QT_TRANSLATE_NOOP("ReportWords", "Person not told, or too late")},
        {ReportPart::Disclosures, "banned", QT_TRANSLATE_NOOP("ReportWords", "Not told because of a ban")},
        {ReportPart::Batches, "batches", QT_TRANSLATE_NOOP("ReportWords", "Destructions carried out")},
    };
    for (const auto &[ofPart, ofKey, word] : words) {
        if (ofPart == part && key == QLatin1String(ofKey))
            return ReportWords::tr(word);
    }
    return key;
}

} // namespace

QString wordOf(ReportPart part)
{
    switch (part) {
    case ReportPart::Received: return ReportWords::tr("Received");
    case ReportPart::Rights: return ReportWords::tr("Received, by right");
    case ReportPart::Channels: return ReportWords::tr("Received, by channel");
    case ReportPart::Months: return ReportWords::tr("Received, by month");
    case ReportPart::Answered: return ReportWords::tr("Answered");
    case ReportPart::Promise: return ReportWords::tr("Against our own promise");
    case ReportPart::Law: return ReportWords::tr("Against the law (GDPR 12(3))");
    case ReportPart::Days: return ReportWords::tr("Days from receipt to answer");
    case ReportPart::MonthsOnTime: return ReportWords::tr("Answered in time for the law, by month");
    case ReportPart::MonthsLate: return ReportWords::tr("Answered too late for the law, by month");
    case ReportPart::MonthMedians: return ReportWords::tr("Days to the answer, by month");
    case ReportPart::Open: return ReportWords::tr("Open at the end of the period");
    case ReportPart::Withdrawn: return ReportWords::tr("Withdrawn");
    case ReportPart::Extensions: return ReportWords::tr("Extensions, by ground");
    case ReportPart::Pauses: return ReportWords::tr("Questions that stop the clock, by ground");
    case ReportPart::Outcomes: return ReportWords::tr("Outcomes, by right");
    case ReportPart::Refusals: return ReportWords::tr("Refused in whole or in part, by ground");
    case ReportPart::Complaints: return ReportWords::tr("Complaints received, by body");
    case ReportPart::ComplaintsEnded: return ReportWords::tr("Complaints ended, by outcome");
    case ReportPart::Disclosures: return ReportWords::tr("Disclosures");
    case ReportPart::RecipientKinds: return ReportWords::tr("Disclosures, by kind of recipient");
    case ReportPart::PersonsByKind: return ReportWords::tr("Persons in disclosures, by kind of recipient");
    case ReportPart::Purposes: return ReportWords::tr("Disclosures, by purpose");
    case ReportPart::Compelled: return ReportWords::tr("Disclosures that an authority demanded or asked for");
    case ReportPart::Batches: return ReportWords::tr("Destructions");
    case ReportPart::Destroyed: return ReportWords::tr("Destroyed, by category");
    case ReportPart::KeptBack: return ReportWords::tr("Not destroyed after all, by category");
    }
    Q_UNREACHABLE();
}

QString wordOf(const ReportRow &row)
{
    switch (row.part) {
    case ReportPart::Rights: return wordFor<Right>(row.key);
    case ReportPart::Channels: return wordFor<Channel>(row.key);
    case ReportPart::Months:
    case ReportPart::MonthsOnTime:
    case ReportPart::MonthsLate:
    case ReportPart::MonthMedians: return monthOf(row.key);
    case ReportPart::Extensions: return wordFor<ExtensionGround>(row.key);
    case ReportPart::Pauses: return wordFor<PauseGround>(row.key);
    case ReportPart::Outcomes: return outcomeWords(row.key);
    case ReportPart::Refusals: return wordFor<RefusalGround>(row.key);
    case ReportPart::Complaints: return wordFor<ComplaintBody>(row.key);
    case ReportPart::ComplaintsEnded: return wordFor<ComplaintOutcome>(row.key);
    case ReportPart::RecipientKinds:
    case ReportPart::PersonsByKind: return wordFor<RecipientKind>(row.key);
    case ReportPart::Purposes: return wordFor<DisclosurePurpose>(row.key);
    case ReportPart::Compelled: return wordFor<DemandForce>(row.key);
    case ReportPart::Destroyed:
    case ReportPart::KeptBack: return row.label.isEmpty() ? row.key : row.label;
    case ReportPart::Received:
    case ReportPart::Answered:
    case ReportPart::Promise:
    case ReportPart::Law:
    case ReportPart::Days:
    case ReportPart::Open:
    case ReportPart::Withdrawn:
    case ReportPart::Disclosures:
    case ReportPart::Batches: return plainWord(row.part, row.key);
    }
    Q_UNREACHABLE();
}

QString numberWords(const ReportNumber &number, int least)
{
    if (!number.isSaid())
        return QStringLiteral("–");
    if (number.isExact())
        return QLocale().toString(number.low());
    if (number == ReportNumber::between(1, least - 1))
        return ReportWords::tr("fewer than %1").arg(least);
    return QStringLiteral("%1–%2").arg(QLocale().toString(number.low()), QLocale().toString(number.high()));
}

QString shareWords(const ReportNumber &share)
{
    if (!share.isSaid())
        return QStringLiteral("–");
    return share.isExact() ? ReportWords::tr("%1%").arg(share.low()) : ReportWords::tr("%1–%2%").arg(share.low()).arg(share.high());
}

QString daysWords(const ReportNumber &days, int least)
{
    return days.isExact() ? dayCount(static_cast<int>(days.low())) : numberWords(days, least);
}

QString periodWords(const ReportPeriod &period)
{
    if (period.isYear())
        return QString::number(period.first.year());
    if (const std::optional<int> quarter = period.quarter())
        return ReportWords::tr("quarter %1 of %2").arg(*quarter).arg(period.first.year());
    if (period.months() == 1)
        return monthYear(period.first);
    return ReportWords::tr("%1 to %2", "months").arg(monthYear(period.first), monthYear(period.last));
}

} // namespace balie
