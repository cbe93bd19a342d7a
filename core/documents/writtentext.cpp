// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/writtentext.h"

namespace balie {

namespace {

using Lines = std::vector<SheetText::Line>;

Lines::const_iterator writeTable(SheetWriter &writer, Lines::const_iterator head, Lines::const_iterator end)
{
    auto next = head + 1;
    writer.table(head->words, head->shares, [&] {
        for (; next != end && next->kind == SheetText::Kind::Row; ++next)
            writer.row(next->words, head->shares);
    });
    return next;
}

void writeSignatures(SheetWriter &writer, const QStringList &words)
{
    writer.together([&] {
        writer.space();
        writer.strong(words.first());
        for (const QString &name : words.mid(1)) {
            writer.space(1.8);
            writer.field(name, QString(28, QChar(0x2026))); // dots
        }
    });
}

void writeLine(SheetWriter &writer, const SheetText::Line &line)
{
    switch (line.kind) {
    case SheetText::Kind::Strong: writer.space(0.4); return writer.strong(line.words.first());
    case SheetText::Kind::Text: return writer.text(line.words.first());
    case SheetText::Kind::Small: writer.space(0.3); return writer.small(line.words.first());
    case SheetText::Kind::Quote: return writer.quote(line.words.first());
    case SheetText::Kind::Field: return writer.field(line.words.first(), line.words.last());
    case SheetText::Kind::Signatures: return writeSignatures(writer, line.words);
    case SheetText::Kind::Head:
    case SheetText::Kind::Row: return; // of a table
    }
}

} // namespace

void writeText(SheetWriter &writer, const SheetText &text)
{
    const Lines &lines = text.lines();
    for (auto line = lines.begin(); line != lines.end();) {
        if (line->kind == SheetText::Kind::Head) {
            line = writeTable(writer, line, lines.end());
        } else {
            writeLine(writer, *line);
            ++line;
        }
    }
}

} // namespace balie
