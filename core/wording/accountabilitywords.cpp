// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/accountabilitywords.h"

#include "core/wording/casewords.h"
#include "core/wording/datewords.h"
#include "core/wording/rightwords.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct AccountabilityWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountabilityWords)
};

} // namespace

QString inTimeWord(const AccountabilityRecord &record)
{
    if (!record.answeredOn)
        return AccountabilityWords::tr("not answered");
    return record.onTime ? AccountabilityWords::tr("in time") : AccountabilityWords::tr("too late");
}

QStringList accountabilityHeads()
{
    return {AccountabilityWords::tr("Case"),          AccountabilityWords::tr("Asks for"),    AccountabilityWords::tr("State"),
            AccountabilityWords::tr("Received"),      AccountabilityWords::tr("Last day"),    AccountabilityWords::tr("By law"),
            AccountabilityWords::tr("Answered"),      AccountabilityWords::tr("In time"),     AccountabilityWords::tr("Closed"),
            AccountabilityWords::tr("File destroyed"), AccountabilityWords::tr("Destruction")};
}

QStringList accountabilityCells(const AccountabilityRecord &record)
{
    return {record.reference,
            listed(record.rights),
            wordOf(record.state),
            numericDay(record.received),
            numericDay(record.due),
            numericDay(record.statutoryDue),
            record.answeredOn ? numericDay(*record.answeredOn) : QString(),
            inTimeWord(record),
            numericDay(record.closedOn),
            numericDay(record.destroyedOn),
            record.destruction};
}

} // namespace balie
