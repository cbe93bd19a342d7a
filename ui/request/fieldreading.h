// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/longtext.h"
#include "core/domain/person/contactfields.h"
#include "core/wording/codewords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <optional>

namespace balie {

// How the dialogs read their fields into values that are always valid.

enum class Needed { No, Yes };

// Error: ReasonMissing where nothing stands that is needed, and those of LongText.
inline Result<LongText> readLong(const QPlainTextEdit &field, Needed needed)
{
    const QString text = field.toPlainText().trimmed();
    if (text.isEmpty() && needed == Needed::Yes)
        return Error(ErrorCode::ReasonMissing);
    return LongText::from(text);
}

// None where nothing stands.
inline Result<std::optional<ShortText>> readShort(const QLineEdit &field)
{
    return textTyped(field.text());
}

// The values of an enumeration in a combo box, by their words on the screen.
template <typename E>
void fillWords(QComboBox &box)
{
    for (E value : allValues<E>())
        box.addItem(wordOf(value), toWord(value));
}

template <typename E>
E chosenWord(const QComboBox &box)
{
    return fromWord<E>(box.currentData().toString()).value_or(allValues<E>().front());
}

template <typename E>
void chooseWord(QComboBox &box, E value)
{
    box.setCurrentIndex(box.findData(toWord(value)));
}

} // namespace balie
