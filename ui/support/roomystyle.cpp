// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/roomystyle.h"

#include "core/documents/hues.h"
#include "ui/support/metrics.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace balie {

namespace {

constexpr int sidewards = 8; // more room at both sides of a button
constexpr int upAndDown = 10; // around the line of text of a button or field
constexpr int besideCell = 7; // Qt adds one more to the words of a cell
constexpr int tabLine = 3; // under the chosen tab

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

void drawButton(const QStyleOption &option, QPainter &painter)
{
    const QColor button = option.palette.color(QPalette::Button);
    const QColor text = option.palette.color(QPalette::ButtonText);
    QColor ground = button;
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        ground = blend(text, button, 0.16);
    else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        ground = blend(text, button, 0.06);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(option.rect, 3, 3);
    painter.restore();
    outline(option, painter);
}

// A line around the cell: the usual veil would lie over its words.
void drawCellFocus(const QStyleOption &option, QPainter &painter)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

// A box or ring that can be seen on every palette, filled in the colour of the highlight when it is on.
void drawMark(const QStyleOption &option, QPainter &painter, bool round)
{
    const QPalette &palette = option.palette;
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) && enabled;
    const QRectF place = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const QColor line = !enabled ? palette.color(QPalette::Mid) : on || focused ? palette.color(QPalette::Highlight) : outlineOf(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, focused ? 2.0 : 1.0));
    painter.setBrush(on && !round ? line : palette.color(QPalette::Base));
    if (round)
        painter.drawEllipse(place);
    else
        painter.drawRoundedRect(place, 2, 2);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        painter.drawEllipse(place.adjusted(place.width() / 4, place.width() / 4, -place.width() / 4, -place.width() / 4));
    } else if (on) {
        painter.setPen(QPen(palette.color(QPalette::HighlightedText), 2));
        painter.drawPolyline(QPolygonF({place.topLeft() + QPointF(place.width() * 0.22, place.height() * 0.52),
                                        place.topLeft() + QPointF(place.width() * 0.42, place.height() * 0.74),
                                        place.topLeft() + QPointF(place.width() * 0.80, place.height() * 0.28)}));
    }
    painter.restore();
}

// A head is a word over a line; a short stroke between two shows where a column can be made wider.
void drawHead(const QStyleOption &option, QPainter &painter, bool stroke)
{
    const QRect &place = option.rect;
    painter.fillRect(place, option.palette.color(QPalette::Base));
    const QColor line = option.palette.color(QPalette::Mid);
    painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), line);
    if (stroke)
        painter.fillRect(QRect(place.right(), place.top() + metrics::related, 1, place.height() - 2 * metrics::related), line);
}

void drawTab(const QStyleOptionTab &option, QPainter &painter)
{
    const QColor highlight = option.palette.color(QPalette::Highlight);
    QRect place = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(QRect(place.left(), place.bottom() - tabLine + 1, place.width(), tabLine), highlight);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(place, blend(highlight, option.palette.color(QPalette::Window), 0.08));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(highlight, 1));
        painter.drawRect(QRectF(place).adjusted(4.5, 4.5, -4.5, -6.5));
    }
}

// Only in a palette where colour is all or nothing does the chosen row turn round altogether.
bool isStark(const QPalette &palette)
{
    return contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) > 20.9;
}

QStyleOptionViewItem calm(QStyleOptionViewItem item)
{
    if (isStark(item.palette))
        return item;
    const QColor tinted = blend(item.palette.color(QPalette::Active, QPalette::Highlight), item.palette.color(QPalette::Base), 0.18);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        item.palette.setColor(group, QPalette::Highlight, tinted);
        item.palette.setColor(group, QPalette::HighlightedText, item.palette.color(QPalette::Active, QPalette::Text));
    }
    return item;
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
        // Air above and below the words, also where they take several lines.
        size.setHeight(std::max(size.height(), option->fontMetrics.height()) + metrics::related);
        break;
    case CT_MenuBarItem:
        size += QSize(metrics::related, metrics::tight);
        break;
    case CT_HeaderSection:
        size.setHeight(std::max(size.height(), metrics::denseRow(option->fontMetrics)));
        break;
    default:
        break;
    }
    return size;
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
        return qobject_cast<const QAbstractItemView *>(widget) ? besideCell : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonIconSize:
    case PM_SmallIconSize: // beside words, as high as they are
        return std::max(QProxyStyle::pixelMetric(metric, option, widget),
                        (option ? option->fontMetrics : widget ? widget->fontMetrics() : QFontMetrics(QApplication::font())).ascent());
    case PM_HeaderMargin:
        return besideCell + 1;
    case PM_TabBarTabHSpace:
        return 2 * metrics::groups;
    case PM_TabBarTabVSpace:
        return metrics::groups;
    case PM_TabBarScrollButtonWidth: // where the tabs do not fit, a button to be hit
        return 2 * metrics::groups;
    case PM_TabBarTabShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

// The pictures that Fusion brings for "Close" and "Cancel" are black on every palette.
int RoomyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == PE_PanelButtonCommand && button && !button->features.testFlag(QStyleOptionButton::Flat)) {
        drawButton(*option, *painter);
        return;
    }
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
        drawMark(*option, *painter, element == PE_IndicatorRadioButton);
        return;
    }
    if (element == PE_PanelButtonTool && !option->state.testFlag(State_AutoRaise)) {
        drawButton(*option, *painter);
        return;
    }
    if (element == PE_FrameFocusRect && qobject_cast<const QAbstractItemView *>(widget)) {
        drawCellFocus(*option, *painter);
        return;
    }
    if (element == PE_FrameTabBarBase) {
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), option->palette.color(QPalette::Mid));
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool area = element == PE_Frame && qobject_cast<const QAbstractScrollArea *>(widget);
    if (element == PE_FrameLineEdit || area)
        outline(*option, *painter);
}

void RoomyStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_HeaderSection) {
        const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool last = !head || head->position == QStyleOptionHeader::End || head->position == QStyleOptionHeader::OnlyOneSection;
        drawHead(*option, *painter, !last);
    } else if (element == CE_HeaderEmptyArea) {
        drawHead(*option, *painter, false);
    } else if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && element == CE_TabBarTabShape) {
        drawTab(*tab, *painter);
    } else if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option); item && element == CE_ItemViewItem) {
        const QStyleOptionViewItem calmed = calm(*item);
        QProxyStyle::drawControl(element, &calmed, painter, widget);
        if (qobject_cast<const QTableView *>(widget))
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), hairline(option->palette));
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
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
