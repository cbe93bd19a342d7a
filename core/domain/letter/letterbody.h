// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace balie {

struct LetterElement;

// The text of a letter as an officer edits it: the elements of a template without its conditions and
// placeholders, and nothing else, so that nothing in it can be loaded or run. What was typed is text, never
// markup. A hole that is still open stands in it as [[name]].
class LetterBody
{
public:
    LetterBody() = default; // empty
    // One element "div" with the text in it, as FilledLetter::html. Errors: TooLong, TemplateBroken (fact
    // "line"), TemplateElementForbidden (facts "line", "name").
    static Result<LetterBody> from(const QString &html);

    // Written anew from its elements: the same text gives the same letters.
    QString html() const;
    // Without markup: a line for every paragraph, item and cell.
    QString words() const;
    // The rows of its tables that have a heading: that, and what stands behind it.
    struct TableRow
    {
        QString heading;
        QString text;
    };
    std::vector<TableRow> rows() const;
    // The same body with another text where the first stood, in each run of text.
    LetterBody with(const QString &was, const QString &now) const;

private:
    explicit LetterBody(std::shared_ptr<const LetterElement> root) : m_root(std::move(root)) {}

    friend class LetterReader;
    std::shared_ptr<const LetterElement> m_root;
};

} // namespace balie
