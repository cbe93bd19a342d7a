// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline/deadlineproof.h"
#include "ui/models/shortlistmodel.h"

namespace balie {

// The steps that lead to the dates of a case, each with its day and article.
class ProofModel : public ShortListModel<ProofStep>
{
    Q_OBJECT

public:
    explicit ProofModel(QObject *parent = nullptr);
};

} // namespace balie
