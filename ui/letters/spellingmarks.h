// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace balie {

class Spelling;

// A wave under each word that the dictionary does not know.
class SpellingMarks : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SpellingMarks(QTextDocument *document) : QSyntaxHighlighter(document) {}

    void setSpelling(const Spelling *spelling);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Spelling *m_spelling = nullptr;
};

} // namespace balie
