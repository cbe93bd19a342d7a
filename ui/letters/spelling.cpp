// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/spelling.h"

#include <QFileInfo>

#include <algorithm>

#include <hunspell/hunspell.hxx>

namespace balie {

// Names and reference numbers are no words; a word with a digit in it is neither.
static bool isWord(const QString &text)
{
    return text.size() > 1 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c == u'\'' || c == u'-' || c == QChar(0x2019); });
}

Spelling::Spelling(const QString &language, const QString &folder)
{
    const QString name = folder + (language == u"nl" ? QStringLiteral("/nl_NL") : QStringLiteral("/en_GB"));
    const QString rules = name + QStringLiteral(".aff");
    const QString words = name + QStringLiteral(".dic");
    if (QFileInfo(rules).isReadable() && QFileInfo(words).isReadable())
        m_dictionary = std::make_unique<Hunspell>(rules.toLocal8Bit().constData(), words.toLocal8Bit().constData());
}

Spelling::~Spelling() = default;

bool Spelling::knows(const QString &word) const
{
    if (!m_dictionary || !isWord(word))
        return true;
    return m_dictionary->spell(QString(word).replace(QChar(0x2019), u'\'').toStdString());
}

void Spelling::learn(const QString &text)
{
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (m_dictionary && isWord(word))
            m_dictionary->add(word.toStdString());
    }
}

QStringList Spelling::suggestions(const QString &word) const
{
    QStringList found;
    if (!m_dictionary)
        return found;
    for (const std::string &other : m_dictionary->suggest(word.toStdString())) {
        if (found.size() < 6)
            found.append(QString::fromStdString(other));
    }
    return found;
}

} // namespace balie
