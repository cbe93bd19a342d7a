// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/domain/organisation/localtext.h"
#include "core/wording/codewords.h"

#include <QLocale>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace balie {

enum class FieldShape { Line, Lines, Choice, Number, Fixed };
enum class InTable { No, Yes };

// How one field of a statement looks, whatever it is a field of.
struct FieldFace
{
    QString key; // as checkProfile() names it: "category"
    QString label;
    FieldShape shape = FieldShape::Line;
    InTable inTable = InTable::No;
    std::vector<std::pair<QString, QString>> choices = {}; // the word that is stored, and that of the screen
    int most = 0;                                          // of a number; 0 stands for none
};

// A field of one kind of record: a text for the screen, and back. The other language of a text that
// was not touched stays as it was.
template <typename Record>
struct StatementField
{
    FieldFace face;
    std::function<QString(const Record &)> read;
    std::function<void(Record &, const QString &)> write;
};

inline QString spoken(const LocalText &text)
{
    return text.in(QLocale());
}

// What is typed in one language holds in both: a translation of the text before would say something else.
inline void speak(LocalText &text, const QString &typed)
{
    if (typed != spoken(text))
        text = {typed, typed};
}

template <typename Record>
StatementField<Record> textField(FieldFace face, LocalText Record::*text)
{
    return {std::move(face), [text](const Record &record) { return spoken(record.*text); },
            [text](Record &record, const QString &typed) { speak(record.*text, typed); }};
}

template <typename Record>
StatementField<Record> textField(FieldFace face, QString Record::*text)
{
    return {std::move(face), [text](const Record &record) { return record.*text; },
            [text](Record &record, const QString &typed) { record.*text = typed; }};
}

template <typename Record, typename E>
StatementField<Record> choiceField(FieldFace face, E Record::*value)
{
    face.shape = FieldShape::Choice;
    for (E each : allValues<E>())
        face.choices.emplace_back(toWord(each), wordOf(each));
    return {std::move(face), [value](const Record &record) { return QString(toWord(record.*value)); },
            [value](Record &record, const QString &word) { record.*value = fromWord<E>(word).value_or(record.*value); }};
}

} // namespace balie
