// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace balie {

enum class TextRole { Text, PageTitle, GroupTitle, Caption };

// A label that never guesses: what it shows is plain text, whatever is in a name (threat T-07). Its
// font and colour come from its role and follow the desktop's font and palette.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
    PlainLabel(const QString &text, TextRole role, QWidget *parent = nullptr);

    TextRole role() const { return m_role; }
    void setRole(TextRole role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TextRole m_role = TextRole::Text;
};

} // namespace balie
