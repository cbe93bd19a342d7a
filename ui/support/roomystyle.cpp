// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/roomystyle.h"

#include "ui/support/hues.h"
#include "ui/support/metrics.h"

#include <QPainter>
#include <QStyleOption>

namespace balie {

namespace {

constexpr int sidewards = 8; // more room at both sides of a button
constexpr int upAndDown = 10; // around the line of text of a button or field

QColor outlineOf(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    for (double share = 0.4; share < 1.0; share += 0.05) {
        const QColor line = blend(text, base, share);
        if (contrast(line, base) >= 3.0)
            return line;
    }
    return text;
}

void outline(const QStyleOption &option, QPainter &painter)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor line = focused ? option.palette.color(QPalette::Active, QPalette::Highlight)
        : enabled               ? outlineOf(option.palette)
                                : option.palette.color(QPalette::Mid);
    const double width = focused ? 2.0 : 1.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), 3, 3);
    painter.restore();
}

} // namespace

RoomyStyle::RoomyStyle() : QProxyStyle(QStringLiteral("fusion"))
{
    setObjectName(QStringLiteral("fusion"));
}

QSize RoomyStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int tall = option ? option->fontMetrics.height() + upAndDown : 0;
    switch (type) {
    case CT_PushButton:
        size.rwidth() += 2 * sidewards;
        size.setHeight(std::max(size.height(), tall));
        break;
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        size.setHeight(std::max(size.height(), tall));
        break;
    case CT_ItemViewItem:
        size.setHeight(std::max(size.height(), option->fontMetrics.height() + metrics::related));
        break;
    case CT_MenuBarItem:
        size += QSize(metrics::related, metrics::tight);
        break;
    default:
        break;
    }
    return size;
}

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isField = element == PE_FrameLineEdit;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isButton = element == PE_PanelButtonCommand && button && !button->features.testFlag(QStyleOptionButton::Flat);
    if (isField || isButton)
        outline(*option, *painter);
}

void RoomyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if ((control == CC_ComboBox && combo && combo->frame) || (control == CC_SpinBox && spin && spin->frame))
        outline(*option, *painter);
}

} // namespace balie
