// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/letter/lettertemplate.h"

#include "core/domain/letter/letterelement.h"
#include "core/domain/letter/letterfields.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace balie {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(QStringLiteral("\\{\\{([^{}]*)\\}\\}"));
    return expression;
}

// Writes the elements of a template with the facts in them.
class Filler
{
public:
    FilledLetter fill(const LetterElement &root, const LetterFields &fields)
    {
        for (const auto &child : root.children) {
            if (child->name == u"subject")
                m_letter.subject = textOf(*child, fields).simplified();
            else if (child->name == u"address")
                m_letter.address = textOf(*child, fields).trimmed();
        }
        m_xml.writeStartElement(QStringLiteral("div"));
        for (const auto &child : root.children) {
            if (child->name != u"subject" && child->name != u"address")
                write(*child, fields);
        }
        m_xml.writeEndElement();
        return m_letter;
    }

private:
    void write(const LetterElement &element, const LetterFields &fields)
    {
        if (!applies(element, fields))
            return;
        if (element.each.isEmpty())
            return writeOnce(element, fields);
        int number = 0;
        for (const LetterFields &record : fields.lists.value(element.each)) {
            LetterFields inside = fields;
            inside.texts.insert(record.texts);
            inside.conditions.unite(record.conditions);
            m_place = QStringLiteral("%1/%2/").arg(element.each).arg(number++);
            writeOnce(element, inside);
        }
        m_place.clear();
    }

    void writeOnce(const LetterElement &element, const LetterFields &fields)
    {
        if (element.name.isEmpty())
            return writeLines(replaced(element.text, fields));
        const bool shows = element.name != u"section" && element.name != u"letter"; // those only group
        if (shows)
            m_xml.writeStartElement(element.name);
        for (const auto &child : element.children)
            write(*child, fields);
        if (shows)
            m_xml.writeEndElement();
    }

    void writeLines(const QString &text)
    {
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_xml.writeEmptyElement(QStringLiteral("br"));
            m_xml.writeCharacters(lines.at(i));
        }
    }

    bool applies(const LetterElement &element, const LetterFields &fields)
    {
        if (element.when.isEmpty())
            return true;
        const bool does = fields.conditions.contains(element.when);
        m_letter.facts.insert(m_place + u'?' + element.when, does ? QStringLiteral("1") : QString());
        return does;
    }

    QString textOf(const LetterElement &element, const LetterFields &fields)
    {
        if (!applies(element, fields))
            return {};
        if (element.name == u"br")
            return QStringLiteral("\n");
        QString text = element.name.isEmpty() ? replaced(element.text, fields) : QString();
        for (const auto &child : element.children)
            text += textOf(*child, fields);
        return text;
    }

    QString replaced(const QString &text, const LetterFields &fields)
    {
        QString result;
        qsizetype end = 0;
        for (auto found = placeholder().globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch one = found.next();
            result += QStringView(text).mid(end, one.capturedStart() - end);
            result += valueOf(one.captured(1).trimmed(), fields);
            end = one.capturedEnd();
        }
        return result.append(QStringView(text).mid(end));
    }

    QString valueOf(const QString &name, const LetterFields &fields)
    {
        const QString value = asWords(fields.texts.value(name).trimmed());
        m_letter.facts.insert(m_place + name, value);
        if (!value.isEmpty())
            return value;
        if (!m_letter.holes.contains(name))
            m_letter.holes.append(name);
        return QStringLiteral("[[%1]]").arg(name);
    }

    FilledLetter m_letter;
    QString m_place; // in which record of which list
    QXmlStreamWriter m_xml{&m_letter.html};
};

} // namespace

FilledLetter LetterTemplate::filled(const LetterFields &fields) const
{
    return Filler().fill(*m_root, fields);
}

QString asWords(const QString &said)
{
    static const QRegularExpression beginning(QStringLiteral("\\[(?=\\[)"));
    return QString(said).replace(beginning, u'[' + QString(QChar(0x2060)));
}

QString asSaid(QString words)
{
    return words.replace(u'[' + QString(QChar(0x2060)), QStringLiteral("["));
}

QStringList holesIn(const QString &text)
{
    static const QRegularExpression hole(QStringLiteral("\\[\\[([^\\[\\]]*)\\]\\]"));
    QStringList names;
    for (auto found = hole.globalMatch(text); found.hasNext();) {
        const QString name = found.next().captured(1);
        if (isLetterText(name) && !names.contains(name)) // what a person writes between brackets is none
            names.append(name);
    }
    return names;
}

} // namespace balie
