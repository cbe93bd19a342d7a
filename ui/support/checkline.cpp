// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/checkline.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace balie {

static constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic;

CheckLine::CheckLine(QWidget *parent) : CheckLine(QString(), parent) {}

CheckLine::CheckLine(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int CheckLine::besideWords() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this).left();
}

// Where the words stand when the whole is that wide, from its top left corner.
QRect CheckLine::wordsAt(int width) const
{
    const int left = besideWords();
    const QRect words = fontMetrics().boundingRect(QRect(left, 0, std::max(1, width - left), QWIDGETSIZE_MAX), wrapped, text());
    return {left, 0, std::max(1, width - left), words.height()};
}

QSize CheckLine::minimumSizeHint() const
{
    int widest = 0;
    for (const QString &word : text().split(QLatin1Char(' ')))
        widest = std::max(widest, fontMetrics().size(Qt::TextShowMnemonic, word).width());
    return {besideWords() + widest + 1, sizeHint().height()};
}

int CheckLine::heightForWidth(int width) const
{
    const QSize one = sizeHint();
    return width >= one.width() ? one.height() : std::max(one.height(), wordsAt(width).height() + one.height() - fontMetrics().height());
}

bool CheckLine::hitButton(const QPoint &place) const
{
    return rect().contains(place);
}

void CheckLine::paintEvent(QPaintEvent *event)
{
    const QSize one = sizeHint();
    if (width() >= one.width())
        return QCheckBox::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    QStyleOptionButton box = option;
    box.rect = QRect(0, 0, width(), one.height()); // beside the first line
    box.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &box, this);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, box);
    const QRect words = wordsAt(width()).translated(0, (one.height() - fontMetrics().height()) / 2);
    const bool keys = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this);
    painter.drawItemText(words, keys ? wrapped : (wrapped & ~Qt::TextShowMnemonic) | Qt::TextHideMnemonic, palette(), isEnabled(), text(),
                         QPalette::WindowText);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect frame;
        frame.QStyleOption::operator=(option);
        frame.rect = words;
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, frame);
    }
}

} // namespace balie
