// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace balie {

// One part of a mail (RFC 5322, MIME): what its head says, lower case names, and its lines as they came.
struct MailPart
{
    QMap<QByteArray, QByteArray> fields = {};
    QByteArray body = {};
    std::optional<std::size_t> within = {}; // the part around it
    bool isBehind = false;                  // words behind the last part, which nobody is meant to read

    // "text/plain", in small letters; of a part that does not say, that is what it is.
    QByteArray type() const;
    // Parts around others, "multipart/…" and a mail within the mail: what they hold comes behind them.
    bool isAround() const;
    // A file that goes along, instead of words to read.
    bool isAttached() const;
    // Empty where it has none.
    QString fileName() const;
    // Without what was done to it for the way.
    QByteArray decoded() const;
};

// In the order in which they stand, whatever lies within what. At most a thousand: the rest is text of the last.
std::vector<MailPart> partsOfMail(const QByteArray &mail);

// "=?utf-8?B?SmFu?=" in a name or subject.
QString readableField(const QByteArray &field);

} // namespace balie
