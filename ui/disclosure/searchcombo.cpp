// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/searchcombo.h"

#include <QCompleter>
#include <QLineEdit>

namespace balie {

SearchCombo::SearchCombo(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    lineEdit()->setPlaceholderText(tr("A part of the name"));
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

QString SearchCombo::chosen() const
{
    const int row = currentIndex() >= 0 && itemText(currentIndex()) == currentText() ? currentIndex() : findText(currentText().trimmed(), Qt::MatchFixedString);
    return row < 0 ? QString() : itemData(row).toString();
}

void SearchCombo::choose(const QString &wanted)
{
    setCurrentIndex(wanted.isEmpty() ? -1 : findData(wanted));
    if (currentIndex() < 0)
        clearEditText();
}

} // namespace balie
