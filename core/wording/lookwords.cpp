// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/lookwords.h"

#include "core/wording/attachmentwords.h"
#include "core/wording/errorwords.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct LookWords
{
    Q_DECLARE_TR_FUNCTIONS(LookWords)
};

// "2, 4-6": pages in a row are one range.
QString pageNumbers(const std::vector<int> &pages)
{
    QStringList ranges;
    for (std::size_t from = 0; from < pages.size();) {
        std::size_t to = from;
        while (to + 1 < pages.size() && pages.at(to + 1) == pages.at(to) + 1)
            ++to;
        ranges.append(to == from ? QString::number(pages.at(from)) : QStringLiteral("%1-%2").arg(pages.at(from)).arg(pages.at(to)));
        from = to + 1;
    }
    return ranges.join(QStringLiteral(", "));
}

} // namespace

QStringList cautionsAbout(const LookedThrough &looked)
{
    QStringList cautions;
    if (looked.notShown)
        cautions.append(sentenceOf(*looked.notShown));
    if (!looked.hasText)
        cautions.append(LookWords::tr("No text could be read in this file. Look yourself whether a BSN stands in it."));
    else if (!looked.pagesWithoutText.empty())
        cautions.append(LookWords::tr("%n page(s) without text could not be looked through: %1. Look yourself whether a BSN stands there.", nullptr,
                                      static_cast<int>(looked.pagesWithoutText.size()))
                            .arg(pageNumbers(looked.pagesWithoutText)));
    if (!looked.attachedUnread.isEmpty())
        cautions.append(LookWords::tr("What lies in this file or goes along with it was not looked through: %1. Look yourself whether a BSN stands in it.").arg(looked.attachedUnread.join(QStringLiteral(", "))));
    return cautions;
}

QString attachedToMessage(const QString &name, AttachmentKind kind, qint64 size)
{
    const QString called = name.isEmpty() ? LookWords::tr("without a name") : name;
    return LookWords::tr("Attached to this message: %1 (%2, %3). What is in it is not shown here.").arg(called, wordOf(kind), sizeWords(size));
}

} // namespace balie
