// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/othersdata.h"
#include "core/domain/request/searches.h"
#include "ui/models/shortlistmodel.h"

namespace balie {

// The searches of a case: which system, by whom, by which key, and how it stands on a day.
class SearchesModel : public ShortListModel<Search>
{
    Q_OBJECT

public:
    explicit SearchesModel(QObject *parent = nullptr);

    void show(std::vector<Search> searches, QDate today);

private:
    QString stateOf(const Search &search) const;

    QDate m_today;
};

// The places in a file where data of others stand: what was done with them, and why.
class OthersModel : public ShortListModel<OthersPlace>
{
    Q_OBJECT

public:
    explicit OthersModel(QObject *parent = nullptr);
};

} // namespace balie
