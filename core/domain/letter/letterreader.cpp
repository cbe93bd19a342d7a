// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the file of a template, or the text of a letter, to its elements; what is not allowed is refused here.
#include "core/domain/letter/letterbody.h"
#include "core/domain/letter/letterelement.h"
#include "core/domain/letter/lettertemplate.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace balie {

static constexpr std::array allowed{u"p", u"h2", u"ul", u"ol", u"li", u"table", u"tr", u"th", u"td",
                                    u"blockquote", u"strong", u"em", u"br", u"section", u"subject", u"address"};
static constexpr int deepest = 20; // elements within elements

// A template has conditions, parts and placeholders; the text of a letter has only what is read.
enum class LetterSource { Template, Body };

// Lines of a file that were wrapped are one text.
static QString unwrapped(QString text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    return text.replace(spaces, QStringLiteral(" "));
}

class LetterReader
{
public:
    LetterReader(const QString &text, LetterSource source, const LetterTemplate::Parts &parts) : m_xml(text), m_source(source), m_parts(parts) {}

    Result<std::shared_ptr<const LetterElement>> read()
    {
        auto root = std::make_shared<LetterElement>();
        skipToRoot();
        if (m_xml.isStartElement() && m_xml.name() == rootName()) {
            root->name = QStringLiteral("letter");
            readInto(*root);
        } else if (!m_xml.hasError() && !m_refused) {
            refuse(ErrorCode::TemplateElementForbidden, m_xml.name().toString());
        }
        while (!m_refused && !m_xml.atEnd())
            m_xml.readNext();
        if (m_refused)
            return *m_refused;
        if (m_xml.hasError())
            return Error(ErrorCode::TemplateBroken).with(QStringLiteral("line"), m_xml.lineNumber());
        return std::shared_ptr<const LetterElement>(std::move(root));
    }

    static LetterTemplate templateOf(std::shared_ptr<const LetterElement> root) { return LetterTemplate(std::move(root)); }
    static LetterBody bodyOf(std::shared_ptr<const LetterElement> root) { return LetterBody(std::move(root)); }

private:
    bool isBody() const { return m_source == LetterSource::Body; }
    QStringView rootName() const { return isBody() ? u"div" : u"letter"; }

    // A document type may declare entities, and those may grow without end.
    void skipToRoot()
    {
        while (!m_refused && !m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::StartElement) {
            if (m_xml.isDTD() || m_xml.isProcessingInstruction())
                refuse(ErrorCode::TemplateElementForbidden, m_xml.tokenString());
        }
    }

    void refuse(ErrorCode code, const QString &name)
    {
        if (!m_refused)
            m_refused = Error(code).with(QStringLiteral("line"), m_xml.lineNumber()).with(QStringLiteral("name"), name);
    }

    void readInto(LetterElement &parent)
    {
        while (!m_refused && !m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement: readElement(parent); break;
            case QXmlStreamReader::EndElement: return;
            case QXmlStreamReader::Characters: readText(parent); break;
            case QXmlStreamReader::Comment: break;
            case QXmlStreamReader::Invalid: return;
            default: refuse(ErrorCode::TemplateElementForbidden, m_xml.tokenString());
            }
        }
    }

    void readElement(LetterElement &parent)
    {
        const QString name = m_xml.name().toString();
        const bool isPart = name == u"part" && !isBody();
        const bool onlyGroups = name == u"section" || name == u"subject" || name == u"address";
        if (isBody() && onlyGroups)
            return refuse(ErrorCode::TemplateElementForbidden, name);
        if (!isPart && std::none_of(allowed.begin(), allowed.end(), [&](const char16_t *one) { return name == QStringView(one); }))
            return refuse(ErrorCode::TemplateElementForbidden, name);
        auto element = std::make_shared<LetterElement>();
        element->name = isPart ? QStringLiteral("section") : name;
        for (const QXmlStreamAttribute &attribute : m_xml.attributes())
            readAttribute(*element, isPart, attribute);
        if (++m_depth > deepest)
            return refuse(ErrorCode::TemplateElementForbidden, name);
        readInto(*element);
        --m_depth;
        parent.children.push_back(std::move(element));
    }

    void readAttribute(LetterElement &element, bool isPart, const QXmlStreamAttribute &attribute)
    {
        const QString value = attribute.value().toString();
        if (isBody())
            refuse(ErrorCode::TemplateElementForbidden, attribute.name().toString());
        else if (attribute.name() == u"when" && isLetterCondition(value))
            element.when = value;
        else if (attribute.name() == u"each" && isLetterList(value))
            element.each = value;
        else if (attribute.name() == u"name" && isPart && m_parts.contains(value))
            element.children.push_back(m_parts.constFind(value)->m_root);
        else if (attribute.name() == u"when" || attribute.name() == u"each" || (attribute.name() == u"name" && isPart))
            refuse(ErrorCode::FieldUnknown, value);
        else
            refuse(ErrorCode::TemplateElementForbidden, attribute.name().toString());
    }

    void readText(LetterElement &parent)
    {
        const QString text = unwrapped(m_xml.text().toString());
        if (!isBody() && !knowsPlaceholdersIn(text))
            return;
        if (text == u" " && (parent.children.empty() || holdsBlocks(parent)))
            return;
        auto element = std::make_shared<LetterElement>();
        element->text = text;
        parent.children.push_back(std::move(element));
    }

    bool knowsPlaceholdersIn(const QString &text)
    {
        static const QRegularExpression between(QStringLiteral("\\{\\{(.*?)(\\}\\}|$)|\\}\\}"));
        for (auto found = between.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch one = found.next();
            const QString name = one.captured(1).trimmed();
            if (one.capturedLength(2) == 0 || !isLetterText(name)) {
                refuse(ErrorCode::FieldUnknown, name);
                return false;
            }
        }
        return true;
    }

    // Between its elements there is no text, only the layout of the file.
    static bool holdsBlocks(const LetterElement &element)
    {
        static constexpr std::array names{u"letter", u"section", u"table", u"tr", u"ul", u"ol"};
        return std::any_of(names.begin(), names.end(), [&](const char16_t *name) { return element.name == QStringView(name); });
    }

    QXmlStreamReader m_xml;
    LetterSource m_source;
    const LetterTemplate::Parts &m_parts;
    std::optional<Error> m_refused;
    int m_depth = 0;
};

Result<LetterTemplate> LetterTemplate::from(const QString &text, const Parts &parts)
{
    if (text.size() > maxLength)
        return Error(ErrorCode::TooLong).with(QStringLiteral("limit"), qint64{maxLength});
    return LetterReader(text, LetterSource::Template, parts).read().transform(LetterReader::templateOf);
}

Result<LetterBody> LetterBody::from(const QString &html)
{
    if (html.size() > LetterTemplate::maxLength)
        return Error(ErrorCode::TooLong).with(QStringLiteral("limit"), qint64{LetterTemplate::maxLength});
    return LetterReader(html, LetterSource::Body, {}).read().transform(LetterReader::bodyOf);
}

} // namespace balie
