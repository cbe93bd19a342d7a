// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/disclosure/keepagreementcopy.h"

#include "core/casework/attachfile.h"
#include "core/overview/agreementcopies.h"
#include "core/store/tables.h"
#include "core/workspace/registerevents.h"

namespace balie {

namespace {

// No name, no words.
Result<void> log(UnitOfWork &unit, const char *action, const AgreementCopy &copy)
{
    return unit.audit(QString::fromLatin1(action), QStringLiteral("agreement"), copy.agreement.toString(),
                      {{QStringLiteral("kind"), toWord(copy.kind)},
                       {QStringLiteral("size"), copy.size},
                       {QStringLiteral("sha256"), QString::fromLatin1(copy.sha256.toHex())},
                       {QStringLiteral("forbidden_number"), !copy.keptBecause.isEmpty()}});
}

Result<AgreementCopy> present(Register &opened, AgreementId agreement)
{
    const auto copy = opened.tables().agreementCopies.of(agreement);
    if (!copy)
        return copy.error();
    return *copy ? Result<AgreementCopy>(**copy) : Error(ErrorCode::FileMissing).with(QStringLiteral("kind"), QStringLiteral("agreement"));
}

Result<void> commit(UnitOfWork &unit)
{
    unit.announce([](RegisterEvents &events) { Q_EMIT events.recipientsChanged(); });
    return unit.commit();
}

} // namespace

Result<AgreementCopy> keepAgreementCopy(Register &opened, AgreementId agreement, const ExaminedFile &file, const LongText &keepBecause)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRecipients);
    if (!unit)
        return unit.error();
    if (const Result<void> kept = mayBeKept(file, {{}, keepBecause}); !kept)
        return kept.error();
    const AgreementCopyTable &copies = opened.tables().agreementCopies;
    const auto there = copies.of(agreement);
    if (!there || *there)
        return there ? Error(ErrorCode::FileExists).with(QStringLiteral("kind"), QStringLiteral("agreement")) : there.error();
    const AgreementCopy copy{agreement, file.name(), file.kind(), file.bytes().size(), file.sha256(), file.finding() ? keepBecause : LongText(), opened.clock().now(), opened.session().user};
    for (const Result<void> &step : {copies.add(unit->transaction(), copy, file.bytes()), log(*unit, "agreement-copy-added", copy)}) {
        if (!step)
            return step.error();
    }
    const Result<void> done = commit(*unit);
    return done ? Result<AgreementCopy>(copy) : done.error();
}

Result<QByteArray> giveAgreementCopy(Register &opened, AgreementId agreement)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::Export);
    if (!unit)
        return unit.error();
    const Result<AgreementCopy> copy = present(opened, agreement);
    if (!copy)
        return copy.error();
    Result<QByteArray> bytes = provenBytes(opened, *copy);
    if (!bytes)
        return bytes;
    if (const Result<void> said = log(*unit, "agreement-copy-exported", *copy); !said)
        return said.error();
    const Result<void> done = unit->commit();
    return done ? bytes : done.error();
}

Result<void> removeAgreementCopy(Register &opened, AgreementId agreement)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(opened, Permission::ManageRecipients);
    if (!unit)
        return unit.error();
    const Result<AgreementCopy> copy = present(opened, agreement);
    if (!copy)
        return copy.error();
    for (const Result<void> &step : {opened.tables().agreementCopies.remove(unit->transaction(), agreement), log(*unit, "agreement-copy-removed", *copy)}) {
        if (!step)
            return step;
    }
    return commit(*unit);
}

} // namespace balie
