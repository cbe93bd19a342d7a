// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace balie {

// What a letter can say of a case. A template names it: {{person.name}} is a text, when="identity.isOpen"
// a condition, each="decision" a list of records. The names are an interface: an organisation's own
// templates use them, so that one is added here and none is renamed.
bool isLetterText(QStringView name);
bool isLetterCondition(QStringView name);
bool isLetterList(QStringView name);

// The values of one letter. Texts are plain, never markup; a line end in one stays a line end.
struct LetterFields
{
    QHash<QString, QString> texts;
    QSet<QString> conditions; // those that hold
    QHash<QString, std::vector<LetterFields>> lists; // of each record what it adds
};

} // namespace balie
