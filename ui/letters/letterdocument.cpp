// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterdocument.h"

#include "core/domain/identity/bsnguard.h"
#include "core/domain/letter/lettertemplate.h"
#include "core/wording/letterfieldwords.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>
#include <QXmlStreamWriter>

namespace balie {

namespace {

// Writes the frames and blocks of a document, in their order, as elements.
class BodyWriter
{
public:
    QString write(const QTextDocument &document)
    {
        m_xml.writeStartElement(QStringLiteral("div"));
        writeFrame(*document.rootFrame());
        m_xml.writeEndElement();
        return m_html;
    }

private:
    void writeFrame(const QTextFrame &frame)
    {
        for (auto at = frame.begin(); !at.atEnd(); ++at) {
            if (const auto *table = qobject_cast<const QTextTable *>(at.currentFrame())) {
                closeList();
                writeTable(*table);
            } else if (at.currentFrame()) {
                writeFrame(*at.currentFrame());
            } else if (at.currentBlock().isValid()) {
                writeBlock(at.currentBlock());
            }
        }
        closeList();
    }

    void writeTable(const QTextTable &table)
    {
        m_xml.writeStartElement(QStringLiteral("table"));
        for (int row = 0; row < table.rows(); ++row) {
            m_xml.writeStartElement(QStringLiteral("tr"));
            for (int column = 0; column < table.columns(); ++column) {
                const bool isHead = column == 0 && table.columns() == 2;
                m_xml.writeStartElement(isHead ? QStringLiteral("th") : QStringLiteral("td"));
                const QTextTableCell cell = table.cellAt(row, column);
                for (auto at = cell.begin(); !at.atEnd(); ++at) {
                    if (at != cell.begin())
                        m_xml.writeEmptyElement(QStringLiteral("br"));
                    writeText(at.currentBlock(), isHead);
                }
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    // An empty line between paragraphs is air, and the paper has its own.
    void writeBlock(const QTextBlock &block)
    {
        if (block.textList() != m_list)
            closeList();
        if (block.text().trimmed().isEmpty())
            return;
        if (const QTextList *list = block.textList()) {
            openList(*list);
            m_xml.writeStartElement(QStringLiteral("li"));
        } else {
            const QTextBlockFormat format = block.blockFormat();
            const bool isQuote = format.leftMargin() > 0 || format.indent() > 0;
            m_xml.writeStartElement(format.headingLevel() > 0 ? QStringLiteral("h2") : isQuote ? QStringLiteral("blockquote") : QStringLiteral("p"));
        }
        writeText(block, block.blockFormat().headingLevel() > 0);
        m_xml.writeEndElement();
    }

    void openList(const QTextList &list)
    {
        if (m_list)
            return;
        m_list = &list;
        m_xml.writeStartElement(list.format().style() == QTextListFormat::ListDecimal ? QStringLiteral("ol") : QStringLiteral("ul"));
    }

    void closeList()
    {
        if (m_list)
            m_xml.writeEndElement();
        m_list = nullptr;
    }

    void writeText(const QTextBlock &block, bool isBoldAnyway)
    {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment piece = at.fragment();
            const bool bold = !isBoldAnyway && piece.charFormat().fontWeight() > QFont::Medium;
            if (bold)
                m_xml.writeStartElement(QStringLiteral("strong"));
            if (piece.charFormat().fontItalic())
                m_xml.writeStartElement(QStringLiteral("em"));
            const QString name = piece.charFormat().property(fieldProperty).toString();
            writeLines(name.isEmpty() ? asWords(piece.text()) : withNamedHoles(piece.text(), {name}));
            if (piece.charFormat().fontItalic())
                m_xml.writeEndElement();
            if (bold)
                m_xml.writeEndElement();
        }
    }

    void writeLines(const QString &text)
    {
        QString run;
        for (const QChar c : text) {
            if (c == QChar::LineSeparator) {
                m_xml.writeCharacters(run);
                m_xml.writeEmptyElement(QStringLiteral("br"));
                run.clear();
            } else if (c == u'\t' || c == QChar::Nbsp) {
                run.append(u' ');
            } else if (c.unicode() >= 0x20 && c != QChar::ObjectReplacementCharacter) {
                run.append(c);
            }
        }
        m_xml.writeCharacters(run);
    }

    QString m_html;
    QXmlStreamWriter m_xml{&m_html};
    const QTextList *m_list = nullptr;
};

} // namespace

QString shownHole(const QString &name)
{
    const QString words = letterFieldWord(name);
    return QStringLiteral("[[%1]]").arg(words.isEmpty() ? name : words);
}

QString withShownHoles(QString text)
{
    for (const QString &name : holesIn(text))
        text.replace(QStringLiteral("[[%1]]").arg(name), shownHole(name));
    return text;
}

QString withNamedHoles(QString text, const QStringList &names)
{
    for (const QString &name : names)
        text.replace(shownHole(name), QStringLiteral("[[%1]]").arg(name));
    return text;
}

Result<LetterBody> bodyOf(const QTextDocument &document)
{
    return LetterBody::from(BodyWriter().write(document));
}

bool maskNumbersIn(QTextDocument &document)
{
    const QString typed = document.toPlainText();
    const QString masked = maskForbiddenNumbers(typed);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (qsizetype from = 0; from < typed.size() && masked.size() == typed.size(); ++from) {
        qsizetype to = from;
        while (to < typed.size() && typed.at(to) != masked.at(to))
            ++to;
        if (to == from)
            continue;
        cursor.setPosition(static_cast<int>(from) + 1);
        const QTextCharFormat format = cursor.charFormat();
        cursor.setPosition(static_cast<int>(to));
        // Behind what is taken away first: a caret at its end stays at its end.
        cursor.insertText(masked.mid(from, to - from), format);
        cursor.setPosition(static_cast<int>(from));
        cursor.setPosition(static_cast<int>(to), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        from = to;
    }
    cursor.endEditBlock();
    return masked != typed;
}

} // namespace balie
