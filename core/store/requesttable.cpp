// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/requesttable.h"

#include "core/store/columns.h"
#include "core/store/eventtable.h"
#include "core/store/rightset.h"

#include <iterator>

namespace balie {

namespace {

std::optional<Representative> representativeOf(const Row &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return Representative{row.word<RepresentativeKind>(column), row.shortText(column + 1), row.longText(column + 2)};
}

std::optional<ShortText> handlerOf(const Row &row, int column)
{
    if (row.text(column).isEmpty())
        return std::nullopt;
    return row.shortText(column);
}

Request requestOf(const Row &row, const History &history)
{
    return {row.id<RequestId>(0),
            row.id<OrganisationId>(1),
            row.id<ProfileVersionId>(2),
            row.text(3),
            CaseNumber::of(row.count(4), row.count(5)),
            row.id<PersonId>(6),
            representativeOf(row, 11),
            fromRightSet(row.integer(7)),
            row.longText(8),
            row.orNull(9, &Row::word<SentBy>),
            handlerOf(row, 10),
            history,
            row.count(14)};
}

QString dayOrNothing(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString dayOrNothing(QDate day)
{
    return day.toString(Qt::ISODate);
}

QVariantList ownColumns(const Request &request)
{
    const std::optional<Representative> &by = request.representative;
    return toColumns(request.profileVersion, request.person, request.words, request.replyBy,
                     request.handler ? request.handler->toString() : QString(),
                     by ? std::optional(by->kind) : std::nullopt, by ? std::optional(by->name) : std::nullopt,
                     by ? std::optional(by->authority) : std::nullopt);
}

QVariantList derivedColumns(const DerivedColumns &d)
{
    return toColumns(d.state, !isOpen(d.state), toRightSet(d.rights), d.channel, dayOrNothing(d.received), dayOrNothing(d.due),
                     dayOrNothing(d.promiseDue), dayOrNothing(d.statutoryDue), dayOrNothing(d.noticeBy), d.waiting, d.extended,
                     d.breach, dayOrNothing(d.answeredOn), d.onTime, dayOrNothing(d.closedOn),
                     d.nextStep ? toWord(*d.nextStep) : QString(), d.stopOpen, dayOrNothing(d.colleagueBy),
                     dayOrNothing(d.complaintBy), d.complaintStep ? toWord(*d.complaintStep) : QString(),
                     d.complaintBody ? toWord(*d.complaintBody) : QString(), d.complaintOpen, d.complaintReferences);
}

} // namespace

Result<Request> RequestTable::find(RequestId id) const
{
    const Result<History> history = EventTable(m_connection).historyOf(id);
    if (!history)
        return history.error();
    const auto found = m_connection.first(
        QStringLiteral("SELECT r.id, o.id, v.id, o.sign, r.year, r.serial, p.id, r.first_rights, r.words, r.reply_by, r.handler,"
                       " r.representative_kind, r.representative_name, r.representative_authority, r.revision"
                       " FROM request r JOIN organisation o ON o.row_key = r.organisation"
                       " JOIN profile_version v ON v.row_key = r.profile_version JOIN person p ON p.row_key = r.person WHERE r.id = ?"),
        toColumns(id), [&](const Row &row) { return requestOf(row, *history); });
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::RequestUnknown);
    return **found;
}

Result<void> RequestTable::insert(Transaction &transaction, const Request &request, const DerivedColumns &derived) const
{
    return transaction.changeOne(
        QStringLiteral("INSERT INTO request (id, organisation, year, serial, number, first_rights, revision, person_sort,"
                       " profile_version, person, words, reply_by, handler, representative_kind, representative_name,"
                       " representative_authority, state, done, rights, channel, received, due, promise_due, statutory_due,"
                       " notice_by, waiting, extended, breach, answered_on, on_time, closed_on, next_step, stop_open, colleague_by,"
                       " complaint_by, complaint_step, complaint_body, complaint_open, complaint_references)"
                       " VALUES (?, (SELECT row_key FROM organisation WHERE id = ?), ?, ?, ?, ?, ?,"
                       " (SELECT sort_key FROM person WHERE id = ?), (SELECT row_key FROM profile_version WHERE id = ?),"
                       " (SELECT row_key FROM person WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        toColumns(request.id, request.organisation, request.number.year(), request.number.serial(), request.number,
                  toRightSet(request.rights), request.revision, request.person)
            + ownColumns(request) + derivedColumns(derived));
}

namespace {

struct ChangeableColumn
{
    const char *read; // as an update gives it
    const char *set;
};

// In the order of ownColumns() and derivedColumns().
constexpr ChangeableColumn changeable[] = {
    {"v.id", "profile_version = (SELECT row_key FROM profile_version WHERE id = ?)"},
    {"p.id", "person = (SELECT row_key FROM person WHERE id = ?)"},
    {"r.words", "words = ?"},
    {"r.reply_by", "reply_by = ?"},
    {"r.handler", "handler = ?"},
    {"r.representative_kind", "representative_kind = ?"},
    {"r.representative_name", "representative_name = ?"},
    {"r.representative_authority", "representative_authority = ?"},
    {"r.state", "state = ?"},
    {"r.done", "done = ?"},
    {"r.rights", "rights = ?"},
    {"r.channel", "channel = ?"},
    {"r.received", "received = ?"},
    {"r.due", "due = ?"},
    {"r.promise_due", "promise_due = ?"},
    {"r.statutory_due", "statutory_due = ?"},
    {"r.notice_by", "notice_by = ?"},
    {"r.waiting", "waiting = ?"},
    {"r.extended", "extended = ?"},
    {"r.breach", "breach = ?"},
    {"r.answered_on", "answered_on = ?"},
    {"r.on_time", "on_time = ?"},
    {"r.closed_on", "closed_on = ?"},
    {"r.next_step", "next_step = ?"},
    {"r.stop_open", "stop_open = ?"},
    {"r.colleague_by", "colleague_by = ?"},
    {"r.complaint_by", "complaint_by = ?"},
    {"r.complaint_step", "complaint_step = ?"},
    {"r.complaint_body", "complaint_body = ?"},
    {"r.complaint_open", "complaint_open = ?"},
    {"r.complaint_references", "complaint_references = ?"}};

QString readChangeable()
{
    QStringList columns;
    for (const ChangeableColumn &column : changeable)
        columns.append(QString::fromLatin1(column.read));
    return QStringLiteral("SELECT %1 FROM request r JOIN profile_version v ON v.row_key = r.profile_version"
                          " JOIN person p ON p.row_key = r.person WHERE r.id = ? AND r.revision = ?")
        .arg(columns.join(QStringLiteral(", ")));
}

bool same(const QVariant &a, const QVariant &b)
{
    return a.isNull() == b.isNull() && a.toString() == b.toString();
}

} // namespace

// Only what is different is set: a column that is named in an update is written in all its indexes too.
Result<int> RequestTable::update(Transaction &transaction, const Request &request, const DerivedColumns &derived) const
{
    const QVariantList wanted = ownColumns(request) + derivedColumns(derived);
    Q_ASSERT(wanted.size() == std::ssize(changeable));
    const QVariantList which = toColumns(request.id, request.revision);
    QStringList sets;
    QVariantList values;
    const auto compared = m_connection.first(readChangeable(), which, [&](const Row &row) {
        for (int i = 0; i < wanted.size(); ++i) {
            if (same(row.value(i), wanted.at(i)))
                continue;
            sets.append(QString::fromLatin1(changeable[i].set));
            values.append(wanted.at(i));
        }
        return true;
    });
    if (!compared)
        return compared.error();
    sets.append(QStringLiteral("revision = revision + 1"));
    const Result<void> done = transaction.changeOne(
        QStringLiteral("UPDATE request SET %1 WHERE id = ? AND revision = ?").arg(sets.join(QStringLiteral(", "))), values + which);
    if (!done)
        return done.error();
    return request.revision + 1;
}

Result<std::vector<RequestId>> RequestTable::ofOrganisation(OrganisationId organisation) const
{
    return m_connection.rows(
        QStringLiteral("SELECT r.id FROM request r JOIN organisation o ON o.row_key = r.organisation WHERE o.id = ? ORDER BY r.row_key"),
        toColumns(organisation), [](const Row &row) { return row.id<RequestId>(0); });
}

Result<std::vector<RequestId>> RequestTable::ofPerson(PersonId person) const
{
    return m_connection.rows(
        QStringLiteral("SELECT r.id FROM request r WHERE r.person = (SELECT row_key FROM person WHERE id = ?) ORDER BY r.row_key"),
        toColumns(person), [](const Row &row) { return row.id<RequestId>(0); });
}

Result<std::vector<RequestId>> RequestTable::runningBetween(QDate from, QDate until) const
{
    return m_connection.rows(QStringLiteral("SELECT id FROM request WHERE received <= ? AND statutory_due >= ? ORDER BY row_key"),
                             toColumns(until, from), [](const Row &row) { return row.id<RequestId>(0); });
}

Result<std::vector<RequestId>> RequestTable::idsAfter(std::optional<RequestId> last, int limit) const
{
    return m_connection.rows(QStringLiteral("SELECT id FROM request WHERE row_key > COALESCE((SELECT row_key FROM request WHERE id = ?), 0)"
                                            " ORDER BY row_key LIMIT ?"),
                             toColumns(last, limit), [](const Row &row) { return row.id<RequestId>(0); });
}

static DerivedColumns derivedOfRow(const Row &row)
{
    DerivedColumns d;
    d.state = row.word<RequestState>(0);
    d.rights = fromRightSet(row.integer(1));
    d.channel = row.word<Channel>(2);
    d.received = row.day(3);
    d.due = row.day(4);
    d.promiseDue = row.dayIfAny(5);
    d.statutoryDue = row.day(6);
    d.noticeBy = row.day(7);
    d.waiting = row.flag(8);
    d.extended = row.flag(9);
    d.breach = row.flag(10);
    d.answeredOn = row.dayIfAny(11);
    d.onTime = row.flag(12);
    d.closedOn = row.dayIfAny(13);
    if (!row.text(14).isEmpty())
        d.nextStep = row.word<RequestAction>(14);
    d.stopOpen = row.flag(15);
    d.colleagueBy = row.dayIfAny(16);
    d.complaintBy = row.dayIfAny(17);
    if (!row.text(18).isEmpty())
        d.complaintStep = row.word<RequestAction>(18);
    if (!row.text(19).isEmpty())
        d.complaintBody = row.word<ComplaintBody>(19);
    d.complaintOpen = row.flag(20);
    d.complaintReferences = row.text(21);
    return d;
}

Result<DerivedColumns> RequestTable::derived(RequestId id) const
{
    const auto found = m_connection.first(
        QStringLiteral("SELECT state, rights, channel, received, due, promise_due, statutory_due, notice_by, waiting, extended, breach,"
                       " answered_on, on_time, closed_on, next_step, stop_open, colleague_by,"
                       " complaint_by, complaint_step, complaint_body, complaint_open, complaint_references FROM request WHERE id = ?"),
        toColumns(id), derivedOfRow);
    if (!found)
        return found.error();
    if (!*found)
        return Error(ErrorCode::RequestUnknown);
    return **found;
}

Result<std::vector<RequestId>> RequestTable::withNumber(CaseNumber number, const QString &sign) const
{
    return m_connection.rows(
        QStringLiteral("SELECT r.id FROM request r JOIN organisation o ON o.row_key = r.organisation"
                       " WHERE r.year = ? AND r.serial = ? AND (? = '' OR o.sign = ?)"),
        toColumns(number.year(), number.serial(), sign, sign), [](const Row &row) { return row.id<RequestId>(0); });
}

} // namespace balie
