// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/disclosure.h"

#include <QStringList>

namespace balie {

// A disclosure in sentences, as the panel beside the list says it. Each is empty where there is nothing to say.

// "Beforehand, on Tuesday 3 March 2026", or that it was not, and why.
QString toldSentence(const Disclosure &disclosure);
QString basisSentence(const Disclosure &disclosure);
// The ground of special data and who looked along.
QString specialSentence(const Disclosure &disclosure);
QStringList demandSentences(const CompelledDemand &demand, QDate disclosed);
QStringList arrearsSentences(const ArrearsReport &report);

} // namespace balie
