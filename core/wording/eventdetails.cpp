// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/eventdetails.h"

#include "core/wording/codewords.h"
#include "core/wording/datewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace balie {

namespace {

// One overload a kind; a new kind of event does not compile until it is here.
struct EventDetails
{
    Q_DECLARE_TR_FUNCTIONS(EventDetails)

public:
    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        for (QString &part : parts) {
            if (&part != &parts.last() && part.endsWith(u'.'))
                part.chop(1); // the dot between them is mark enough
        }
        return parts.join(QStringLiteral(" · "));
    }

private:
    static QString circumstances(const IdentityCheck &check)
    {
        QStringList words;
        for (IdentityCircumstance circumstance : check.circumstances)
            words.append(wordOf(circumstance));
        return words.join(QStringLiteral(", "));
    }

    static QString told(const std::optional<ShortText> &reference, const std::optional<ShortText> &contact)
    {
        return joined({reference ? tr("reference %1").arg(reference->toString()) : QString(), contact ? contact->toString() : QString()});
    }

    static QString answeredBy(const std::optional<QDate> &day) { return day ? tr("answer by %1").arg(shortDay(*day)) : QString(); }

public:
    QString operator()(const happened::Received &what) const
    {
        return what.at ? tr("%1, at %2").arg(wordOf(what.channel), QLocale().toString(*what.at, QLocale::ShortFormat))
                       : wordOf(what.channel);
    }
    QString operator()(const happened::Acknowledged &what) const { return wordOf(what.sentBy); }
    QString operator()(const happened::IdentityAsked &what) const
    {
        return joined({what.asked.toString(), what.doubt.toString()});
    }
    QString operator()(const happened::IdentityConfirmed &what) const
    {
        QStringList means;
        for (IdentityMeans value : what.check.means)
            means.append(wordOf(value));
        return joined({wordOf(what.check.level), means.join(QStringLiteral(", ")),
                       circumstances(what.check),
                       what.check.employee ? what.check.employee->toString() : QString(),
                       what.check.reason ? what.check.reason->toString() : QString(),
                       what.check.copyDeletedBy ? tr("copy deleted by %1").arg(shortDay(*what.check.copyDeletedBy)) : QString()});
    }
    QString operator()(const happened::ClockPaused &what) const
    {
        return joined({wordOf(what.ground), what.asked.toString(), what.doubt.toString()});
    }
    QString operator()(const happened::ClockResumed &) const { return {}; }
    QString operator()(const happened::ExtensionTold &what) const
    {
        return joined({wordOf(what.ground), what.reason.toString()});
    }
    QString operator()(const happened::PointSettled &what) const
    {
        return joined({wordOf(what.result), what.by ? what.by->toString() : QString(), what.note.toString()});
    }
    QString operator()(const happened::Answered &what) const
    {
        QStringList parts{wordOf(what.sentBy)};
        for (const RightDecision &decision : what.decisions) {
            parts.append(tr("%1: %2", "right and outcome").arg(wordOf(decision.right), wordOf(decision.outcome)));
            if (decision.ground)
                parts.append(wordOf(*decision.ground));
            parts.append(decision.weighing.toString());
        }
        return joined(parts);
    }
    QString operator()(const happened::Withdrawn &what) const { return what.reason.toString(); }
    QString operator()(const happened::Closed &) const { return {}; }
    QString operator()(const happened::Reopened &what) const { return what.reason.toString(); }
    QString operator()(const happened::StruckOut &what) const { return what.reason.toString(); }
    QString operator()(const happened::BreachSuspected &what) const { return what.what.toString(); }
    QString operator()(const happened::ReceiptCorrected &what) const
    {
        return joined({tr("%1 instead of %2", "day of receipt").arg(shortDay(what.received), shortDay(what.was)), what.reason.toString()});
    }
    QString operator()(const happened::Revoked &what) const { return what.reason.toString(); }
    QString operator()(const happened::Noted &what) const { return what.text.toString(); }
    QString operator()(const happened::Linked &what) const { return what.reason.toString(); }
    QString operator()(const happened::RightsCorrected &what) const
    {
        return joined({listed(what.rights), what.reason.toString()});
    }
    QString operator()(const happened::SearchAsked &what) const
    {
        return joined({what.system.toString(), what.colleague.toString(), tr("by: %1", "what to search by").arg(what.key.toString()),
                       tr("answer by %1").arg(shortDay(what.answerBy))});
    }
    QString operator()(const happened::SearchReminded &what) const { return tr("answer by %1").arg(shortDay(what.answerBy)); }
    QString operator()(const happened::SearchSigned &what) const
    {
        return joined({wordOf(what.result), what.by.toString(), what.found.toString()});
    }
    QString operator()(const happened::OthersWeighed &what) const
    {
        return joined({what.item.toString(), what.whose.toString(), wordOf(what.treatment), what.ground ? wordOf(*what.ground) : QString(),
                       what.weighing.toString()});
    }
    QString operator()(const happened::ProcessingNamed &what) const
    {
        return tr("%n description(s)", nullptr, int(what.descriptions.size()));
    }
    QString operator()(const happened::ComplaintMade &what) const
    {
        return joined({wordOf(what.body), what.contested.toString(), told(what.reference, what.contact), answeredBy(what.answerBy)});
    }
    QString operator()(const happened::ComplaintDetailed &what) const
    {
        return joined({told(what.reference, what.contact), answeredBy(what.answerBy)});
    }
    QString operator()(const happened::DemandMade &what) const { return joined({what.demand.toString(), answeredBy(what.answerBy)}); }
    QString operator()(const happened::DemandDeferred &what) const { return joined({answeredBy(what.answerBy), what.reason.toString()}); }
    QString operator()(const happened::DemandAnswered &what) const { return joined({wordOf(what.sentBy), what.answer.toString()}); }
    QString operator()(const happened::ComplaintEnded &what) const { return joined({wordOf(what.outcome), what.words.toString()}); }
    QString operator()(const happened::RecipientTold &what) const
    {
        return joined({what.name.toString(), wordOf(what.outcome), what.sentBy ? wordOf(*what.sentBy) : QString(), what.words.toString()});
    }
    QString operator()(const happened::RecipientAnswered &what) const { return what.answer.toString(); }
};

} // namespace

QString eventDetails(const Happening &what, const QString &about)
{
    return EventDetails::joined({about, std::visit(EventDetails{}, what)});
}

} // namespace balie
