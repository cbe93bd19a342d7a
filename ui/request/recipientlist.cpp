// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/recipientlist.h"

#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/disclosurewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace balie {

namespace {

struct RecipientList
{
    Q_DECLARE_TR_FUNCTIONS(RecipientList)
};

// A line for each purpose, as an answer to the person says it.
QStringList toldToPerson(const RecipientToTell &one)
{
    std::map<DisclosurePurpose, std::pair<std::set<DataCategory>, std::set<QDate>>> byPurpose;
    for (const RecipientToTell::Given &given : one.given) {
        if (!given.mayBeTold)
            continue;
        byPurpose[given.purpose].first.insert(given.categories.begin(), given.categories.end());
        byPurpose[given.purpose].second.insert(given.on);
    }
    QStringList lines;
    for (const auto &[purpose, got] : byPurpose)
        lines.append(disclosedSentence(one.recipient.name.toString(), {got.first.begin(), got.first.end()}, purpose, {got.second.begin(), got.second.end()}));
    if (one.given.empty())
        lines.append(RecipientList::tr("%1: keeps a system in which we hold data", "a recipient").arg(one.recipient.name.toString()));
    return lines;
}

} // namespace

QString noticeWords(const RecipientToTell &one)
{
    if (!one.notice)
        return RecipientList::tr("Not settled yet");
    const happened::RecipientTold &told = one.notice->told;
    const QString when = shortDay(one.notice->on);
    if (told.outcome == NoticeOutcome::Told) {
        const QString words = told.sentBy ? RecipientList::tr("Told on %1 by %2", "day and way").arg(when, wordOf(*told.sentBy)) : RecipientList::tr("Told on %1").arg(when);
        return one.notice->answeredOn ? RecipientList::tr("%1, answered on %2").arg(words, shortDay(*one.notice->answeredOn)) : words;
    }
    return RecipientList::tr("%1 (%2): %3", "outcome, day and reason").arg(wordOf(told.outcome), when, told.words.toString().simplified());
}

QString givenWords(const RecipientToTell &one)
{
    QStringList lines;
    if (one.given.empty())
        lines.append(RecipientList::tr("Nothing went to it apart: it keeps a system in which you hold data."));
    for (const RecipientToTell::Given &given : one.given) {
        const QString what = RecipientList::tr("%1: %2 (%3)", "day, data and purpose").arg(shortDay(given.on), categoriesLine(given.categories), wordOf(given.purpose));
        lines.append(given.mayBeTold ? what : RecipientList::tr("%1 (the person must not hear of it yet)").arg(what));
    }
    if (one.notice && !one.notice->told.words.isEmpty())
        lines.append(RecipientList::tr("Written down: %1").arg(one.notice->told.words.toString()));
    if (one.notice && one.notice->answer)
        lines.append(RecipientList::tr("Its answer: %1").arg(one.notice->answer->toString()));
    return lines.join(u'\n');
}

QString listForPerson(const RequestDossier &dossier)
{
    QStringList lines{RecipientList::tr("Who got data about %1 (%2):", "a person and a case").arg(dossier.person.name.display(), dossier.request.reference())};
    for (const RecipientToTell &one : dossier.recipients) {
        const QStringList got = toldToPerson(one);
        lines += got;
        if (!got.isEmpty() && one.notice && one.notice->told.outcome == NoticeOutcome::Told)
            lines.append(RecipientList::tr("   told on %1 (GDPR Art. 19)").arg(shortDay(one.notice->on)));
    }
    return lines.join(u'\n');
}

} // namespace balie
