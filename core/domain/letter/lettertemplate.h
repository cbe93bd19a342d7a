// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/letter/letterfields.h"

#include <QMap>

#include <memory>

namespace balie {

struct LetterElement;

// What came of a template and the facts of a case: text for the officer to read and edit.
struct FilledLetter
{
    QString subject; // one line
    QString address; // to whom, as on the envelope: lines
    QString html;         // elements without attributes; what came from people is escaped
    QStringList holes;    // the names of the texts that were empty, each once; shown as [[name]]
    // What it was made of: every text that it looked at, as words, and behind a "?" every condition ("" where it does not
    // hold). In a list the place stands before it: "decision/0/decision.outcome".
    QMap<QString, QString> facts = {};
};

// A letter with holes in it, as a file: well-formed XML of a few elements (p, h2, ul, ol, li, table, tr, th,
// td, blockquote, strong, em, br, section; subject and address once each, for the head), in which {{names}}
// stand for facts. An element with when="…" is
// there only where the condition holds, one with each="…" once for each record, and <part name="…"/> puts in
// another file. Nothing else is an element: no picture, no script, no style, so that nothing can be loaded.
class LetterTemplate
{
public:
    static constexpr qsizetype maxLength = 200'000;

    // What <part name="…"/> puts in, by name.
    using Parts = QHash<QString, LetterTemplate>;

    // Errors: TooLong, TemplateBroken (fact "line"), TemplateElementForbidden and FieldUnknown (facts
    // "line", "name").
    static Result<LetterTemplate> from(const QString &text, const Parts &parts = {});

    FilledLetter filled(const LetterFields &fields) const;

private:
    explicit LetterTemplate(std::shared_ptr<const LetterElement> root) : m_root(std::move(root)) {}

    friend class LetterReader;
    std::shared_ptr<const LetterElement> m_root;
};

// The names of the holes that a text still has: [[name]].
QStringList holesIn(const QString &text);

// What a person says stays words, whatever stands in it: between two brackets comes a sign that nobody sees (a word
// joiner), so that they never begin a hole. The other way round as it was said.
QString asWords(const QString &said);
QString asSaid(QString words);

} // namespace balie
