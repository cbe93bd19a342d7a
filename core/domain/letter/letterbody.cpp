// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/letter/letterbody.h"

#include "core/domain/letter/letterelement.h"

#include <QXmlStreamWriter>

namespace balie {

namespace {

void writeElement(QXmlStreamWriter &xml, const LetterElement &element)
{
    if (element.name.isEmpty())
        return xml.writeCharacters(element.text);
    if (element.name == u"br")
        return xml.writeEmptyElement(element.name);
    xml.writeStartElement(element.name);
    for (const auto &child : element.children)
        writeElement(xml, *child);
    xml.writeEndElement();
}

bool isLine(const LetterElement &element)
{
    return element.name == u"p" || element.name == u"h2" || element.name == u"li" || element.name == u"th" || element.name == u"td"
        || element.name == u"br" || element.name == u"blockquote";
}

QString wordsOf(const LetterElement &element)
{
    QString words = element.text;
    for (const auto &child : element.children)
        words += wordsOf(*child);
    return isLine(element) ? words + u'\n' : words;
}

void collectRows(const LetterElement &element, std::vector<LetterBody::TableRow> &rows)
{
    if (element.name == u"tr" && element.children.size() == 2)
        rows.push_back({wordsOf(*element.children[0]).simplified(), wordsOf(*element.children[1]).simplified()});
    for (const auto &child : element.children)
        collectRows(*child, rows);
}

std::shared_ptr<const LetterElement> replaced(const LetterElement &element, const QString &was, const QString &now)
{
    auto copy = std::make_shared<LetterElement>(element);
    copy->children.clear();
    for (const auto &child : element.children) {
        if (!child->name.isEmpty()) {
            copy->children.push_back(replaced(*child, was, now));
            continue;
        }
        // A line end in a text is an element of its own.
        const QStringList lines = QString(child->text).replace(was, now).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                copy->children.push_back(std::make_shared<LetterElement>(LetterElement{QStringLiteral("br"), {}, {}, {}, {}}));
            copy->children.push_back(std::make_shared<LetterElement>(LetterElement{{}, lines.at(i), {}, {}, {}}));
        }
    }
    return copy;
}

} // namespace

QString LetterBody::html() const
{
    QString html;
    QXmlStreamWriter xml(&html);
    xml.writeStartElement(QStringLiteral("div"));
    if (m_root) {
        for (const auto &child : m_root->children)
            writeElement(xml, *child);
    }
    xml.writeEndElement();
    return html;
}

QString LetterBody::words() const
{
    return m_root ? wordsOf(*m_root) : QString();
}

std::vector<LetterBody::TableRow> LetterBody::rows() const
{
    std::vector<TableRow> rows;
    if (m_root)
        collectRows(*m_root, rows);
    return rows;
}

LetterBody LetterBody::with(const QString &was, const QString &now) const
{
    return m_root && !was.isEmpty() ? LetterBody(replaced(*m_root, was, now)) : *this;
}

} // namespace balie
