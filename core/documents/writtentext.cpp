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

// What stands above a table goes along with its head and a row.
void writeStrong(SheetWriter &writer, const SheetText::Line &line, bool isAboveTable)
{
    writer.space(0.4);
    if (isAboveTable)
        writer.strong(line.words.first(), 8);
    else
        writer.strong(line.words.first());
}

void writeLine(SheetWriter &writer, const SheetText::Line &line)
{
    switch (line.kind) {
    case SheetText::Kind::Text: return writer.text(line.words.first());
    case SheetText::Kind::Small: writer.space(0.3); return writer.small(line.words.first());
    case SheetText::Kind::Quote: return writer.quote(line.words.first());
    case SheetText::Kind::Field: return writer.field(line.words.first(), line.words.last());
    case SheetText::Kind::Signatures: return writeSignatures(writer, line.words);
    case SheetText::Kind::Strong:
    case SheetText::Kind::Head:
    case SheetText::Kind::Row: return; // written with what follows them
    }
}

} // namespace

void writeText(SheetWriter &writer, const SheetText &text)
{
    const Lines &lines = text.lines();
    for (auto line = lines.begin(); line != lines.end();) {
        if (line->kind == SheetText::Kind::Head) {
            line = writeTable(writer, line, lines.end());
            continue;
        }
        if (line->kind == SheetText::Kind::Strong)
            writeStrong(writer, *line, line + 1 != lines.end() && (line + 1)->kind == SheetText::Kind::Head);
        else
            writeLine(writer, *line);
        ++line;
    }
}

} // namespace balie
