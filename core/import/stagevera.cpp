// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Persons, tenancies, debts and archives out of VERA.
#include "core/domain/identity/bsnguard.h"
#include "core/exchange/vera/verareader.h"
#include "core/import/staging.h"
#include "core/store/senderkey.h"

#include <QFileInfo>

#include <algorithm>

namespace balie {

namespace {

constexpr const char *categoryOfArchives = "lease-core"; // the standard has no codes that say more

bool isOneOf(const QString &code, std::initializer_list<QStringView> codes)
{
    return std::find(codes.begin(), codes.end(), QStringView(code)) != codes.end();
}

// Why the sender does not have it any more; null where it has.
const char *whyGone(const VeraArchived &from)
{
    if (from.archiveStatus.code == u"VER")
        return "archive-destroyed";
    return from.archiveStatus.code == u"OVE" ? "archive-transferred" : nullptr;
}

SenderKeeps keepsOf(const VeraArchived &from)
{
    if (from.archiveStatus.code == u"GEB")
        return SenderKeeps::Blocked;
    if (from.nomination.code == u"BEW")
        return SenderKeeps::ForGood;
    return from.archiveStatus.code == u"BEW" ? SenderKeeps::ByDuty : SenderKeeps::No;
}

// On a word that nobody understands nothing goes.
bool isUnclear(const VeraArchived &from)
{
    return !isOneOf(from.nomination.code, {u"", u"BEW", u"VER"}) || !isOneOf(from.archiveStatus.code, {u"", u"ACT", u"GEA", u"BEW", u"GEB"});
}

// What is wrong, in the word that tells what becomes of the thing.
QString wordOf(const VeraRemark &remark)
{
    const bool isCode = remark.problem == VeraProblem::CodeUnknown || remark.problem == VeraProblem::CodeLapsed;
    return isCode && isOneOf(remark.field, {u"archiefnominatie", u"archiefstatus"}) ? QStringLiteral("archive-unclear") : toWord(remark.problem);
}

class VeraStager : public VeraSink
{
public:
    VeraStager(Staging &staging, const QString &file) : m_staging(staging), m_file(file) {}

    Result<void> take(const VeraRecord &record, const QString &part, qint64 position) override
    {
        if (m_failure)
            return *m_failure;
        m_staging.reading.lines += !isWithoutKey(record); // that was remarked
        const StagedPlace at = placeOf(part, position);
        return std::visit([&](const auto &one) { return stage(one, at); }, record);
    }

    void remark(const VeraRemark &remark) override
    {
        const StagedPlace at = placeOf(remark.part, remark.position);
        // Without the day on which it ended it seems to run for ever, and without that of the archive to be over.
        const bool isDay = isOneOf(remark.field, {u"einddatum", u"archiefActiedatum"});
        const bool isRefusal = remark.problem == VeraProblem::KeyMissing || (remark.problem == VeraProblem::NotADay && isDay);
        m_staging.reading.lines += remark.isRefusal();
        if (remark.problem == VeraProblem::HeldBsn)
            ++m_staging.reading.bsn[remark.field];
        if (!isRefusal && !remark.isRefusal()) {
            addRemark(m_staging.reading.remarks, {wordOf(remark), remark.field, remark.code, 1, at});
            return;
        }
        const Result<void> kept = m_staging.refuse(at, toWord(remark.problem), remark.field, isRefusal ? StagedRefusal::Refused : StagedRefusal::PassedOver);
        if (!kept && !m_failure)
            m_failure = kept.error();
    }

    void progress(const ReadProgress &progress) override
    {
        if (m_staging.watch.progress)
            m_staging.watch.progress(progress);
    }

    const std::optional<Error> &failure() const { return m_failure; }

private:
    StagedPlace placeOf(const QString &part, qint64 position) const { return {part.isEmpty() || part == m_file ? m_file : m_file + u'/' + part, position}; }

    bool hasPassed(const std::optional<QDate> &day) const { return day && *day <= m_staging.order.today; }

