// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/unitofwork.h"

#include "core/domain/user/accesspolicy.h"
#include "core/store/openregister.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"

#include <QJsonDocument>

#include <vector>

namespace balie {

struct UnitOfWork::State
{
    Register &opened;
    Transaction transaction;
    Log log;
    bool audited = false;
    bool committed = false;
    std::vector<std::function<void(RegisterEvents &)>> words = {};
};

UnitOfWork::UnitOfWork(std::unique_ptr<State> state) : m_state(std::move(state)) {}
UnitOfWork::UnitOfWork(UnitOfWork &&) noexcept = default;

UnitOfWork::~UnitOfWork()
{
    // What the tables kept in memory may be of the change that is undone now.
    if (m_state && !m_state->committed)
        m_state->opened.tables().forget();
}

Result<UnitOfWork> UnitOfWork::begin(Register &opened, Permission permission, Log log)
{
    if (const Result<void> permitted = requirePermission(opened.session().role, permission); !permitted)
        return permitted.error();
    opened.opened().makeRoom();
    Result<Transaction> transaction = Transaction::begin(opened.tables().connection());
    if (!transaction)
        return transaction.error();
    return UnitOfWork(std::make_unique<State>(State{opened, std::move(*transaction), log}));
}

Transaction &UnitOfWork::transaction()
{
    return m_state->transaction;
}

Result<void> UnitOfWork::audit(const QString &action, const QString &objectKind, const QString &objectId, const QJsonObject &content)
{
    const QByteArray payload = QJsonDocument(content).toJson(QJsonDocument::Compact);
    const AuditDraft draft{m_state->opened.session().user, action, objectKind, objectId, payload};
    const auto written = m_state->opened.tables().audit.append(m_state->transaction, draft, m_state->opened.clock());
    if (!written)
        return written.error();
    m_state->audited = true;
    return {};
}

void UnitOfWork::announce(std::function<void(RegisterEvents &)> word)
{
    m_state->words.push_back(std::move(word));
}

Result<void> UnitOfWork::commit()
{
    if (!m_state->audited && m_state->log == Log::Required)
        return Error(ErrorCode::NothingAudited);
    if (const Result<void> done = m_state->transaction.commit(); !done)
        return done;
    m_state->committed = true;
    for (const auto &word : m_state->words)
        m_state->opened.announce(word);
    return {};
}

} // namespace balie
