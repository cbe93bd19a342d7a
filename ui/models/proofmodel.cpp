// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/proofmodel.h"

#include "core/wording/datewords.h"
#include "core/wording/proofwords.h"

namespace balie {

ProofModel::ProofModel(QObject *parent)
    : ShortListModel<ProofStep>(
          {{tr("Leads to"), [](const ProofStep &step) { return shortDay(step.date); }, ColumnKind::Day},
           {tr("Step"), [](const ProofStep &step) { return sentenceOf(step); }},
           {tr("Source"), [](const ProofStep &step) { return sourceOf(step); }}},
          parent)
{
}

} // namespace balie
