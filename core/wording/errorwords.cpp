// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/errorwords.h"

#include "core/wording/errorrows.h"

#include <array>

namespace balie {

QString sentenceOf(const Error &error)
{
    const std::array tables{importErrorRows(), attachmentErrorRows(), disclosureErrorRows(), valueErrorRows(), caseErrorRows(), letterErrorRows(),
                            registerErrorRows(), retentionErrorRows(), storeErrorRows()};
    for (const std::span<const SentenceRow> rows : tables) {
        const QString sentence = sentenceFrom(rows, "ErrorWords", toWord(error.code()), error.facts());
        if (!sentence.isEmpty())
            return sentence;
    }
    Q_UNREACHABLE(); // a test says every code to everybody
}

} // namespace balie
