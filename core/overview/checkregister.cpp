// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/checkregister.h"

#include "core/base/sha256.h"
#include "core/domain/user/accesspolicy.h"
#include "core/overview/attachmentrows.h"
#include "core/overview/checkdisclosures.h"
#include "core/overview/checkretention.h"
#include "core/overview/openingproblems.h"
#include "core/store/derivedcolumns.h"
#include "core/store/openregister.h"
#include "core/store/storecheck.h"
#include "core/store/tables.h"
#include "core/workspace/casefiles.h"
#include "core/workspace/caserules.h"

namespace balie {

namespace {

// Collects what is wrong; only what stops the check itself is an error.
class Check
{
public:
    explicit Check(Register &opened) : m_opened(opened), m_tables(opened.tables()) {}

    // Every page, every reference, the whole log.
    void store()
    {
        const Result<StoreState> whole = checkStore(m_tables.connection(), m_opened.opened().keys().auditKey());
        if (whole)
            found.head = QString::fromLatin1(whole->head.mac.toHex());
        else if (whole.error().code() == ErrorCode::AuditBroken)
            problem(QStringLiteral("audit-broken"), whole.error().facts());
        else if (whole.error().fact(QStringLiteral("part")) == QStringLiteral("references"))
            problem(QStringLiteral("foreign-key"), whole.error().facts());
        else
            problem(QStringLiteral("file-damaged"), whole.error().facts());
    }

    Result<void> cases()
    {
        constexpr int atATime = 500;
        std::optional<RequestId> last;
        while (true) {
            const auto ids = m_tables.requests.idsAfter(last, atATime);
            if (!ids)
                return ids.error();
            for (const RequestId &id : *ids)
                oneCase(id);
            found.requests += static_cast<qint64>(ids->size());
            if (static_cast<int>(ids->size()) < atATime)
                return {};
            last = ids->back();
        }
    }

    Result<void> counts()
    {
        const Result<qint64> given = m_tables.caseNumbers.given();
        const Result<qint64> strays = m_tables.search.strays();
        const Result<qint64> entries = m_tables.audit.count();
        const Result<qint64> accounted = m_tables.accountability.count();
        if (!given)
            return given.error();
        if (!strays)
            return strays.error();
        if (!entries)
            return entries.error();
        if (!accounted)
            return accounted.error();
        found.auditEntries = *entries;
        if (*given != found.requests + *accounted)
            problem(QStringLiteral("case-number"), {{QStringLiteral("given"), QString::number(*given)}, {QStringLiteral("cases"), QString::number(found.requests)}});
        if (*strays != 0)
            problem(QStringLiteral("search-index"), {{QStringLiteral("count"), QString::number(*strays)}});
        return {};
    }

    // Every letter on paper, against its hash.
    Result<void> letters()
    {
        const auto finals = m_tables.letters.finals();
        if (!finals)
            return finals.error();
        for (const CaseLetter &letter : *finals) {
            const Result<QByteArray> paper = m_tables.letters.paper(letter.id);
            if (!paper)
                return paper.error();
            if (Sha256::of(*paper) == letter.final->sha256)
                continue;
            const Result<Request> request = m_tables.requests.find(letter.request);
            problem(QStringLiteral("letter-damaged"), {{QStringLiteral("date"), letter.final->day.toString(Qt::ISODate)},
                                                       {QStringLiteral("case"), request ? request->reference() : QString()}});
        }
        return {};
    }

    // Every piece of every file, against the hash of the whole.
    Result<void> attachments()
    {
        const auto files = m_tables.attachments.all();
        if (!files)
            return files.error();
        for (const Attachment &file : *files) {
            if (file.removed)
                continue;
            ++found.attachments;
            qint64 size = 0;
            const Result<void> read = eachAttachmentPiece(m_opened, file, [&size](const QByteArray &piece) {
                size += piece.size();
                return Result<void>();
            });
            if (read && size == file.size)
                continue;
            const Result<Request> request = m_tables.requests.find(file.request);
            problem(QStringLiteral("attachment-damaged"), {{QStringLiteral("number"), QString::number(file.number)},
                                                           {QStringLiteral("case"), request ? request->reference() : QString()}});
        }
        return {};
    }

    RegisterCheck found;

private:
    void problem(const QString &word, const QMap<QString, QString> &facts) { found.problems.push_back({word, facts}); }

    void oneCase(RequestId id)
    {
        const auto compared = compare(id);
        if (!compared)
            problem(QStringLiteral("history-unreadable"), {{QStringLiteral("request"), id.toString()}, {QStringLiteral("error"), toWord(compared.error().code())}});
        else if (!compared->isEmpty())
            problem(QStringLiteral("derived-column"), {{QStringLiteral("request"), id.toString()}, {QStringLiteral("case"), *compared}});
    }

    // The reference of the case when its derived columns are not what the functions give.
    Result<QString> compare(RequestId id)
    {
        const Result<Request> request = m_tables.requests.find(id);
        if (!request)
            return request.error();
        found.events += static_cast<qint64>(request->history.all().size());
        const Result<WorkflowContext> context = workflowContext(m_opened, *request);
        if (!context)
            return context.error();
        const Result<VersionOnDay> version = versionForDay(m_opened, request->organisation, request->history.received());
        if (!version)
            return version.error();
        const Result<DerivedColumns> kept = m_tables.requests.derived(id);
        if (!kept)
            return kept.error();
        const Result<bool> isFileKept = isCaseFileKept(m_opened, *request, *kept);
        if (!isFileKept)
            return isFileKept.error();
        if (!*isFileKept)
            problem(QStringLiteral("retention-case-file"), {{QStringLiteral("request"), id.toString()}, {QStringLiteral("case"), request->reference()}});
        const bool equal = *kept == derivedOf(*request, context->rules, context->holidays) && version->version.id == request->profileVersion;
        return equal ? QString() : request->reference();
    }

    Register &m_opened;
    Tables &m_tables;
};

} // namespace

Result<RegisterCheck> checkRegister(Register &opened)
{
    if (const Result<void> permitted = requirePermission(opened.session().role, Permission::VerifyAudit); !permitted)
        return permitted.error();
    Check check(opened);
    check.found.problems = keyProblems(opened);
    check.store();
    if (const Result<void> done = check.cases(); !done)
        return done.error();
    if (const Result<void> done = check.letters(); !done)
        return done.error();
    if (const Result<void> done = check.attachments(); !done)
        return done.error();
    if (const Result<void> done = checkRetention(opened, check.found); !done)
        return done.error();
    if (const Result<void> done = checkDisclosures(opened, check.found); !done)
        return done.error();
    if (const Result<void> done = check.counts(); !done)
        return done.error();
    return check.found;
}

} // namespace balie
