// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wordsofhtml.h"

#include "core/exchange/htmlsigns.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace balie {

namespace {

struct Tag
{
    QString name; // in small letters
    bool isEnd = false;
    QStringView rest; // its attributes
};

// A ">" within quotes does not end it.
qsizetype endOfTag(QStringView html, qsizetype from)
{
    QChar quote;
    for (qsizetype at = from; at < html.size(); ++at) {
        const QChar sign = html.at(at);
        if (!quote.isNull())
            quote = sign == quote ? QChar() : quote;
        else if ((sign == u'"' || sign == u'\'') && html.at(at - 1) == u'=')
            quote = sign;
        else if (sign == u'>')
            return at;
    }
    return html.size();
}

Tag tagOf(QStringView inside)
{
    const bool isEnd = inside.startsWith(u'/');
    const QStringView name = isEnd ? inside.sliced(1) : inside;
    const auto noName = std::find_if(name.begin(), name.end(), [](QChar sign) { return !sign.isLetterOrNumber(); });
    return {name.first(noName - name.begin()).toString().toLower(), isEnd, name.sliced(noName - name.begin())};
}

bool isBlock(const QString &name)
{
    static const QSet<QString> blocks{QStringLiteral("p"), QStringLiteral("div"), QStringLiteral("br"), QStringLiteral("tr"), QStringLiteral("li"),
                                      QStringLiteral("ul"), QStringLiteral("ol"), QStringLiteral("table"), QStringLiteral("blockquote"), QStringLiteral("pre"),
                                      QStringLiteral("hr"), QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"), QStringLiteral("h4"),
                                      QStringLiteral("h5"), QStringLiteral("h6"), QStringLiteral("section"), QStringLiteral("dt"), QStringLiteral("dd")};
    return blocks.contains(name);
}

// Nothing stands between such a tag and an end of it.
bool isEmptyTag(const QString &name)
{
    static const QSet<QString> empty{QStringLiteral("br"), QStringLiteral("hr"), QStringLiteral("img"), QStringLiteral("input"), QStringLiteral("meta"), QStringLiteral("link")};
    return empty.contains(name);
}

bool isHidden(const Tag &tag)
{
    static const QRegularExpression hiding(QStringLiteral("display\\s*:\\s*none|visibility\\s*:\\s*hidden"), QRegularExpression::CaseInsensitiveOption);
    return tag.name == u"title" || (tag.rest.contains(u':') && !isEmptyTag(tag.name) && hiding.match(tag.rest.toString()).hasMatch());
}

class Reader
{
public:
    explicit Reader(QStringView html) : m_html(html) {}

    QString read()
    {
        while (m_at < m_html.size()) {
            const qsizetype tag = m_html.indexOf(u'<', m_at);
            say(m_html.sliced(m_at, (tag < 0 ? m_html.size() : tag) - m_at));
            m_at = tag < 0 ? m_html.size() : tag + 1;
            if (tag >= 0)
                readTag();
        }
        return m_words;
    }

private:
    void say(QStringView text)
    {
        if (m_hidden == 0)
            m_words += text;
    }

    void skipPast(QStringView words)
    {
        const qsizetype found = m_html.indexOf(words, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + words.size();
    }

    void readTag()
    {
        const QStringView ahead = m_html.sliced(m_at);
        if (ahead.startsWith(u"!--"))
            return skipPast(u"-->");
        if (ahead.isEmpty() || !(ahead.front().isLetter() || ahead.front() == u'/' || ahead.front() == u'!' || ahead.front() == u'?'))
            return say(u"<");
        const qsizetype end = endOfTag(m_html, m_at);
        const Tag tag = tagOf(m_html.sliced(m_at, end - m_at));
        m_at = std::min(end + 1, m_html.size());
        if (tag.isEnd || (tag.name != u"script" && tag.name != u"style"))
            return pass(tag);
        skipPast(QStringLiteral("</") + tag.name);
        skipPast(u">");
    }

    // What is hidden ends with the end of the same tag, whatever lies in it.
    void pass(const Tag &tag)
    {
        if (m_hidden > 0 && tag.name == m_hider && !isEmptyTag(tag.name)) {
            m_hidden += tag.isEnd ? -1 : 1;
        } else if (m_hidden == 0 && !tag.isEnd && isHidden(tag)) {
            m_hider = tag.name;
            m_hidden = 1;
        } else if (isBlock(tag.name)) {
            say(QStringView(&lineEnd, 1));
        } else if (tag.name == u"td" || tag.name == u"th") {
            say(u" ");
        }
    }

    static constexpr char16_t lineEnd = 0x2028; // told apart from the line ends of the source, which mean nothing

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_words;
    QString m_hider;
    int m_hidden = 0;
};

} // namespace

QString wordsOfHtml(const QString &html)
{
    QStringList lines;
    for (const QString &line : Reader(html).read().split(QChar(0x2028))) {
        const QString words = withSigns(line).simplified();
        if (!words.isEmpty())
            lines.append(words);
    }
    return lines.join(u'\n');
}

} // namespace balie