    PersonParts partsOf(const VeraPerson &person) const
    {
        PersonParts parts;
        parts.key = person.keys.best();
        parts.given = person.given.isEmpty() ? person.initials : person.given;
        parts.prefix = person.prefix;
        parts.isNameWhole = person.family.isEmpty();
        parts.family = parts.isNameWhole ? person.addressedAs : person.family;
        for (const bool validated : {true, false})
            addContacts(parts, person, validated);
        return parts;
    }

    // What the sender validated goes first, and what it calls invalid reaches somebody else.
    static void addContacts(PersonParts &parts, const VeraPerson &person, bool validated)
    {
        for (const VeraContact &contact : person.contacts) {
            QString &place = contact.kind == u"EMA" ? parts.email : parts.telephone;
            const bool fits = isOneOf(contact.kind, {u"EMA", u"TEL", u"MOB"}) && contact.status != u"ONG" && (contact.status == u"GEV") == validated;
            if (place.isEmpty() && fits)
                place = contact.value;
        }
    }

    // Where the person lives, before where the post goes.
    void addAddress(PersonParts &parts, const VeraPerson &person) const
    {
        const auto holds = [&](const VeraAddress &address) { return !hasPassed(address.end) && !address.street.isEmpty(); };
        auto found = std::find_if(person.addresses.begin(), person.addresses.end(), [&](const VeraAddress &address) { return holds(address) && address.kind.code == u"WOO"; });
        if (found == person.addresses.end())
            found = std::find_if(person.addresses.begin(), person.addresses.end(), holds);
        if (found == person.addresses.end())
            return;
        parts.street = found->street;
        parts.number = found->number;
        parts.letter = found->letter;
        parts.addition = found->addition;
        parts.postcode = found->postcode;
        parts.place = found->place;
    }

    Result<void> stage(const VeraPerson &from, const StagedPlace &at)
    {
        PersonParts parts = partsOf(from);
        addAddress(parts, from);
        return m_staging.writer.put(StagingWriter::Parts{at, std::move(parts)});
    }

    Result<void> stage(const VeraTenancy &from, const StagedPlace &at)
    {
        if (from.status.code == u"GEA")
            return m_staging.refuse(at, QStringLiteral("tenancy-cancelled"), QStringLiteral("status"), StagedRefusal::PassedOver);
        if (from.keys.best().isEmpty())
            return m_staging.writer.put(mayStillRun(at, {}, from.persons));
        const QString reference = referenceOf(from.keys.code.isEmpty() ? from.keys.best() : from.keys.code);
        const bool isClosed = isOneOf(from.status.code, {u"BEE", u"ONT", u"VER"});
        return m_staging.writer.put(StagedTenancy{at, from.keys.best(), reference, isClosed, from.end, from.persons, false});
    }

    // Whether it ended at all the tenancy says.
    Result<void> stage(const VeraNotice &from, const StagedPlace &at)
    {
        const bool holds = from.effective && !isOneOf(from.status.code, {u"AFG", u"AFW", u"GEA"});
        return holds ? m_staging.writer.put(StagingWriter::Notice{at, from.tenancy, *from.effective}) : Result<void>();
    }

    Result<void> stage(const VeraDebt &from, const StagedPlace &at)
    {
        const bool isPlan = from.kind == VeraKind::PaymentPlan;
        const bool isOver = isPlan ? isOneOf(from.status.code, {u"ANN", u"BEE", u"VER"}) : from.status.code == u"EIN";
        const bool isRunning = from.status.code.isEmpty() ? !hasPassed(from.end) : !isOver; // a day may be one that was meant
        const QString key = QStringLiteral("H:") + toWord(from.kind) + u':' + from.keys.best();
        return m_staging.writer.put(StagedDebt{at, key, from.tenancy, from.debtor, isRunning, from.begin});
    }

    // Until its day comes the sender does nothing with it, whatever the period.
    bool isLater(const VeraArchived &from) const { return from.actionDay && !hasPassed(from.actionDay); }
    bool isInUse(const VeraArchived &from) const { return from.end && !hasPassed(from.end); }

