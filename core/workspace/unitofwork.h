// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/user/permission.h"
#include "core/workspace/register.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace balie {

class RegisterEvents;
class Transaction;

// One change of the register, whole or not at all: permission first, then the transaction, then the
// audit entry, then the commit, then word to the pages. Only this hands out a Transaction, tables
// write only with one, and commit() refuses with NothingAudited when nothing was said to the audit.
// Without commit() everything is undone.
class UnitOfWork
{
public:
    // Whether the change must be said in the log. A half-filled card is no record yet: it is scratch.
    enum class Log { Required, Scratch };

    // Error: NotPermitted (facts "role", "permission").
    static Result<UnitOfWork> begin(Register &opened, Permission permission, Log log = Log::Required);
    UnitOfWork(UnitOfWork &&) noexcept;
    UnitOfWork &operator=(UnitOfWork &&) = delete;
    ~UnitOfWork();

    Transaction &transaction();
    // What was done, to which object (its kind and id), with what content; kept apart from the chain.
    Result<void> audit(const QString &action, const QString &objectKind, const QString &objectId, const QJsonObject &content = {});
    // To be said after the commit.
    void announce(std::function<void(RegisterEvents &)> word);
    Result<void> commit();

private:
    struct State;
    explicit UnitOfWork(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace balie
