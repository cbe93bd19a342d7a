// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/metrics.h"

#include "ui/support/plainlabel.h"

namespace balie::metrics {

void layOutFields(QBoxLayout *layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tight);
    for (int i = layout->count() - 1; i > 0; --i) {
        const auto *label = qobject_cast<const PlainLabel *>(layout->itemAt(i)->widget());
        const bool beginsPair = label && (label->buddy() || label->role() == TextRole::GroupTitle);
        const bool isForm = layout->itemAt(i)->widget() && !label && layout->itemAt(i)->widget()->focusProxy();
        if (beginsPair || isForm)
            layout->insertSpacing(i, related + tight);
    }
}

} // namespace balie::metrics
