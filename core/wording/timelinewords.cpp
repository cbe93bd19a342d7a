// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/timelinewords.h"

#include "core/wording/datewords.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct LineOfTime
{
    Q_DECLARE_TR_FUNCTIONS(balie::LineOfTime)
};

QString nameOf(LastDay kind, bool over)
{
    switch (kind) {
    case LastDay::NoticeBy:
        return over ? LineOfTime::tr("Extending was possible until") : LineOfTime::tr("Extend by");
    case LastDay::PromiseNoticeBy:
        return over ? LineOfTime::tr("Extending the promise was possible until") : LineOfTime::tr("Extend the promise by");
    case LastDay::Promise:
        return LineOfTime::tr("Promise");
    case LastDay::Law:
        return LineOfTime::tr("Law");
    case LastDay::Guide:
        return LineOfTime::tr("Guide");
    }
    Q_UNREACHABLE();
}

} // namespace

QString markWords(LastDay kind, QDate on, QDate today)
{
    return LineOfTime::tr("%1: %2", "mark and its date").arg(nameOf(kind, on < today), briefDay(on));
}

QString monthWord(QDate month)
{
    return shortMonth(month);
}

QString todayWord()
{
    return LineOfTime::tr("today");
}

QString pointsSettled(int count)
{
    return LineOfTime::tr("%n point(s) settled", nullptr, count);
}

} // namespace balie
