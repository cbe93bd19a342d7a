// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, day by day; and the request with the letters.
#include "core/wording/casewords.h"
#include "core/wording/datewords.h"
#include "core/wording/dossierparts.h"
#include "core/wording/identitywords.h"
#include "core/wording/letterfieldwords.h"
#include "core/wording/rightwords.h"
#include "core/wording/timelinewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace balie {

namespace {

struct Dossier
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

// As far as the timeline tells it; reasons and weighings stand with their own part.
struct MomentDetail
{
    bool withNotes = false;

    QString operator()(const happened::Received &what) const { return wordOf(what.channel); }
    QString operator()(const happened::Acknowledged &what) const { return wordOf(what.sentBy); }
    QString operator()(const happened::IdentityConfirmed &what) const { return wordOf(what.check.level); }
    QString operator()(const happened::ClockPaused &what) const { return wordOf(what.ground); }
    QString operator()(const happened::ExtensionTold &what) const { return wordOf(what.ground) + QStringLiteral(". ") + what.reason.toString(); }
    QString operator()(const happened::Answered &what) const
    {
        QStringList parts{wordOf(what.sentBy)};
        for (const RightDecision &decision : what.decisions)
            parts.append(Dossier::tr("%1: %2", "right and outcome").arg(wordOf(decision.right), wordOf(decision.outcome)));
        return parts.join(QStringLiteral("; "));
    }
    QString operator()(const happened::SearchAsked &what) const { return what.system.toString(); }
    QString operator()(const happened::SearchSigned &what) const { return wordOf(what.result); }
    QString operator()(const happened::OthersWeighed &what) const { return wordOf(what.treatment); }
    QString operator()(const happened::ReceiptCorrected &what) const
    {
        return noted(Dossier::tr("%1 instead of %2", "day of receipt").arg(shortDay(what.received), shortDay(what.was)), what.reason);
    }
    QString operator()(const happened::RightsCorrected &what) const { return listed(what.rights); }
    QString operator()(const happened::Withdrawn &what) const { return noted({}, what.reason); }
    QString operator()(const happened::Reopened &what) const { return noted({}, what.reason); }
    QString operator()(const happened::StruckOut &what) const { return noted({}, what.reason); }
    QString operator()(const happened::Revoked &what) const { return noted({}, what.reason); }
    QString operator()(const happened::Noted &what) const { return what.text.toString(); }
    QString operator()(const happened::ComplaintMade &what) const { return wordOf(what.body); }
    QString operator()(const happened::DemandMade &what) const { return Dossier::tr("answer by %1").arg(shortDay(what.answerBy)); }
    QString operator()(const happened::DemandDeferred &what) const { return Dossier::tr("answer by %1").arg(shortDay(what.answerBy)); }
    QString operator()(const happened::DemandAnswered &what) const { return wordOf(what.sentBy); }
    QString operator()(const happened::ComplaintEnded &what) const { return wordOf(what.outcome); }
    QString operator()(const happened::RecipientTold &what) const { return Dossier::tr("%1: %2", "recipient and outcome").arg(what.name.toString(), wordOf(what.outcome)); }
    template <typename Other>
    QString operator()(const Other &) const { return {}; }

