// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/taborder.h"

#include <QWidget>

namespace balie {

void tabThrough(const QWidget &form, const std::vector<QWidget *> &others)
{
    QWidget *first = nullptr;
    QWidget *last = nullptr;
    for (QWidget *stop = form.nextInFocusChain(); stop != &form; stop = stop->nextInFocusChain()) {
        // Qt passes over an order that hangs on a label, and without a word.
        if (!form.isAncestorOf(stop) || stop->focusPolicy() == Qt::NoFocus)
            continue;
        last = stop;
        if (!first && stop->focusPolicy() & Qt::TabFocus && stop->isVisibleTo(&form))
            first = stop;
    }
    const auto next = [&last](QWidget *stop) {
        if (stop->focusPolicy() == Qt::NoFocus)
            return; // as above; and the next would hang on it
        if (last)
            QWidget::setTabOrder(last, stop);
        last = stop;
    };
    for (QWidget *other : others) {
        next(other);
        if (QWidget *inside = other->focusProxy())
            next(inside);
    }
    if (!first && !others.empty())
        first = others.front();
    if (first)
        first->setFocus();
}

} // namespace balie
