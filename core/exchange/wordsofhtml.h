// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace balie {

// The words of a page in HTML, a line a paragraph, as somebody would read them: no marks, no style, no script, no comment
// and nothing that says of itself that it is hidden. Nothing is carried out and nothing is fetched. One look at every
// sign, however deep the page is nested: it comes from anybody.
QString wordsOfHtml(const QString &html);

} // namespace balie