    // What the officer wrote for the file alone, of whomever it speaks.
    QString noted(const QString &words, const LongText &reason) const
    {
        const QStringList parts{words, withNotes ? reason.toString() : QString()};
        return parts.join(words.isEmpty() || !withNotes ? QString() : QStringLiteral(". "));
    }
};

bool isOfPerson(const Happening &what)
{
    const auto *ended = std::get_if<happened::ComplaintEnded>(&what);
    return std::holds_alternative<happened::Received>(what) || std::holds_alternative<happened::Withdrawn>(what)
        || std::holds_alternative<happened::ComplaintMade>(what) || (ended && ended->outcome == ComplaintOutcome::Withdrawn);
}

const Happening *happeningOf(const DossierCase &about, EventId id)
{
    const auto found = std::find_if(about.moments.begin(), about.moments.end(), [id](const DossierMoment &moment) { return moment.event.id == id; });
    return found == about.moments.end() ? nullptr : &found->event.what;
}

// To which complaint an act of its body belongs; of what was undone too.
std::optional<EventId> complaintOf(const DossierCase &about, const Happening &what)
{
    if (const auto *ended = std::get_if<happened::ComplaintEnded>(&what))
        return ended->complaint;
    if (const auto *demanded = std::get_if<happened::DemandMade>(&what))
        return demanded->complaint;
    const auto *deferred = std::get_if<happened::DemandDeferred>(&what);
    const Happening *demand = deferred ? happeningOf(about, deferred->demand) : nullptr;
    return demand ? complaintOf(about, *demand) : std::nullopt;
}

// Who demands, gives more time or decides is the body that was complained to, whoever entered it.
std::optional<ComplaintBody> bodyThatDid(const DossierCase &about, const Happening &what)
{
    const std::optional<EventId> id = complaintOf(about, what);
    const Happening *complaint = id ? happeningOf(about, *id) : nullptr;
    const auto *made = complaint ? std::get_if<happened::ComplaintMade>(complaint) : nullptr;
    return made && made->body != ComplaintBody::Organisation ? std::optional(made->body) : std::nullopt;
}

QString whoDid(const DossierCase &about, const DossierMoment &moment)
{
    if (isOfPerson(moment.event.what))
        return Dossier::tr("The person");
    if (const std::optional<ComplaintBody> body = bodyThatDid(about, moment.event.what))
        return *body == ComplaintBody::Court ? Dossier::tr("The court") : Dossier::tr("The AP");
    return moment.by.isEmpty() ? Dossier::tr("The program") : moment.by;
}

// One row of the timeline, before it is sorted by day.
struct Row
{
    QDate on;
    Instant recorded;
    QStringList cells; // behind the day
};

QString dayCell(const DossierMoment &moment, QDate on)
{
    const auto *received = std::get_if<happened::Received>(&moment.event.what);
    return received && received->at ? QStringLiteral("%1 %2").arg(shortDay(on), QLocale().toString(*received->at, QLocale::ShortFormat)) : shortDay(on);
}

// A search that was signed off names its system, as the one that was asked does.
QString detailOf(const DossierCase &about, const Happening &what, bool withNotes)
{
    const QString detail = std::visit(MomentDetail{withNotes}, what);
    const auto *answered = std::get_if<happened::SearchSigned>(&what);
    const auto search = std::find_if(about.searches.begin(), about.searches.end(), [&](const Search &one) { return answered && one.id == answered->search; });
    return search == about.searches.end() ? detail : QStringLiteral("%1: %2").arg(search->asked.system.toString(), detail);
}

QString whatCell(const DossierCase &about, const DossierMoment &moment, bool withNotes)
{
    QString words = wordOf(moment.event.what);
    const QString detail = detailOf(about, moment.event.what, withNotes);
    if (!detail.isEmpty())
        words = QStringLiteral("%1: %2").arg(words, detail);
    return moment.revoked ? Dossier::tr("%1 (undone since)").arg(words) : words;
}

Row rowOf(const DossierCase &about, const DossierMoment &moment, bool withNotes)
{
    const bool isReceipt = std::holds_alternative<happened::Received>(moment.event.what);
    const QDate on = isReceipt ? about.request.history.received() : moment.event.on;
    return {on, moment.event.recorded, {dayCell(moment, on), whoDid(about, moment), whatCell(about, moment, withNotes), balie::moment(moment.event.recorded)}};
}

// The points of a checklist that were settled on one day are one row.
std::vector<Row> pointRows(const DossierCase &about)
{
    QMap<QDate, std::vector<const DossierMoment *>> byDay;
    for (const DossierMoment &moment : about.moments) {
        if (std::holds_alternative<happened::PointSettled>(moment.event.what) && !moment.revoked)
            byDay[moment.event.on].push_back(&moment);
    }
    std::vector<Row> rows;
    for (auto day = byDay.cbegin(); day != byDay.cend(); ++day) {
        const DossierMoment &last = *day.value().back();
        rows.push_back({day.key(), last.event.recorded, {shortDay(day.key()), last.by, pointsSettled(static_cast<int>(day.value().size())), balie::moment(last.event.recorded)}});
    }
    return rows;
}

bool isShown(const DossierMoment &moment, bool withNotes)
{
    const Happening &what = moment.event.what;
    return (moment.revoked || !std::holds_alternative<happened::PointSettled>(what)) && (withNotes || !std::holds_alternative<happened::Noted>(what));
}

// What went out and proves no step of the case: a notice to a recipient, for one.
std::vector<Row> letterRows(const DossierCase &about)
{
    std::vector<Row> rows;
    for (const DossierLetter &row : about.letters) {
        if (row.letter.dispatch && !row.letter.dispatch->event)
            rows.push_back({row.letter.dispatch->on, row.letter.dispatch->recorded,
                            {shortDay(row.letter.dispatch->on), row.sentBy,
                             Dossier::tr("Letter sent: %1").arg(wordOf(row.letter.kind)), moment(row.letter.dispatch->recorded)}});
    }
    return rows;
}

} // namespace

