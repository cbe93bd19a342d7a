// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace balie {

// What an office file holds (OOXML of ECMA-376, ODF of ISO/IEC 26300), to be looked through: all its words, also those
// that nobody sees in it: notes, hidden cells, who made it. A line for each paragraph and cell.
struct OfficeText
{
    QString everything;
    QStringList unread; // pictures and files within it, by name
};

// None of a file that is broken or locked, and of one that is larger than mostUnpacked once it is unpacked.
std::optional<OfficeText> textOfOffice(const QByteArray &file);

inline constexpr qint64 mostUnpacked = 100 << 20; // bytes

} // namespace balie
