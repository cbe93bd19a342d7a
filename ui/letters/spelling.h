// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;

namespace balie {

// Whether a word is spelt as the dictionary has it. The dictionaries are those of the system; where there is none
// for the language, every word is right and nothing is said of it.
class Spelling
{
public:
    // "nl" or "en". folder: where the dictionaries lie.
    explicit Spelling(const QString &language, const QString &folder = QStringLiteral("/usr/share/hunspell"));
    ~Spelling();

    bool isThere() const { return m_dictionary != nullptr; }
    bool knows(const QString &word) const;
    // Names that stand in the letter are no mistakes in it.
    void learn(const QString &text);
    // At most six, the likeliest first.
    QStringList suggestions(const QString &word) const;

private:
    std::unique_ptr<Hunspell> m_dictionary;
};

} // namespace balie
