// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sightwalk.h"

#include "core/documents/hues.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

namespace balie {

namespace {

QString nameOf(const QWidget &widget)
{
    const QString name = widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : widget.objectName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return QStringLiteral("%1 (%2)").arg(name, label->text().left(40));
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return QStringLiteral("%1 (%2)").arg(name, button->text());
    return name;
}

template <typename Widget>
QList<const Widget *> shown(const QWidget &window)
{
    QList<const Widget *> found;
    for (const Widget *widget : window.findChildren<Widget *>()) {
        if (widget->isVisibleTo(&window) && widget->window() == &window)
            found.append(widget);
    }
    return found;
}

bool isCut(const QWidget &widget)
{
    const QSize wanted = widget.minimumSizeHint();
    const bool wraps = widget.sizePolicy().hasHeightForWidth();
    const int tall = wraps ? std::max(0, widget.heightForWidth(widget.width())) : wanted.height();
    // A dot for rounding.
    return widget.height() + 1 < tall || (!wraps && widget.width() + 1 < wanted.width());
}

// A head may be shortened where no other column has more than it shows, and never through a letter.
QStringList cutHeads(const QHeaderView &head)
{
    const auto *table = qobject_cast<const QTableView *>(head.parentWidget());
    if (head.orientation() != Qt::Horizontal || !table)
        return {};
    QStringList narrow;
    int spare = 0;
    for (int section = 0; section < head.count(); ++section) {
        if (head.isSectionHidden(section))
            continue;
        const QString text = head.model()->headerData(section, Qt::Horizontal).toString();
        const int wanted = head.fontMetrics().horizontalAdvance(text) + 2 * head.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &head);
        spare += std::max(0, head.sectionSize(section) - std::max(wanted, static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(section)));
        if (head.sectionSize(section) + 1 < wanted)
            narrow.append(QStringLiteral("head %1 of %2 has %3, needs %4").arg(text, nameOf(*table)).arg(head.sectionSize(section)).arg(wanted));
    }
    return spare > 2 * head.fontMetrics().averageCharWidth() || head.textElideMode() == Qt::ElideNone ? narrow : QStringList();
}

} // namespace

QStringList faintWords(const QWidget &window)
{
    QStringList faint;
    for (const QLabel *label : shown<QLabel>(window)) {
        const bool besideOff = label->buddy() && !label->buddy()->isEnabled();
        if (label->text().isEmpty() || besideOff || !label->parentWidget()->isEnabled())
            continue;
        const auto group = label->isEnabled() ? QPalette::Active : QPalette::Disabled;
        const QColor ink = label->palette().color(group, label->foregroundRole());
        for (const auto ground : {QPalette::Window, QPalette::Base}) {
            const double seen = contrast(ink, label->palette().color(QPalette::Active, ground));
            if (seen < 4.5)
                faint.append(QStringLiteral("%1 %2").arg(nameOf(*label)).arg(seen, 0, 'f', 2));
        }
    }
    return faint;
}

QStringList cutWords(const QWidget &window)
{
    QStringList cut;
    const auto look = [&cut](const QWidget &widget) {
        if (isCut(widget))
            cut.append(QStringLiteral("%1 has %2x%3, needs %4x%5").arg(nameOf(widget)).arg(widget.width()).arg(widget.height())
                           .arg(widget.minimumSizeHint().width()).arg(std::max(widget.minimumSizeHint().height(), widget.heightForWidth(widget.width()))));
    };
    for (const QLabel *label : shown<QLabel>(window)) {
        if (!label->text().isEmpty())
            look(*label);
    }
    for (const QAbstractButton *button : shown<QAbstractButton>(window)) {
        if (!qobject_cast<const QLineEdit *>(button->parentWidget())) // a line edit makes its own small
            look(*button);
    }
    for (const QComboBox *box : shown<QComboBox>(window))
        look(*box);
    for (const QHeaderView *head : shown<QHeaderView>(window))
        cut += cutHeads(*head);
    return cut;
}

QStringList sidewaysLists(const QWidget &window)
{
    QStringList sideways;
    for (const QAbstractScrollArea *area : shown<QAbstractScrollArea>(window)) {
        const bool list = qobject_cast<const QAbstractItemView *>(area) || qobject_cast<const QScrollArea *>(area);
        if (list && area->horizontalScrollBar()->maximum() > 0)
            sideways.append(QStringLiteral("%1 by %2").arg(nameOf(*area)).arg(area->horizontalScrollBar()->maximum()));
    }
    return sideways;
}

QStringList lostControls(const QWidget &window)
{
    QStringList lost;
    for (const QWidget *control : shown<QWidget>(window)) {
        if (!(control->focusPolicy() & Qt::TabFocus))
            continue;
        bool scrolls = false;
        for (const QWidget *above = control->parentWidget(); above && !scrolls; above = above->parentWidget())
            scrolls = qobject_cast<const QAbstractScrollArea *>(above);
        const QRect place(control->mapTo(&window, QPoint()), control->size());
        if (!scrolls && !window.rect().contains(place))
            lost.append(nameOf(*control));
    }
    return lost;
}

} // namespace balie
