// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a lost passphrase is replaced: what comes in its place is prepared, shown, and only then used.
#include "core/store/keyslot.h"
#include "core/store/recovering.h"
#include "core/store/recoveryslot.h"
#include "core/store/registerkeys.h"

#include <algorithm>

namespace balie {

Result<Recovering> RegisterKeys::prepareRecovering(const KeyHolder &holder, KeyCost recoveryCost, Instant now) const
{
    const auto isTheirs = [&](const KeySlot &slot) { return slot.user == holder.user; };
    const auto isRecovery = [](const KeySlot &slot) { return slot.kind == SlotKind::Recovery; };
    KeyFile next = m_file;
    // Keys that were made again from paper have no slot of any user.
    const auto before = std::find_if(next.slots.begin(), next.slots.end(), isTheirs);
    const QByteArray label = before == next.slots.end() ? slotLabel(m_file.registerId, holder.name) : before->label;
    auto slot = makeSlot(m_file.registerId, SlotKind::Passphrase, holder.user, label, holder.passphrase, holder.cost, m_master, now);
    if (!slot)
        return slot.error();
    RecoveryCode code = RecoveryCode::create();
    auto recovery = makeSlot(m_file.registerId, SlotKind::Recovery, std::nullopt, QByteArray(16, '\0'), code.secret(), recoveryCost, m_master, now);
    if (!recovery)
        return recovery.error();
    if (before == next.slots.end())
        next.slots.push_back(std::move(*slot));
    else
        *before = std::move(*slot);
    std::erase_if(next.slots, isRecovery);
    next.slots.push_back(std::move(*recovery));

    KeyFile paper = next;
    paper.sequence = m_file.sequence + 1; // as it will be once it is written
    std::erase_if(paper.slots, [&](const KeySlot &other) { return !isRecovery(other); });
    QString text = printedSlot(paper.encode(subkey(m_master, Subkey::KeyFile)));
    return Recovering{std::move(code), std::move(text), std::move(next)};
}

Result<void> RegisterKeys::use(const Recovering &prepared)
{
    return write(prepared.next);
}

} // namespace balie
