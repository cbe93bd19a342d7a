// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/navigation.h"

#include "core/documents/hues.h"
#include "ui/support/metrics.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace balie {

namespace {

enum Role { WordRole = Qt::UserRole + 1, IconRole, TitleRole, CountRole, AttentionRole };

class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {metrics::navigationCollapsed, std::max(40, option.fontMetrics.height() + metrics::groups)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect.adjusted(metrics::related, 2, -metrics::related, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setBrush(blend(highlight, palette.color(QPalette::Window), current ? 0.12 : 0.06));
            painter->drawRoundedRect(row, metrics::corner, metrics::corner);
        }
        if (current) {
            painter->setBrush(highlight);
            painter->drawRoundedRect(QRect(row.left(), row.top() + 6, metrics::currentBar, row.height() - 12), 1.5, 1.5);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(highlight, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), metrics::corner, metrics::corner);
        }
        paintContent(painter, option, index, row, current);
        painter->restore();
    }

private:
    static void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const QRect &row, bool current)
    {
        const QColor text = option.palette.color(QPalette::WindowText);
        const bool collapsed = option.rect.width() <= metrics::navigationCollapsed + metrics::groups;
        const auto name = static_cast<IconName>(index.data(IconRole).toInt());
        const QPixmap picture = iconPixmap(name, metrics::icon, text, painter->device()->devicePixelRatioF());
        const int left = collapsed ? row.center().x() - metrics::icon / 2 : row.left() + metrics::related + metrics::tight;
        painter->drawPixmap(left, row.center().y() - metrics::icon / 2 + 1, picture);
        const int count = index.data(CountRole).toInt();
        const auto attention = static_cast<Attention>(index.data(AttentionRole).toInt());
        if (collapsed) {
            if (count > 0 && attention == Attention::Urgent)
                paintDot(painter, option.palette, QPoint(left + metrics::icon, row.center().y() - metrics::icon / 2));
            return;
        }
        QRect words = row.adjusted(metrics::related + metrics::tight + metrics::icon + 12, 0, -metrics::related, 0);
        if (count > 0)
            words.setRight(paintCount(painter, option, row, count, attention) - metrics::related);
        QFont font = option.font;
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(text);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(index.data(TitleRole).toString(), Qt::ElideRight, words.width()));
    }

    static void paintDot(QPainter *painter, const QPalette &palette, QPoint at)
    {
        painter->setPen(Qt::NoPen);
        painter->setBrush(strong(Hue::Red, palette));
        painter->drawEllipse(at, 4, 4);
    }

    // Gives the left edge of the badge.
    static int paintCount(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row, int count,
                          Attention attention)
    {
        const QString number = count > 999 ? QStringLiteral("999+") : QLocale().toString(count);
        const QFont font = metrics::captionFont(option.font);
        const QFontMetrics fontMetrics(font);
        const int height = fontMetrics.height() + 2;
        const int width = std::max(fontMetrics.horizontalAdvance(number) + 12, height);
        const QRect badge(row.right() - metrics::related - width, row.center().y() - height / 2 + 1, width, height);
        const bool urgent = attention == Attention::Urgent;
        const QColor window = option.palette.color(QPalette::Window);
        const QColor text = option.palette.color(QPalette::WindowText);
        painter->setPen(Qt::NoPen);
        painter->setBrush(urgent ? blend(strong(Hue::Red, option.palette), window, 0.2) : blend(text, window, 0.1));
        painter->drawRoundedRect(badge, height / 2.0, height / 2.0);
        painter->setPen(text);
        painter->setFont(font);
        painter->drawText(badge, Qt::AlignCenter, number);
        return badge.left();
    }
};

} // namespace

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new NavigationDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setFixedWidth(widthOfWords());
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(item->data(WordRole).toString());
    });
}

void Navigation::addPage(const QString &word, IconName icon, const QString &title)
{
    auto *item = new QListWidgetItem(this);
    item->setData(WordRole, word);
    item->setData(IconRole, static_cast<int>(icon));
    item->setData(TitleRole, title);
    describe(item);
}

void Navigation::setCount(const QString &word, int count, Attention attention)
{
    if (QListWidgetItem *item = itemOf(word)) {
        item->setData(CountRole, count);
        item->setData(AttentionRole, static_cast<int>(attention));
        describe(item);
    }
}

void Navigation::setCurrent(const QString &word)
{
    const QSignalBlocker quiet(this);
    QListWidgetItem *item = itemOf(word);
    setCurrentItem(item);
    if (!item)
        clearSelection();
}

QStringList Navigation::words() const
{
    QStringList words;
    for (int row = 0; row < count(); ++row)
        words.append(item(row)->data(WordRole).toString());
    return words;
}

// Wider than usual where the font is large, so that every word stands there with its count.
int Navigation::widthOfWords() const
{
    constexpr int letters = 20;
    return std::max(metrics::navigation, letters * fontMetrics().averageCharWidth() + metrics::page + metrics::icon);
}

void Navigation::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? metrics::navigationCollapsed : widthOfWords());
    for (int row = 0; row < count(); ++row)
        describe(item(row));
}

// A list that gets the focus makes its first item the current one; here that would open a page.
void Navigation::focusInEvent(QFocusEvent *event)
{
    const QSignalBlocker quiet(this);
    QListWidgetItem *before = currentItem();
    QListWidget::focusInEvent(event);
    setCurrentItem(before);
    if (!before)
        clearSelection();
}

// On a card or a case no page of the list is the current one, and the focus must be seen all the same.
void Navigation::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    if (!hasFocus() || currentItem() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), 1.5));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(2, 2, -2, -2), metrics::corner, metrics::corner);
}

QListWidgetItem *Navigation::itemOf(const QString &word) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(WordRole).toString() == word)
            return item(row);
    }
    return nullptr;
}

// A screen reader hears the count with the word; the tool tip is the word where it is not painted.
void Navigation::describe(QListWidgetItem *item) const
{
    const QString title = item->data(TitleRole).toString();
    const int number = item->data(CountRole).toInt();
    item->setData(Qt::AccessibleTextRole, number > 0 ? tr("%1, %2").arg(title, QLocale().toString(number)) : title);
    item->setToolTip(m_collapsed ? title : QString());
}

} // namespace balie
