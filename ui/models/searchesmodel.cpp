// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchesmodel.h"

#include "core/wording/codewords.h"
#include "core/wording/datewords.h"

namespace balie {

SearchesModel::SearchesModel(QObject *parent)
    : ShortListModel<Search>({{tr("System"), [](const Search &search) { return search.asked.system.toString(); }},
                              {tr("By whom"), [](const Search &search) { return (search.answer ? search.answer->by : search.asked.colleague).toString(); }},
                              {tr("By what"), [](const Search &search) { return search.asked.key.toString(); }},
                              {tr("State"), [this](const Search &search) { return stateOf(search); }}},
                             parent)
{
}

void SearchesModel::show(std::vector<Search> searches, QDate today)
{
    m_today = today;
    setRows(std::move(searches));
}

QString SearchesModel::stateOf(const Search &search) const
{
    if (search.answer)
        return tr("✓ %1, %2", "result and day").arg(wordOf(search.answer->result), shortDay(*search.signedOn));
    const QString day = shortDay(search.answerBy);
    return search.answerBy < m_today ? tr("! answer was due %1").arg(day) : tr("○ answer by %1").arg(day);
}

OthersModel::OthersModel(QObject *parent)
    : ShortListModel<OthersPlace>({{tr("Place"), [](const OthersPlace &place) { return place.weighed.item.toString(); }},
                                   {tr("Whose"), [](const OthersPlace &place) { return place.weighed.whose.toString(); }},
                                   {tr("What was done"), [](const OthersPlace &place) { return wordOf(place.weighed.treatment); }},
                                   {tr("Ground"), [](const OthersPlace &place) { return place.weighed.ground ? wordOf(*place.weighed.ground) : QString(); }}},
                                  parent)
{
}

} // namespace balie
