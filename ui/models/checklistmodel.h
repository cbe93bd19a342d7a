// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/requestdossier.h"
#include "ui/models/shortlistmodel.h"

namespace balie {

// The checklist of the rights of one case: what to settle, for which right, before what, and how it
// was settled.
class ChecklistModel : public ShortListModel<DossierPoint>
{
    Q_OBJECT

public:
    explicit ChecklistModel(QObject *parent = nullptr);

    int open() const;
    // Whether every point was settled, and none merely lapsed with a refusal or a withdrawal.
    bool isSettled() const;
    // The first open one that this needs, else the first open one; -1 when there is none.
    int firstOpen(PointNeededFor neededFor) const;
};

} // namespace balie
