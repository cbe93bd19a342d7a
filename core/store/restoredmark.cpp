// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restoredmark.h"

#include "core/platform/durablefile.h"
#include "core/platform/ownfolder.h"

namespace balie {

static constexpr qint64 longestMark = 4096;

static QString markOf(const StoreLocation &location)
{
    return location.folder() + QStringLiteral("/store.restored");
}

Result<void> markRestored(const StoreLocation &location, const RestoredFrom &from)
{
    const QString moment = from.made ? from.made->toString() : QString();
    return writeDurably(markOf(location), (moment + QLatin1Char('\n') + from.backup).toUtf8());
}

std::optional<RestoredFrom> restoredFrom(const StoreLocation &location)
{
    if (fileSize(markOf(location)) < 0)
        return std::nullopt;
    const QString text = QString::fromUtf8(readWhole(markOf(location), longestMark).value_or(QByteArray()));
    const Result<Instant> made = Instant::from(text.section(QLatin1Char('\n'), 0, 0));
    return RestoredFrom{text.section(QLatin1Char('\n'), 1, 1), made ? std::optional(*made) : std::nullopt};
}

void forgetRestored(const StoreLocation &location)
{
    removeFile(markOf(location));
}

} // namespace balie
