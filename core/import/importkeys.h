// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/personparts.h"
#include "core/store/importtable.h"
#include "core/store/senderkey.h"
#include "core/store/stagedthings.h"

namespace balie {

// How the sender's keys stand in the register: with a letter for what they are of.
inline QString keyOfPerson(const QString &key)
{
    return QStringLiteral("P:") + key;
}

inline QString keyOfRecipient(const QString &key)
{
    return QStringLiteral("R:") + key;
}

// Of a list without numbers: by its name.
inline QString keyOfRecipientNamed(const QString &name)
{
    return keyOfRecipient(QChar(0x1f) + name.toCaseFolded());
}

inline QString keyOfDisclosure(const QString &key)
{
    return QStringLiteral("D:") + key;
}

// Of a list without numbers: by all that the line says.
inline QString keyOfDisclosureSaying(const QString &digest)
{
    return keyOfDisclosure(QChar(0x1f) + digest);
}

inline QString keyOfWorksOrder(const QString &key)
{
    return QStringLiteral("W:") + key;
}

// The hold on an item that the sender keeps for ever.
inline QString keyOfKeeping(const QString &item)
{
    return QStringLiteral("B:") + item;
}

// The contract of which an item is.
inline QString tenancyOfKey(const QString &item)
{
    return fileOfKey(item).mid(2);
}

inline QString systemOf(const StagedItem &item, const ImportOrder &order)
{
    return item.system.isEmpty() ? order.system.toString() : item.system;
}

// Of a contract and of a line of a list it is the last part.
inline QString categoryOfKey(const QString &item)
{
    return item.section(beforePerson, -1);
}

// What an earlier import brought, as if its line came again.
inline StagedItem stagedAgain(const ImportTable::Follower &one, const QString &person)
{
    const QString system = one.key.startsWith(u"F:") ? one.system : QString(); // of the others it is the sender
    return {{QString(), 0}, one.key, person, one.reference, one.category, system, one.ownDay, one.ownDay, one.keeps, false, false, one.follows};
}

inline qint64 printOfItem(const StagedItem &item, const ImportOrder &order)
{
    return printOf({item.person, item.reference, item.category, systemOf(item, order), item.trigger, item.ownDay, (item.keeps == SenderKeeps::No ? QString() : QString::number(static_cast<int>(item.keeps))) + item.leaseEnded});
}

} // namespace balie
