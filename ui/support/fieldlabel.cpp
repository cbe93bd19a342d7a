// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fieldlabel.h"

#include <QCoreApplication>
#include <QLabel>

namespace balie {

QString labelOf(const QWidget &field)
{
    for (const QLabel *label : field.window()->findChildren<QLabel *>()) {
        if (label->buddy() != &field)
            continue;
        QString words = label->text().section(QLatin1String(" ("), 0, 0);
        return words.remove(QLatin1Char('&'));
    }
    return {};
}

QString namedAfter(const QWidget &field, const QString &text)
{
    const QString label = labelOf(field);
    return label.isEmpty() ? text : QCoreApplication::translate("FieldLabel", "%1: %2", "field, what is wrong with it").arg(label, text);
}

} // namespace balie
