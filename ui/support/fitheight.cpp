// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fitheight.h"

#include "ui/support/metrics.h"

#include <QLayout>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace balie {

void fitHeight(QWidget &dialog)
{
    // What was said just now has not reached the layouts around it yet.
    for (QWidget *inside : dialog.findChildren<QWidget *>())
        inside->updateGeometry();
    QLayout *layout = dialog.layout();
    layout->activate();
    const int wide = dialog.isVisible() ? dialog.width() : dialog.sizeHint().width();
    const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(wide) : layout->totalSizeHint().height();
    const int most = dialog.screen()->availableGeometry().height() - 3 * metrics::page;
    dialog.resize(wide, std::max(std::min(wanted, most), dialog.isVisible() ? dialog.height() : 0));
}

} // namespace balie
