// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/gapnotes.h"

#include <algorithm>

namespace balie {

// "AVG 7(3), 18": {"7(3)", "18"}; empty for another law.
static QStringList articlesOf(const QString &note)
{
    const QString law = QStringLiteral("AVG ");
    return note.startsWith(law) ? note.mid(law.size()).split(QStringLiteral(", ")) : QStringList();
}

// Whether an article of a note is that of the gap; a note may name the whole article, or part of it.
static bool isAbout(const QString &article, const FoundGap &gap)
{
    const QString own = gap.kind == GapKind::RightNotNamed && gap.right ? articleOf(*gap.right) : articlesOf(articleOf(gap.kind)).front();
    return article == own || article.startsWith(own + QLatin1Char('-')) || own.startsWith(article + QLatin1Char('('));
}

static bool isAbout(const QString &article, const std::vector<FoundGap> &gaps)
{
    return std::any_of(gaps.begin(), gaps.end(), [&article](const FoundGap &gap) { return isAbout(article, gap); });
}

std::vector<FoundGap> gapsBesideNotes(const Profile &profile)
{
    std::vector<FoundGap> beside;
    for (const FoundGap &gap : gapsIn(profile)) {
        const bool said = std::any_of(profile.gaps.begin(), profile.gaps.end(), [&gap](const StatementGap &note) {
            const QStringList articles = articlesOf(note.article);
            return std::any_of(articles.begin(), articles.end(), [&gap](const QString &article) { return isAbout(article, gap); });
        });
        if (!said)
            beside.push_back(gap);
    }
    return beside;
}

std::vector<StatementGap> notesStillTrue(const Profile &before, const Profile &after)
{
    std::vector<FoundGap> mended;
    const std::vector<FoundGap> left = gapsIn(after);
    for (const FoundGap &gap : gapsIn(before)) {
        if (std::find(left.begin(), left.end(), gap) == left.end())
            mended.push_back(gap);
    }
    std::vector<StatementGap> notes;
    for (const StatementGap &note : before.gaps) {
        const QStringList articles = articlesOf(note.article);
        const bool gone = !articles.isEmpty()
            && std::all_of(articles.begin(), articles.end(), [&mended](const QString &article) { return isAbout(article, mended); });
        if (!gone)
            notes.push_back(note);
    }
    return notes;
}

} // namespace balie
