// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the keys of a register are renewed: a holder goes, or the recovery sheet does.
#include "core/store/keyslot.h"
#include "core/store/nextsheet.h"
#include "core/store/recoveryslot.h"
#include "core/store/registerkeys.h"
#include "core/store/sqlcipheropener.h"

#include <algorithm>

#include <sodium.h>

namespace balie {

static void dropRecovery(KeyFile &file)
{
    std::erase_if(file.slots, [](const KeySlot &slot) { return slot.kind == SlotKind::Recovery; });
}

static Result<KeySlot> recoverySlotFor(RegisterId id, const RecoveryCode &code, KeyCost cost, const Secret &master, Instant now)
{
    return makeSlot(id, SlotKind::Recovery, std::nullopt, QByteArray(16, '\0'), code.secret(), cost, master, now);
}

Result<void> RegisterKeys::writeUnder(Secret master, const Secret &databaseKey, KeyFile changed)
{
    Secret before = std::exchange(m_master, std::move(master));
    const Secret closer = subkey(m_master, Subkey::CloseKeys);
    for (KeySlot &slot : changed.slots)
        slot = reseal(std::move(slot), m_master);
    // The log stays one chain: its key moves on as it is, and without the database's new key it is of no use.
    changed.auditKey = closeKey(m_auditKey, closer, m_file.registerId, auditKeyNumber);
    for (std::size_t i = 0; i < changed.epochs.size(); ++i)
        changed.epochs.at(i).key = closeKey(m_databaseKeys.at(i), closer, m_file.registerId, changed.epochs.at(i).number);
    changed.epochs.insert(changed.epochs.begin(), newEpoch(databaseKey));
    const Result<void> written = write(std::move(changed));
    if (!written)
        m_master = std::move(before);
    return written;
}

Result<void> RegisterKeys::removeHolder(UserId user)
{
    const Result<std::size_t> place = slotOf(user);
    if (!place)
        return place.error();
    if (users().size() == 1)
        return Error(ErrorCode::LastOfficer);
    KeyFile changed = m_file;
    changed.slots.erase(changed.slots.begin() + static_cast<std::ptrdiff_t>(*place));
    return writeUnder(Secret::random(crypto_kdf_KEYBYTES), Secret::random(databaseKeySize), std::move(changed));
}

Result<NextSheet> RegisterKeys::nextSheet(KeyCost cost, Instant now) const
{
    RecoveryCode code = RecoveryCode::create();
    Secret master = Secret::random(crypto_kdf_KEYBYTES);
    Secret databaseKey = Secret::random(databaseKeySize);
    auto slot = recoverySlotFor(m_file.registerId, code, cost, master, now);
    if (!slot)
        return slot.error();
    const Secret closer = subkey(master, Subkey::CloseKeys);
    const quint32 number = m_file.epochs.front().number + 1;
    KeyFile paper = m_file;
    paper.sequence = m_file.sequence + 1; // newer than every key file that it replaces
    paper.auditKey = closeKey(m_auditKey, closer, m_file.registerId, auditKeyNumber);
    paper.epochs = {{number, closeKey(databaseKey, closer, m_file.registerId, number)}};
    paper.slots = {*slot};
    QString text = printedSlot(paper.encode(subkey(master, Subkey::KeyFile)));
    return NextSheet{std::move(code), std::move(text), std::move(master), std::move(databaseKey), std::move(*slot)};
}

Result<void> RegisterKeys::useSheet(const NextSheet &sheet)
{
    if (m_master == sheet.master)
        return {};
    KeyFile changed = m_file;
    dropRecovery(changed);
    changed.slots.push_back(sheet.recovery);
    return writeUnder(sheet.master.clone(), sheet.databaseKey, std::move(changed));
}

QString RegisterKeys::recoverySlot() const
{
    KeyFile paper = m_file;
    std::erase_if(paper.slots, [](const KeySlot &slot) { return slot.kind != SlotKind::Recovery; });
    return printedSlot(paper.encode(subkey(m_master, Subkey::KeyFile)));
}

} // namespace balie