    void remarkArchive(const VeraArchived &from, const StagedPlace &at)
    {
        const auto say = [&](const char *problem, const char *field, const QString &code) {
            addRemark(m_staging.reading.remarks, {QString::fromLatin1(problem), QString::fromLatin1(field), code, 1, at});
        };
        if (from.nomination.code == u"BEW")
            say("archive-kept", "archiefnominatie", from.nomination.code);
        if (from.archiveStatus.code == u"BEW")
            say("archive-duty", "archiefstatus", from.archiveStatus.code);
        if (from.archiveStatus.code == u"GEB")
            say("archive-blocked", "archiefstatus", from.archiveStatus.code);
        if (isLater(from))
            say("archive-later", "archiefActiedatum", {});
        if (from.kind == VeraKind::Document && from.dossiers.size() > 1)
            say("archive-shared", "dossiers", {});
    }

    // Who destroys the dossier would destroy it with it. A dossier is a part of itself.
    Result<void> putParts(const VeraArchived &from, const QString &file, bool waits)
    {
        for (const QString &dossier : from.kind == VeraKind::Dossier ? QStringList{from.keys.best()} : from.dossiers) {
            if (const Result<void> put = m_staging.writer.put(StagedPart{file, dossier, keepsOf(from), waits}); !put)
                return put;
        }
        return {};
    }

    static Follows followsOf(const VeraArchived &from, bool hasNoDay)
    {
        if (hasNoDay)
            return Follows::Nobody;
        return from.persons.size() > 1 ? Follows::AllItsPersons : Follows::ItsPerson;
    }

    // What may not go, or not yet, does not go along with its dossier, and neither goes that then. Of a dossier that is gone the documents that
    // are still there come by themselves.
    Result<void> stage(const VeraArchived &from, const StagedPlace &at)
    {
        if (const char *gone = whyGone(from))
            return m_staging.refuse(at, QString::fromLatin1(gone), QStringLiteral("archiefstatus"), StagedRefusal::PassedOver);
        const bool isDossier = from.kind == VeraKind::Dossier;
        if (isDossier) {
            if (const Result<void> known = m_staging.writer.put(StagingWriter::Dossier{at, from.keys.best()}); !known)
                return known;
        }
        remarkArchive(from, at);
        const bool waits = isInUse(from) || isLater(from) || isUnclear(from);
        const bool hasNoDay = waits || (!isDossier && from.dossiers.size() > 1);
        const bool isAlone = isDossier || hasNoDay || keepsOf(from) != SenderKeeps::No;
        const QString whole = QStringLiteral("A:") + toWord(from.kind) + u':' + from.keys.best();
        if (const Result<void> put = putParts(from, whole, waits); !put)
            return put;
        const QString key = whole + beforePerson;
        StagedFile file{at, key, {}, referenceOf(from.keys.code.isEmpty() ? from.keys.best() : from.keys.code), QString::fromLatin1(categoryOfArchives), {}, {}, followsOf(from, hasNoDay),
                        keepsOf(from), isAlone ? QString() : from.dossiers.value(0)};
        if (hasPassed(from.end) && !hasNoDay)
            file.trigger = from.end;
        if (!hasNoDay)
            file.tenancies = from.tenancies;
        for (const QString &person : from.persons.isEmpty() ? QStringList{QString()} : from.persons) {
            file.person = person;
            file.key = key + person;
            if (const Result<void> added = m_staging.writer.put(file); !added)
                return added;
        }
        return {};
    }

    Staging &m_staging;
    QString m_file;
    std::optional<Error> m_failure;
};

} // namespace

Result<void> stageVera(Staging &staging, const QString &file)
{
    VeraStager stager(staging, staging.partOf(file));
    const Result<VeraCounts> counts = readVera(file, stager, &staging.watch.stop);
    if (!counts)
        return counts.error();
    if (stager.failure())
        return *stager.failure();
    for (auto field = counts->dropped.begin(); field != counts->dropped.end(); ++field) {
        const bool isBsn = field.key().section(u'.', -1).contains(u"bsn", Qt::CaseInsensitive);
        (isBsn ? staging.reading.bsn : staging.reading.dropped)[field.key()] += field.value();
    }
    for (auto key = counts->keys.begin(); key != counts->keys.end(); ++key) {
        if (key.value().isOne())
            return columnRefused("keys-are-bsn", key.key());
    }
    return {};
}

} // namespace balie
