// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/requestcolumns.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct RequestColumns
{
    Q_DECLARE_TR_FUNCTIONS(RequestColumns)
};

} // namespace

QString headOf(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Reference: return RequestColumns::tr("Number");
    case RequestColumn::Person: return RequestColumns::tr("Person");
    case RequestColumn::Street: return RequestColumns::tr("Street");
    case RequestColumn::Rights: return RequestColumns::tr("Asks for");
    case RequestColumn::Channel: return RequestColumns::tr("Channel");
    case RequestColumn::Organisation: return RequestColumns::tr("Organisation");
    case RequestColumn::State: return RequestColumns::tr("State");
    case RequestColumn::Received: return RequestColumns::tr("Received");
    case RequestColumn::Due: return RequestColumns::tr("Due");
    case RequestColumn::PromiseDue: return RequestColumns::tr("Promise");
    case RequestColumn::StatutoryDue: return RequestColumns::tr("Law");
    case RequestColumn::NoticeBy: return RequestColumns::tr("Extend by");
    case RequestColumn::Handler: return RequestColumns::tr("Handler");
    case RequestColumn::ClosedOn: return RequestColumns::tr("Closed");
    }
    Q_UNREACHABLE();
}

QStringList requestHeads()
{
    QStringList heads;
    for (const RequestColumn column : allValues<RequestColumn>())
        heads.append(headOf(column));
    return heads;
}

} // namespace balie
