// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace balie {

// A choice from many that is found by any part of its words. What was typed and is not in the list is no choice.
class SearchCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit SearchCombo(QWidget *parent = nullptr);

    // The data of what is chosen; empty where nothing is.
    QString chosen() const;
    void choose(const QString &wanted);
    // Something was typed that is not in the list.
    bool isOpen() const { return chosen().isEmpty() && !currentText().trimmed().isEmpty(); }
};

} // namespace balie
