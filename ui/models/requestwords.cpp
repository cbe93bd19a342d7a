// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requestwords.h"

#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/phrases.h"
#include "ui/models/requestroles.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace balie {

namespace {

struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

} // namespace

QString chipText(const RequestRow &row, QDate today)
{
    return chipText(row.urgency, row.state, row.due, today);
}

QString chipText(Urgency urgency, RequestState state, QDate due, QDate today)
{
    switch (urgency) {
    case Urgency::Waiting:
        return RowWords::tr("waiting");
    case Urgency::Done:
        return wordOf(state);
    case Urgency::Today:
        return due > today ? RowWords::tr("at once") : daysLeft(due, today);
    case Urgency::Late:
    case Urgency::ThisWeek:
    case Urgency::Later:
        return daysLeft(due, today);
    }
    Q_UNREACHABLE();
}

QString nextStepText(const RequestRow &row, QDate today)
{
    return nextStepText(row.nextStep, row.state, row.due, today);
}

QString nextStepText(std::optional<RequestAction> step, RequestState state, QDate due, QDate today)
{
    if (step)
        return wordOf(*step);
    if (!isOpen(state))
        return {};
    if (due >= today)
        return nextStepWords(step, state);
    return state == RequestState::Identification
        ? RowWords::tr("Remind the person, or answer that you cannot tell who it is")
        : RowWords::tr("Remind the person, or answer what is clear already");
}

bool awaitsPerson(const RequestRow &row, QDate today)
{
    return !row.nextStep && isOpen(row.state) && row.due >= today;
}

QString rowSentence(const RequestRow &row, QDate today)
{
    QStringList parts{row.reference, row.personName, listed(row.rights), wordOf(row.state), chipText(row, today),
                      shortDay(row.due)};
    if (const QString next = nextStepText(row, today); !next.isEmpty())
        parts.append(RowWords::tr("next: %1").arg(next));
    return parts.join(QStringLiteral(", "));
}

QVariant requestRoleData(const RequestRow &row, QDate today, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1  %2").arg(row.reference, row.personName);
    case Qt::AccessibleTextRole:
        return rowSentence(row, today);
    case RequestIdRole:
        return row.id.toString();
    case HeadRole:
        return false;
    case ReferenceRole:
        return row.reference;
    case PersonRole:
        return row.personName;
    case SecondLineRole:
        return QStringLiteral("%1 · %2").arg(listed(row.rights), wordOf(row.channel));
    case NextStepRole:
        return nextStepText(row, today);
    case AwaitsRole:
        return awaitsPerson(row, today);
    case UrgencyRole:
        return static_cast<int>(row.urgency);
    case ChipRole:
        return chipText(row, today);
    case DayRole:
        return shortDay(row.closedOn ? *row.closedOn : row.due);
    case OtherDayRole:
        return row.promiseDue && row.statutoryDue != row.due
            ? RowWords::tr("law %1").arg(dayAndMonth(row.statutoryDue))
            : QString();
    default:
        return {};
    }
}

} // namespace balie
