// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/errorrows.h"

#include <QtGlobal>

namespace balie {

// The plainest row of a code comes last: it needs no fact.
static constexpr SentenceRow rows[] = {
    {"template-broken", QT_TRANSLATE_NOOP("ErrorWords", "The template cannot be read from here on. Close every element that you open, and write & as &amp;.")},
    {"template-element-forbidden",
     QT_TRANSLATE_NOOP("ErrorWords", "A template may not hold “{name}”. Use only text, headings (h2), paragraphs (p), lists and tables.")},
    {"template-element-forbidden",
     QT_TRANSLATE_NOOP("ErrorWords", "A template may hold only text, headings (h2), paragraphs (p), lists and tables.")},
    {"field-unknown", QT_TRANSLATE_NOOP("ErrorWords", "No letter knows “{name}”. Look at the names in the letters that come with the program.")},
    {"field-unknown", QT_TRANSLATE_NOOP("ErrorWords", "No letter knows this name. Look at the names in the letters that come with the program.")},
    {"field-known", QT_TRANSLATE_NOOP("ErrorWords", "The register itself knows “{name}”. Correct it in the case, then every letter says it.")},
    {"field-known", QT_TRANSLATE_NOOP("ErrorWords", "The register itself knows this. Correct it in the case, then every letter says it.")},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "This letter says that nothing is granted, and something is. Take the letter with the answer."),
     "reason=something-granted"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "This letter asks who the person is, or says that nobody knows. The case says that it was established."),
     "reason=identified"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "Recipients need to know only what was rectified, erased or restricted (GDPR Art. 19). Nothing of this was granted."),
     "reason=nothing-to-tell"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "The case was struck out: it was entered by mistake. No letter goes out about it."),
     "reason=struck-out"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "The answer in the register stands. A letter cannot say another outcome."),
     "reason=answered"},
    {"letter-does-not-fit", QT_TRANSLATE_NOOP("ErrorWords", "This letter does not fit the case. Choose another one.")},
};

std::span<const SentenceRow> letterErrorRows()
{
    return rows;
}

} // namespace balie
