// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QHash>
#include <QUuid>

namespace balie {

// A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then random bits from libsodium, so that
// new rows go to the end of the tree. Qt 6.4 makes none itself.
QUuid makeUuidV7(Instant moment);

// The name of a record of one kind. Never null: absence is std::optional. Ids of different kinds
// do not convert into each other.
template <typename Tag>
class Id
{
public:
    static Id create(Instant moment) { return Id(makeUuidV7(moment)); }

    static Result<Id> from(const QString &text)
    {
        const QUuid uuid = QUuid::fromString(text);
        if (uuid.isNull())
            return Error(ErrorCode::NotAnId);
        return Id(uuid);
    }

    // 36 characters, lower case, without braces.
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(QUuid uuid) : m_uuid(uuid) {}

    QUuid m_uuid;
};

} // namespace balie
