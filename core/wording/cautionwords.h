// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request/cautions.h"

#include <QMap>
#include <QString>

namespace balie {

// What deserves a word though it is allowed, as one or two sentences. Empty for a word that is none.
QString sentenceOf(const Caution &caution);

// What is not as it must be in the register: a word of `check` or of `audit verify` with its facts.
// Empty for a word that is none.
QString problemSentence(const QString &word, const QMap<QString, QString> &facts = {});

} // namespace balie
