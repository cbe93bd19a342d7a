// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/phrases.h"

#include "core/wording/casewords.h"
#include "core/wording/datewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace balie {

namespace {

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

// As it follows "I have noted that".
QString wish(Right right)
{
    switch (right) {
    case Right::Access: return Phrases::tr("you want to know which data we have of you");
    case Right::Rectification: return Phrases::tr("you want us to correct data of you");
    case Right::Erasure: return Phrases::tr("you want us to delete data of you");
    case Right::Restriction: return Phrases::tr("you want us not to use data of you for now");
    case Right::Portability: return Phrases::tr("you want to take your data with you in a file");
    case Right::Objection: return Phrases::tr("you object to how we use data of you");
    case Right::MarketingObjection: return Phrases::tr("you want no more advertising from us");
    case Right::WithdrawConsent: return Phrases::tr("you withdraw your consent");
    case Right::AutomatedDecision: return Phrases::tr("you want somebody to look at a decision of the computer");
    case Right::Information: return Phrases::tr("you want to know how we treat data");
    case Right::Complaint: return Phrases::tr("you have a complaint about how we treat your data");
    }
    Q_UNREACHABLE();
}

QString wishes(const std::vector<Right> &rights)
{
    QStringList parts;
    for (Right right : rights)
        parts.append(wish(right));
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return Phrases::tr("%1, and that %2", "the last two wishes of a caller").arg(parts.join(QStringLiteral(", ")), last);
}

// As it follows "We stop today with", of a right that works at once.
QString whatStops(Right right)
{
    return right == Right::MarketingObjection ? Phrases::tr("advertising to you") : Phrases::tr("the use of data that you had given your consent for");
}

QStringList stoppedToday(const std::vector<Right> &rights)
{
    QStringList stopped;
    for (Right right : rights) {
        if (worksAtOnce(right))
            stopped.append(whatStops(right));
    }
    return stopped;
}

// What has to wait for who the caller is and for a day: all that was asked, or what is left beside what stops today.
enum class Waits { Everything, TheRest };

QString identifiedFirst(Waits what)
{
    return what == Waits::TheRest
        ? Phrases::tr("For the rest of your request we will first establish who you are, through an address or number that we have of you.")
        : Phrases::tr("We will first establish who you are, through an address or number that we have of you.");
}

QString heardBy(Waits what, QDate due)
{
    return what == Waits::TheRest ? Phrases::tr("About the rest of your request you will hear from us by %1 at the latest.").arg(longDay(due))
                                  : Phrases::tr("You will hear from us by %1 at the latest.").arg(longDay(due));
}

} // namespace

QString readBack(const std::vector<Right> &rights, const QString &reference, QDate due, CallerKnown known)
{
    QStringList sentences;
    if (!rights.empty())
        sentences.append(Phrases::tr("I have noted that %1.").arg(wishes(rights)));
    const QStringList stopped = stoppedToday(rights);
    const Waits waits = stopped.isEmpty() || stopped.size() == qsizetype(rights.size()) ? Waits::Everything : Waits::TheRest;
    if (!stopped.isEmpty())
        sentences.append(Phrases::tr("We stop today with %1.").arg(stopped.join(Phrases::tr(" and ", "between two things that stop"))));
    if (!reference.isEmpty())
        sentences.append(Phrases::tr("Your number is %1.").arg(reference));
    if (known == CallerKnown::NotYet)
        sentences.append(identifiedFirst(waits));
    if (due.isValid())
        sentences.append(heardBy(waits, due));
    return sentences.join(u' ');
}

QString nextStepWords(std::optional<RequestAction> step, RequestState state)
{
    if (step)
        return wordOf(*step);
    if (state == RequestState::Identification)
        return wordOf(PauseGround::Identity);
    return isOpen(state) ? Phrases::tr("Waiting for the person") : Phrases::tr("Nothing left to do");
}

QString extensionWords(QDate noticeBy, QDate today)
{
    return today <= noticeBy ? Phrases::tr("You can still extend until %1").arg(shortDay(noticeBy))
                             : Phrases::tr("Extending is over; that was possible until %1").arg(shortDay(noticeBy));
}

QString urgencySentence(QDate due, QDate today)
{
    const int days = static_cast<int>(today.daysTo(due));
    if (days < 0)
        return Phrases::tr("You are %n day(s) late. Send the person a message today.", "", -days);
    if (days == 0)
        return Phrases::tr("Today is the last day. Send the answer today.");
    return Phrases::tr("You have %n day(s) left: the last day is %1.", "", days).arg(longDay(due));
}

} // namespace balie
