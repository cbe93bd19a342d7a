// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/filterchips.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace balie {

FilterChips::FilterChips(QWidget *parent) : QWidget(parent), m_line(new QHBoxLayout(this))
{
    metrics::layOutInside(m_line);
    hide();
}

void FilterChips::setChips(const QList<std::pair<QString, QString>> &chips)
{
    while (QLayoutItem *item = m_line->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const auto &[key, text] : chips)
        add(key, text);
    if (chips.size() > 1)
        add({}, tr("Clear all filters"));
    m_line->addStretch(1);
    setVisible(!chips.isEmpty());
}

void FilterChips::add(const QString &key, const QString &text)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(key.isEmpty() ? QStringLiteral("clearAll") : QStringLiteral("chip_%1").arg(key));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setIcon(icon(IconName::Dismiss));
    chip->setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
    chip->setAccessibleName(key.isEmpty() ? text : tr("Take away the filter %1").arg(text));
    chip->setFocusPolicy(Qt::StrongFocus);
    m_line->addWidget(chip);
    connect(chip, &QToolButton::clicked, this, [this, key] {
        if (key.isEmpty())
            Q_EMIT allCleared();
        else
            Q_EMIT cleared(key);
    });
}

} // namespace balie