SheetText timelineText(const DossierCase &about, bool withNotes)
{
    std::vector<Row> rows;
    for (const DossierMoment &moment : about.moments) {
        if (isShown(moment, withNotes))
            rows.push_back(rowOf(about, moment, withNotes));
    }
    for (const std::vector<Row> &more : {pointRows(about), letterRows(about)})
        rows.insert(rows.end(), more.begin(), more.end());
    std::stable_sort(rows.begin(), rows.end(), [](const Row &one, const Row &other) { return one.on != other.on ? one.on < other.on : one.recorded < other.recorded; });
    SheetText text;
    text.table({Dossier::tr("Day"), Dossier::tr("By"), Dossier::tr("What happened"), Dossier::tr("Entered in the register")}, {0.17, 0.18, 0.43, 0.22});
    for (const Row &row : rows)
        text.row(row.cells);
    text.small(Dossier::tr("A day is that on which it happened, a moment that on which it was entered. What was undone stays visible."));
    return text;
}

static void sayLetters(SheetText &text, const DossierCase &about)
{
    const bool any = std::any_of(about.letters.begin(), about.letters.end(), [](const DossierLetter &row) { return row.letter.final.has_value(); });
    if (!any)
        return text.text(Dossier::tr("The register holds no letter in this case."));
    text.table({Dossier::tr("Date"), Dossier::tr("Letter"), Dossier::tr("Sent"), Dossier::tr("Exhibit")}, {0.2, 0.4, 0.28, 0.12});
    for (const DossierLetter &row : about.letters) {
        if (!row.letter.final)
            continue;
        const std::optional<Dispatch> &sent = row.letter.dispatch;
        const QString how = sent ? QStringLiteral("%1, %2").arg(shortDay(sent->on), wordOf(sent->way)) : Dossier::tr("not recorded as sent");
        text.row({shortDay(row.letter.final->day), wordOf(row.letter.kind), row.undone ? Dossier::tr("%1 (undone since)").arg(how) : how,
                  row.exhibit ? QString::number(*row.exhibit) : QString()});
    }
}

SheetText lettersText(const DossierCase &about)
{
    SheetText text;
    const auto first = std::find_if(about.moments.begin(), about.moments.end(),
                                    [](const DossierMoment &moment) { return std::holds_alternative<happened::Received>(moment.event.what); });
    if (first != about.moments.end())
        text.text(Dossier::tr("The request came in on %1. Channel: %2.")
                      .arg(longDay(about.request.history.received()), wordOf(std::get<happened::Received>(first->event.what).channel)));
    if (about.request.words.isEmpty()) {
        text.text(Dossier::tr("The register does not hold the words of the request."));
    } else {
        text.text(Dossier::tr("These words were recorded as the request:"));
        text.quote(about.request.words.toString());
    }
    sayLetters(text, about);
    for (const DossierFile &row : about.files) {
        if (row.file.removed)
            text.text(Dossier::tr("Attachment %1 was taken out of the register (%2).").arg(QString::number(row.file.number), moment(row.file.removed->at)));
    }
    return text;
}

} // namespace balie
