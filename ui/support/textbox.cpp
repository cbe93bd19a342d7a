// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/textbox.h"

#include <cmath>

namespace balie {

static constexpr int usualLines = 4;
static constexpr int fewestLines = 3;

TextBox::TextBox(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

QSize TextBox::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightOf(usualLines)};
}

QSize TextBox::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), heightOf(fewestLines)};
}

int TextBox::heightOf(int lines) const
{
    const QMargins around = contentsMargins() + viewportMargins();
    const int air = static_cast<int>(std::ceil(2 * document()->documentMargin())) + 2 * frameWidth();
    return lines * fontMetrics().lineSpacing() + air + around.top() + around.bottom();
}

} // namespace balie
