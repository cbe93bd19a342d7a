// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/requestdossier.h"
#include "ui/models/shortlistmodel.h"

namespace balie {

// The history of one case, newest last, as it was entered: the day of the act, what happened, what
// stands behind it, who entered it and when. What was undone stays, and says so.
class TimelineModel : public ShortListModel<DossierEvent>
{
    Q_OBJECT

public:
    explicit TimelineModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace balie
